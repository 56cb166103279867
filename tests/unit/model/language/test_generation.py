"""Choosing tokens: greedy, sampled with a seed, penalties, cancelling."""

import torch

from skingpt_desktop.model.generation import Choice, Chooser, tokens_of_answer


def logits(*values):
    return torch.tensor(values, dtype=torch.float32)


def test_greedy_takes_the_likeliest():
    assert Chooser(Choice()).choose(logits(0.1, 3.0, 2.9)) == 1


def test_the_same_seed_draws_the_same_tokens_and_another_seed_others():
    flat = torch.zeros(50)

    def drawn(seed):
        chooser = Chooser(Choice(temperature=1.0, top_p=1.0, seed=seed))
        return [chooser.choose(flat) for _ in range(20)]

    assert drawn(1) == drawn(1)
    assert drawn(1) != drawn(2)


def test_top_p_leaves_out_the_tail():
    chooser = Chooser(Choice(temperature=1.0, top_p=0.6))
    assert {chooser.choose(logits(2.0, 2.0, 0.0, 0.0)) for _ in range(60)} == {0, 1}


def test_top_p_always_keeps_the_likeliest():
    chooser = Chooser(Choice(temperature=1.0, top_p=0.01))
    assert {chooser.choose(logits(1.0, 5.0, 1.0)) for _ in range(10)} == {1}


def test_a_penalty_makes_said_tokens_less_likely():
    chooser = Chooser(Choice(repetition_penalty=2.0))
    assert chooser.choose(logits(3.0, 2.0, -1.0)) == 0
    assert chooser.choose(logits(3.0, 2.0, -1.0)) == 1


def test_a_long_repeat_is_broken_off():
    chooser = Chooser(Choice(longest_repeat=3))
    cycle = [0, 1, 2]
    given = []
    for index in range(9):
        row = torch.zeros(4)
        row[cycle[index % 3]] = 5.0
        row[3] = 1.0
        given.append(chooser.choose(row))
    threes = [tuple(given[i : i + 3]) for i in range(len(given) - 2)]
    assert len(set(threes)) == len(threes)


def test_the_limit_is_kept_and_no_step_is_wasted():
    steps = []

    def step(token):
        steps.append(token)
        return logits(0.0, 1.0)

    tokens = list(tokens_of_answer(logits(0.0, 1.0), step, Chooser(Choice()), 3, lambda: False))
    assert tokens == [1, 1, 1]
    assert steps == [1, 1]


def test_cancelling_ends_it_between_tokens():
    given = []
    steps = []

    def step(token):
        steps.append(token)
        return logits(0.0, 1.0)

    stream = tokens_of_answer(
        logits(0.0, 1.0), step, Chooser(Choice()), 50, lambda: len(given) >= 2
    )
    for token in stream:
        given.append(token)
    assert len(given) == 2
    assert len(steps) == 1
