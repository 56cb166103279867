"""What somebody else wrote is shown in the real window letter by letter, never rendered."""

from torture import strings_in_window


def test_some_of_them_in_the_list_the_conversation_the_dialogs_and_the_queue(qapp, tmp_path):
    tally = strings_in_window.run(8, tmp_path)
    assert tally.failures == []
