"""Answers given after the photo was seen: the next step changes, no model runs, all is kept."""

import pytest

from keychains import NoKeychain
from skingpt_desktop.domain.findings import Level
from skingpt_desktop.domain.history import NOTHING_ASKED, History, HistoryItem
from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.paths import find_paths
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
