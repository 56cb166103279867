import io
import json
import os
import subprocess
import sys
from dataclasses import replace

import pytest
import sentencepiece
import torch
from tokenizers import Tokenizer

import photos
from skingpt_desktop.domain.conversation import Fact, Source, Topic, WritingRequest
from skingpt_desktop.domain.errors import BadInput, Cancelled, ModelDamaged, SkinGPTError
from skingpt_desktop.domain.models import Precision
from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.domain.predictor import never_cancelled, unreported
from skingpt_desktop.imaging.reading import decode
from skingpt_desktop.model.folder import read_manifest, verify
from skingpt_desktop.model.looking import has_eyes
from skingpt_desktop.model.minigpt4.importing import FOR_TESTING_ONLY, import_minigpt4
from skingpt_desktop.model.minigpt4.writer import load_minigpt4_writer


def imported(sources, tmp_path, is_cancelled=never_cancelled):
    return import_minigpt4(sources, tmp_path / "models" / "mine", unreported, is_cancelled)


def refused(sources, tmp_path, kind=SkinGPTError):
    with pytest.raises(kind) as caught:
        imported(sources, tmp_path)
    models = tmp_path / "models"
    assert not models.exists() or not list(models.iterdir())
    return caught.value.message


def request_about(shade, question="What is this?"):
    photo = Photo(32, 32, bytes([shade, 90, 90]) * 1024, Quality(1.0))
    facts = (Fact("There is redness.", Source.PHOTO),)
    return WritingRequest(photo, None, Topic.DESCRIBE, question, facts, max_new_tokens=12)


def test_the_folder_is_whole_and_says_what_it_is(originals, tmp_path):
    told = []
    folder = import_minigpt4(originals, tmp_path / "mine", told.append, never_cancelled)
    manifest = read_manifest(folder)
    verify(folder, manifest, unreported, never_cancelled)
    assert manifest.family == "minigpt4"
    assert not has_eyes(manifest)
    assert manifest.settings["warning"] == ""
    assert {part.file for part in manifest.parts} == {
        file.name for file in folder.iterdir() if file.name != "model.json"
    }
    assert not list(tmp_path.glob(".*"))
    assert [t.done for t in told] == sorted(t.done for t in told)
    assert all(0 <= t.done <= t.total for t in told)


@pytest.mark.parametrize("precision", ["fp32", "int8"])
@pytest.mark.parametrize("variant", ["originals", "without_qformer"])
def test_what_was_imported_reads_photos_and_writes(variant, precision, tmp_path, request):
    folder = imported(request.getfixturevalue(variant), tmp_path)
    manifest = read_manifest(folder)
    writer = load_minigpt4_writer(folder, manifest, Precision("cpu", precision))
    assert writer.identity.name == "mine"
    assert writer.identity.precision == precision
    pieces = list(writer.write(request_about(200), never_cancelled))
    assert 0 < len(pieces) <= 12
    assert "".join(pieces) == "".join(writer.write(request_about(200), never_cancelled))


def test_an_answer_can_be_stopped(originals, tmp_path):
    folder = imported(originals, tmp_path)
    writer = load_minigpt4_writer(folder, read_manifest(folder), Precision("cpu", "fp32"))
    seen = []
    for piece in writer.write(request_about(10), lambda: len(seen) >= 3):
        seen.append(piece)
    assert len(seen) == 3


def test_another_photo_gives_other_tokens(originals, tmp_path):
    folder = imported(originals, tmp_path)
    writer = load_minigpt4_writer(folder, read_manifest(folder), Precision("cpu", "fp32"))
    one, other = (writer._tokens(request_about(shade).photo) for shade in (10, 240))
    assert not torch.allclose(one, other)


def test_half_precision_weights_stay_half_in_memory_and_in_the_file(originals, tmp_path):
    folder = imported(originals, tmp_path)
    writer = load_minigpt4_writer(folder, read_manifest(folder), Precision("cpu", "fp32"))
    assert writer._reader.visual_encoder.blocks[0].mlp.fc1.weight.dtype == torch.float16


def test_a_head_of_skingpt4_is_marked_as_for_testing_only(originals, tmp_path):
    head = originals.head.with_name("head-skingpt4.pth")
    manifest = read_manifest(imported(replace(originals, head=head), tmp_path))
    assert manifest.settings["warning"] == FOR_TESTING_ONLY


def test_swapped_files_are_named(originals, tmp_path):
    message = refused(replace(originals, vit=originals.qformer), tmp_path, BadInput)
    assert "blip2.pth" in message
    assert "Q-Former" in message
    message = refused(replace(originals, head=originals.vit), tmp_path, BadInput)
    assert "eva_vit.pth" in message
    assert "vision transformer" in message


def test_a_head_for_another_language_model_is_named_with_both_widths(originals, tmp_path):
    wrong = originals.head.with_name("head-13b.pth")
    weight = {"llama_proj.weight": torch.zeros(5120, 24), "llama_proj.bias": torch.zeros(5120)}
    torch.save({"model": weight}, wrong)
    message = refused(replace(originals, head=wrong), tmp_path, ModelDamaged)
    assert "5120 (13B)" in message
    assert "has 64" in message


def test_a_missing_qformer_is_asked_for(originals, tmp_path):
    assert "--qformer" in refused(replace(originals, qformer=None), tmp_path, BadInput)


def test_other_sizes_than_published_need_a_config(originals, tmp_path):
    assert "--config" in refused(replace(originals, config=None), tmp_path, ModelDamaged)


