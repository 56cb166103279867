"""The line at the bottom: what this is not, and which model speaks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from skingpt_desktop.domain.findings import ModelIdentity
from skingpt_desktop.services.desk import Step
from skingpt_desktop.ui.pieces import push_button, row, text_label
from skingpt_desktop.ui.wording import footer_text, step_text


class Footer(QFrame):
    """Always in sight."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "footer")
        self.notice = text_label(footer_text(), "small")
        self.model = text_label(self.tr("Getting the model ready …"), "small")
        self.model.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.change = push_button(
            self.tr("Models …"), "quiet", hint=self.tr("Shows the models, to change or add one")
        )
        self.lock = push_button(
            self.tr("Lock"), "quiet", hint=self.tr("Puts your cases away at once (Ctrl+L)")
        )
        line = row(self, gap=16)
        line.setContentsMargins(16, 6, 16, 6)
        line.addWidget(self.notice, 3)
        line.addWidget(self.model, 2)
        line.addWidget(self.change)
        line.addWidget(self.lock)

    def show_step(self, step: Step) -> None:
        """Say how far the model is."""
        self.model.setText(f"{step_text(step)} …")

    def show_model(self, model: ModelIdentity) -> None:
        """Say which model speaks."""
        self.model.setText(
            self.tr("Model: {name} {version} · {precision} · on this computer").format(
                name=model.name, version=model.version, precision=model.precision
            )
        )

    def show_failure(self) -> None:
        """Say that there is no model."""
        self.model.setText(self.tr("The model is not ready"))
