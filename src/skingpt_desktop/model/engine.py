"""How the language model runs: prefill, then one token after the other."""

import logging
from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING, Protocol

import torch

from skingpt_desktop.model.computer import this_computer
from skingpt_desktop.model.lean_llama import LeanLlama
from skingpt_desktop.model.llama8 import Llama8
from skingpt_desktop.model.openvino_llama import OpenVinoLlama, openvino_is_here

if TYPE_CHECKING:
    from transformers import LlamaForCausalLM

_log = logging.getLogger(__name__)
_MARGIN = 500_000_000


class Engine(Protocol):
    """Runs a language model over one sequence at a time."""

    @property
    def name(self) -> str:
        """What computes, for the user: "openvino" or "torch"."""

    def prefill(self, keys: Sequence[Hashable], embeddings: torch.Tensor) -> torch.Tensor:
        """Begin with these embeddings [tokens, hidden]; returns the logits [vocabulary] after them.

        `keys` names each of them: equal keys stand for equal embeddings. What was computed for a
        common beginning with the sequence before is used again.
        """

    def next(self, key: Hashable, embedding: torch.Tensor) -> torch.Tensor:
        """Go on with one embedding [1, hidden]; returns the logits [vocabulary] after it."""

    @property
    def most_at_once(self) -> int:
        """So many tokens can be checked in one step, each exactly as if it came alone."""

    def check(self, keys: Sequence[Hashable], embeddings: torch.Tensor) -> torch.Tensor:
        """Go on with up to `most_at_once` embeddings [n, hidden]; the logits [n, vocabulary]."""

    def take_back(self, count: int) -> None:
        """Forget the last `count` tokens."""

    def forget(self) -> None:
        """Forget all tokens."""


class Small(Protocol):
    """A model at 8 bits with the keys and values of one sequence."""

    name: str
    """What computes."""
    most_at_once: int
    """So many tokens give the same digits together as alone."""

    def run(self, embeddings: torch.Tensor, *, wanted: int) -> torch.Tensor:
        """Go on with embeddings [tokens, hidden]; the last `wanted` logits [., vocabulary]."""

    def cut(self, length: int) -> None:
        """Go on after the first `length` tokens."""

    def forget(self) -> None:
        """Forget all tokens, and leave nothing of them in memory."""


def engine_for(llama: "Llama8 | LlamaForCausalLM") -> Engine:
    """The fastest engine for a loaded model, which takes over its weights.

    At 8 bits on a CPU that is OpenVINO, where it is here and there is room for the weights twice
    while it lays them out; else our own engine. Every other precision is transformers'.
    """
    if not isinstance(llama, Llama8):
        # Only here: whoever has such a model has imported transformers already.
        from skingpt_desktop.model.torch_engine import TorchEngine  # noqa: PLC0415

        return TorchEngine(llama)
    if openvino_is_here() and has_room_twice(llama):
        try:
            return SmallEngine(OpenVinoLlama(llama))
        except RuntimeError:
            _log.warning("OpenVINO cannot run this model here")
    return SmallEngine(LeanLlama(llama))


def has_room_twice(llama: Llama8) -> bool:
    """Whether the weights fit into the free memory once more."""
    # What this program holds counts as free, and that is the weights once already.
    fits: bool = 2 * llama.layer_bytes + _MARGIN < this_computer().free_mb * 1_000_000
    return fits


def shared_beginning(mine: Sequence[Hashable], theirs: Sequence[Hashable]) -> int:
    """How many keys two sequences have in common from the start."""
    count = 0
    for one, other in zip(mine, theirs, strict=False):
        if one != other:
            break
        count += 1
    return count


class SmallEngine:
    """Implements `Engine` for a model at 8 bits on the CPU."""

    def __init__(self, small: Small) -> None:
        self._small = small
        self._keys: list[Hashable] = []

    @property
    def name(self) -> str:
        """See `Engine`."""
        return self._small.name

    @property
    def most_at_once(self) -> int:
        """See `Engine`."""
        return self._small.most_at_once

    def prefill(self, keys: Sequence[Hashable], embeddings: torch.Tensor) -> torch.Tensor:
        """See `Engine`."""
        shared = min(shared_beginning(self._keys, keys), len(keys) - 1)
        self._cut(shared)
        return self._run(keys[shared:], embeddings[shared:], wanted=1)[0]

    def next(self, key: Hashable, embedding: torch.Tensor) -> torch.Tensor:
        """See `Engine`."""
        return self._run([key], embedding, wanted=1)[0]

    def check(self, keys: Sequence[Hashable], embeddings: torch.Tensor) -> torch.Tensor:
        """See `Engine`."""
        return self._run(keys, embeddings, wanted=len(keys))

    def take_back(self, count: int) -> None:
        """See `Engine`."""
        self._cut(len(self._keys) - count)

    def forget(self) -> None:
        """See `Engine`."""
        self._keys = []
        self._small.forget()

    def _run(self, keys: Sequence[Hashable], embeddings: torch.Tensor, wanted: int) -> torch.Tensor:
        known, self._keys = self._keys, []
        logits = self._small.run(embeddings, wanted=wanted)
        self._keys = [*known, *keys]
        return logits

    def _cut(self, length: int) -> None:
        del self._keys[length:]
        self._small.cut(length)
