"""Asks the model about the case that is open, one question at a time."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from skingpt_desktop.domain.conversation import Turn, first_version, in_force
from skingpt_desktop.domain.errors import Cancelled, SkinGPTError
from skingpt_desktop.domain.predictor import IsCancelled
from skingpt_desktop.services.desk import Desk
from skingpt_desktop.ui.jobs import Handlers, Job, Lane
from skingpt_desktop.ui.open_case import OpenCase


class Answering(QObject):
    """An answer joins the case's turns as soon as it is whole; `ended` comes after each."""

    asked = Signal(str, object)
    wrote = Signal(object)
    answered = Signal(object)
    failed = Signal(object, str)
    ended = Signal()

    def __init__(self, desk: Desk, lane: Lane, case: OpenCase, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._case = case
        self._answering: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether an answer is being written."""
        return self._answering is not None

    def ask(self, question: str, repeats: int | None = None, replaces: int | None = None) -> None:
        """Ask a question about the photo that is shown.

        `repeats` is the place of the turn that is asked again, of another model; `replaces` that
        of the turn whose question was changed. In both cases the question is about that turn's
        photo, and the model is told what was said before that turn.
        """
        case, again = self._case, repeats if replaces is None else replaces
        place = case.place if again is None else case.turns[again].photo
        photo, assessment = case.photos[place].shown, case.photos[place].assessment
        if assessment is None or self._answering:
            return
        told = in_force(case.turns[: None if again is None else first_version(case.turns, again)])
        history = tuple(turn for turn in told if turn.photo == place)

        def task(report: Callable[[Any], None], is_cancelled: IsCancelled) -> Turn:
            turn = self._desk.model_answer(
                photo, assessment, history, question, report, is_cancelled
            )
            return replace(turn, repeats=repeats, replaces=replaces, photo=place)

        handlers = Handlers(
            self._answered, lambda error: self._failed(error, question), self.wrote.emit
        )
        self._answering = self._lane.submit(task, handlers)
        self.asked.emit(question, replaces)

    def stop(self) -> None:
        """Stop the answer; what is written so far stays."""
        if self._answering:
            self._answering.cancel()

    def drop(self) -> None:
        """The answer is no longer wanted."""
        if self._answering:
            self._answering.drop()
        self._answering = None

    def _answered(self, turn: Turn) -> None:
        self._answering = None
        self._case.turns.append(turn)
        self.answered.emit(turn)
        self.ended.emit()

    def _failed(self, error: SkinGPTError, question: str) -> None:
        self._answering = None
        self.failed.emit(None if isinstance(error, Cancelled) else error, question)
        self.ended.emit()
