"""The language model of a model folder: LLaMA-type, with its projection."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from tokenizers import Tokenizer
from torch import nn

from skingpt_desktop.domain.errors import ModelDamaged
from skingpt_desktop.domain.models import Precision
from skingpt_desktop.model.language_settings import LanguageSettings, read_language_settings
from skingpt_desktop.model.llama8 import Llama8, fits_8_bits, llama8_from
from skingpt_desktop.model.lora import merged
from skingpt_desktop.model.precision import dtype_of, precision_here
from skingpt_desktop.model.quantised import read_packed
from skingpt_desktop.model.tokens import load_tokenizer
from skingpt_desktop.model.weights import read_weights

if TYPE_CHECKING:
    from transformers import LlamaForCausalLM

PROJECTION = "llama_proj"


@dataclass(frozen=True, slots=True)
class LanguageCore:
    """A language model all but its tokenizer; `projection` makes the photo's embeddings.

    `llama` is transformers' for every precision but 8 bits on a CPU.
    """

    settings: LanguageSettings
    llama: "Llama8 | LlamaForCausalLM"
    projection: nn.Linear
    precision: Precision

    def embed(self, ids: list[int]) -> torch.Tensor:
        """The embeddings [tokens, hidden] of ids."""
        with torch.inference_mode():
            table = embeddings_of(self.llama)
            embedded: torch.Tensor = table(torch.tensor(ids, device=self.precision.device))
        return embedded

    @property
    def whole(self) -> "LlamaForCausalLM":
        """Transformers' model, for training and for looking into.

        Raises:
            TypeError: it was loaded at 8 bits on a CPU.
        """
        if isinstance(self.llama, Llama8):
            raise TypeError("at 8 bits there is no transformers' model")
        return self.llama

    def project(self, queries: torch.Tensor) -> torch.Tensor:
        """The photo's embeddings [queries, hidden] from the Q-Former's queries [queries, width]."""
        with torch.inference_mode():
            moved = queries.to(self.precision.device, torch.float32)
            projected: torch.Tensor = self.projection(moved)
        return projected.to(dtype_of(self.precision))


@dataclass(frozen=True, slots=True)
class Language(LanguageCore):
    """A language model that is ready."""

    tokenizer: Tokenizer


def embeddings_of(llama: "Llama8 | LlamaForCausalLM") -> nn.Module:
    """What turns ids [...] into embeddings [..., hidden]."""
    return llama.embeddings if isinstance(llama, Llama8) else llama.model.embed_tokens


def load_language(folder: Path, precision: Precision | None = None) -> Language:
    """Read the language part of a model folder, as `load_core` does, and its tokenizer.

    Raises:
        ModelMissing: a part is not there.
        ModelDamaged: a part cannot be read or does not fit the others.
    """
    core = load_core(folder, precision)
    tokenizer = load_tokenizer(folder / core.settings.tokenizer)
    return Language(core.settings, core.llama, core.projection, core.precision, tokenizer)


def load_core(folder: Path, precision: Precision | None = None) -> LanguageCore:
    """Read the language part of a model folder, all but its tokenizer.

    Without `precision` the best one for this computer is taken; "fp32" keeps every weight as it
    is. Weights are read and changed one at a time, so that little memory is needed on the way.

    Raises:
        ModelMissing: a part is not there.
        ModelDamaged: a part cannot be read or does not fit the others.
    """
    settings = read_language_settings(folder)
    precision = precision or precision_here()
    tuned = read_weights(folder / settings.tuned)
    try:
        llama = llama_of(settings.config, whole_weights(folder, settings, tuned), precision)
        projection = _projection(settings, tuned)
    except (KeyError, RuntimeError, AttributeError) as error:
        raise ModelDamaged(
            "Model damaged",
            "The parts of the model do not fit each other. "
            "Install SkinGPT Desktop again. Your cases are kept.",
        ) from error
    projection.to(precision.device).eval().requires_grad_(requires_grad=False)
    return LanguageCore(settings, llama, projection, precision)


def whole_weights(
    folder: Path, settings: LanguageSettings, tuned: Mapping[str, torch.Tensor]
) -> Iterator[tuple[str, torch.Tensor]]:
    """The weights with their low-rank additions, float32, one at a time."""
    for name, weight in read_packed(folder / file for file in settings.base):
        yield name, merged(weight, name.removesuffix(".weight"), tuned)


def llama_of(
    config: Mapping[str, Any], weights: Iterable[tuple[str, torch.Tensor]], precision: Precision
) -> "Llama8 | LlamaForCausalLM":
    """A model of arguments of LlamaConfig and float weights, in any order, one at a time.

    Raises:
        KeyError, AttributeError: a weight is missing, unknown or of another shape.
    """
    if precision == Precision("cpu", "int8") and fits_8_bits(config):
        return llama8_from(config, weights)
    # Only here: importing transformers takes longer than loading a small model.
    from skingpt_desktop.model.torch_llama import llama_from  # noqa: PLC0415

    return llama_from(config, weights, precision)


def _projection(settings: LanguageSettings, tuned: dict[str, torch.Tensor]) -> nn.Linear:
    projection = nn.Linear(settings.query_width, int(settings.config["hidden_size"]))
    with torch.no_grad():
        projection.weight.copy_(tuned[f"{PROJECTION}.weight"].float())
        projection.bias.copy_(tuned[f"{PROJECTION}.bias"].float())
    return projection
