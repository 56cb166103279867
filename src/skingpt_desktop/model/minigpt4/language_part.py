"""The language model's folder, in Hugging Face layout, for an import."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from transformers import LlamaConfig, LlamaForCausalLM

from skingpt_desktop.domain.errors import BadInput, ModelDamaged
from skingpt_desktop.model.minigpt4.checkpoints import Family
from skingpt_desktop.model.tensor_files import Entry

TOKENIZER_FILE, _SENTENCEPIECE_FILE = "tokenizer.json", "tokenizer.model"
_KEPT_SETTINGS = (
    "vocab_size",
    "hidden_size",
    "intermediate_size",
    "num_hidden_layers",
    "num_attention_heads",
    "num_key_value_heads",
    "head_dim",
    "hidden_act",
    "max_position_embeddings",
    "rms_norm_eps",
    "rope_theta",
    "rope_scaling",
    "attention_bias",
    "mlp_bias",
    "tie_word_embeddings",
    "bos_token_id",
    "eos_token_id",
)
_SYSTEM = (
    "Give the following image: <Img>ImageContent</Img>. You will be able to see the image once I "
    "provide it to you. Please answer my questions."
)
_SEPARATOR_IDS = ([835], [2277, 29937])
"""The two ways in which LLaMA's tokenizer spells ``###``."""
_NOTES = "Use only these notes. Notes: {text}\nQuestion: "
_HISTORY_TURNS = 20
_LONGEST_REPEAT = 24


def read_config(folder: Path) -> dict[str, Any]:
    """The language model's `config.json`, of which only sizes are kept.

    Raises:
        BadInput: the folder holds no LLaMA-type model in Hugging Face layout.
    """
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        kind = config["model_type"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadInput(
            "No language model there",
            f"“{folder.name}” has no config.json of a language model. Choose the folder that holds "
            "config.json and the weights of Vicuna or Llama 2.",
        ) from error
    if kind != "llama":
        raise BadInput(
            "Another kind of language model",
            f"“{folder.name}” holds a model of the kind “{kind}”. These parts need Vicuna or "
            "Llama 2 (“llama”).",
        )
    kept = {key: config[key] for key in _KEPT_SETTINGS if config.get(key) is not None}
    return {"tie_word_embeddings": False, "bos_token_id": 1, "eos_token_id": 2, **kept}


def weight_files(folder: Path) -> list[Path]:
    """The files with the weights: safetensors where there are any, else pickles.

    Raises:
        BadInput: there are none.
    """
    for pattern in ("*.safetensors", "pytorch_model*.bin"):
        if files := sorted(folder.glob(pattern)):
            return files
    raise BadInput(
        "No weights there",
        f"“{folder.name}” holds no *.safetensors and no pytorch_model*.bin. "
        "Choose the folder with the language model's weights.",
    )


def expected_shapes(config: Mapping[str, Any]) -> dict[str, tuple[int, ...]]:
    """The names and shapes of all tensors of a language model of these sizes."""
    with torch.device("meta"):
        llama = LlamaForCausalLM(LlamaConfig(**config))
    shapes = {name: tuple(tensor.shape) for name, tensor in llama.named_parameters()}
    if not config["tie_word_embeddings"]:
        shapes["lm_head.weight"] = tuple(llama.lm_head.weight.shape)
    return shapes


def check_shapes(
    found: Mapping[str, Entry], expected: Mapping[str, tuple[int, ...]], what: str
) -> None:
    """Name the first tensor that is missing or of another shape.

    Raises:
        ModelDamaged: there is one.
    """
    for name, shape in expected.items():
        if name not in found:
            raise ModelDamaged("A part is missing", f"{what} has no tensor “{name}”.")
        if found[name].shape != shape:
            raise ModelDamaged(
                "The parts do not belong together",
                f"{what}: “{name}” is {_words(found[name].shape)}, where {_words(shape)} "
                "is needed.",
            )


def _words(shape: tuple[int, ...]) -> str:
    return " × ".join(map(str, shape)) or "one number"


def write_tokenizer(folder: Path, target: Path) -> bool:
    """Put `tokenizer.json` into `target`; False where the folder has no tokenizer at all.

    Raises:
        ModelDamaged: there is one that cannot be read.
    """
    if (folder / TOKENIZER_FILE).is_file():
        shutil.copyfile(folder / TOKENIZER_FILE, target / TOKENIZER_FILE)
        return True
    if not (folder / _SENTENCEPIECE_FILE).is_file():
        return False
    from transformers import LlamaTokenizer  # noqa: PLC0415 - needs sentencepiece, here alone

    try:
        tokenizer = LlamaTokenizer.from_pretrained(str(folder), local_files_only=True)
        tokenizer.backend_tokenizer.save(str(target / TOKENIZER_FILE))
    except Exception as error:
        raise ModelDamaged(
            "The tokenizer cannot be read",
            f"“{_SENTENCEPIECE_FILE}” in “{folder.name}” is damaged. Get the folder again.",
        ) from error
    return True


def language_settings(
    config: Mapping[str, Any], family: Family, files: list[str], tuned: str, query_width: int
) -> dict[str, Any]:
    """What `language.json` of the model folder holds."""
    eos = [int(config["eos_token_id"])]
    stop = [eos] if family is Family.LLAMA2 else [eos, *_SEPARATOR_IDS]
    return {
        "config": dict(config),
        "base": files,
        "tuned": tuned,
        "tokenizer": TOKENIZER_FILE,
        "query_width": query_width,
        "template": _template(family),
        "stop": stop,
        "window": int(config.get("max_position_embeddings", 2048)),
        "history_turns": _HISTORY_TURNS,
        "generation": {
            "top_p": 0.9,
            "repetition_penalty": 1.0 if family is Family.SKINGPT4 else 1.05,
            "longest_repeat": _LONGEST_REPEAT,
        },
    }


def _template(family: Family) -> dict[str, Any]:
    common = {
        "system": _SYSTEM,
        "image": "<Img><ImageHere></Img> ",
        "notes": _NOTES,
        "starts_with_bos": True,
    }
    if family is Family.LLAMA2:
        return common | {
            "question": "<s>[INST] {text}",
            "answer": " [/INST] {text}",
            "open_answer": " [/INST] ",
            "reserved": ["[INST]", "[/INST]"],
        }
    after = "" if family is Family.SKINGPT4 else " "
    return common | {
        "question": "###Human: {text}",
        "answer": "###Assistant: {text}",
        "open_answer": f"###Assistant:{after}",
        "reserved": ["###"],
    }
