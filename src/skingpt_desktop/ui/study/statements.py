"""The seven statements and the five answers, in words of this program's own."""

from PySide6.QtCore import QCoreApplication

from skingpt_desktop.domain.study import Agreement, Statement


def tr(text: str) -> str:
    """A text in the user's language."""
    return QCoreApplication.translate("Study", text)


def statement_text(statement: Statement) -> str:
    """What the clinician agrees or disagrees with."""
    return {
        Statement.DIAGNOSIS: tr("What it names is right, or fits this case."),
        Statement.DESCRIPTION: tr("Its description says what matters about the skin."),
        Statement.ADVICE: tr("Its advice is useful."),
        Statement.HELPS_DOCTORS: tr("It can help doctors to find the diagnosis."),
        Statement.HELPS_PATIENTS: tr("It can help patients to understand what they have."),
        Statement.PRIVACY: tr("Running on this computer alone protects patients' privacy."),
        Statement.WOULD_USE: tr("I would use this program."),
    }[statement]


def agreement_text(agreement: Agreement) -> str:
    """One of the five answers."""
    return {
        Agreement.STRONGLY_DISAGREE: tr("Strongly disagree"),
        Agreement.DISAGREE: tr("Disagree"),
        Agreement.NEUTRAL: tr("Neither"),
        Agreement.AGREE: tr("Agree"),
        Agreement.STRONGLY_AGREE: tr("Strongly agree"),
    }[agreement]
