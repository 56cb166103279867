"""The engine: the same numbers as one pass over everything, also when it reuses a beginning."""

import torch

from skingpt_desktop.model.torch_engine import TorchEngine

IDS = [5, 60, 17, 200, 33, 12, 7]


def whole(language, ids):
    with torch.inference_mode():
        return language.llama(inputs_embeds=language.embed(ids)[None]).logits[0, -1]


def test_prefill_and_steps_give_the_logits_of_one_pass(language):
    engine = TorchEngine(language.llama)
    torch.testing.assert_close(
        engine.prefill(IDS[:4], language.embed(IDS[:4])), whole(language, IDS[:4])
    )
    for index, token in enumerate(IDS[4:], start=5):
        found = engine.next(token, language.embed([token]))
        torch.testing.assert_close(found, whole(language, IDS[:index]), atol=1e-4, rtol=1e-4)


def test_a_common_beginning_is_computed_once(language):
    seen = []
    engine = TorchEngine(language.llama)
    hook = language.llama.model.layers[0].register_forward_pre_hook(
        lambda module, inputs: seen.append(inputs[0].shape[1])
    )
    try:
        engine.prefill(IDS, language.embed(IDS))
        other = [*IDS[:5], 99, 98]
        found = engine.prefill(other, language.embed(other))
    finally:
        hook.remove()
    assert seen == [7, 2]
    torch.testing.assert_close(found, whole(language, other), atol=1e-4, rtol=1e-4)


def test_the_same_prompt_again_gives_the_same_logits(language):
    engine = TorchEngine(language.llama)
    first = engine.prefill(IDS, language.embed(IDS))
    engine.next(9, language.embed([9]))
    again = engine.prefill(IDS, language.embed(IDS))
    torch.testing.assert_close(again, first, atol=1e-4, rtol=1e-4)


def test_other_embeddings_under_other_keys_are_not_mixed_up(language):
    engine = TorchEngine(language.llama)
    engine.prefill([("photo a", 0), *IDS], language.embed([40, *IDS]))
    found = engine.prefill([("photo b", 0), *IDS], language.embed([41, *IDS]))
    torch.testing.assert_close(found, whole(language, [41, *IDS]), atol=1e-4, rtol=1e-4)
