"""What somebody else wrote is kept, found and printed as it is, and nothing obeys it."""

import io

from skingpt_desktop.commands.plain_output import plain_output
from skingpt_desktop.domain.plain import escaped_json, plain, plain_line
from torture import hostile, strings


def test_each_kind_through_the_file_the_search_the_reports_and_the_list(tmp_path):
    tally = strings.run(len(hostile.KINDS), tmp_path)
    assert tally.failures == []


def test_joiners_stay_and_what_is_obeyed_goes():
    assert (
        plain("می\u200cخواهم \U0001f468\u200d\U0001f469")
        == "می\u200cخواهم \U0001f468\u200d\U0001f469"
    )
    assert plain("a\x1b[31m\x00b\u202ec\ud800\r\nd\u2028e") == "a[31mbc?\nd\ne"
    assert plain_line("a \r\n\t b") == "a b"
    assert escaped_json('"\x9b\u202e\ud800é"') == '"\\u009b\\u202e\\ud800é"'


def test_a_terminal_gets_plain_text_and_progress_may_begin_a_line_anew(monkeypatch):
    terminal = io.TextIOWrapper(io.BytesIO(), encoding="ascii", newline="")
    monkeypatch.setattr("sys.stderr", terminal)
    with plain_output():
        import sys

        sys.stderr.write("\r10%\x1b[2J é")
    terminal.flush()
    assert terminal.buffer.getvalue() == b"\r10%[2J \\xe9"
