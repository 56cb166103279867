"""Trains the projection of a full-size MiniGPT-4, and nothing else, by the original's schedule.

As in MiniGPT-4 and SkinGPT-4 (Nat Commun 15:5649, 2024): vision transformer, Q-Former and language
model stay frozen. The loss is laid out as the original lays it out (`minigpt4_loss`).
"""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from safetensors.torch import save_file
from torch import Tensor

from skingpt_desktop.domain.models import Precision
from skingpt_desktop.model.folder import Manifest, read_manifest, write_manifest
from skingpt_desktop.model.language import PROJECTION, LanguageCore, load_core
from skingpt_desktop.model.language_settings import read_language_settings
from skingpt_desktop.model.minigpt4.checkpoints import Family
from skingpt_desktop.model.minigpt4.reader import PhotoReader
from skingpt_desktop.model.minigpt4.sizes import Sizes
from skingpt_desktop.model.minigpt4.writer import load_reader
from skingpt_desktop.model.preprocessing import to_pixel_values
from skingpt_desktop.model.tokens import ids_of, load_tokenizer
from skingpt_desktop.training.captions import Captioned, read_captions
from skingpt_desktop.training.course import Course, Pace, named
from skingpt_desktop.training.minigpt4_loss import Sample, loss_of, training_inputs
from skingpt_desktop.training.photo_cache import read_pixels
from skingpt_desktop.training.recipe import Recipe
from skingpt_desktop.training.workbench import Workbench, writing

QUESTIONS = {
    1: ("Could you describe the medical concepts of skin disease in this image for me?",),
    2: ("What's wrong with my skin?", "Could you describe the skin disease in this image for me?"),
}
STAGES = tuple(QUESTIONS)
_PHOTO = "<Img><ImageHere></Img> "
_PLACE = "<ImageHere>"
_LEAST_AREA = 0.5
_ASPECTS = (3 / 4, 4 / 3)


@dataclass(frozen=True, slots=True)
class HeadPlan:
    """The schedule; `batch` is that of all processes, the rates are absolute."""

    stage: int = 1
    steps: int = 100_000
    batch: int = 12
    rate: float = 1e-4
    start_rate: float = 1e-6
    least_rate: float = 8e-5
    warm_up: int = 5000
    weight_decay: float = 0.05
    text_tokens: int = 160


class HeadBatches:
    """Photos in random crops with their prompts and captions, by step."""

    def __init__(
        self,
        captions: tuple[Captioned, ...],
        start: Path,
        language: LanguageCore,
        sizes: Sizes,
        plan: HeadPlan,
        bench: Workbench,
    ) -> None:
        self._captions, self._plan, self._bench = captions, plan, bench
        self._tokenizer = load_tokenizer(start / language.settings.tokenizer)
        self._bos = int(language.settings.config["bos_token_id"])
        self._preprocessing = sizes.preprocessing
        is_llama2 = read_manifest(start).settings.get("variant") == Family.LLAMA2.value
        self._template = "[INST] {} [/INST] " if is_llama2 else "###Human: {} ###Assistant: "
        self._end = "</s>" if is_llama2 else "###"

    def at(self, step: int) -> tuple[Tensor, list[tuple[list[int], list[int], list[int]]]]:
        """Pixels [N, 3, side, side], and for each photo the ids before, after, and to learn."""
        bench, count = self._bench, len(self._captions)
        rng = np.random.default_rng((bench.seed, step, bench.member))
        places = np.random.default_rng((bench.seed, step)).choice(count, self._plan.batch)
        own = [self._captions[i] for i in places[bench.member :: bench.members]]
        pixels = torch.cat([self._view(read_pixels(c.photo), rng) for c in own])
        return pixels, [self._ids(caption.text, rng) for caption in own]

    def _view(self, pixels: np.ndarray, rng: np.random.Generator) -> Tensor:
        """A random part of the photo, as RandomResizedCrop cuts it."""
        height, width = pixels.shape[:2]
        area = rng.uniform(_LEAST_AREA, 1.0) * height * width
        aspect = float(np.exp(rng.uniform(*np.log(_ASPECTS))))
        w = min(width, max(1, round((area * aspect) ** 0.5)))
        h = min(height, max(1, round((area / aspect) ** 0.5)))
        left, top = int(rng.integers(width - w + 1)), int(rng.integers(height - h + 1))
        crop = Image.fromarray(pixels[top : top + h, left : left + w])
        return to_pixel_values(crop, self._preprocessing)

    def _ids(
        self, caption: str, rng: np.random.Generator
    ) -> tuple[list[int], list[int], list[int]]:
        questions = QUESTIONS[self._plan.stage]
        question = questions[int(rng.integers(len(questions)))]
        before, after = self._template.format(_PHOTO + question).split(_PLACE)
        answer = ids_of(self._tokenizer, caption + self._end)[: self._plan.text_tokens]
        return (
            [self._bos, *ids_of(self._tokenizer, before)],
            ids_of(self._tokenizer, after),
            answer,
        )


