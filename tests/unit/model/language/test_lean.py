"""The CPU's own engine: LLaMA's numbers, and several tokens at once exactly as one by one."""

from pathlib import Path

import pytest
import torch

from skingpt_desktop.domain.models import Precision
from skingpt_desktop.model.engine import SmallEngine, engine_for
from skingpt_desktop.model.generation import Choice, Chooser, tokens_of_answer
from skingpt_desktop.model.language import load_language
from skingpt_desktop.model.lean_llama import LeanLlama
from skingpt_desktop.model.lookup import Lookup, tokens_by_lookup
from skingpt_desktop.model.tokens import ids_of
from skingpt_desktop.model.torch_engine import TorchEngine
from skingpt_desktop.model.torch_llama import llama_from

EMBEDDED = Path(__file__).resolve().parents[4] / "models" / "skingpt-mini"
IDS = [5, 60, 17, 200, 33, 12, 7]
TEXTS = (
    "Notes: The photo shows redness and scaly skin. This may be psoriasis, or less likely eczema. "
    "Psoriasis makes skin grow too fast.\nQuestion: What is it?",
    "Notes: A plaque is a raised, flat area of skin. Erythema is redness.\nQuestion: Describe it.",
    "What causes eczema? Eczema often runs in families. Eczema often",
    "The the the the the the the the",
    "Is it contagious? Ringworm spreads by touch. Ringworm",
)


@pytest.fixture
def tiny(model_folder):
    return load_language(model_folder, Precision("cpu", "int8"))


@pytest.fixture(scope="module")
def embedded():
    return load_language(EMBEDDED, Precision("cpu", "int8"))


def run(lean, language, ids, wanted=1):
    return lean.run(language.embed(ids), wanted=wanted)


def test_it_gives_the_logits_of_transformers(tiny, reference):
    weights = reference.named_parameters()
    same = llama_from(tiny.settings.config, weights, Precision("cpu", "int8"))
    torch_engine = TorchEngine(same)
    expected = [torch_engine.prefill(IDS, tiny.embed(IDS))]
    expected += [torch_engine.next(token, tiny.embed([token])) for token in (9, 11, 13)]
    lean = LeanLlama(tiny.llama)
    found = [run(lean, tiny, IDS)[0]]
    found += [run(lean, tiny, [token])[0] for token in (9, 11, 13)]
    for mine, theirs in zip(found, expected, strict=True):
        torch.testing.assert_close(mine, theirs, atol=0.1, rtol=0.05)
        assert mine.argmax() == theirs.argmax()


@pytest.mark.parametrize("at_once", [2, 3, 4])
def test_several_tokens_at_once_are_the_same_bit_for_bit(embedded, at_once):
    lean = LeanLlama(embedded.llama)
    ids = ids_of(embedded.tokenizer, TEXTS[0])
    alone, together = ids[-12:], []
    run(lean, embedded, ids[:-12])
    start = lean.length
    one_by_one = [run(lean, embedded, [token])[0] for token in alone]
    lean.cut(start)
    for place in range(0, len(alone), at_once):
        part = alone[place : place + at_once]
        together.extend(run(lean, embedded, part, wanted=len(part)))
    assert all(map(torch.equal, one_by_one, together))


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("choice", [Choice(longest_repeat=12), Choice(temperature=0.8, seed=3)])
def test_guessing_writes_the_same_text_in_fewer_steps(embedded, text, choice):
    ids = ids_of(embedded.tokenizer, text)
    plain, guessing = SmallEngine(LeanLlama(embedded.llama)), SmallEngine(LeanLlama(embedded.llama))
    steps = []

    def step(token):
        return plain.next(token, embedded.embed([token]))

    def check(tokens, wrong):
        steps.append(len(tokens))
        guessing.take_back(wrong)
        return guessing.check(tokens, embedded.embed(tokens))

    first = plain.prefill(ids, embedded.embed(ids))
    expected = list(tokens_of_answer(first, step, Chooser(choice), 48, lambda: False))
    first = guessing.prefill(ids, embedded.embed(ids))
    lookup = Lookup(ids, guessing.most_at_once - 1)
    found = tokens_by_lookup(first, check, Chooser(choice), lookup, 48, lambda: False)
    assert list(found) == expected
    assert max(steps) <= 4
    assert len(steps) <= 47


def test_a_common_beginning_is_kept_and_what_was_guessed_wrong_is_not(tiny):
    engine = SmallEngine(LeanLlama(tiny.llama))
    fresh = SmallEngine(LeanLlama(tiny.llama))
    engine.prefill(IDS, tiny.embed(IDS))
    engine.check([9, 10, 11, 12], tiny.embed([9, 10, 11, 12]))
    engine.take_back(3)
    after = engine.next(44, tiny.embed([44]))
    fresh.prefill(IDS, tiny.embed(IDS))
    fresh.next(9, tiny.embed([9]))
    assert torch.equal(after, fresh.next(44, tiny.embed([44])))
    other = [*IDS[:5], 99, 98, 97, 96, 95]
    found = engine.prefill(other, tiny.embed(other))
    expected = SmallEngine(LeanLlama(tiny.llama)).prefill(other, tiny.embed(other))
    torch.testing.assert_close(found, expected, atol=1e-4, rtol=1e-4)


def test_an_error_in_the_middle_leaves_the_text_as_it_was(tiny):
    lean, whole = LeanLlama(tiny.llama), LeanLlama(tiny.llama)
    run(lean, tiny, IDS)
    with pytest.raises(RuntimeError):
        lean.run(torch.zeros(2, 3), wanted=1)
    run(whole, tiny, IDS)
    assert torch.equal(run(lean, tiny, [9]), run(whole, tiny, [9]))


def test_long_texts_find_room(tiny):
    lean = LeanLlama(tiny.llama)
    ids = [(7 * n) % 250 + 5 for n in range(400)]
    whole = run(lean, tiny, ids)[0]
    lean.cut(0)
    for start in range(0, 400, 50):
        parts = run(lean, tiny, ids[start : start + 50])[0]
    torch.testing.assert_close(parts, whole, atol=1e-3, rtol=1e-3)


def test_other_precisions_keep_to_transformers(language):
    assert isinstance(engine_for(language.llama), TorchEngine)


def test_the_newest_match_is_guessed_and_no_match_guesses_nothing():
    lookup = Lookup([1, 2, 3, 4, 1, 2, 9, 8, 7, 6], 3)
    assert lookup.guess() == []
    lookup.add(1)
    lookup.add(2)
    assert lookup.guess() == [9, 8, 7]
    lookup.add(3)
    assert lookup.guess() == [4, 1, 2]
