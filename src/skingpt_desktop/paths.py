"""Where things lie, for the composition roots; nothing is created here."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP_NAME = "SkinGPT Desktop"
DEFAULT_MODEL = "skingpt-mini"
DATA_FOLDER_VARIABLE = "SKINGPT_DATA_DIR"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one run of the program."""

    models: Path
    resources: Path
    own_models: Path
    cases: Path
    logs: Path
    settings: Path

    @property
    def knowledge(self) -> Path:
        """The folder of the knowledge records."""
        return self.resources / "knowledge"

    @property
    def catalogue(self) -> Path:
        """The list of models that can be fetched."""
        return self.resources / "models" / "catalogue.json"


def find_paths() -> Paths:
    """The folders of this installation and this user.

    `SKINGPT_DATA_DIR` puts all that the program writes into one folder, as on a USB stick.
    """
    program = _program_folder()
    data, logs = _user_folders()
    return Paths(
        models=program / "models",
        resources=program / "resources",
        own_models=data / "models",
        cases=data / "cases",
        logs=logs,
        settings=data / "settings.json",
    )


def _program_folder() -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parents[2]


def _user_folders() -> tuple[Path, Path]:
    chosen = os.environ.get(DATA_FOLDER_VARIABLE)
    if chosen:
        return Path(chosen), Path(chosen) / "logs"
    return (
        platformdirs.user_data_path(APP_NAME, appauthor=False),
        platformdirs.user_log_path(APP_NAME, appauthor=False),
    )
