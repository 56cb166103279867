"""The command line with input that cannot be used: exit code 2, one line, no traceback."""

import os
import subprocess
import sys

import pytest

from skingpt_desktop import __version__


@pytest.fixture
def skingpt(tmp_path):
    """Runs the command line in a process of its own, as its user does."""

    def run(*arguments, **more):
        return subprocess.run(
            [sys.executable, "-m", "skingpt_desktop", *map(str, arguments)],
            capture_output=True,
            text=True,
            env={**os.environ, "SKINGPT_DATA_DIR": str(tmp_path / "data"), **more},
            timeout=120,
            check=False,
        )

    return run


def assert_one_clear_line(done):
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert done.stderr.startswith("skingpt: ")
    assert "Traceback" not in done.stderr


def test_version(skingpt):
    assert skingpt("--version").stdout == f"skingpt {__version__}\n"


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xd8\xff\xe0 not really", b"hello", b"<svg onload=alert(1)>", b"\x89PNG\r\n\x1a\n"],
    ids=["empty", "broken JPEG", "text", "SVG", "cut PNG"],
)
def test_a_file_that_is_no_photo(skingpt, tmp_path, content):
    (tmp_path / "x.jpg").write_bytes(content)
    assert_one_clear_line(skingpt("ask", tmp_path / "x.jpg"))


def test_a_photo_that_is_not_there(skingpt, tmp_path):
    assert_one_clear_line(skingpt("ask", tmp_path / "none.jpg"))


def test_a_folder_instead_of_a_photo(skingpt, tmp_path):
    assert_one_clear_line(skingpt("ask", tmp_path))


@pytest.mark.parametrize("question", ["", "   ", "why? " * 400])
def test_a_question_that_cannot_be_used(skingpt, tmp_path, question):
    assert_one_clear_line(skingpt("ask", tmp_path / "x.jpg", "--question", question))


def test_a_model_that_is_not_there(skingpt, tmp_path):
    (tmp_path / "x.jpg").write_bytes(b"x")
    done = skingpt("ask", tmp_path / "x.jpg", "--model", "no-such-model")
    assert_one_clear_line(done)
    assert "no-such-model" in done.stderr


@pytest.mark.parametrize(
    "arguments", [(), ("ask",), ("sing",), ("ask", "x.jpg", "--seed", "many"), ("model", "eat")]
)
def test_a_command_that_does_not_exist(skingpt, arguments):
    assert_one_clear_line(skingpt(*arguments))


def test_doctor_names_what_is_wrong_and_nothing_personal(skingpt, tmp_path):
    (tmp_path / "data").mkdir()
    done = skingpt("doctor")
    assert "knowledge: 56 conditions, 48 concepts" in done.stdout
    assert str(tmp_path) not in done.stdout


@pytest.mark.parametrize("rounds", ["0", "101", "many"])
def test_a_number_of_rounds_that_cannot_be_measured(skingpt, rounds):
    assert_one_clear_line(skingpt("bench", "--rounds", rounds))
