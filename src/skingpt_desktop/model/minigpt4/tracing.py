"""Each step's values for one photo, to compare with the original code."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.models import Precision
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.model.folder import Manifest
from skingpt_desktop.model.language import LanguageCore, load_core
from skingpt_desktop.model.minigpt4.writer import load_reader
from skingpt_desktop.model.preprocessing import pixel_values
from skingpt_desktop.model.torch_engine import TorchEngine

_GREEDY_TOKENS = 20


def trace(
    folder: Path, manifest: Manifest, photo: Photo, prompt: tuple[Path, str], out: Path
) -> None:
    """Write each step's values, computed in fp32 on the CPU, as safetensors.

    `prompt` is a file of prompts and the name of the photo in it.

    `pixel_values` [1, 3, side, side], `vision` and `vision_norm` [1, T, width], `qformer`
    [1, Q, width] where there is one, `projected` [1, P, hidden], `inputs_embeds` [1, L, hidden],
    `logits` [1, L, vocabulary], `generated_ids` [tokens], greedy, not stopped by an end token.

    Raises:
        BadInput: the prompt file has no entry for this photo, or cannot be understood.
        ModelMissing, ModelDamaged: the model cannot be used.
    """
    ids = _prompt_for(*prompt)
    sizes, reader = load_reader(folder, manifest)
    language = load_core(folder, Precision("cpu", "fp32"))
    with torch.inference_mode():
        pixels = pixel_values(photo, sizes.preprocessing)
        reading = reader(pixels)
        projected = language.project(reading.tokens)
        inputs = _inputs(language, ids, projected)
        logits = language.whole(inputs_embeds=inputs, use_cache=False).logits
        steps = {
            "pixel_values": pixels,
            "vision": reading.vision,
            "vision_norm": reading.vision_norm,
            "projected": projected,
            "inputs_embeds": inputs,
            "logits": logits,
            "generated_ids": _greedy(language, inputs[0], ids["count"]),
        }
        if reading.qformer is not None:
            steps["qformer"] = reading.qformer
        save_file({name: value.contiguous() for name, value in steps.items()}, out)


def _prompt_for(file: Path, photo: str) -> dict[str, Any]:
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        entries = {Path(entry["image"]).name: entry for entry in data["prompts"]}
        count = int(data.get("greedy", {}).get("max_new_tokens", _GREEDY_TOKENS))
        bos = int(data["bos_id"])
        entry = entries.get(Path(photo).name)
        if entry is None:
            raise BadInput("No prompt for this photo", f"“{file.name}” has no entry for “{photo}”.")
        before, after = (list(map(int, entry[key])) for key in ("before_ids", "after_ids"))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadInput(
            "The prompt file cannot be used", f"“{file.name}” is not a file of prompts."
        ) from error
    return {"before": [bos, *before], "after": after, "count": count}


def _inputs(
    language: LanguageCore, ids: Mapping[str, Any], projected: torch.Tensor
) -> torch.Tensor:
    before, after = language.embed(ids["before"]), language.embed(ids["after"])
    return torch.cat((before, projected[0], after))[None]


def _greedy(language: LanguageCore, inputs: torch.Tensor, count: int) -> torch.Tensor:
    engine = TorchEngine(language.whole)
    logits = engine.prefill(list(range(len(inputs))), inputs)
    ids: list[int] = []
    for _ in range(count):
        ids.append(int(logits.argmax()))
        logits = engine.next(("said", len(ids)), language.embed(ids[-1:]))
    return torch.tensor(ids)