def train_head(recipe: Recipe, data: Path, bench: Workbench) -> dict[str, Tensor]:
    """Train the projection of the recipe's start; its weight and bias."""
    plan = recipe.plan("head", HeadPlan)
    captions = read_captions(data, with_condition=plan.stage == STAGES[-1])
    sizes, reader = load_reader(recipe.start, read_manifest(recipe.start))
    reader.to(bench.device)
    language = load_core(recipe.start, precision_for(bench.device, recipe.mixed_precision))
    projection = language.projection.requires_grad_(requires_grad=True)
    made = HeadBatches(captions, recipe.start, language, sizes, plan, bench)
    pad = int(language.settings.config["eos_token_id"])

    def loss_at(step: int) -> Tensor:
        pixels, texts = made.at(step)
        samples = _samples(reader, pixels.to(bench.device), texts)
        return loss_of(language.whole, training_inputs(language.whole, projection, samples, pad))

    pace = Pace(
        plan.steps,
        plan.warm_up,
        start=plan.start_rate / plan.rate,
        least=plan.least_rate / plan.rate,
        weight_decay=plan.weight_decay,
        clip=float("inf"),
    )
    group = named(projection, f"{PROJECTION}.")
    trained = Course("head", ((group, plan.rate),), pace, bench).run(loss_at)
    return {name: tensor.detach().cpu().float().contiguous() for name, tensor in trained.items()}


def _samples(
    reader: PhotoReader, pixels: Tensor, texts: list[tuple[list[int], list[int], list[int]]]
) -> list[Sample]:
    with torch.no_grad():
        tokens = reader(pixels).tokens
    return [
        Sample(before, photo, after, answer)
        for photo, (before, after, answer) in zip(tokens, texts, strict=True)
    ]


def precision_for(device: torch.device, mixed: str) -> Precision:
    """How the frozen language model is kept: half precision on a GPU, whole on a CPU."""
    if device.type != "cuda":
        return Precision("cpu", "fp32")
    return Precision("cuda", "fp16" if mixed == "fp16" else "bf16")


def write_head(recipe: Recipe, head: dict[str, Tensor], folder: Path) -> Manifest:
    """A model folder like the recipe's start, with this projection.

    Large parts are linked where the disk can, else copied.

    Raises:
        DiskFull, BadInput: it could not be written.
    """
    start = read_manifest(recipe.start)
    tuned = read_language_settings(recipe.start).tuned
    with writing(f"“{folder.name}”"):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for part in start.parts:
            target = folder / part.file
            target.parent.mkdir(parents=True, exist_ok=True)
            if part.file != tuned:
                _link(recipe.start / part.file, target)
        save_file(head, folder / tuned)
        settings = {k: v for k, v in start.settings.items() if k != "parts"}
        settings |= {"name": recipe.name, "version": recipe.version}
        return write_manifest(folder, settings, [part.file for part in start.parts])


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
