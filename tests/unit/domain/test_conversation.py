"""A conversation in which questions were changed and other models were asked."""

from dataclasses import replace

from skingpt_desktop.domain.conversation import Turn, TurnState, as_read, in_force
from skingpt_desktop.domain.findings import ModelIdentity

MODEL = ModelIdentity("one", "1", "torch", "cpu", "fp32")


def turn(question, **places):
    return Turn(question, (), TurnState.COMPLETE, MODEL, **places)


def test_a_changed_question_stands_where_the_older_one_stood():
    first, second = turn("What is it?"), turn("Is it catching?")
    changed = turn("What is this on my arm?", replaces=0)
    again = turn("What is this on my left arm?", replaces=2)
    turns = (first, second, changed, again)
    assert in_force(turns) == (again, second)
    assert in_force(turns[:3]) == (changed, second)
    assert as_read(turns) == (again, second)


def test_what_another_model_answered_is_read_after_its_question():
    first, second = turn("What is it?"), turn("Is it catching?")
    other = replace(first, repeats=0)
    changed = turn("What is this?", replaces=0)
    assert in_force((first, second, other)) == (first, second)
    assert as_read((first, second, other)) == (first, other, second)
    assert as_read((first, second, other, changed)) == (changed, other, second)
