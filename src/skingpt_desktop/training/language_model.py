"""The language model as it is trained: frozen base, projection, low-rank additions."""

from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import nn
from transformers import LlamaForCausalLM

from skingpt_desktop.domain.models import Precision
from skingpt_desktop.model.language import PROJECTION, load_language
from skingpt_desktop.model.lora import add_lora, lora_state
from skingpt_desktop.training.examples import IGNORED, Batch

LINEARS = (
    *("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj"),
    *("mlp.gate_proj", "mlp.up_proj", "mlp.down_proj"),
)


class TrainedLanguage(nn.Module):
    """Gives the loss of a batch over its answers."""

    def __init__(self, llama: LlamaForCausalLM, projection: nn.Linear) -> None:
        super().__init__()
        self.llama = llama
        self.projection = projection

    def forward(self, batch: Batch, queries: torch.Tensor) -> torch.Tensor:
        """Mean cross-entropy of the answers; `queries` [batch, tokens, width] of the photos."""
        embeddings = self.llama.model.embed_tokens(batch.ids)
        photos = self.projection(queries.to(embeddings.device))
        across = torch.arange(photos.shape[1], device=photos.device)
        places = batch.photo_start[:, None] + across
        rows = torch.arange(len(photos), device=photos.device)[:, None].expand_as(places)
        embeddings = embeddings.index_put((rows, places), photos.to(embeddings.dtype))
        hidden = self.llama.model(
            inputs_embeds=embeddings, attention_mask=batch.mask, use_cache=False
        ).last_hidden_state
        learnt = batch.labels[:, 1:] != IGNORED
        logits = self.llama.lm_head(hidden[:, :-1][learnt])
        return nn.functional.cross_entropy(logits, batch.labels[:, 1:][learnt])


def trainable_language(folder: Path, rank: int, scale: float, first_layer: int) -> TrainedLanguage:
    """The language model of a folder in float32, with new low-rank additions in its upper layers.

    The folder's own additions, if any, are part of the weights then.
    """
    language = load_language(folder, Precision("cpu", "fp32"))
    layers = range(first_layer, int(language.settings.config["num_hidden_layers"]))
    names = [f"model.layers.{layer}.{linear}" for layer in layers for linear in LINEARS]
    if rank:
        add_lora(language.whole, names, rank, scale)
    projection = language.projection.requires_grad_(requires_grad=True)
    return TrainedLanguage(language.whole, projection)


def save_tuned(trained: TrainedLanguage, file: Path) -> None:
    """Write what training changed as the model folder's tuned file."""
    state = {f"{PROJECTION}.{k}": v for k, v in trained.projection.state_dict().items()}
    state |= lora_state(trained.llama)
    file.parent.mkdir(parents=True, exist_ok=True)
    save_file({name: tensor.contiguous() for name, tensor in state.items()}, file)
