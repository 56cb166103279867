import re
from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from scripted_desk import RESOURCES

from skingpt_desktop.services.settings import SettingsFile
from skingpt_desktop.ui.choices import Choices
from skingpt_desktop.ui.theme import DARK, LIGHT, Colours, Theme

PAIRS = [
    ("text", "window"),
    ("text", "surface"),
    ("text", "sunken"),
    ("text", "hover"),
    ("muted", "window"),
    ("muted", "surface"),
    ("muted", "hover"),
    ("accent_text", "accent"),
    ("accent_text", "accent_hover"),
    ("accent_on_soft", "accent_soft"),
    ("accent_on_soft", "surface"),
    ("amber_text", "amber_soft"),
    ("red_text", "red_soft"),
    ("red_text", "surface"),
    ("on_red", "red"),
]


def luminance(colour):
    """Relative luminance as WCAG 2.2 defines it."""
    parts = QColor(colour).getRgbF()[:3]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", PAIRS, ids=" on ".join)
def test_every_text_can_be_read_on_its_ground(colours, pair):
    assert contrast(*(getattr(colours, name) for name in pair)) >= 4.5


RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_rule_of_the_style_that_sets_text_and_ground_can_be_read(colours):
    style = (RESOURCES / "style" / "window.qss").read_text(encoding="utf-8").split("*/", 1)[1]
    looked_at = 0
    for selector, body in RULE.findall(style):
        text = re.search(r"(?<![-\w])color: \$(\w+)", body)
        ground = re.search(r"background: \$(\w+)", body)
        # What cannot be used need not stand out (WCAG 2.2, 1.4.3).
        if text and ground and ":disabled" not in selector:
            looked_at += 1
            pair = [getattr(colours, found[1]) for found in (text, ground)]
            assert contrast(*pair) >= 4.5, selector
    assert looked_at > 10


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_borders_of_fields_and_the_focus_ring_stand_out(colours):
    assert contrast(colours.edge, colours.surface) >= 3
    assert contrast(colours.focus, colours.surface) >= 3
    assert contrast(colours.focus, colours.window) >= 3
    assert contrast(colours.focus, colours.accent_soft) >= 3
    # The ring of a filled button stands between the button and the window.
    assert contrast(colours.text, colours.window) >= 3


def test_the_style_sheet_uses_every_colour_it_names_and_grows_with_the_text(qapp):
    theme = Theme(RESOURCES)
    plain = theme.style_sheet()
    theme.zoom(2.0)
    assert "$" not in plain.split("*/", 1)[1]
    assert "sp;" not in plain
    assert theme.style_sheet() != plain
    theme.zoom(None)
    assert theme.style_sheet() == plain


def test_dark_can_be_chosen_and_left_to_the_computer_again(qapp):
    theme = Theme(RESOURCES)
    computer = theme.is_dark
    theme.choose(Qt.ColorScheme.Dark)
    assert theme.colours == DARK
    theme.choose(Qt.ColorScheme.Light)
    assert theme.colours == LIGHT
    theme.choose(None)
    assert theme.is_dark == computer


def test_every_icon_can_be_drawn_in_every_colour(qapp):
    theme = Theme(RESOURCES)
    names = [path.stem for path in (RESOURCES / "icons").glob("*.svg")]
    assert names
    for name in names:
        drawn = theme.pixmap(name, 24, "accent").toImage()
        alphas = [drawn.pixelColor(x, y).alpha() for x in range(24) for y in range(24)]
        assert max(alphas) > 100, name
    assert all(QColor(getattr(LIGHT, one.name)).isValid() for one in fields(Colours))


def test_the_users_looks_come_back_at_the_next_start(make_driver, tmp_path):
    settings = SettingsFile(tmp_path / "settings.json")
    settings.change(welcomed=True)
    first = make_driver(choices=Choices(settings)).window
    first.theme.choose(Qt.ColorScheme.Dark)
    first.theme.zoom(1.5)
    second = make_driver(choices=Choices(settings)).window
    assert second.theme.is_dark
    assert second.theme.text_size == pytest.approx(1.5)
    second.theme.choose(None)
    assert settings.read().scheme == ""


@pytest.mark.parametrize(("scheme", "size"), [("pink", 1.0), ("", 99.0), ("", -3.0), ("", 0.0)])
def test_nonsense_in_the_settings_does_no_harm(make_driver, scheme, size):
    theme = make_driver().window.theme
    theme.restore(scheme, size)
    assert theme.scheme == ""
    assert 0.5 < theme.text_size < 3
