"""The training of the language side, on a model of a few thousand weights."""

import errno
import random
import shutil

import pytest
import torch
from accelerate import Accelerator
from safetensors.torch import load_file

from skingpt_desktop.domain.errors import BadInput, DiskFull
from skingpt_desktop.domain.models import Precision
from skingpt_desktop.model.language import load_language
from skingpt_desktop.model.lora import LoraLinear, lora_state
from skingpt_desktop.model.prompt import Prompt
from skingpt_desktop.training.course import Course, Pace, named
from skingpt_desktop.training.examples import IGNORED, Example, ExampleMaker, batches, padded
from skingpt_desktop.training.language_model import save_tuned, trainable_language
from skingpt_desktop.training.workbench import Workbench

EXAMPLES = [Example((1, 9), (10, 11, 12 + i), (*range(20, 24 + i), 2), i) for i in range(4)]
PACE = Pace(steps=25, warm_up=2, least=0.1, weight_decay=0.01)


@pytest.fixture
def queries():
    return torch.randn(4, 3, 24, generator=torch.Generator().manual_seed(2))


@pytest.fixture
def folder(model_folder, tmp_path):
    return shutil.copytree(model_folder, tmp_path / "copy")


def train(trained, queries, work, pace=PACE):
    def loss_at(step):
        made = list(batches(EXAMPLES, 3, 60, random.Random(step)))
        return sum(trained(batch, queries[batch.photos]) for batch in made) / len(made)

    bench = Workbench(work, Accelerator(cpu=True), seed=1)
    Course("run", ((named(trained), 0.05),), pace, bench).run(loss_at)
    batch = padded(EXAMPLES, 3)
    return trained(batch, queries[batch.photos]).item()


def test_a_batch_holds_photo_places_and_learns_answers_only():
    batch = padded(EXAMPLES[:2], 3)
    assert batch.ids[0].tolist() == [1, 9, 0, 0, 0, 10, 11, 12, 20, 21, 22, 23, 2, 0]
    assert batch.labels[0].tolist() == [IGNORED] * 8 + [20, 21, 22, 23, 2, IGNORED]
    assert batch.mask.sum(1).tolist() == [13, 14]
    assert batch.photo_start.tolist() == [2, 2]


def test_every_example_comes_once_and_batches_stay_small():
    seen = list(batches(EXAMPLES, 3, 32, random.Random(1)))
    assert sorted(p for batch in seen for p in batch.photos.tolist()) == [0, 1, 2, 3]
    assert all(batch.ids.numel() <= 32 for batch in seen)


def test_an_example_ends_with_the_stop_token(language):
    maker = ExampleMaker(language.tokenizer, language.settings, 3)
    example = maker.of_texts(Prompt("Hi <Img>", "</Img> so"), "Red.", 5)
    assert example.target[-1] == 2
    assert language.tokenizer.decode(list(example.target[:-1])) == "Red."
    assert example.photo == 5


def test_the_loss_is_that_of_transformers(folder, language, queries):
    trained = trainable_language(folder, 0, 0.0, 0)
    batch = padded(EXAMPLES[:1], 3)
    embeddings = torch.cat(
        (
            language.embed([1, 9]),
            language.project(queries[0]),
            language.embed(batch.ids[0, 5:].tolist()),
        )
    )
    with torch.inference_mode():
        expected = language.llama(inputs_embeds=embeddings[None], labels=batch.labels[:1]).loss
        found = trained(batch, queries[batch.photos])
    torch.testing.assert_close(found, expected)


def test_low_rank_additions_learn_and_load_as_they_were_trained(folder, queries, tmp_path):
    trained = trainable_language(folder, 4, 2.0, 1)
    trained.projection.requires_grad_(requires_grad=False)
    before = trained(padded(EXAMPLES, 3), queries).item()
    after = train(trained, queries, tmp_path)
    assert after < before / 2
    assert len((tmp_path / "run-losses.csv").read_text().splitlines()) == PACE.steps + 1
    assert (tmp_path / "run-losses.png").stat().st_size > 1000
    save_tuned(trained, folder / "language-tuned.safetensors")
    loaded = load_language(folder, Precision("cpu", "fp32"))
    embeddings = loaded.embed([4, 5, 6])[None]
    with torch.inference_mode():
        expected = trained.llama(inputs_embeds=embeddings).logits
        found = loaded.llama(inputs_embeds=embeddings).logits
    torch.testing.assert_close(found, expected, atol=0.05, rtol=0.01)


def test_only_the_upper_layers_get_additions(folder):
    trained = trainable_language(folder, 4, 2.0, 1)
    assert {name.split(".")[2] for name in lora_state(trained.llama)} == {"1"}
    lower = trained.llama.model.layers[0]
    assert not any(isinstance(module, LoraLinear) for module in lower.modules())
    assert not any(p.requires_grad for p in lower.parameters())


def test_the_projection_learns_alone(folder, queries, tmp_path):
    trained = trainable_language(folder, 0, 0.0, 0)
    frozen = {n: p.clone() for n, p in trained.llama.named_parameters()}
    after = train(trained, queries, tmp_path)
    assert all(torch.equal(frozen[n], p) for n, p in trained.llama.named_parameters())
    save_tuned(trained, folder / "language-tuned.safetensors")
    tuned = load_file(folder / "language-tuned.safetensors")
    assert torch.equal(tuned["llama_proj.weight"], trained.projection.weight)
    assert after < 6


def test_a_full_disk_is_said_in_plain_words(folder, queries, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("skingpt_desktop.training.course.torch.save", full)
    with pytest.raises(DiskFull, match="last checkpoint"):
        train(trainable_language(folder, 0, 0.0, 0), queries, tmp_path)


def test_a_damaged_checkpoint_is_named(folder, queries, tmp_path):
    (tmp_path / "run.checkpoint").write_bytes(b"PK not really")
    with pytest.raises(BadInput, match=r"run\.checkpoint"):
        train(trainable_language(folder, 0, 0.0, 0), queries, tmp_path)


def test_a_loss_that_is_no_number_stops_the_training(folder, queries, tmp_path):
    with pytest.raises(BadInput, match="Lower its rate"):
        train(trainable_language(folder, 0, 0.0, 0), queries * float("nan"), tmp_path)
