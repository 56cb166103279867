"""Validation studies in the case file: each rating is kept at once and survives closing."""

from dataclasses import replace

import pytest

from skingpt_desktop.domain.errors import BadInput, StoreDamaged
from skingpt_desktop.domain.study import Agreement, Rating, Statement, StudyPlan
from skingpt_desktop.store.opening import open_store

OWN = "Plaque psoriasis, 膝 knee"


def rating(case_id, value=4, **more):
    agreement = {one: Agreement(value) for one in Statement}
    return Rating(case_id, agreement, "It may be psoriasis.", 3.25, 20.5, **more)


@pytest.fixture
def case_ids(store, made):
    return tuple(store.add_case(made.photo(), made.assessment, "Arm", made.now) for _ in range(3))


def test_a_study_goes_on_where_it_was_left(store, paths, key, made, case_ids):
    plan = StudyPlan("Dr. Ω", case_ids, blind=True)
    number = store.studies.add(plan, made.now)
    first = rating(case_ids[0], own_diagnosis=OWN, own_s=12.5)
    store.studies.rate(number, first)
    store.studies.rate(number, rating(case_ids[2], 1))
    store.close()
    with open_store(paths, key) as again:
        (study,) = again.studies.all()
        assert (study.plan, study.started_at) == (plan, made.now)
        assert study.ratings == (first, rating(case_ids[2], 1))
        assert study.left == (case_ids[1],)


def test_a_rating_can_be_changed(store, made, case_ids):
    number = store.studies.add(StudyPlan("", case_ids, blind=False), made.now)
    store.studies.rate(number, rating(case_ids[0], 2))
    store.studies.rate(number, rating(case_ids[0], 5))
    assert store.studies.all()[0].ratings == (rating(case_ids[0], 5),)


def test_a_deleted_case_leaves_the_study_and_the_file(
    store, paths, key, made, case_ids, decrypted_pages
):
    number = store.studies.add(StudyPlan("", case_ids, blind=True), made.now)
    store.studies.rate(number, rating(case_ids[0], own_diagnosis=OWN, own_s=1.0))
    store.delete(case_ids[0])
    (study,) = store.studies.all()
    assert (study.plan.case_ids, study.ratings) == (case_ids[1:], ())
    with pytest.raises(BadInput):
        store.studies.rate(number, rating(case_ids[0]))
    store.close()
    assert b"Plaque psoriasis" not in decrypted_pages()


def test_deleting_a_study_leaves_its_cases(store, made, case_ids):
    number = store.studies.add(StudyPlan("", case_ids, blind=True), made.now)
    store.studies.rate(number, rating(case_ids[0]))
    store.studies.delete(number)
    assert store.studies.all() == ()
    assert len(store.summaries()) == 3


def test_a_study_that_cannot_be_read_is_said(store, made, case_ids):
    number = store.studies.add(StudyPlan("", case_ids, blind=True), made.now)
    store.studies.rate(number, replace(rating(case_ids[0])))
    store._database.rows("UPDATE study_ratings SET content = '{}'")
    with pytest.raises(StoreDamaged, match="study"):
        store.studies.all()
