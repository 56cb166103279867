"""One photo of a case is removed at the desk: the title, the words and the step of the rest."""

from datetime import UTC, datetime

import pytest

from skingpt_desktop.domain.cases import StoredPhoto
from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.findings import Level
from skingpt_desktop.domain.photo import Quality
from skingpt_desktop.services.keep import case_title, condition_names
from skingpt_desktop.services.removing import remove_photo
from skingpt_desktop.store.data_key import DataKey
from skingpt_desktop.store.opening import open_store
from skingpt_desktop.store.vault_file import StorePaths

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path):
    with open_store(StorePaths(tmp_path / "cases"), DataKey.random()) as opened:
        yield opened


def stored(number):
    return StoredPhoto(640, 480, b"\xff\xd8 %d" % number, b"\xff\xd8 s%d" % number, "ab" * 32)


@pytest.fixture
def case_of(store, knowledge):
    """A case of photos of which this is thought, with the title that the first one gave it."""

    def make(*assessments, title=""):
        first, *further = assessments
        named = title or case_title(first, knowledge, NOW.astimezone())
        names = condition_names(first, knowledge)
        case_id = store.add_case(stored(0), first, named, NOW, names)
        for number, one in enumerate(further, start=1):
            store.add_photo(case_id, stored(number), one, NOW, condition_names(one, knowledge))
        return case_id

    return make


def test_a_title_made_from_a_poor_photo_goes_with_it(
    store, case_of, knowledge, make_assessment, psoriasis_assessment
):
    poor = make_assessment({"psoriasis": 0.6}, quality=Quality(0.1))
    case_id = case_of(poor, psoriasis_assessment)
    assert store.case(case_id).title.startswith("Photo too poor")
    remove_photo(store, case_id, 0, knowledge, NOW)
    assert store.case(case_id).title == f"Psoriasis? · {NOW.astimezone():%Y-%m-%d}"


def test_what_the_user_called_it_stays_and_only_the_rest_is_found_and_heeded(
    store, case_of, knowledge, make_assessment, psoriasis_assessment
):
    melanoma = make_assessment({"melanoma": 0.7})
    case_id = case_of(psoriasis_assessment, melanoma, title="Left knee")
    assert store.search("melanoma") == {case_id}
    remove_photo(store, case_id, 1, knowledge, NOW)
    case = store.case(case_id)
    assert (case.title, len(case.photos)) == ("Left knee", 1)
    assert case.assessment.next_step.level is not Level.WITHIN_2_WEEKS
    assert (store.search("melanoma"), store.search("psoriasis")) == (set(), {case_id})
    with pytest.raises(BadInput):
        remove_photo(store, case_id, 0, knowledge, NOW)
