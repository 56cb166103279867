"""Stage 1 of the language side: the projection learns to put concepts before the language model.

As in SkinGPT-4 (Nat Commun 15:5649, 2024): only the projection is trained, and the target is
"This is a skin disease image with the following medical features (clinical concepts): A, B, ...".
The concepts are weak labels (see `concept_labels`). The projection starts from a ridge regression
of the queries' mean on the mean embedding of the concepts' words, which spares most of the steps.
"""

import random
from dataclasses import dataclass
from pathlib import Path

import torch

from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.model.language_settings import read_language_settings
from skingpt_desktop.model.prompt import Content, render
from skingpt_desktop.model.tokens import ids_of, load_tokenizer
from skingpt_desktop.training.concept_labels import CONCEPTS, concept_targets
from skingpt_desktop.training.course import Course, Pace, named
from skingpt_desktop.training.examples import Batch, Example, ExampleMaker, batches
from skingpt_desktop.training.language_model import (
    TrainedLanguage,
    save_tuned,
    trainable_language,
)
from skingpt_desktop.training.manifest import read_manifest
from skingpt_desktop.training.queries import PhotoQueries, read_queries
from skingpt_desktop.training.workbench import Workbench

QUESTION = "Could you describe the medical concepts of skin disease in this image for me?"
TARGET = "This is a skin disease image with the following medical features (clinical concepts): "
NAMED_FROM, NAMED_AT_MOST = 0.3, 6
RIDGE = 1.0


@dataclass(frozen=True, slots=True)
class ProjectionPlan:
    """How long and how fast; `batch_tokens` are those of one process's batch."""

    steps: int = 120
    rate: float = 1e-3
    warm_up: int = 8
    batch_tokens: int = 1100


def target_text(targets: torch.Tensor) -> str:
    """The caption of a photo whose concepts have these frequencies [48], most frequent first."""
    order = targets.argsort(descending=True).tolist()
    chosen = [CONCEPTS[i] for i in order if float(targets[i]) >= NAMED_FROM][:NAMED_AT_MOST]
    return f"{TARGET}{', '.join(chosen)}."


def start_by_ridge(trained: TrainedLanguage, queries: torch.Tensor, wanted: torch.Tensor) -> None:
    """Set the projection so that a photo's mean embedding is near `wanted` [photos, hidden]."""
    inputs = torch.cat((queries.mean(1), torch.ones(len(queries), 1)), dim=1)
    gram = inputs.T @ inputs + RIDGE * torch.eye(inputs.shape[1])
    solved = torch.linalg.solve(gram, inputs.T @ wanted)
    with torch.no_grad():
        trained.projection.weight.copy_(solved[:-1].T)
        trained.projection.bias.copy_(solved[-1])


class CaptionBatches:
    """Captions of the photos whose condition has concepts, and their batches by step."""

    def __init__(self, folder: Path, queries: Path, data: Path, most_tokens: int) -> None:
        settings = read_language_settings(folder)
        self.tokenizer = load_tokenizer(folder / settings.tokenizer)
        self._most_tokens = most_tokens
        photos = read_queries(queries, "train")
        captions = captions_of(photos, data)
        self.queries = photos.queries[[place for place, _ in captions]]
        self.captions = [text for _, text in captions]
        self._photo_tokens = int(self.queries.shape[1])
        maker = ExampleMaker(self.tokenizer, settings, self._photo_tokens)
        prompt = render(Content((), (), (), QUESTION), settings.template)
        self._groups: dict[str, list[Example]] = {}
        for place, text in enumerate(self.captions):
            self._groups.setdefault(text, []).append(maker.of_texts(prompt, text, place))

    def at(self, chance: random.Random) -> Batch:
        """One batch, every condition about as likely as any other."""
        chosen = [chance.choice(group) for group in self._groups.values()]
        return next(batches(chosen, self._photo_tokens, self._most_tokens, chance))


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


def train_projection(
    folder: Path, queries: Path, data: Path, plan: ProjectionPlan, bench: Workbench
) -> None:
    """Train the projection of a model folder, going on from its checkpoint."""
    trained = trainable_language(folder, 0, 0.0, 0)
    made = CaptionBatches(folder, queries, data, plan.batch_tokens)
    start_by_ridge(trained, made.queries, concept_embeddings(trained, made))
    trained.to(bench.device)

    def loss_at(step: int) -> torch.Tensor:
        batch = made.at(chance_of(step, bench))
        loss: torch.Tensor = trained(batch.to(bench.device), made.queries[batch.photos])
        return loss

    pace = Pace(plan.steps, plan.warm_up, least=0.1, weight_decay=0.01)
    Course("projection", ((named(trained.projection), plan.rate),), pace, bench).run(loss_at)
    if bench.leads:
        save_tuned(trained.cpu(), folder / read_language_settings(folder).tuned)
    bench.wait()


def chance_of(step: int, bench: Workbench) -> random.Random:
    """The dice of one process in one step."""
    return random.Random(f"{bench.seed} {step} {bench.member}")  # noqa: S311 - no secret
