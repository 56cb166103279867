"""Joins what is on the screen with the case that is open, from the photo to the kept words."""

from PySide6.QtCore import QObject, Signal

from skingpt_desktop.domain.errors import SkinGPTError
from skingpt_desktop.domain.findings import Assessment, NextStep
from skingpt_desktop.domain.history import History
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.services.desk import Desk, OpenedCase, Step
from skingpt_desktop.ui.case_flow import CaseFlow
from skingpt_desktop.ui.jobs import Lanes
from skingpt_desktop.ui.model_flow import ModelFlow
from skingpt_desktop.ui.open_case import OpenCase
from skingpt_desktop.ui.parts import Parts
from skingpt_desktop.ui.pieces import announce
from skingpt_desktop.ui.store_flow import StoreFlow
from skingpt_desktop.ui.talk_desk import TalkDesk
from skingpt_desktop.ui.translation import spoken
from skingpt_desktop.ui.wording import step_text


class CaseDesk(QObject):
    """At most one case is open; those left before may still have words to keep."""

    opened = Signal(object)
    list_changed = Signal()
    settled = Signal()

    def __init__(
        self, desk: Desk, lanes: Lanes, model: ModelFlow, store: StoreFlow, parts: Parts
    ) -> None:
        super().__init__(parts)
        self._desk = desk
        self._lanes = lanes
        self._model = model
        self._store = store
        self._parts = parts
        self.asks_first = False
        self.talk = TalkDesk(model, parts)
        self.current: CaseFlow | None = None
        self._flows: list[CaseFlow] = []
        parts.page.history.clicked.connect(self.ask_history)
        parts.page.asking.changed.connect(self._answers_changed)
        parts.page.asking.finished.connect(lambda _: self._end_asking())
        model.stepped.connect(self._model_stepped)
        model.ready.connect(self._model_ready)
        model.failed.connect(lambda _: parts.page.busy.rest())

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being done or kept for any case."""
        return all(flow.is_settled for flow in self._flows)

    @property
    def has_unkept(self) -> bool:
        """Whether words of a case are not in the case file yet."""
        return any(flow.has_unkept for flow in self._flows)

    def start_case(self, photo: Photo) -> None:
        """A new photo: a new case."""
        flow = CaseFlow(self._desk, self._lanes, OpenCase.of_photo(photo), self._is_keeping, self)
        self._show(flow)
        self._parts.page.busy.show_step(step_text(self._model.step or Step.LOOKING))
        if self._model.is_ready:
            flow.look()
            self._parts.page.busy.show_step(step_text(Step.LOOKING))
        if self.asks_first:
            self.ask_history()

    def show_kept(self, opened: OpenedCase) -> None:
        """A case of the list was opened."""
        flow = CaseFlow(self._desk, self._lanes, OpenCase.of_kept(opened), self._is_keeping, self)
        self._show(flow)
        self._show_thoughts(flow)
        self._parts.page.conversation.show_turns(flow.turns, flow.kept_turns)
        self.talk.describe_first()
        self.talk.show_state()

    def close_case(self) -> None:
        """Turn away from the open case; what was written is kept."""
        if self.current is None:
            return
        self._end_asking()
        flow, self.current = self.current, None
        self._disconnect(flow)
        flow.leave()
        self.opened.emit(None)
        self._parts.page.busy.rest()
        self._parts.cases.mark_open(None)
        self._clean_up()

    def set_aside(self, case_ids: tuple[int, ...]) -> None:
        """Cases are out of sight; the open one, if it is among them, is left as it stands."""
        if self.current is not None and self.current.case_id in case_ids:
            self.close_case()
            self._parts.show_drop_zone()

    def forget_case(self, case_id: int) -> None:
        """A case was deleted: nothing more of it is kept or shown."""
        for flow in [flow for flow in self._flows if flow.case_id == case_id]:
            flow.forget()
            self._let_go(flow)
            if flow is self.current:
                self.current = None
                self._disconnect(flow)
                self.opened.emit(None)
                self._parts.cases.mark_open(None)
                self._parts.show_drop_zone()
        self.settled.emit()

    def ask_history(self) -> None:
        """Ask the user a few questions about the open case."""
        if self.current is not None:
            self._parts.page.ask(self.current.history)

    def _answers_changed(self, history: History) -> None:
        """What the answers ask for shows at once, above all else."""
        if self.current is not None:
            self._show_step(self.current.next_step_with(history))

    def _end_asking(self) -> None:
        """What was answered counts, however the questions ended."""
        page, flow = self._parts.page, self.current
        if page.is_asking and flow is not None:
            page.stop_asking()
            flow.heed(page.asking.history)

    def _show_step(self, step: NextStep | None) -> None:
        banner = self._parts.page.banner
        if step is None:
            banner.hide()
        elif step != banner.step or banner.isHidden():
            banner.show_step(step)
            announce(banner, spoken(step.text))

    def end_all(self) -> None:
        """Stop what is going on in every case and keep what there is."""
        self._parts.page.questions.wait_no_longer()
        self._end_asking()
        for flow in self._flows:
            flow.leave()
            flow.keep()

    def rest_all(self) -> None:
        """Stop every answer and keep what there is; what is being looked at is looked at."""
        self._parts.page.questions.wait_no_longer()
        self._end_asking()
        self._parts.page.conversation.keep_notes()
        for flow in self._flows:
            flow.stop()
            flow.keep()

    def drop_all(self) -> None:
        """Let go of every case; what is not kept is lost."""
        self.close_case()
        for flow in list(self._flows):
            flow.forget()
            self._let_go(flow)

    def keep_all(self) -> None:
        """Keep what is not kept yet, of every case."""
        for flow in self._flows:
            flow.keep()

    def _is_keeping(self) -> bool:
        return self._store.is_open

    def _show(self, flow: CaseFlow) -> None:
        self.close_case()
        self.current = flow
        self._flows.append(flow)
        flow.kept.connect(self._something_kept)
        flow.keep_failed.connect(self._keep_failed)
        flow.settled.connect(self._clean_up)
        self._connect(flow)
        self._parts.page.show_photo(flow.photo)
        self._parts.cases.mark_open(flow.case_id)
        self._parts.show_case()
        self.opened.emit(flow)
        self.talk.show_state()

    def _let_go(self, flow: CaseFlow) -> None:
        self._flows.remove(flow)
        # As a child of this object it would keep its photos and words for as long as the window.
        flow.deleteLater()

    def _connect(self, flow: CaseFlow) -> None:
        """What is shown only while the case is open."""
        flow.stepped.connect(self._look_stepped)
        flow.assessed.connect(self._assessed)
        flow.reassessed.connect(self._reassessed)
        flow.photo_changed.connect(self._photo_changed)
        flow.photo_removed.connect(self._photo_removed)
        flow.assess_failed.connect(self._assess_failed)
        self.talk.attend(flow)

    def _disconnect(self, flow: CaseFlow) -> None:
        flow.stepped.disconnect(self._look_stepped)
        flow.assessed.disconnect(self._assessed)
        flow.reassessed.disconnect(self._reassessed)
        flow.photo_changed.disconnect(self._photo_changed)
        flow.photo_removed.disconnect(self._photo_removed)
        flow.assess_failed.disconnect(self._assess_failed)
        self.talk.attend(None)

    def _clean_up(self) -> None:
        for flow in list(self._flows):
            if flow is not self.current and flow.is_settled and not flow.has_unkept:
                self._let_go(flow)
        self.settled.emit()

    def _model_stepped(self, step: Step) -> None:
        self._look_stepped(step)

    def _model_ready(self) -> None:
        if self.current and self.current.waits_for_look:
            self._parts.page.busy.show_step(step_text(Step.LOOKING))
            self.current.look()
        self.talk.describe_first()
        self.talk.show_state()

    def _look_stepped(self, step: Step) -> None:
        if self.current and self.current.assessment is None:
            self._parts.page.busy.show_step(step_text(step))

    def _assessed(self, assessment: Assessment) -> None:
        flow = self.current
        assert flow is not None
        self._show_thoughts(flow)
        announce(self._parts.page.banner, spoken((flow.next_step or assessment.next_step).text))
        self.talk.describe_first()
        self.talk.show_state()

    def _show_thoughts(self, flow: CaseFlow) -> None:
        """What is thought of the photo that is shown, below the next step of the whole case."""
        page = self._parts.page
        history = page.asking.history if page.is_asking else flow.history
        step = flow.next_step_with(history)
        if flow.assessment is not None and step is not None:
            page.show_assessment(flow.assessment, step)

    def _reassessed(self, _: object) -> None:
        if self.current is not None:
            self._show_step(self.current.next_step)

    def _photo_changed(self) -> None:
        """Another photo of the case, or another part of it."""
        flow = self.current
        assert flow is not None
        self._parts.page.change_photo(flow.photo)
        self._show_thoughts(flow)
        if flow.waits_for_look and self._model.is_ready:
            flow.look()
        if flow.assessment is None:
            self._parts.page.busy.show_step(step_text(self._model.step or Step.LOOKING))
        self.talk.show_state()

    def _photo_removed(self) -> None:
        """The turns about it are gone too."""
        flow = self.current
        assert flow is not None
        self._parts.page.questions.stop_editing()
        self._parts.page.conversation.show_turns(flow.turns, flow.kept_turns)

    def _assess_failed(self, error: SkinGPTError) -> None:
        self._parts.page.busy.rest()
        self._parts.strip.show_error("look", error, (self.tr("Try again"), self._look_again))

    def _look_again(self) -> None:
        if self.current and self.current.waits_for_look and self._model.is_ready:
            self._parts.page.busy.show_step(step_text(Step.LOOKING))
            self.current.look()

    def _something_kept(self) -> None:
        if not self.has_unkept:
            self._parts.strip.withdraw("keep")
        self.list_changed.emit()

    def _keep_failed(self, error: SkinGPTError) -> None:
        self._parts.strip.show_error("keep", error, (self.tr("Try again"), self.keep_all))
