import logging

import pytest

from skingpt_desktop.logs import start_log

CANARY = "canary-Maria-Gonzalez"


@pytest.fixture
def root():
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield root
    for handler in [h for h in root.handlers if h not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


@pytest.fixture
def log(tmp_path, root):
    return start_log(tmp_path / "logs")


def fail(words):
    raise ValueError(words)


@pytest.mark.parametrize("name", ["skingpt_desktop.store", "somebodys.library"])
def test_an_error_is_logged_with_its_place_and_without_its_words(log, name):
    try:
        fail(CANARY)
    except ValueError:
        logging.getLogger(name).exception("while reading %s", CANARY)
    text = log.read_text()
    assert "test_logs.py" in text
    assert "ValueError" in text
    assert name in text
    assert CANARY not in text


def test_the_programs_own_template_is_kept(log):
    logging.getLogger("skingpt_desktop.store").warning("could not keep %s", CANARY)
    assert "could not keep %s" in log.read_text()


def test_a_library_that_formats_its_own_words_is_not_quoted(log):
    logging.getLogger("somebodys.library").warning("patient " + CANARY)
    text = log.read_text()
    assert "somebodys.library" in text
    assert CANARY not in text


def test_without_a_folder_there_is_no_log_and_no_error(tmp_path, root):
    (tmp_path / "file").write_text("")
    assert start_log(tmp_path / "file" / "logs") is None
