"""`language.json`: how a model folder's language model is built, spoken to and stopped."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from skingpt_desktop.domain.errors import ModelDamaged, ModelMissing
from skingpt_desktop.model.template import Template, template_from

LANGUAGE_FILE = "language.json"


@dataclass(frozen=True, slots=True)
class GenerationDefaults:
    """How words are chosen: see `generation.Choice`."""

    top_p: float = 0.9
    repetition_penalty: float = 1.0
    longest_repeat: int = 0


@dataclass(frozen=True, slots=True)
class LanguageSettings:
    """What `language.json` says.

    `config` are the arguments of transformers' LlamaConfig. `base` are the frozen weights (see
    `quantised`), `tuned` what training changed: projection and low-rank additions. `window` is
    the most tokens that prompt, photo and answer take together; of the conversation the last
    `history_turns` are shown to the model. `stop` holds token sequences.
    """

    config: Mapping[str, Any]
    base: tuple[str, ...]
    tuned: str
    tokenizer: str
    query_width: int
    template: Template
    stop: tuple[tuple[int, ...], ...]
    window: int
    generation: GenerationDefaults
    history_turns: int


def read_language_settings(folder: Path) -> LanguageSettings:
    """Read `language.json` of a model folder.

    Raises:
        ModelMissing: the file is not there.
        ModelDamaged: it cannot be understood.
    """
    try:
        data = json.loads((folder / LANGUAGE_FILE).read_text(encoding="utf-8"))
        return LanguageSettings(
            config=dict(data["config"]),
            base=tuple(map(str, data["base"])),
            tuned=str(data["tuned"]),
            tokenizer=str(data["tokenizer"]),
            query_width=int(data["query_width"]),
            template=template_from(data["template"]),
            stop=tuple(tuple(map(int, ids)) for ids in data["stop"]),
            window=int(data["window"]),
            generation=GenerationDefaults(**data["generation"]),
            history_turns=int(data["history_turns"]),
        )
    except OSError as error:
        raise ModelMissing(
            "Model incomplete",
            f"A part of the model is missing ({LANGUAGE_FILE}). Install SkinGPT Desktop again.",
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise ModelDamaged(
            "Model damaged",
            f"A part of the model cannot be understood ({LANGUAGE_FILE}). "
            "Install SkinGPT Desktop again. Your cases are kept.",
        ) from error
