r"""Stage 1 of the language side: the projection learns to put concepts before the language model.

    python -m skingpt_desktop.training.stage1_projection --model models/skingpt-mini \
        --queries queries.pt --data DATA --work training-runs/stage1 --minutes 6

As in SkinGPT-4 (Nat Commun 15:5649, 2024): only the projection is trained, and the target is
"This is a skin disease image with the following medical features (clinical concepts): A, B, ...".
The concepts are weak labels (see `concept_labels`). The projection starts from a ridge regression
of the queries' mean on the mean embedding of the concepts' words, which spares most of the steps.
"""

import argparse
import logging
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import torch

from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.model.language_settings import read_language_settings
from skingpt_desktop.model.prompt import Content, render
from skingpt_desktop.model.tokens import ids_of, load_tokenizer
from skingpt_desktop.training.concept_labels import CONCEPTS, concept_targets
from skingpt_desktop.training.examples import Batch, Example, ExampleMaker, batches
from skingpt_desktop.training.language_model import (
    TrainedLanguage,
    save_tuned,
    trainable_language,
)
from skingpt_desktop.training.manifest import read_manifest
from skingpt_desktop.training.optimise import Schedule, optimise
from skingpt_desktop.training.queries import PhotoQueries, read_queries
from skingpt_desktop.training.stage2_dialogue import PHOTO_TOKENS
from skingpt_desktop.training.team import Team, run_team

QUESTION = "Could you describe the medical concepts of skin disease in this image for me?"
TARGET = "This is a skin disease image with the following medical features (clinical concepts): "
NAMED_FROM, NAMED_AT_MOST = 0.3, 6
RIDGE = 1.0
_LOG = logging.getLogger(__name__)


def target_text(targets: torch.Tensor) -> str:
    """The caption of a photo whose concepts have these frequencies [48], most frequent first."""
    order = targets.argsort(descending=True).tolist()
    named = [CONCEPTS[i] for i in order if float(targets[i]) >= NAMED_FROM][:NAMED_AT_MOST]
    return f"{TARGET}{', '.join(named)}."


def start_by_ridge(trained: TrainedLanguage, queries: torch.Tensor, wanted: torch.Tensor) -> None:
    """Set the projection so that a photo's mean embedding is near `wanted` [photos, hidden]."""
    inputs = torch.cat((queries.mean(1), torch.ones(len(queries), 1)), dim=1)
    gram = inputs.T @ inputs + RIDGE * torch.eye(inputs.shape[1])
    solved = torch.linalg.solve(gram, inputs.T @ wanted)
    with torch.no_grad():
        trained.projection.weight.copy_(solved[:-1].T)
        trained.projection.bias.copy_(solved[-1])


class CaptionBatches:
    """Endless batches of captions of the photos whose condition has concepts."""

    def __init__(self, arguments: argparse.Namespace, member: int) -> None:
        settings = read_language_settings(arguments.model)
        self.tokenizer = load_tokenizer(arguments.model / settings.tokenizer)
        self._random = random.Random(arguments.seed * 1000 + member)  # noqa: S311 - no secret
        self._most_tokens = arguments.batch_tokens
        photos = read_queries(arguments.queries, "train")
        captions = captions_of(photos, arguments.data)
        self.queries = photos.queries[[place for place, _ in captions]]
        self.captions = [text for _, text in captions]
        maker = ExampleMaker(self.tokenizer, settings, PHOTO_TOKENS)
        prompt = render(Content((), (), (), QUESTION), settings.template)
        self._examples = [maker.of_texts(prompt, text, i) for i, text in enumerate(self.captions)]

    def __iter__(self) -> Iterator[Batch]:
        """Batches without an end, every condition about as often as any other."""
        groups: dict[str, list[Example]] = {}
        for text, example in zip(self.captions, self._examples, strict=True):
            groups.setdefault(text, []).append(example)
        while True:
            chosen = [self._random.choice(group) for group in groups.values()]
            yield from batches(chosen, PHOTO_TOKENS, self._most_tokens, self._random)


def captions_of(photos: PhotoQueries, data: Path) -> list[tuple[int, str]]:
    """Places in `photos.queries` with their captions."""
    conditions = {
        s.path: s.condition for s in read_manifest(data) if s.modality is Modality.CLINICAL
    }
    names = sorted(set(conditions.values()))
    targets, _ = concept_targets(data / "annotations" / "skincon_fitz17k.csv", names)
    captions: list[tuple[int, str]] = []
    for place, index in enumerate(photos.places):
        condition = conditions.get(str(photos.contents["paths"][index]))
        if condition and float(targets[names.index(condition)].max()) >= NAMED_FROM:
            captions.append((place, target_text(targets[names.index(condition)])))
    return captions


def concept_embeddings(trained: TrainedLanguage, data: CaptionBatches) -> torch.Tensor:
    """For each caption the mean embedding [captions, hidden] of its concepts' words."""
    table = trained.llama.model.embed_tokens.weight
    unique = {text: text.removeprefix(TARGET) for text in data.captions}
    means = {
        text: table[ids_of(data.tokenizer, f" {words}")].mean(0) for text, words in unique.items()
    }
    return torch.stack([means[text] for text in data.captions])


def work(member: int, arguments: argparse.Namespace, shared: torch.Tensor, barrier: Any) -> None:  # noqa: ANN401
    """What one process of the team does."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(arguments.seed)
    trained = trainable_language(arguments.model, 0, 0.0, 0)
    data = CaptionBatches(arguments, member)
    start_by_ridge(trained, data.queries, concept_embeddings(trained, data))

    def loss_of(batch: Batch) -> torch.Tensor:
        loss: torch.Tensor = trained(batch, data.queries[batch.photos])
        return loss

    schedule = Schedule(arguments.learning_rate, arguments.steps, arguments.minutes * 60, warm_up=8)
    team = Team(member, arguments.processes, shared, barrier) if arguments.processes > 1 else None
    optimise(trained, loss_of, data, schedule, arguments.work / "stage1.pt", _LOG.info, team)
    if member == 0:
        save_tuned(trained, arguments.work / "language-tuned.safetensors")


def arguments_of(words: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Stage 1 of the language side's training.")
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--queries", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=6)
    parser.add_argument("--steps", type=int, default=100_000)
    parser.add_argument("--learning-rate", type=float, default=1e-3)
    parser.add_argument("--batch-tokens", type=int, default=1100)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=42)
    return parser.parse_args(words)


def main() -> None:
    """Train."""
    arguments = arguments_of()
    settings = read_language_settings(arguments.model)
    numbers = (settings.query_width + 1) * int(settings.config["hidden_size"])
    run_team(work, arguments, numbers)


if __name__ == "__main__":
    main()
