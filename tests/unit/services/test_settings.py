"""The user's choices, in a real file."""

import json

from skingpt_desktop.services.settings import Settings, SettingsFile


def test_what_is_chosen_is_read_again(tmp_path):
    path = tmp_path / "new folder" / "settings.json"
    assert SettingsFile(path).read() == Settings()
    assert SettingsFile(path).change(model="medgemma-4b-it")
    assert SettingsFile(path).read().model == "medgemma-4b-it"


def test_a_damaged_file_gives_plain_values_and_can_be_written_again(tmp_path):
    path = tmp_path / "settings.json"
    for nonsense in (b"{", b"[]", b"\xff", b'{"model": 7}'):
        path.write_bytes(nonsense)
        assert SettingsFile(path).read() == Settings()
        assert SettingsFile(path).change(model="mine")
        assert SettingsFile(path).read().model == "mine"


def test_what_a_newer_version_wrote_stays(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"model": "mine", "from_the_future": [1]}')
    SettingsFile(path).change(model="other")
    written = json.loads(path.read_text())
    assert (written["model"], written["from_the_future"]) == ("other", [1])


def test_a_place_that_cannot_be_written_is_no_error(tmp_path):
    (tmp_path / "taken").write_text("a file")
    assert not SettingsFile(tmp_path / "taken" / "settings.json").change(model="mine")
