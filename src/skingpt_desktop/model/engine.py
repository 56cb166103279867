"""How the language model runs: prefill, then one token after the other."""

from collections.abc import Hashable, Sequence
from typing import Protocol

import torch
from transformers import DynamicCache, LlamaForCausalLM


class Engine(Protocol):
    """Runs a language model over one sequence at a time."""

    def prefill(self, keys: Sequence[Hashable], embeddings: torch.Tensor) -> torch.Tensor:
        """Begin with these embeddings [tokens, hidden]; returns the logits [vocabulary] after them.

        `keys` names each of them: equal keys stand for equal embeddings. What was computed for a
        common beginning with the sequence before is used again.
        """

    def next(self, key: Hashable, embedding: torch.Tensor) -> torch.Tensor:
        """Go on with one embedding [1, hidden]; returns the logits [vocabulary] after it."""


class TorchEngine:
    """Runs transformers' Llama with a growing cache of keys and values."""

    def __init__(self, llama: LlamaForCausalLM) -> None:
        self._llama = llama
        self._cache = DynamicCache(config=llama.config)
        self._keys: list[Hashable] = []

    def prefill(self, keys: Sequence[Hashable], embeddings: torch.Tensor) -> torch.Tensor:
        """See `Engine`."""
        shared = min(self._shared(keys), len(keys) - 1)
        if shared < len(self._keys):
            self._cache.crop(shared - len(self._keys))
        self._keys = self._keys[:shared]
        return self._run(list(keys[shared:]), embeddings[shared:])

    def next(self, key: Hashable, embedding: torch.Tensor) -> torch.Tensor:
        """See `Engine`."""
        return self._run([key], embedding)

    def _run(self, keys: list[Hashable], embeddings: torch.Tensor) -> torch.Tensor:
        known, self._keys = self._keys, []
        cache, self._cache = self._cache, DynamicCache(config=self._llama.config)
        with torch.inference_mode():
            output = self._llama(
                inputs_embeds=embeddings[None],
                past_key_values=cache,
                use_cache=True,
                logits_to_keep=1,
            )
        self._keys, self._cache = known + keys, cache
        logits: torch.Tensor = output.logits[0, -1].float()
        return logits

    def _shared(self, keys: Sequence[Hashable]) -> int:
        count = 0
        for mine, theirs in zip(self._keys, keys, strict=False):
            if mine != theirs:
                break
            count += 1
        return count
