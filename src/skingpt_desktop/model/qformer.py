"""BLIP-2's Q-Former as MiniGPT-4 uses it: queries only, without its text side.

A BERT with learned query tokens (Li et al. 2023): LayerNorm on the queries first, no position
embedding, norms after each residual, cross-attention to the photo's tokens in every n-th layer.
The attributes carry the original state dict's names.
"""

from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from skingpt_desktop.model.config import QFormerConfig


class SelfPart(nn.Module):
    """The projections of an attention, and the attention itself."""

    def __init__(self, config: QFormerConfig, source_width: int) -> None:
        super().__init__()
        self.heads = config.heads
        self.query = nn.Linear(config.width, config.width)
        self.key = nn.Linear(source_width, config.width)
        self.value = nn.Linear(source_width, config.width)

    def forward(self, x: Tensor, source: Tensor) -> Tensor:
        """Attend from `x` [N, Q, width] to `source` [N, T, source width]."""
        q, k, v = self._split(self.query(x)), self._split(self.key(source)), self.value(source)
        y = functional.scaled_dot_product_attention(q, k, self._split(v))
        return y.transpose(1, 2).reshape(x.shape)

    def _split(self, x: Tensor) -> Tensor:
        return x.view(x.shape[0], x.shape[1], self.heads, -1).transpose(1, 2)


class OutputPart(nn.Module):
    """Project, add the input, normalise."""

    def __init__(self, inputs: int, config: QFormerConfig) -> None:
        super().__init__()
        self.dense = nn.Linear(inputs, config.width)
        self.LayerNorm = nn.LayerNorm(config.width, eps=config.norm_eps)

    def forward(self, y: Tensor, x: Tensor) -> Tensor:
        """Map `y` [..., inputs] and its residual `x` [..., width] to [..., width]."""
        return cast(Tensor, self.LayerNorm(self.dense(y) + x))


class BertAttention(nn.Module):
    """Attention with its output part; `self` is the original's name."""

    def __init__(self, config: QFormerConfig, source_width: int) -> None:
        super().__init__()
        self.add_module("self", SelfPart(config, source_width))
        self.output = OutputPart(config.width, config)

    @property
    def part(self) -> SelfPart:
        """The projections and the attention."""
        return cast(SelfPart, self.get_submodule("self"))

    def forward(self, x: Tensor, source: Tensor) -> Tensor:
        """Map `x` [N, Q, width] to the same shape, looking at `source` [N, T, source width]."""
        return cast(Tensor, self.output(self.part(x, source), x))


class IntermediatePart(nn.Module):
    """The first half of the feed-forward layer."""

    def __init__(self, config: QFormerConfig) -> None:
        super().__init__()
        self.dense = nn.Linear(config.width, config.mlp_width)

    def forward(self, x: Tensor) -> Tensor:
        """Map [..., width] to [..., mlp width]."""
        return functional.gelu(self.dense(x))


class QFormerLayer(nn.Module):
    """One layer; `crossattention` only where its place in the stack asks for it."""

    def __init__(self, config: QFormerConfig, *, crosses: bool) -> None:
        super().__init__()
        self.attention = BertAttention(config, config.width)
        self.crossattention: BertAttention | None = None
        if crosses:
            self.crossattention = BertAttention(config, config.encoder_width)
        self.intermediate_query = IntermediatePart(config)
        self.output_query = OutputPart(config.mlp_width, config)

    def forward(self, x: Tensor, image: Tensor) -> Tensor:
        """Map queries [N, Q, width] to the same shape, looking at `image` [N, T, encoder width]."""
        x = self.attention(x, x)
        if self.crossattention is not None:
            x = self.crossattention(x, image)
        return cast(Tensor, self.output_query(self.intermediate_query(x), x))


class _Embeddings(nn.Module):
    def __init__(self, config: QFormerConfig) -> None:
        super().__init__()
        self.LayerNorm = nn.LayerNorm(config.width, eps=config.norm_eps)


class _Encoder(nn.Module):
    def __init__(self, config: QFormerConfig) -> None:
        super().__init__()
        self.layer = nn.ModuleList(
            QFormerLayer(config, crosses=index % config.cross_every == 0)
            for index in range(config.depth)
        )


class _Bert(nn.Module):
    def __init__(self, config: QFormerConfig) -> None:
        super().__init__()
        self.embeddings = _Embeddings(config)
        self.encoder = _Encoder(config)


class QFormer(nn.Module):
    """Learned queries that read a photo's tokens."""

    def __init__(self, config: QFormerConfig) -> None:
        super().__init__()
        self.config = config
        self.query_tokens = nn.Parameter(torch.zeros(1, config.queries, config.width))
        nn.init.normal_(self.query_tokens, std=0.02)
        self.bert = _Bert(config)

    def forward(self, image: Tensor) -> Tensor:
        """Map a photo's tokens [N, T, encoder width] to queries [N, Q, width]."""
        return self.hidden_states(image)[-1]

    def hidden_states(self, image: Tensor) -> list[Tensor]:
        """The queries after the first norm, then after each layer: depth + 1 of [N, Q, width]."""
        x = self.bert.embeddings.LayerNorm(self.query_tokens.expand(len(image), -1, -1))
        states = [x]
        for layer in self.bert.encoder.layer:
            states.append(layer(states[-1], image))
        return states
