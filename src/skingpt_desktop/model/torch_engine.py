"""transformers' LLaMA as an engine, for every precision but 8 bits on a CPU."""

from collections.abc import Hashable, Sequence

import torch
from transformers import DynamicCache, LlamaForCausalLM

from skingpt_desktop.model.engine import shared_beginning


class TorchEngine:
    """Implements `Engine` with transformers' Llama and a growing cache of keys and values."""

    name = "torch"

    def __init__(self, llama: LlamaForCausalLM) -> None:
        self._llama = llama
        self._cache = DynamicCache(config=llama.config)
        self._keys: list[Hashable] = []

    def prefill(self, keys: Sequence[Hashable], embeddings: torch.Tensor) -> torch.Tensor:
        """See `Engine`."""
        shared = min(shared_beginning(self._keys, keys), len(keys) - 1)
        self.take_back(len(self._keys) - shared)
        return self._run(list(keys[shared:]), embeddings[shared:], wanted=1)[0]

    def next(self, key: Hashable, embedding: torch.Tensor) -> torch.Tensor:
        """See `Engine`."""
        return self._run([key], embedding, wanted=1)[0]

    @property
    def most_at_once(self) -> int:
        """See `Engine`: kernels give other last digits for several tokens than for one."""
        return 1

    def check(self, keys: Sequence[Hashable], embeddings: torch.Tensor) -> torch.Tensor:
        """See `Engine`."""
        return self._run(list(keys), embeddings, wanted=len(keys))

    def take_back(self, count: int) -> None:
        """See `Engine`."""
        if count:
            self._cache.crop(-count)
            del self._keys[-count:]

    def forget(self) -> None:
        """See `Engine`."""
        self._keys, self._cache = [], DynamicCache(config=self._llama.config)

    def _run(self, keys: list[Hashable], embeddings: torch.Tensor, wanted: int) -> torch.Tensor:
        known, self._keys = self._keys, []
        cache, self._cache = self._cache, DynamicCache(config=self._llama.config)
        with torch.inference_mode():
            output = self._llama(
                inputs_embeds=embeddings[None],
                past_key_values=cache,
                use_cache=True,
                logits_to_keep=wanted,
            )
        self._keys, self._cache = known + keys, cache
        logits: torch.Tensor = output.logits[0].float()
        return logits
