"""The embedded model run by OpenVINO: the same mathematics, and many tokens as one."""

import subprocess
import sys
from pathlib import Path

import pytest
import torch

from skingpt_desktop.domain.models import Precision
from skingpt_desktop.model.engine import SmallEngine, engine_for, has_room_twice
from skingpt_desktop.model.language import load_language
from skingpt_desktop.model.lean_llama import LeanLlama
from skingpt_desktop.model.linear8 import quantise_rows
from skingpt_desktop.model.openvino_llama import OpenVinoLlama, openvino_is_here
from skingpt_desktop.model.pages import PAGE
from skingpt_desktop.model.tokens import ids_of

EMBEDDED = Path(__file__).parents[4] / "models" / "skingpt-mini"
TEXT = (
    "Psoriasis is a long-term condition. The skin is red and scaly, with plaques that are thick. "
    "It is not contagious. Light and creams help many people."
)

OLD_PROCESSOR = {"DYNAMIC_QUANTIZATION_GROUP_SIZE": 0}
"""Without VNNI, OpenVINO multiplies in float32; this asks for the same on any processor."""

pytestmark = pytest.mark.skipif(not openvino_is_here(), reason="no OpenVINO for this computer")


def int8():
    return load_language(EMBEDDED, Precision("cpu", "int8"))


@pytest.fixture(scope="module")
def ids():
    return ids_of(int8().tokenizer, TEXT)


@pytest.fixture(scope="module")
def exact(ids):
    """The logits [tokens, vocabulary] of transformers over what the 8-bit weights stand for."""
    language = load_language(EMBEDDED, Precision("cpu", "fp32"))
    with torch.inference_mode():
        for weight in language.whole.parameters():
            if weight.ndim > 1:
                codes, scale = quantise_rows(weight)
                weight.copy_(codes * scale[:, None])
        return language.whole(inputs_embeds=language.embed(ids)[None]).logits[0]


@pytest.fixture
def model():
    language = int8()
    return language, OpenVinoLlama(language.llama)


def distance(mine, theirs):
    """How far one choice of next words is from another (Kullback-Leibler, nats a token)."""
    return torch.nn.functional.kl_div(
        mine.log_softmax(-1), theirs.log_softmax(-1), log_target=True, reduction="batchmean"
    ).item()


def test_it_is_as_near_to_the_exact_words_as_a_rounding(model, ids, exact):
    language, mine = model
    found = mine.run(language.embed(ids), wanted=len(ids))
    assert distance(found, exact) < 0.02
    mine.cut(0)
    one_by_one = [mine.run(language.embed([token]), wanted=1) for token in ids]
    assert distance(torch.cat(one_by_one), exact) < 0.02


@pytest.fixture(params=[1, 2, 3])
def threads(request):
    """The threads that a model built in the test will use."""
    before = torch.get_num_threads()
    torch.set_num_threads(request.param)
    yield request.param
    torch.set_num_threads(before)


@pytest.fixture(params=[{}, OLD_PROCESSOR], ids=["this processor", "an old one"])
def on_processors(request):
    """A model as this processor runs it, and one as a processor without VNNI does."""
    language = int8()
    return language, OpenVinoLlama(language.llama, request.param)


def test_guessed_tokens_have_the_digits_of_single_ones_after_any_cut(threads, on_processors, ids):
    language, mine = on_processors
    if mine.most_at_once == 1:
        pytest.skip("on this processor tokens together have other digits, so none are guessed")
    # Both an odd and an even beginning, and steps that cross a page's end.
    for start in (len(ids) - 10, len(ids) - 11):
        mine.cut(0)
        mine.run(language.embed(ids[:start]), wanted=1)
        alone = [mine.run(language.embed([token]), wanted=1) for token in ids[start:]]
        mine.cut(start)
        together, place = [], start
        for right in (2, 3, 1, 4):
            guessed = [*ids[place : place + right], *[77] * (mine.most_at_once - right)]
            rows = mine.run(language.embed(guessed), wanted=len(guessed))
            place += right
            mine.cut(place)
            together.append(rows[:right])
        assert torch.equal(torch.cat(alone)[: place - start], torch.cat(together))


@pytest.mark.parametrize(
    ("tried", "at_once", "rows"), [([True], 8, 1), ([False, True], 8, 2), ([False, False], 1, 1)]
)
def test_nothing_is_guessed_where_no_way_gives_the_same_digits(monkeypatch, tried, at_once, rows):
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    answers = iter(tried)
    monkeypatch.setattr(OpenVinoLlama, "_are_same_together", lambda _: next(answers))
    mine = OpenVinoLlama(int8().llama)
    torch.set_num_threads(before)
    assert (mine.most_at_once, mine._least_rows, mine._least_asked) == (at_once, rows, rows)


def test_the_pages_grow_with_the_text_and_keep_what_was_written(model, ids):
    language, mine = model
    long = (ids * 20)[: 20 * PAGE + 3]
    mine.run(language.embed(long[: 3 * PAGE]), wanted=1)
    for place in range(3 * PAGE, len(long), 50):
        found = mine.run(language.embed(long[place : place + 50]), wanted=1)
    fresh = OpenVinoLlama(int8().llama)
    expected = fresh.run(language.embed(long), wanted=1)
    assert distance(found, expected) < 0.05


def test_what_is_forgotten_is_not_in_memory_any_more(model, ids):
    language, mine = model
    mine.run(language.embed(ids), wanted=1)
    assert any(memory.any() for memory in mine._pages._kept)
    mine.forget()
    assert not any(memory.any() for memory in mine._pages._kept)
    assert mine.run(language.embed(ids), wanted=1).isfinite().all()


def test_after_an_error_the_next_answer_is_whole(ids):
    language = int8()
    engine = engine_for(language.llama)
    embeddings = language.embed(ids)
    expected = engine.prefill(ids, embeddings)
    with pytest.raises(Exception, match=r"."):
        engine.next(9, torch.zeros(1, 3))
    assert torch.equal(engine.prefill(ids, embeddings), expected)


def test_where_it_is_missing_our_own_engine_runs(monkeypatch):
    monkeypatch.setitem(sys.modules, "openvino", None)
    engine = engine_for(int8().llama)
    assert isinstance(engine, SmallEngine)
    assert isinstance(engine._small, LeanLlama)


def test_where_the_weights_do_not_fit_twice_our_own_engine_runs(monkeypatch):
    llama = int8().llama
    assert has_room_twice(llama)
    monkeypatch.setattr("skingpt_desktop.model.engine._MARGIN", 10**15)
    assert not has_room_twice(llama)


def test_nothing_that_could_report_on_its_use_is_loaded(model):
    assert not [name for name, part in sys.modules.items() if part and "openvino_telemetry" in name]


def test_the_embedded_model_is_ready_and_writes_without_transformers():
    program = f"""
import subprocess
import sys
from pathlib import Path
from skingpt_desktop.domain.predictor import never_cancelled, unreported
from skingpt_desktop.services.load import load_model
predictor = load_model(Path({str(EMBEDDED)!r}), unreported, never_cancelled)
assert predictor.identity.engine == "openvino", predictor.identity
assert "torch" in sys.modules
assert "transformers" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True)
