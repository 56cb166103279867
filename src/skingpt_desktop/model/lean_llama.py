"""LLaMA at 8 bits on a CPU, written for few tokens at a time.

The same mathematics as transformers' LlamaForCausalLM (Touvron et al., arXiv:2302.13971) in far
fewer calls: projections that read the same input are one matrix, keys and values stand in memory
that is reserved ahead, and each token of a small step is computed exactly as if it came alone. So
several tokens that were guessed can be checked in one step, and the text stays the same bit for
bit (docs/adr/0004-fast-on-a-cpu.md).
"""

import torch
from torch.nn import functional

from skingpt_desktop.model.linear8 import FEW_ROWS
from skingpt_desktop.model.llama8 import Llama8

_RESERVED_AHEAD = 256


class LeanLlama:
    """A model and the keys and values of one sequence. It belongs to one thread."""

    name = "torch"

    def __init__(self, llama: Llama8) -> None:
        shape = llama.shape
        self._heads, self._kept_heads = shape.heads, shape.kept_heads
        self._width, self._eps = shape.width, shape.eps
        self._layers = llama.layers
        self._norm, self._head, self._turns = llama.norm, llama.head, llama.turns
        self._cos = self._sin = torch.empty(0, self._width)
        empty = torch.empty(self._kept_heads, 0, self._width)
        self._keys = [empty for _ in self._layers]
        self._values = [empty for _ in self._layers]
        self.length = 0
        self.most_at_once = FEW_ROWS

    def cut(self, length: int) -> None:
        """Go on after the first `length` tokens."""
        self.length = min(length, self.length)

    def forget(self) -> None:
        """Forget all tokens, and leave nothing of them in memory."""
        self.length = 0
        for kept in (*self._keys, *self._values):
            kept.zero_()

    def run(self, embeddings: torch.Tensor, *, wanted: int) -> torch.Tensor:
        """Go on with embeddings [tokens, hidden]; the last `wanted` rows of logits [., vocabulary].

        An error leaves the sequence as it was.
        """
        with torch.inference_mode():
            count = len(embeddings)
            self._reserve(self.length + count)
            hidden = embeddings.float()
            turns = slice(self.length, self.length + count)
            cos, sin = self._cos[turns], self._sin[turns]
            for index, layer in enumerate(self._layers):
                normed = self._normed(hidden, layer.before_attention)
                hidden = hidden + layer.output(self._attend(index, layer.qkv(normed), cos, sin))
                normed = self._normed(hidden, layer.before_mlp)
                gate, up = layer.gate_up(normed).chunk(2, dim=-1)
                hidden = hidden + layer.down(functional.silu(gate) * up)
            last = self._normed(hidden[count - wanted :], self._norm)
            logits: torch.Tensor = self._head(last)
        self.length += count
        return logits

    def _normed(self, hidden: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
        return functional.rms_norm(hidden, (hidden.shape[-1],), weight, self._eps)

    def _attend(
        self, index: int, qkv: torch.Tensor, cos: torch.Tensor, sin: torch.Tensor
    ) -> torch.Tensor:
        """The heads' outputs [tokens, heads * width] for qkv [tokens, all heads * width]."""
        count, start = len(qkv), self.length
        split = qkv.view(count, -1, self._width)
        turned_heads = self._heads + self._kept_heads
        turned = _turned(split[:, :turned_heads], cos[:, None], sin[:, None])
        keys, values = self._keys[index], self._values[index]
        keys[:, start : start + count] = turned[:, self._heads :].transpose(0, 1)
        values[:, start : start + count] = split[:, turned_heads:].transpose(0, 1)
        queries = turned[:, : self._heads]
        if count <= FEW_ROWS:
            rows = [
                self._attend_one(queries[row], keys, values, start + row + 1)
                for row in range(count)
            ]
            return torch.stack(rows)
        return self._attend_many(queries, keys[:, : start + count], values[:, : start + count])

    def _attend_one(
        self, query: torch.Tensor, keys: torch.Tensor, values: torch.Tensor, length: int
    ) -> torch.Tensor:
        grouped = query.reshape(self._kept_heads, -1, self._width)
        scores = torch.bmm(grouped, keys[:, :length].transpose(1, 2)) * self._width**-0.5
        mixed = torch.bmm(torch.softmax(scores, dim=-1), values[:, :length])
        return mixed.reshape(-1)

    def _attend_many(
        self, queries: torch.Tensor, keys: torch.Tensor, values: torch.Tensor
    ) -> torch.Tensor:
        count, length = len(queries), keys.shape[1]
        groups = self._heads // self._kept_heads
        seen = torch.ones(count, length, dtype=torch.bool).tril(length - count)
        mixed = functional.scaled_dot_product_attention(
            queries.transpose(0, 1)[None],
            keys.repeat_interleave(groups, dim=0)[None],
            values.repeat_interleave(groups, dim=0)[None],
            attn_mask=seen,
        )
        return mixed[0].transpose(0, 1).reshape(count, -1)

    def _reserve(self, length: int) -> None:
        """Have room for so many tokens, and know how each of their places is turned."""
        if length > len(self._cos):
            self._cos, self._sin = self._turns(length + _RESERVED_AHEAD)
        # One by one, so that never more than one layer's keys are in memory twice.
        for kept in (self._keys, self._values):
            for index, before in enumerate(kept):
                if before.shape[1] < len(self._cos):
                    after = torch.empty(self._kept_heads, len(self._cos), self._width)
                    after[:, : self.length] = before[:, : self.length]
                    kept[index] = after


def _turned(heads: torch.Tensor, cos: torch.Tensor, sin: torch.Tensor) -> torch.Tensor:
    """Rotary positions (Su et al., arXiv:2104.09864), halves side by side as in LLaMA."""
    first, second = heads.chunk(2, dim=-1)
    return heads * cos + torch.cat((-second, first), dim=-1) * sin
