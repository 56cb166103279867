"""What the model manager says for the domain's values, in words of the user's language."""

from PySide6.QtCore import QCoreApplication, QLocale

from skingpt_desktop.domain.findings import ModelIdentity
from skingpt_desktop.domain.models import Fit, FitVerdict, InstalledModel, Offer, Transfer
from skingpt_desktop.ui.translation import spoken

_GB = 1e9
_MB = 1e6
_MB_IN_GB = 1000


def tr(text: str) -> str:
    """A text in the user's language."""
    return QCoreApplication.translate("Models", text)


def size_text(count: float) -> str:
    """A number of bytes in GB, or in MB below a tenth of that."""
    locale = QLocale()
    if count < _GB / 10:
        return tr("{size} MB").format(size=locale.toString(count / _MB, "f", 0))
    return tr("{size} GB").format(size=locale.toString(count / _GB, "f", 1))


def fit_word(fit: Fit) -> str:
    """Whether a model fits, in a word or two."""
    return {
        FitVerdict.FITS: tr("Fits this computer"),
        FitVerdict.TIGHT: tr("Only just fits"),
        FitVerdict.TOO_LARGE: tr("Too large just now"),
    }[fit.verdict]


def fit_text(fit: Fit) -> str:
    """What a model needs and what to expect of it here."""
    text = tr("It needs {needs} of memory; {has} are free.").format(
        needs=_gigabytes(fit.needs_mb), has=_gigabytes(fit.has_mb)
    )
    if fit.rough:
        text += " " + tr("It must be packed very tightly here, which makes its answers worse.")
    if fit.slow:
        text += " " + tr("Its answers come slowly here.")
    return text


def about_text(model: InstalledModel) -> str:
    """Version, size and licence in one line."""
    parts = (
        tr("Version {version}").format(version=model.version) if model.version else "",
        size_text(model.bytes),
        tr("Licence: {licence}").format(licence=model.licence) if model.licence else "",
    )
    return " · ".join(part for part in parts if part)


def offer_text(offer: Offer) -> str:
    """Size and licence of a model that can be fetched, as far as they are known."""
    size = size_text(offer.bytes) if offer.files else ""
    licence = tr("Licence: {licence}").format(licence=offer.licence) if offer.licence else ""
    return " · ".join(part for part in (size, licence) if part)


def fetch_text(offer: Offer) -> str:
    """What a download would fetch, and from where."""
    return tr(
        "{files}, {size} in all, from “{repository}” on the Hugging Face Hub, at the fixed "
        "state {revision}.\n\n"
        "Licence: {licence}\n{use}\n\n"
        "For this download, and only for it, a separate program opens a connection to the "
        "internet. It cannot see your photos or your cases. Every file is checked."
    ).format(
        files=QCoreApplication.translate("Models", "%n file(s)", "", len(offer.files)),
        size=size_text(offer.bytes),
        repository=offer.repository,
        revision=offer.revision[:12],
        licence=offer.licence or tr("not stated; see the model's page"),
        use=spoken(offer.intended_use),
    )


def transfer_text(transfer: Transfer) -> str:
    """How far a copy or a download is."""
    return tr("{file}: {done} of {total}").format(
        file=transfer.file, done=size_text(transfer.done), total=size_text(transfer.total)
    )


def spoken_by(model: ModelIdentity) -> str:
    """Which model gave an answer, and how it ran."""
    return " ".join(part for part in (model.name, model.version, model.precision) if part)


def _gigabytes(megabytes: int) -> str:
    return size_text(megabytes / _MB_IN_GB * _GB)
