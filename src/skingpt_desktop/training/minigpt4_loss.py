"""The loss by which MiniGPT-4 trains its projection, laid out as its original code does."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from transformers import LlamaForCausalLM

IGNORED = -100
"""The label of what is not to be learned."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A photo's tokens [P, width] in their prompt, and the answer with its end symbol, as ids.

    `before` begins with the begin-of-text id.
    """

    before: Sequence[int]
    photo: Tensor
    after: Sequence[int]
    answer: Sequence[int]


@dataclass(frozen=True, slots=True)
class TrainingInputs:
    """Embeddings [N, L, hidden], mask [N, L] and labels [N, L] before the shift by one."""

    embeddings: Tensor
    mask: Tensor
    labels: Tensor


def training_inputs(
    llama: LlamaForCausalLM, projection: nn.Linear, samples: Sequence[Sample], pad: int
) -> TrainingInputs:
    """Lay out a batch: prompt, photo, prompt, answer, then padding on the right.

    As upstream the length is that of the longest prompt plus that of the longest answer.
    """
    rows = [_row(llama, projection, sample) for sample in samples]
    longest = max(len(row) - len(answer) for row, answer in rows)
    longest += max(len(answer) for _, answer in rows)
    padding = llama.model.embed_tokens(torch.tensor([pad], device=llama.device))
    embeddings, masks, labels = [], [], []
    for row, answer in rows:
        left = longest - len(row)
        embeddings.append(torch.cat((row, padding.expand(left, -1))))
        masks.append(torch.tensor([1] * len(row) + [0] * left))
        silent = [IGNORED] * (len(row) - len(answer))
        labels.append(torch.tensor([*silent, *answer, *[IGNORED] * left]))
    return TrainingInputs(
        torch.stack(embeddings),
        torch.stack(masks).to(llama.device),
        torch.stack(labels).to(llama.device),
    )


def _row(
    llama: LlamaForCausalLM, projection: nn.Linear, sample: Sample
) -> tuple[Tensor, list[int]]:
    def embed(ids: Sequence[int]) -> Tensor:
        embedded: Tensor = llama.model.embed_tokens(torch.tensor(list(ids), device=llama.device))
        return embedded

    before = embed(sample.before)
    photo = projection(sample.photo).to(before.dtype)
    parts = (before, photo, embed(sample.after), embed(sample.answer))
    return torch.cat(parts), list(sample.answer)


def loss_of(llama: LlamaForCausalLM, inputs: TrainingInputs) -> Tensor:
    """Mean cross-entropy over all labelled tokens of the batch."""
    logits = llama(inputs_embeds=inputs.embeddings, attention_mask=inputs.mask).logits
    wanted = inputs.labels[:, 1:].reshape(-1)
    given = logits[:, :-1].reshape(len(wanted), -1)
    return nn.functional.cross_entropy(given.float(), wanted, ignore_index=IGNORED)
