"""What the settings can be, in words of the user's language."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from skingpt_desktop.services.network import NetworkState
from skingpt_desktop.ui.choices import CLINIC, PATIENT
from skingpt_desktop.ui.translation import language_codes, own_name

Options = tuple[tuple[object, str], ...]
"""Values, each with the words for it."""

TEXT_SIZES = (0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
LOCK_AFTER = (1, 2, 5, 10, 15, 30, 60)


def tr(text: str) -> str:
    """A text in the user's language."""
    return QCoreApplication.translate("Settings", text)


def languages(translations: Path) -> Options:
    """The computer's own, then each by the name that it has in itself."""
    codes = language_codes(translations)
    return (("", tr("As the computer has it")), *((code, own_name(code)) for code in codes))


def text_sizes() -> Options:
    """In percent of the plain size."""
    return tuple((size, tr("{count} %").format(count=round(size * 100))) for size in TEXT_SIZES)


def schemes() -> Options:
    """Light, dark, or what the computer has."""
    return (
        ("", tr("As the computer has it")),
        ("light", tr("Light")),
        ("dark", tr("Dark")),
    )


def roles() -> Options:
    """Who uses the program."""
    return (
        (PATIENT, tr("A patient or a family")),
        (CLINIC, tr("A clinic with several people")),
    )


def lock_times() -> Options:
    """How long nobody may use the computer before the cases are locked."""
    minutes = tuple(
        (count, QCoreApplication.translate("Settings", "After %n minute(s)", "", count))
        for count in LOCK_AFTER
    )
    return (*minutes, (0, tr("Never")))


def papers() -> Options:
    """What reports are set for."""
    return (
        ("", tr("What is usual here")),
        ("a4", tr("A4")),
        ("letter", tr("US Letter")),
    )


def network_text(state: NetworkState) -> str:
    """What the program has to do with the network just now, and who sees to that."""
    if state.open is None:
        opened = tr("Network: this computer does not tell.")
    elif state.open:
        opened = QCoreApplication.translate(
            "Settings", "Network: %n open connection(s).", "", state.open
        )
    else:
        opened = tr("Network: none opened.")
    if state.refused_by_system:
        kept = tr("The system keeps this program off the internet.")
    else:
        kept = tr("The program keeps itself off the internet.")
    only = tr("Only when you fetch a model does a separate program open one, and that one alone.")
    return f"{opened} {kept} {only}"
