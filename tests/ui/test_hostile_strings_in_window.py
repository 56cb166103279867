"""What somebody else wrote is shown in the real window letter by letter, never rendered."""

from torture import hostile, strings_in_window


def test_each_kind_in_the_list_the_conversation_the_dialogs_and_the_queue(qapp, tmp_path):
    tally = strings_in_window.run(len(hostile.KINDS), tmp_path)
    assert tally.failures == []
