"""A beginning for the layers above the backbone that already carries what the backbone knows.

From random weights a Q-Former needs many photos before it sees what the plain classifier sees. So
the patch projection begins with the directions in which that classifier looks, filled up with the
feature maps' principal ones; the blocks begin close to the identity; the first cross-attention
hands the tokens it attends to on to the queries; and the heads are fitted to the queries that come
out. From there all of it is trained together.
"""

from collections.abc import Iterator, Sequence
from typing import cast

import torch
from torch import Tensor, nn

from skingpt_desktop.model.eyes import Eyes
from skingpt_desktop.model.qformer import QFormerLayer
from skingpt_desktop.training.eyes_backbone import PooledClassifier
from skingpt_desktop.training.eyes_features import Features

_SMALL = 0.02
_QUERY_SHARE = 0.3
_SAMPLED_MAPS = 400
_RIDGE = 1e-3


@torch.no_grad()
def warm_start(eyes: Eyes, classifier: PooledClassifier, maps: Tensor) -> None:
    """Set the beginning of all layers but the heads, from feature maps [V, C, grid, grid]."""
    for name, parameter in eyes.named_parameters():
        if ".stem." not in name and parameter.dim() > 1:
            nn.init.trunc_normal_(parameter, std=_SMALL)
    _start_patches(eyes, classifier, maps[:: max(1, len(maps) // _SAMPLED_MAPS)].float())
    _start_qformer(eyes)


def _start_patches(eyes: Eyes, classifier: PooledClassifier, maps: Tensor) -> None:
    cells = maps.permute(0, 2, 3, 1).flatten(0, 2)
    mean = cells.mean(0)
    centred = cells - mean
    heads = (classifier.condition, classifier.concept, classifier.modality)
    looked_at = torch.linalg.qr(torch.cat([head.weight for head in heads]).T).Q
    rest = centred - centred @ looked_at @ looked_at.T
    principal = torch.linalg.eigh(rest.T @ rest).eigenvectors.flip(1)
    width = eyes.config.vision.width
    basis = torch.cat((looked_at, principal), dim=1)[:, :width]
    scale = 1.0 / (centred @ basis).std()
    projection = eyes.visual_encoder.patch_embed.proj
    projection.weight.copy_((scale * basis.T)[:, :, None, None])
    assert projection.bias is not None
    projection.bias.copy_(-scale * (mean @ basis))


def _start_qformer(eyes: Eyes) -> None:
    bert = eyes.Qformer.bert
    nn.init.normal_(eyes.Qformer.query_tokens, std=1.0)
    first = cast(QFormerLayer, bert.encoder.layer[0])
    first.attention.output.LayerNorm.weight.fill_(_QUERY_SHARE)
    cross = first.crossattention
    assert cross is not None
    for part in (cross.part.query, cross.part.key):
        nn.init.xavier_uniform_(part.weight)
    nn.init.eye_(cross.part.value.weight)
    nn.init.eye_(cross.output.dense.weight)


def fit_heads(eyes: Eyes, queries: Tensor, wanted: Sequence[Tensor]) -> None:
    """Fit the three heads to logits [V, ...] by ridge regression on mean queries [V, width].

    `wanted` holds the logits of conditions, concepts and modality.
    """
    ones = torch.ones(len(queries), 1)
    inputs = torch.cat((queries, ones), dim=1).double()
    gram = inputs.T @ inputs + _RIDGE * len(inputs) * torch.eye(inputs.shape[1]).double()
    for head, logits in zip(
        (eyes.heads.condition, eyes.heads.concept, eyes.heads.modality), wanted, strict=True
    ):
        solved = torch.linalg.solve(gram, inputs.T @ logits.double()).float()
        with torch.no_grad():
            head.weight.copy_(solved[:-1].T)
            head.bias.copy_(solved[-1])


@torch.inference_mode()
def fit_heads_to_classifier(eyes: Eyes, classifier: PooledClassifier, features: Features) -> None:
    """Fit the heads so that they say what the plain classifier says."""
    eyes.eval()
    queries, logits = [], []
    for maps in _parts(features.maps):
        queries.append(eyes.read(eyes.visual_encoder.transform(maps)).queries.mean(1))
        pooled = maps.mean(dim=(2, 3))
        logits.append(
            (
                classifier.condition(pooled),
                classifier.concept(pooled),
                classifier.modality(pooled),
            )
        )
    wanted = [torch.cat([part[index] for part in logits]) for index in range(3)]
    fit_heads(eyes, torch.cat(queries), wanted)


def _parts(maps: Tensor) -> Iterator[Tensor]:
    for part in maps.split(32):
        yield part.float()
