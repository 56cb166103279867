"""A damaged file is noticed, kept, and what can be read of it is saved."""

import hashlib
import random

import pytest

from skingpt_desktop.domain.errors import Cancelled, CasesDamaged, StoreUnavailable
from skingpt_desktop.domain.predictor import never_cancelled
from skingpt_desktop.services.salvaging import stand_ins
from skingpt_desktop.store import salvage as salvage_module
from skingpt_desktop.store.checking import check_file
from skingpt_desktop.store.opening import open_store
from skingpt_desktop.store.salvage import salvage
from torture import damage
from torture.case_files import MOMENT, assessment, fill, picture, turn

PAGE = 4096


@pytest.fixture
def filled(paths, key):
    return fill(paths, key, random.Random(3))


@pytest.fixture
def save(paths, key, knowledge):
    return lambda: salvage(paths, key, stand_ins(knowledge), MOMENT, never_cancelled)


def test_many_kinds_of_damage(tmp_path, knowledge):
    tally = damage.run(20, tmp_path, knowledge, seed=11)
    assert tally.failures == []
    assert tally.notes["cases saved"] > tally.notes["cases in the files"] / 2


def test_a_sound_file_is_found_sound_and_is_not_written_to(paths, key, filled):
    before = paths.database.read_bytes()
    check_file(paths.database, key, never_cancelled)
    with open_store(paths, key) as store:
        check_file(paths.database, key, never_cancelled)
        assert len(store.summaries()) == len(filled)
    assert paths.database.read_bytes() == before


def test_what_lies_only_in_the_journal_is_saved_too(paths, key, filled, save):
    with open_store(paths, key) as store:
        store.add_turn(1, turn(7), MOMENT)
        journal = paths.database.with_name("cases.db-wal").read_bytes()
        data = bytearray(paths.database.read_bytes())
    data[-200] ^= 1
    paths.database.write_bytes(data)
    paths.database.with_name("cases.db-wal").write_bytes(journal)
    salvaged = save()
    assert (salvaged.kept_in / "cases.db").read_bytes() == bytes(data)
    assert (salvaged.kept_in / "cases.db-wal").read_bytes() == journal
    with open_store(paths, key) as store:
        assert store.case(1).turns[-1] == turn(7)


def test_a_case_whose_photo_is_lost_keeps_its_words_and_a_small_picture(
    paths, key, save, knowledge
):
    with open_store(paths, key) as store:
        case_id = store.add_case(picture(random.Random(1), 256), assessment(), "mine", MOMENT)
        store.add_turn(case_id, turn(1), MOMENT)
        small = store.case(case_id).photo.thumbnail
    # Most pages of this file hold the one large JPEG.
    data = bytearray(paths.database.read_bytes())
    data[len(data) // 2] ^= 1
    paths.database.write_bytes(data)
    salvaged = save()
    assert (salvaged.cases, salvaged.in_part, salvaged.photos_lost) == (1, 1, 1)
    with open_store(paths, key) as store:
        case = store.case(case_id)
    assert (case.title, case.turns) == ("mine", (turn(1),))
    assert case.photo.jpeg == small
    assert case.assessment == assessment()


def test_nothing_readable_leaves_the_file_alone(paths, key, save):
    paths.folder.mkdir()
    paths.database.write_bytes(random.Random(2).randbytes(20 * PAGE))
    before = paths.database.read_bytes()
    with pytest.raises(CasesDamaged, match="Nothing can be read"):
        save()
    assert paths.database.read_bytes() == before
    assert sorted(file.name for file in paths.folder.iterdir()) == ["cases.db", "changing.lock"]


def test_stopped_in_the_middle_nothing_is_changed(paths, key, filled, knowledge):
    before = hashlib.sha256(paths.database.read_bytes()).digest()
    asked = iter([False] * 20 + [True] * 1000)
    with pytest.raises(Cancelled):
        salvage(paths, key, stand_ins(knowledge), MOMENT, lambda: next(asked))
    assert hashlib.sha256(paths.database.read_bytes()).digest() == before
    assert not list(paths.folder.glob("restor*"))


def test_a_window_that_writes_meanwhile_is_noticed(paths, key, filled, save, monkeypatch):
    fills = salvage_module._filled

    def fill_while_another_writes(*arguments):
        salvaged = fills(*arguments)
        with open_store(paths, key) as other:
            other.add_turn(1, turn(8), MOMENT)
        return salvaged

    monkeypatch.setattr(salvage_module, "_filled", fill_while_another_writes)
    with pytest.raises(StoreUnavailable, match="Another window"):
        save()
    with open_store(paths, key) as store:
        assert store.case(1).turns[-1] == turn(8)


def test_a_window_that_was_left_open_keeps_nothing_in_the_old_file(paths, key, filled, save):
    with open_store(paths, key) as left_open:
        save()
        with pytest.raises(StoreUnavailable, match="another window"):
            left_open.add_turn(1, turn(9), MOMENT)
    with open_store(paths, key) as store:
        assert len(store.case(1).turns) == filled[1]


def test_the_check_can_be_stopped(paths, key, filled):
    with pytest.raises(Cancelled):
        check_file(paths.database, key, lambda: True)
