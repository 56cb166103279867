"""Where things lie, for the composition roots; nothing is created here."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP_NAME = "SkinGPT Desktop"
DEFAULT_MODEL = "skingpt-mini"
DATA_FOLDER_VARIABLE = "SKINGPT_DATA_DIR"
STICK_LIST = "stick.json"
"""The signed list that makes a folder a stick; see `services.stick`."""
STICK_DATA = "data"
"""The folder on a stick in which a user wants to keep what the program writes."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one run of the program."""

    models: Path
    resources: Path
    own_models: Path
    cases: Path
    logs: Path
    settings: Path
    stick: Path | None = None
    """The folder of the stick that the program was started from."""

    @property
    def travels(self) -> bool:
        """Whether what the program writes lies on the stick, to be used on other computers too."""
        return self.stick is not None and self.stick in self.cases.parents

    @property
    def knowledge(self) -> Path:
        """The folder of the knowledge records."""
        return self.resources / "knowledge"

    @property
    def catalogue(self) -> Path:
        """The list of models that can be fetched."""
        return self.resources / "models" / "catalogue.json"

    @property
    def release_key(self) -> Path:
        """The public key of whoever made this release; it is not there in every build."""
        return self.resources / "release" / "key.pem"

    @property
    def about(self) -> Path:
        """What the maker of this release says of it, as JSON; it is not there in every build."""
        return self.resources / "release" / "about.json"


def find_paths() -> Paths:
    """The folders of this installation and this user.

    `SKINGPT_DATA_DIR` puts all that the program writes into one folder. So does a folder `data`
    on the stick that the program was started from.
    """
    program, stick = _program_folder(), _stick()
    data, logs = _user_folders(stick)
    return Paths(
        models=(stick or program) / "models",
        resources=program / "resources",
        own_models=data / "models",
        cases=data / "cases",
        logs=logs,
        settings=data / "settings.json",
        stick=stick,
    )


def _program_folder() -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parents[2]


def _stick() -> Path | None:
    """On a stick the program lies in `program`, or for one of several systems a folder below."""
    if not getattr(sys, "frozen", False):
        return None
    above = Path(sys.executable).resolve().parents[1:3]
    return next((folder for folder in above if (folder / STICK_LIST).is_file()), None)


def _user_folders(stick: Path | None) -> tuple[Path, Path]:
    chosen = os.environ.get(DATA_FOLDER_VARIABLE)
    if not chosen and stick is not None and (stick / STICK_DATA).is_dir():
        chosen = str(stick / STICK_DATA)
    if chosen:
        return Path(chosen), Path(chosen) / "logs"
    return (
        platformdirs.user_data_path(APP_NAME, appauthor=False),
        platformdirs.user_log_path(APP_NAME, appauthor=False),
    )
