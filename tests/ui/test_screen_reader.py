"""The window as a screen reader finds it, from outside, over the accessibility bus of Linux."""

import subprocess
import sys
from pathlib import Path

import pytest
import screen_reader as reading

pytestmark = pytest.mark.skipif(
    bool(reading.what_is_missing()),
    reason=f"no screen reader can be here: {', '.join(reading.what_is_missing())} is missing",
)

NO_ROLE = {"", "filler", "unknown", "invalid", "layered pane"}


class Window:
    """The window in its process, and a screen reader beside it."""

    def __init__(self, reader, process):
        self.reader = reader
        self._process = process

    def let_write(self, count):
        """Let the answer go on by this many words."""
        self.order(f"words {count}")

    def order(self, line):
        """Have the process obey a line."""
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()


@pytest.fixture
def window(tmp_path):
    own = tmp_path / "run"
    own.mkdir(mode=0o700)
    program = [sys.executable, str(Path(__file__).with_name("heard_window.py"))]
    said = tmp_path / "said.txt"
    with reading.desktop(own) as env, said.open("w") as out:
        reader = reading.ScreenReader(env)
        process = subprocess.Popen(program, env=env, stdin=subprocess.PIPE, stderr=out, text=True)
        try:
            reader.until_program()
            reader.until_heard()
            window = Window(reader, process)
            window.order("photo arm.jpg")
            yield window
        finally:
            reader.close()
            process.stdin.close()
            process.terminate()
            process.wait(10)
    assert "Traceback" not in said.read_text()


def test_everything_is_named_and_tab_goes_as_the_window_is_read(window):
    reader = window.reader
    window.let_write(1000)
    reader.until_announced("End of the answer")
    things = reader.things()
    reachable = [
        thing for thing in things if thing.focusable and thing.role not in {"label", "list item"}
    ]
    assert len(reachable) > 25
    assert [thing for thing in reachable if not thing.name or thing.role in NO_ROLE] == []
    roles = {thing.name: thing.role for thing in reachable}
    assert roles["Photo, 480 by 360 pixels"] == "graphic"
    assert roles["Conversation"] == "panel"
    assert roles["Your question"] == "text"

    way = [reader.focus_after(reading.TAB)]
    while (here := reader.focus_after(reading.TAB)).place != way[0].place:
        way.append(here)
    places = {thing.place for thing in way}
    assert [thing for thing in reachable if thing.place not in places] == []
    assert len(way) == len(reachable)
    names = [thing.name for thing in way]
    start = names.index("New")
    names = names[start:] + names[:start]
    in_order = (
        "New",
        "Search the cases: words, names or a day",
        "Kept cases",
        "Photo, 480 by 360 pixels",
        "A few questions …",
        "Psoriasis, likely, 62%",
        "Scaly skin (scale), 91%",
        "Conversation",
        "Sources",
        "Describe it",
        "Your question",
        "Models …",
        "Lock",
    )
    places = [names.index(name) for name in in_order]
    assert places == sorted(places)
    back = [reader.focus_after(reading.TAB, reading.SHIFT).name for _ in range(6)]
    forth = [thing.name for thing in way]
    assert back == [forth[-step % len(forth)] for step in range(1, 7)]


def test_an_answer_is_said_sentence_by_sentence_while_it_is_written(window):
    reader = window.reader
    window.let_write(9)
    reader.until_announced("The photo shows raised, red patches with silvery scale.")
    assert "doctor" in reader.announced[0]
    assert not any("Psoriasis makes" in said for said in reader.announced)
    window.let_write(1000)
    reader.until_announced("End of the answer")
    said = reader.announced
    assert [words.split()[0] for words in said[1:]] == ["The", "Psoriasis", "This", "The", "End"]


def test_a_red_flag_is_said_at_once(window):
    reader = window.reader
    window.let_write(1000)
    reader.until_announced("End of the answer")
    reader.press(reader.find("A few questions", "push button"))
    question = reader.find("Is it hard to breathe").name
    reader.press(reader.find(f"{question} Yes"))
    reader.until_announced("Get emergency help now")
    banner = reader.find("What to do next: ", "panel")
    assert "Get emergency help now" in banner.name
