"""Stage 2 of the language side: low-rank additions learn to answer from photo, facts and question.

The loss counts the answer only. The projection stays as stage 1 left it, so that nothing flows
back through the lower layers.
"""

import random
from dataclasses import dataclass
from pathlib import Path

import torch

from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.model.language_settings import read_language_settings
from skingpt_desktop.model.tokens import load_tokenizer
from skingpt_desktop.training.course import Course, Pace, named
from skingpt_desktop.training.dialogues import DialogueMaker
from skingpt_desktop.training.examples import Batch, Example, ExampleMaker, batches
from skingpt_desktop.training.language_model import save_tuned, trainable_language
from skingpt_desktop.training.queries import read_queries
from skingpt_desktop.training.simulated import simulated_assessment
from skingpt_desktop.training.stage1_projection import chance_of
from skingpt_desktop.training.workbench import Workbench

SHARE_WITH_HISTORY = 0.3


@dataclass(frozen=True, slots=True)
class DialoguePlan:
    """How long and how fast, and which layers get low-rank additions of which rank.

    `batch_tokens` are those of one process's batch, made from `made` dialogues.
    """

    steps: int = 200
    rate: float = 6e-4
    warm_up: int = 20
    batch_tokens: int = 1100
    made: int = 8
    rank: int = 16
    scale: float = 2.0
    first_layer: int = 14


class DialogueBatches:
    """New dialogues for each step, each with the queries of a photo."""

    def __init__(
        self, folder: Path, queries: Path, knowledge: Knowledge, plan: DialoguePlan
    ) -> None:
        settings = read_language_settings(folder)
        tokenizer = load_tokenizer(folder / settings.tokenizer)
        self.queries = read_queries(queries, "train").queries
        self._knowledge, self._plan = knowledge, plan
        self._history = SHARE_WITH_HISTORY if settings.history_turns else 0.0
        self._photo_tokens = int(self.queries.shape[1])
        self._examples = ExampleMaker(tokenizer, settings, self._photo_tokens)

    def at(self, chance: random.Random) -> Batch:
        """One batch."""
        maker = DialogueMaker(self._knowledge, chance, self._history)
        made = [self._example(maker, chance) for _ in range(self._plan.made)]
        return next(batches(made, self._photo_tokens, self._plan.batch_tokens, chance))

    def _example(self, maker: DialogueMaker, chance: random.Random) -> Example:
        assessment = simulated_assessment(chance, self._knowledge)
        return self._examples.of_dialogue(
            maker.make(assessment), chance.randrange(len(self.queries))
        )


def train_dialogue(
    folder: Path, queries: Path, knowledge: Knowledge, plan: DialoguePlan, bench: Workbench
) -> None:
    """Train the additions of a model folder's language model, going on from their checkpoint."""
    trained = trainable_language(folder, plan.rank, plan.scale, plan.first_layer)
    trained.projection.requires_grad_(requires_grad=False)
    trained.to(bench.device)
    made = DialogueBatches(folder, queries, knowledge, plan)

    def loss_at(step: int) -> torch.Tensor:
        batch = made.at(chance_of(step, bench))
        loss: torch.Tensor = trained(batch.to(bench.device), made.queries[batch.photos])
        return loss

    pace = Pace(plan.steps, plan.warm_up, least=0.1, weight_decay=0.01)
    Course("dialogue", ((named(trained), plan.rate),), pace, bench).run(loss_at)
    if bench.leads:
        save_tuned(trained.cpu(), folder / read_language_settings(folder).tuned)
    bench.wait()
