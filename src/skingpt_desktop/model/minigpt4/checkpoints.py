"""What an original file is, told by its names and shapes, and what is taken from it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from skingpt_desktop.model.minigpt4.sizes import NEIGHBOURS
from skingpt_desktop.model.tensor_files import Entry

PROJECTION_WEIGHT, PROJECTION_BIAS = "llama_proj.weight", "llama_proj.bias"
_READER_ROOTS = ("visual_encoder.", "ln_vision.", "Qformer.", "query_tokens")
_LANGUAGE_ROOTS = ("llama_model.", "llm_model.", "model.", "lm_head.")


class Kind(StrEnum):
    """What a file may be; the values are for the user."""

    VISION = "the vision transformer"
    QFORMER = "the Q-Former"
    HEAD = "the head (projection)"
    LANGUAGE = "a language model"
    OTHER = "something else"


class Family(StrEnum):
    """Whose head it is, which decides how prompts are written."""

    MINIGPT4 = "minigpt4"
    SKINGPT4 = "skingpt4"
    LLAMA2 = "minigpt4-llama2"


@dataclass(frozen=True, slots=True)
class Projection:
    """The shape of a head's one linear layer."""

    inputs: int
    outputs: int

    def joins_patches(self, vision_width: int) -> bool:
        """Whether it takes joined patches, so that there is no Q-Former."""
        return self.inputs == NEIGHBOURS * vision_width


def kind_of(names: Iterable[str]) -> Kind:
    """What a file with these tensors is; a head may bring more than its projection."""
    known = set(names)
    if PROJECTION_WEIGHT in known:
        return Kind.HEAD
    if "query_tokens" in known or any(name.startswith("Qformer.") for name in known):
        return Kind.QFORMER
    if "patch_embed.proj.weight" in known and "pos_embed" in known:
        return Kind.VISION
    if any(name.startswith(_LANGUAGE_ROOTS) for name in known):
        return Kind.LANGUAGE
    return Kind.OTHER


def family_of(names: Iterable[str], projection: Projection, vision_width: int) -> Family:
    """Whose head it is: SkinGPT-4 calls its language model `llm_model`, which leaves traces."""
    if projection.joins_patches(vision_width):
        return Family.LLAMA2
    if any(name.startswith("llm_model.") for name in names):
        return Family.SKINGPT4
    return Family.MINIGPT4


def reader_name(name: str, kind: Kind) -> str | None:
    """A tensor's name in `PhotoReader`, or None for what is not taken.

    Of a vision transformer all names are its own; a Q-Former's file and a head carry full names.
    """
    if kind is Kind.VISION:
        return f"visual_encoder.{name}"
    if not name.startswith(_READER_ROOTS):
        return None
    return f"Qformer.{name}" if name == "query_tokens" else name


def reader_entries(files: Mapping[Kind, Mapping[str, Entry]]) -> dict[str, Entry]:
    """The tensors of all files by their names in `PhotoReader`; a head's own win, as upstream."""
    found: dict[str, Entry] = {}
    for kind in (Kind.VISION, Kind.QFORMER, Kind.HEAD):
        for name, entry in files.get(kind, {}).items():
            if target := reader_name(name, kind):
                found[target] = entry
    return found


def projection_of(head: Mapping[str, Entry]) -> Projection:
    """The shape of the head's projection."""
    outputs, inputs = head[PROJECTION_WEIGHT].shape
    return Projection(inputs, outputs)
