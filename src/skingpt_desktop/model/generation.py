"""Choosing one token after the other."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch

IsCancelled = Callable[[], bool]
Step = Callable[[int], torch.Tensor]


@dataclass(frozen=True, slots=True)
class Choice:
    """How the next token is chosen.

    Greedy when `temperature` is 0, else from the smallest set of tokens that holds `top_p` of the
    probability (Holtzman et al. 2020, arXiv:1904.09751), drawn with `seed`. The penalty of tokens
    said before is that of Keskar et al. 2019 (arXiv:1909.05858). No `longest_repeat` tokens in a
    row are said twice; 0 allows it.
    """

    temperature: float = 0.0
    top_p: float = 0.9
    repetition_penalty: float = 1.0
    longest_repeat: int = 0
    seed: int = 42


class Chooser:
    """Chooses tokens of one answer."""

    def __init__(self, choice: Choice) -> None:
        self._choice = choice
        self._said: list[int] = []
        self._random = torch.Generator().manual_seed(choice.seed)

    def choose(self, logits: torch.Tensor) -> int:
        """The next token, from logits [vocabulary]."""
        logits = self._penalised(logits.float().cpu())
        token = self._sampled(logits) if self._choice.temperature > 0 else int(logits.argmax())
        self._said.append(token)
        return token

    def _penalised(self, logits: torch.Tensor) -> torch.Tensor:
        penalty, size = self._choice.repetition_penalty, self._choice.longest_repeat
        if penalty == 1 and not size:
            return logits
        logits = logits.clone()
        if penalty != 1 and self._said:
            said = torch.tensor(sorted(set(self._said)))
            scores = logits[said]
            logits[said] = torch.where(scores > 0, scores / penalty, scores * penalty)
        for token in self._would_repeat(size):
            logits[token] = -torch.inf
        return logits

    def _would_repeat(self, size: int) -> set[int]:
        said = self._said
        if not size or len(said) < size:
            return set()
        tail = said[len(said) - size + 1 :]
        starts = range(len(said) - size + 1)
        return {said[i + size - 1] for i in starts if said[i : i + size - 1] == tail}

    def _sampled(self, logits: torch.Tensor) -> int:
        chances = torch.softmax(logits / self._choice.temperature, dim=-1)
        ordered, tokens = chances.sort(descending=True)
        kept = ordered.where(ordered.cumsum(0) - ordered < self._choice.top_p, 0)
        return int(tokens[torch.multinomial(kept, 1, generator=self._random)])


def tokens_of_answer(
    first: torch.Tensor, step: Step, chooser: Chooser, limit: int, is_cancelled: IsCancelled
) -> Iterator[int]:
    """Up to `limit` tokens, the first chosen from the logits `first`; `step` gives the next ones.

    Ends early, without an error, once `is_cancelled` says so; the consumer ends it by leaving off.
    """
    logits = first
    for index in range(limit):
        if is_cancelled():
            return
        token = chooser.choose(logits)
        yield token
        if index + 1 < limit and not is_cancelled():
            logits = step(token)
