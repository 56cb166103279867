"""Ids to text while they come, and where an answer stops."""

from skingpt_desktop.model.tokens import Detokenizer, StopWatch, control_tokens, ids_of


def pieces(tokenizer, text):
    stream = Detokenizer(lambda ids: tokenizer.decode(list(ids)))
    return [stream.add(token) for token in ids_of(tokenizer, text)]


def test_text_comes_back_whole_and_never_with_half_a_character(tokenizer):
    text = "Ekzém: röd hud, 皮膚 and 👩🏽‍⚕️ naïve."
    given = pieces(tokenizer, text)
    assert "".join(given) == text
    assert not any("\ufffd" in piece for piece in given)


def test_broken_bytes_at_the_end_are_not_shown(tokenizer):
    stream = Detokenizer(lambda ids: tokenizer.decode(list(ids)))
    ids = ids_of(tokenizer, "ok 皮")[:-1]
    assert "".join(stream.add(token) for token in ids) == "ok "


def test_control_tokens_are_found(tokenizer):
    assert set(control_tokens(tokenizer)) == {"<|endoftext|>", "<|im_start|>", "<|im_end|>"}
    assert ids_of(tokenizer, "<|im_end|>") == [2]


def watched(sequences, tokens):
    watch = StopWatch(sequences)
    freed = []
    for token in tokens:
        freed += watch.add(token)
        if watch.stopped:
            return freed, True
    return freed + watch.rest(), False


def test_a_single_stop_id_ends_it_and_is_not_shown():
    assert watched([[2]], [7, 8, 2, 9]) == ([7, 8], True)


def test_both_encodings_of_a_separator_stop():
    stops = [[835], [2277, 29937]]
    assert watched(stops, [5, 835]) == ([5], True)
    assert watched(stops, [5, 2277, 29937]) == ([5], True)


def test_half_a_separator_is_shown_after_all():
    assert watched([[2277, 29937]], [5, 2277, 6]) == ([5, 2277, 6], False)
    assert watched([[2277, 29937]], [5, 2277]) == ([5, 2277], False)
    assert watched([[2277, 29937]], [2277, 2277, 29937]) == ([2277], True)


def test_nothing_of_a_possible_stop_is_freed_too_early():
    watch = StopWatch([[1, 2, 3]])
    assert watch.add(1) == []
    assert watch.add(2) == []
    assert watch.add(4) == [1, 2, 4]
