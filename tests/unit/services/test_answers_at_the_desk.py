"""Answers given after the photo was seen: the next step changes, no model runs, all is kept."""

import base64
import io
import json
from datetime import datetime

import numpy as np
import pytest
from PIL import Image

from keychains import NoKeychain
from photos import draw_skin
from skingpt_desktop.domain.findings import Level
from skingpt_desktop.domain.history import NOTHING_ASKED, History, HistoryItem
from skingpt_desktop.domain.photo import Box, Framing, Mark, Photo, Quality
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.paths import find_paths
from skingpt_desktop.report.wish import Audience, ReportWish
from skingpt_desktop.report.words import LANGUAGES, load_words
from skingpt_desktop.services.export import Reporter
from skingpt_desktop.services.local_desk import LocalDesk
from skingpt_desktop.store.vault import Vault
from skingpt_desktop.store.vault_file import StorePaths

PASSPHRASE = "four words no one knows"


@pytest.fixture
def open_desk(tmp_path):
    """A desk whose model folder is empty: a model that ran would fail."""
    desks = []

    def open_it():
        paths = StorePaths(tmp_path / "cases")
        nothing = tmp_path / "no model"
        vault = Vault(paths, NoKeychain())
        desk = LocalDesk(nothing, nothing, find_paths().knowledge, paths.folder, vault)
        desk.store_open(PASSPHRASE)
        desks.append(desk)
        return desk

    yield open_it
    for desk in desks:
        desk.store_close()


def test_an_answer_changed_later_is_heeded_and_kept(open_desk, psoriasis_assessment):
    desk = open_desk()
    photo = Photo(64, 64, bytes(64 * 64 * 3), Quality(0.95))
    case_id = desk.store_add_case(photo, psoriasis_assessment)
    hard_to_wake = History(yes=frozenset({HistoryItem.HARD_TO_WAKE}))
    raised = desk.knows_with_answers(psoriasis_assessment, hard_to_wake)
    assert raised.next_step.level is Level.EMERGENCY
    desk.store_add_assessment(case_id, raised)
    desk.store_close()

    again = open_desk()
    kept = again.store_case(case_id).case.assessment
    assert kept == raised
    assert again.store_list()[0].level is Level.EMERGENCY
    taken_back = again.knows_with_answers(kept, NOTHING_ASKED)
    assert taken_back == psoriasis_assessment
    again.store_add_assessment(case_id, taken_back)
    assert again.store_case(case_id).case.assessment == psoriasis_assessment


def test_photos_framed_and_marked_come_back_and_go_into_the_report(
    open_desk, psoriasis_assessment, make_assessment
):
    """Through the real file: the whole photo stays, the part is shown, the ring is printed."""
    desk = open_desk()
    skin = draw_skin("brown", (320, 240))
    whole = Photo(320, 240, skin.tobytes(), Quality(0.95))
    framing = Framing(1, Box(0.25, 0.0, 1.0, 1.0), Mark(0.5, 0.5, 0.1))
    urgent = make_assessment({"melanoma": 0.6})
    case_id = desk.store_add_case(whole, psoriasis_assessment)
    desk.store_add_photo(case_id, whole, urgent)
    desk.store_reframe(case_id, 1, whole, framing, None)
    desk.store_close()

    again = open_desk()
    opened = again.store_case(case_id)
    assert opened.case.leading == 1
    assert [one.stored.digest for one in opened.case.photos] == [whole.digest] * 2
    assert [(one.width, one.height) for one in opened.photos] == [(320, 240)] * 2
    assert [(one.width, one.height) for one in opened.shown] == [(320, 240), (240, 240)]
    summary = again.store_list()[0]
    assert (summary.level, summary.photo_count) == (urgent.next_step.level, 2)
    for language in LANGUAGES:
        words = load_words(find_paths().resources / "report" / "words", language)
        for audience in Audience:
            text = again.report_text(opened, ReportWish(audience, language)).replace("\n", " ")
            assert words.say("ring") in text
            assert words.say("further").upper() in text
    pictures = jpegs_in(again, opened)
    assert len(pictures) == 2
    assert pictures[1].size == (240, 240)
    assert (np.asarray(pictures[1]).min(axis=2) > 235).sum() > 100
    assert (np.asarray(pictures[0]).min(axis=2) > 235).sum() == 0


def jpegs_in(desk, opened):
    """The photos of a case as its FHIR bundle holds them, by place."""
    reporter = Reporter(find_paths().resources, Knowledge.load(find_paths().knowledge))
    bundle = json.loads(
        reporter.fhir(opened, datetime.now().astimezone(), with_photo=True, with_name=False)
    )
    media = [
        one["resource"] for one in bundle["entry"] if one["resource"]["resourceType"] == "Media"
    ]
    return [Image.open(io.BytesIO(base64.b64decode(one["content"]["data"]))) for one in media]
