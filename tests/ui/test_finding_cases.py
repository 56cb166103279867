"""Finding a case among many: words in any script, days, people, labels, sites and urgency."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from scripted_desk import findings

from skingpt_desktop.domain.cases import CaseDetails
from skingpt_desktop.domain.history import BodySite
from skingpt_desktop.ui.days import day_text


@pytest.fixture
def kept(driver):
    """Three cases; the second needs a doctor soon."""
    for name in ("psoriasis", "melanoma", "rosacea"):
        driver.desk.findings = findings((name, 0.7), ("eczema", 0.2))
        driver.take_photo_and_wait()
    driver.until(lambda: len(driver.titles) == 3)
    return driver


def describe(driver, case_id, title, **details):
    driver.desk.store_describe(case_id, CaseDetails(title, **details))
    driver.window.store.refresh()
    driver.until(lambda: title in driver.titles)


def typed(driver, text, titles):
    driver.parts.cases.search.setText(text)
    driver.until(lambda: driver.titles == titles)


def test_typing_finds_cases_and_the_empty_field_shows_all_again(kept, qtbot):
    driver, zone = kept, kept.parts.cases
    everything = driver.titles
    describe(driver, 1, "Anna, left arm", labels=("Nachsorge",), note="皮肤很痒 · حَكّة")
    qtbot.keyClick(driver.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(zone.search, "anna")
    driver.until(lambda: driver.titles == ["Anna, left arm"])
    for text in ("ANNA arm", "nachsorge", "皮肤", "痒", "حكه", "anna 2026", "anna answered"):
        typed(driver, "nobody", [])
        assert zone.nothing.isVisible()
        typed(driver, text, ["Anna, left arm"])
    typed(driver, "nobody", [])
    zone.show_all.click()
    assert len(driver.titles) == len(everything)
    assert not zone.nothing.isVisible()
    assert zone.search.text() == ""


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "november 23"),
        ("de", "23. november"),
        ("zh", "2026年11月23日"),
        ("ar", "٢٣ نوفمبر"),
        ("en", "2026-11-23"),
        ("en", "23/11/2026"),
    ],
)
def test_a_day_is_found_as_people_write_it(driver, language, text):
    QLocale.setDefault(QLocale(language))
    driver.take_photo_and_wait()
    driver.desk._clock += timedelta(days=40)
    driver.take_photo_and_wait()
    driver.until(lambda: len(driver.titles) == 2)
    driver.parts.cases.search.setText(text)
    driver.until(lambda: driver.parts.cases.items.cases.shown == [1])


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en_US", "Nov 5, 2026"),
        ("en_GB", "5 Nov 2026"),
        ("es_ES", "5 nov 2026"),
        ("zh_CN", "2026年11月5日"),
        ("ar_AE", "5 نوفمبر 2026"),
        ("lt_LT", "2026 m. lapkričio 5 d."),
    ],
)
def test_a_day_cannot_be_taken_for_another(language, shown):
    QLocale.setDefault(QLocale(language))
    assert day_text(date(2026, 11, 5)) == shown


def test_urgent_cases_are_marked_in_words_and_can_be_shown_alone(kept):
    zone = kept.parts.cases
    model = zone.items.cases
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = [model.index(row).data(role) for row in range(3)]
    assert ["Doctor" in text for text in spoken] == [False, True, False]
    zone.kinds.setCurrentIndex(1)
    assert model.shown == [2]
    zone.kinds.setCurrentIndex(3)
    assert model.shown == []
    assert zone.nothing.isVisible()
    zone.show_all.click()
    assert model.shown == [3, 2, 1]


def test_people_labels_and_sites_narrow_the_list_down(kept):
    driver, zone, desk = kept, kept.parts.cases, kept.desk
    filters, model = zone.filters, zone.items.cases
    assert not filters.people.isVisible()
    filters.more.click()
    assert not filters.labels.isVisible()
    assert not filters.sites.isVisible()
    anna = desk.store_add_person("Anna", 1948)
    describe(driver, 1, "one", person_id=anna, labels=("red",), sites=frozenset({BodySite.ARM}))
    describe(driver, 2, "two", labels=("blue", "red"), sites=frozenset({BodySite.EAR}))
    assert "Anna" in model.index(model.row_of(1)).data(Qt.ItemDataRole.AccessibleTextRole)
    shown = model.index(model.row_of(2)).data(Qt.ItemDataRole.ToolTipRole)
    assert shown.split("\n") == [
        "two",
        "Ear",
        f"Begun on {day_text(date(2026, 11, 23))}",
        "Labels: blue, red",
        "See a doctor within two weeks",
    ]
    assert "Anna (1948)" in model.index(model.row_of(1)).data(Qt.ItemDataRole.ToolTipRole)
    assert filters.people.isVisible()
    for box, words, shown in (
        (filters.people, "Anna (1948)", [1]),
        (filters.people, "Nobody yet", [3, 2]),
        (filters.labels, "red", [2, 1]),
        (filters.labels, "blue", [2]),
        (filters.sites, "Arm", [1]),
    ):
        box.setCurrentIndex(box.findText(words))
        assert model.shown == shown, words
        filters.clear()
    assert model.shown == [3, 2, 1]


def test_a_chosen_label_that_is_gone_shows_everything_again(kept):
    driver, zone = kept, kept.parts.cases
    describe(driver, 1, "one", labels=("red",))
    zone.filters.labels.setCurrentIndex(1)
    assert zone.items.cases.shown == [1]
    driver.desk.store_describe(1, CaseDetails("one"))
    driver.window.store.refresh()
    driver.until(lambda: len(driver.titles) == 3)


def test_a_case_that_changes_is_moved_and_stays_chosen(kept):
    driver, zone = kept, kept.parts.cases
    driver.window.stage.begin_anew()
    zone.items.choose(2)
    assert zone.chosen == (1,)
    driver.desk.store_add_assessment(1, driver.desk.cases[1].assessment)
    driver.window.store.refresh()
    driver.until(lambda: zone.items.cases.shown == [1, 3, 2])
    assert zone.chosen == (1,)


def test_pictures_are_asked_for_once_and_only_for_what_is_in_sight(kept):
    driver, desk = kept, kept.desk

    def asked():
        return [case_id for (ids,) in desk.called("store_thumbnails") for case_id in ids]

    driver.until(lambda: set(asked()) == {1, 2, 3})
    added = [desk.store_add_case(desk.photo, desk.cases[1].assessment) for _ in range(80)]
    driver.window.store.refresh()
    driver.until(lambda: len(driver.titles) == 83)
    driver.until(lambda: added[-1] in asked())
    driver.wait_until_idle()
    assert added[0] not in asked()
    assert len(asked()) == len(set(asked()))