@pytest.mark.parametrize("text", ["", "[]", '{"vit": 3}', '{"vit": {"depth": "x"}}', "[" * 9999])
def test_a_broken_config_is_refused(originals, tmp_path, text):
    originals.config.write_text(text)
    assert refused(originals, tmp_path, BadInput)


def test_a_tensor_of_another_shape_is_named(originals, tmp_path):
    state = torch.load(originals.vit, weights_only=True)
    state["blocks.1.mlp.fc2.weight"] = torch.zeros(16, 31)
    torch.save(state, originals.vit)
    message = refused(originals, tmp_path, ModelDamaged)
    assert "eva_vit.pth" in message
    assert "blocks.1.mlp.fc2.weight" in message
    assert "16 × 31" in message
    assert "16 × 32" in message


def test_a_missing_tensor_of_the_language_model_is_named(originals, tmp_path):
    shard = originals.llm / "pytorch_model-00002-of-00002.bin"
    state = torch.load(shard, weights_only=True)
    del state["lm_head.weight"]
    torch.save(state, shard)
    assert "lm_head.weight" in refused(originals, tmp_path, ModelDamaged)


class _Attack:
    def __init__(self, target):
        self.target = target

    def __reduce__(self):
        return os.mkdir, (str(self.target),)


@pytest.mark.parametrize("new_format", [True, False])
def test_code_in_a_pickle_does_not_run(originals, tmp_path, new_format):
    target = tmp_path / "was-here"
    attack = {"model": {"llama_proj.weight": _Attack(target)}}
    torch.save(attack, originals.head, _use_new_zipfile_serialization=new_format)
    assert "head.pth" in refused(originals, tmp_path, ModelDamaged)
    assert not target.exists()


@pytest.mark.parametrize("keep", [0, 10, 0.5, 0.99])
def test_a_cut_pickle_is_refused(originals, tmp_path, keep):
    content = originals.vit.read_bytes()
    size = int(len(content) * keep) if keep < 1 else int(keep)
    originals.vit.write_bytes(content[:size])
    assert "eva_vit.pth" in refused(originals, tmp_path, ModelDamaged)


def test_a_text_file_and_a_file_that_is_not_there_are_refused(originals, tmp_path):
    originals.head.write_text("not a checkpoint")
    assert "head.pth" in refused(originals, tmp_path, ModelDamaged)
    missing = replace(originals, head=tmp_path / "none.pth")
    assert "none.pth" in refused(missing, tmp_path, BadInput)


def test_a_name_that_is_taken_stays_as_it_is(originals, tmp_path):
    taken = tmp_path / "models" / "mine"
    taken.mkdir(parents=True)
    (taken / "file").write_text("kept")
    with pytest.raises(BadInput):
        imported(originals, tmp_path)
    assert (taken / "file").read_text() == "kept"


def test_a_folder_that_cannot_be_written_is_said_so(originals, tmp_path):
    (tmp_path / "models").write_text("a file, no folder")
    with pytest.raises(BadInput, match="cannot be written"):
        imported(originals, tmp_path)


@pytest.mark.parametrize("after", [0, 1, 4])
def test_a_cancelled_import_leaves_nothing(originals, tmp_path, after):
    asked = []

    def is_cancelled():
        asked.append(1)
        return len(asked) > after

    with pytest.raises(Cancelled):
        imported(originals, tmp_path, is_cancelled)
    assert not list((tmp_path / "models").iterdir())


def test_another_kind_of_language_model_is_refused(originals, tmp_path):
    (originals.llm / "config.json").write_text(json.dumps({"model_type": "gpt2"}))
    assert "gpt2" in refused(originals, tmp_path, BadInput)


def test_a_sentencepiece_tokenizer_becomes_the_same_as_json(originals, tmp_path):
    texts = ["###Human: what is this red patch on my arm?###Assistant: it may be eczema"] * 40
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(texts),
        model_writer=model,
        vocab_size=300,
        model_type="bpe",
        byte_fallback=True,
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        minloglevel=2,
    )
    (originals.llm / "tokenizer.json").unlink()
    (originals.llm / "tokenizer.model").write_bytes(model.getvalue())
    folder = imported(originals, tmp_path)
    ours = Tokenizer.from_file(str(folder / "tokenizer.json"))
    theirs = sentencepiece.SentencePieceProcessor(model_proto=model.getvalue())
    for text in ("what is this?", "a  patch\nred é€", "###Human: arm"):
        assert ours.encode(text, add_special_tokens=False).ids == theirs.encode(text)


def test_a_broken_tokenizer_is_refused(originals, tmp_path):
    (originals.llm / "tokenizer.json").unlink()
    (originals.llm / "tokenizer.model").write_bytes(b"no model")
    assert "tokenizer.model" in refused(originals, tmp_path, ModelDamaged)


@pytest.mark.skipif(sys.platform != "linux", reason="the filter of system calls is Linux's")
def test_the_process_that_reads_pickles_has_no_socket_and_starts_no_program(tmp_path):
    code = (
        "import socket, os\n"
        "from skingpt_desktop.seccomp import *\n"
        "assert refuse_system_calls(SOCKETS | PROGRAMS)\n"
        f"open({str(tmp_path / 'allowed')!r}, 'w').close()\n"
        "for attempt in (socket.socket, lambda: os.execv('/bin/true', ['true'])):\n"
        "    try:\n        attempt()\n    except PermissionError:\n        print('refused')\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout == "refused\nrefused\n"


def test_the_photo_of_a_file_goes_through_the_whole_reader(originals, tmp_path):
    folder = imported(originals, tmp_path)
    writer = load_minigpt4_writer(folder, read_manifest(folder), Precision("cpu", "fp32"))
    assert writer._tokens(decode(photos.jpeg())).shape == (3, 24)
