r"""Stage 2 of the language side: low-rank additions learn to answer from photo, facts and question.

    python -m skingpt_desktop.training.stage2_dialogue --model models/skingpt-mini \
        --queries queries.pt --work training-runs/stage2 --minutes 30

The loss counts the answer only. The projection stays as stage 1 left it, so that nothing flows
back through the lower layers. Goes on where the last run in `--work` stopped.
"""

import argparse
import logging
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch

from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.model.language_settings import read_language_settings
from skingpt_desktop.model.tokens import load_tokenizer
from skingpt_desktop.training.dialogues import DialogueMaker
from skingpt_desktop.training.examples import Batch, Example, ExampleMaker, batches
from skingpt_desktop.training.language_model import save_tuned, trainable_language
from skingpt_desktop.training.optimise import Schedule, optimise
from skingpt_desktop.training.queries import made_up_queries, read_queries
from skingpt_desktop.training.simulated import simulated_assessment
from skingpt_desktop.training.team import Team, run_team

PHOTO_TOKENS = 32
RANK, SCALE, FIRST_LAYER = 16, 2.0, 14
SHARE_WITH_HISTORY = 0.3
_MADE_AT_ONCE = 96
_LOG = logging.getLogger(__name__)


class DialogueBatches:
    """Endless batches of new dialogues, each with the queries of a photo."""

    def __init__(self, arguments: argparse.Namespace, member: int) -> None:
        settings = read_language_settings(arguments.model)
        tokenizer = load_tokenizer(arguments.model / settings.tokenizer)
        self._random = random.Random(arguments.seed * 1000 + member)  # noqa: S311 - no secret
        self._knowledge = Knowledge.load(arguments.knowledge)
        share = SHARE_WITH_HISTORY if settings.history_turns else 0.0
        self._maker = DialogueMaker(self._knowledge, self._random, share)
        self._examples = ExampleMaker(tokenizer, settings, PHOTO_TOKENS)
        self._most_tokens = arguments.batch_tokens
        if arguments.queries:
            self.queries = read_queries(arguments.queries, "train").queries
        else:
            self.queries = made_up_queries(256, PHOTO_TOKENS, settings.query_width, 0)

    def __iter__(self) -> Iterator[Batch]:
        """Batches without an end."""
        while True:
            made = [self._example() for _ in range(_MADE_AT_ONCE)]
            yield from batches(made, PHOTO_TOKENS, self._most_tokens, self._random)

    def _example(self) -> Example:
        assessment = simulated_assessment(self._random, self._knowledge)
        photo = self._random.randrange(len(self.queries))
        return self._examples.of_dialogue(self._maker.make(assessment), photo)


def work(member: int, arguments: argparse.Namespace, shared: torch.Tensor, barrier: Any) -> None:  # noqa: ANN401
    """What one process of the team does."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(arguments.seed)
    trained = trainable_language(arguments.model, RANK, SCALE, FIRST_LAYER)
    trained.projection.requires_grad_(requires_grad=False)
    data = DialogueBatches(arguments, member)

    def loss_of(batch: Batch) -> torch.Tensor:
        loss: torch.Tensor = trained(batch, data.queries[batch.photos])
        return loss

    schedule = Schedule(arguments.learning_rate, arguments.steps, arguments.minutes * 60)
    team = Team(member, arguments.processes, shared, barrier) if arguments.processes > 1 else None
    checkpoint = arguments.work / "stage2.pt"
    optimise(trained, loss_of, data, schedule, checkpoint, _LOG.info, team)
    if member == 0:
        save_tuned(trained, arguments.work / "language-tuned.safetensors")


def arguments_of(words: list[str] | None = None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Stage 2 of the language side's training.")
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--knowledge", type=Path, default=Path("resources/knowledge"))
    parser.add_argument("--queries", type=Path)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--steps", type=int, default=100_000)
    parser.add_argument("--learning-rate", type=float, default=6e-4)
    parser.add_argument("--batch-tokens", type=int, default=1100)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=42)
    return parser.parse_args(words)


def main() -> None:
    """Train."""
    arguments = arguments_of()
    settings = read_language_settings(arguments.model).config
    layers = int(settings["num_hidden_layers"]) - FIRST_LAYER
    run_team(work, arguments, layers * lora_size(settings))


def lora_size(config: Any) -> int:  # noqa: ANN401 - a mapping from JSON
    """Trained numbers in one layer."""
    hidden, inner = int(config["hidden_size"]), int(config["intermediate_size"])
    keys = hidden // int(config["num_attention_heads"]) * int(config["num_key_value_heads"])
    return RANK * (4 * hidden + 2 * (hidden + keys) + 3 * (hidden + inner))


if __name__ == "__main__":
    main()
