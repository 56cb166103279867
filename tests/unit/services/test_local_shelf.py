"""The shelf with real folders and a hub on loopback."""

import errno
import os
import shutil
import subprocess
import sys

import pytest

from keychains import MemoryKeychain
from original_files import originals
from skingpt_desktop.domain.errors import (
    BadInput,
    Cancelled,
    ModelDamaged,
    ModelMissing,
    SkinGPTError,
    TransferFailed,
)
from skingpt_desktop.domain.predictor import never_cancelled, unreported
from skingpt_desktop.download.protocol import Patience
from skingpt_desktop.model.folder import write_manifest
from skingpt_desktop.services import copying, disks
from skingpt_desktop.services.downloading import Downloader
from skingpt_desktop.services.local_shelf import LocalShelf
from small_hub import SmallHub, weights
from tiny_vlm import save_tiny

__all__ = ["originals"]

QUICK = Patience(connect_s=5, silence_s=2, first_wait_s=0.01, longest_wait_s=0.05, tries=3)
ABOUT = {
    "version": "1",
    "family": "transformers",
    "licence": "MIT",
    "intended_use": "Tests.",
    "least_memory_mb": 1,
}


def make_model(parent, name="bought", size=300_000):
    folder = parent / name
    folder.mkdir(parents=True)
    (folder / "model.safetensors").write_bytes(weights(size))
    (folder / "config.json").write_text("{}")
    write_manifest(folder, {"name": name, **ABOUT}, ["model.safetensors", "config.json"])
    (folder / "README.md").write_text("# card")
    return folder


def content(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def places(tmp_path):
    make_model(tmp_path / "program", "embedded")
    (tmp_path / "stick").mkdir()
    return tmp_path


@pytest.fixture
def shelf(places):
    catalogue = places / "catalogue.json"
    catalogue.write_text(
        '[{"name": "tiny-llava", "repository": "clinic/tiny-llava", "licence": "MIT",'
        ' "intended_use": "For tests."}]'
    )
    return LocalShelf(places / "program", places / "own", catalogue, keychain=MemoryKeychain())


def add(shelf, folder):
    return shelf.shelf_import(folder, unreported, never_cancelled)


def names(shelf):
    return [model.name for model in shelf.shelf_list()]


def assert_nothing_left(places, *models):
    there = sorted(p.name for p in (places / "own").iterdir() if p.name != ".changing")
    assert there == sorted(models)


def test_a_model_from_a_stick_and_back_to_one(shelf, places):
    source = make_model(places / "stick")
    seen = []
    model = shelf.shelf_import(source, seen.append, never_cancelled)
    assert names(shelf) == ["embedded", "bought"]
    assert model.own
    assert content(model.folder) == content(source)
    assert seen[-1].done == seen[-1].total
    other = places / "other stick"
    other.mkdir()
    copy = shelf.shelf_export("bought", other, unreported, never_cancelled)
    assert content(copy) == content(source)
    assert [path.name for path in other.iterdir()] == ["bought"]
    shelf.shelf_verify("bought", unreported, never_cancelled)
    shelf.shelf_remove("bought")
    assert names(shelf) == ["embedded"]
    assert_nothing_left(places)


def test_a_folder_in_hugging_face_layout_is_described_first(shelf, places):
    source = places / "stick" / "tiny-llava"
    save_tiny("llava", source)
    (source / "modeling_evil.py").write_text("import os")
    before = content(source)
    model = add(shelf, source)
    assert model.family == "transformers"
    assert model.fit is not None
    assert "modeling_evil.py" not in content(model.folder)
    assert content(source) == before
    shelf.shelf_verify("tiny-llava", unreported, never_cancelled)


def test_a_damaged_source_is_not_taken_in(shelf, places):
    source = make_model(places / "stick")
    (source / "model.safetensors").write_bytes(weights(300_000, seed=2))
    with pytest.raises(ModelDamaged):
        add(shelf, source)
    assert_nothing_left(places)


def test_a_copy_that_comes_out_different_is_noticed(shelf, places, monkeypatch):
    source = make_model(places / "stick")
    monkeypatch.setattr(copying, "_read_back", lambda path, tell: "0" * 64)
    with pytest.raises(TransferFailed, match="not the same"):
        add(shelf, source)
    assert_nothing_left(places)


def test_stopping_a_copy_leaves_nothing(shelf, places):
    source = make_model(places / "stick")
    with pytest.raises(Cancelled):
        shelf.shelf_import(source, unreported, lambda: True)
    assert_nothing_left(places)


def test_what_a_kill_left_is_cleared_by_the_next_copy(shelf, places):
    source = make_model(places / "stick")
    program = (
        "import os, sys, pathlib\n"
        "from skingpt_desktop.services.local_shelf import LocalShelf\n"
        "p = pathlib.Path(sys.argv[1])\n"
        "shelf = LocalShelf(p / 'program', p / 'own', p / 'catalogue.json')\n"
        "kill = lambda t: t.done > 100_000 and os.kill(os.getpid(), 9)\n"
        "shelf.shelf_import(p / 'stick' / 'bought', kill, lambda: False)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(places)], check=False)
    assert done.returncode < 0
    assert names(shelf) == ["embedded"]
    add(shelf, source)
    assert_nothing_left(places, "bought")


@pytest.mark.parametrize("name", ["bought", "Bought", "embedded"])
def test_a_name_that_is_taken(shelf, places, name):
    add(shelf, make_model(places / "stick"))
    with pytest.raises(TransferFailed, match="already there"):
        add(shelf, make_model(places / "second", name))


@pytest.mark.parametrize("name", ["../../evil", "/evil", "a/b", ".evil", "CON", "x" * 200])
def test_a_name_that_leads_elsewhere(shelf, places, name):
    source = make_model(places / "stick")
    manifest = source / "model.json"
    manifest.write_text(manifest.read_text().replace('"bought"', f'"{name}"'))
    with pytest.raises(TransferFailed, match="name cannot be used"):
        add(shelf, source)


@pytest.mark.parametrize("file", ["../program/x.json", "/etc/x.json", "a.py", "weights.bin"])
def test_a_part_that_leads_elsewhere(shelf, places, file):
    source = make_model(places / "stick")
    manifest = source / "model.json"
    manifest.write_text(manifest.read_text().replace("config.json", file))
    with pytest.raises(ModelDamaged):
        add(shelf, source)


def test_a_folder_without_a_model(shelf, places):
    with pytest.raises(BadInput, match="No model"):
        add(shelf, places / "stick")
    with pytest.raises(BadInput, match="No such folder"):
        add(shelf, places / "nowhere")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "No room"),
        (errno.EROFS, "cannot be written"),
        (errno.EIO, "went away"),
        (errno.ENOENT, "went away"),
        (errno.EFBIG, "FAT32"),
    ],
)
def test_what_a_stick_can_do_wrong_is_one_sentence(shelf, places, monkeypatch, code, words):
    add(shelf, make_model(places / "own source"))

    def fail(*_):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(copying, "_copy", fail)
    with pytest.raises(TransferFailed) as caught:
        shelf.shelf_export("bought", places / "stick", unreported, never_cancelled)
    assert words in str(caught.value)
    assert list((places / "stick").iterdir()) == []


def test_too_little_room_is_said_before_it_starts(shelf, places, monkeypatch):
    monkeypatch.setattr(disks, "MARGIN_BYTES", 1 << 60)
    with pytest.raises(TransferFailed, match="Not enough free space"):
        add(shelf, make_model(places / "stick"))
    assert_nothing_left(places)


def test_a_fat32_stick_is_noticed_before_it_starts(shelf, places, monkeypatch):
    add(shelf, make_model(places / "own source"))
    monkeypatch.setattr(disks, "file_system_of", lambda folder: "vfat")
    monkeypatch.setattr(disks, "FAT32_LARGEST_BYTES", 299_999)
    with pytest.raises(TransferFailed, match="exFAT"):
        shelf.shelf_export("bought", places / "stick", unreported, never_cancelled)
    assert list((places / "stick").iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="reads the kernel's list")
def test_the_format_of_a_disk_is_known(tmp_path):
    assert disks.file_system_of(tmp_path)
    assert disks.file_system_of(disks.Path("/proc/self")) == "proc"


def test_only_own_models_that_are_not_in_use_are_removed(places):
    folder = make_model(places / "own")
    in_use = LocalShelf(
        places / "program", places / "own", places / "c", lambda: folder, MemoryKeychain()
    )
    with pytest.raises(BadInput, match="in use"):
        in_use.shelf_remove("bought")
    with pytest.raises(BadInput, match="cannot be removed"):
        in_use.shelf_remove("embedded")
    for name in ("../program/embedded", "..", str(folder), ""):
        with pytest.raises(ModelMissing):
            in_use.shelf_remove(name)
    assert folder.exists()


def test_a_damaged_model_is_listed_and_can_be_removed(shelf, places):
    (make_model(places / "own") / "model.json").write_text("{")
    assert shelf.shelf_list()[1].damaged
    shelf.shelf_remove("bought")
    assert names(shelf) == ["embedded"]


def test_a_token_lives_in_the_keychain_alone(shelf, places):
    shelf.shelf_save_token(" hf_SecretSecret \n")
    assert shelf.shelf_has_token()
    assert all(b"Secret" not in data for data in content(places).values())
    shelf.shelf_forget_token()
    assert not shelf.shelf_has_token()
    with pytest.raises(BadInput):
        shelf.shelf_save_token("two\nlines")


@pytest.fixture
def hub(tmp_path):
    save_tiny("llava", tmp_path / "on the hub")
    files = content(tmp_path / "on the hub")
    with SmallHub(files, "clinic/tiny-llava").open() as opened:
        yield opened


@pytest.fixture
def fetching(hub, shelf, places):
    return LocalShelf(
        places / "program",
        places / "own",
        places / "catalogue.json",
        keychain=MemoryKeychain(),
        downloader=Downloader(lambda: None, hub.address, QUICK),
    )


def test_a_model_is_fetched_described_and_put_in_place(fetching, hub, places):
    (offered,) = fetching.shelf_offers()
    with pytest.raises(BadInput, match="pinned"):
        fetching.shelf_download(offered, unreported, never_cancelled)
    offer = fetching.shelf_resolve(offered.repository, offered.revision, never_cancelled)
    model = fetching.shelf_download(offer, unreported, never_cancelled)
    assert (model.name, model.licence) == ("tiny-llava", "apache-2.0")
    assert model.version == offer.revision[:12]
    assert model.intended_use == "For tests."
    fetching.shelf_verify("tiny-llava", unreported, never_cancelled)
    assert fetching.shelf_begun() == ()
    assert_nothing_left(places, "tiny-llava")


def test_a_paused_download_is_listed_goes_on_or_is_thrown_away(fetching, hub, places):
    offer = fetching.shelf_resolve("clinic/tiny-llava", "main", never_cancelled)
    hub.statuses = [500] * 3
    with pytest.raises(TransferFailed):
        fetching.shelf_download(offer, unreported, never_cancelled)
    assert fetching.shelf_begun() == (offer,)
    assert names(fetching) == ["embedded"]
    fetching.shelf_discard(offer)
    assert fetching.shelf_begun() == ()
    assert_nothing_left(places)


def test_too_little_room_for_a_download_is_said_before_it_starts(fetching, hub, monkeypatch):
    offer = fetching.shelf_resolve("clinic/tiny-llava", "main", never_cancelled)
    hub.requests.clear()
    monkeypatch.setattr(disks, "MARGIN_BYTES", 1 << 60)
    with pytest.raises(TransferFailed, match="Not enough free space"):
        fetching.shelf_download(offer, unreported, never_cancelled)
    assert hub.requests == []


def test_a_model_that_cannot_be_described_is_never_put_in_place(fetching, hub, places):
    del hub.files["tokenizer.json"]
    offer = fetching.shelf_resolve("clinic/tiny-llava", "main", never_cancelled)
    with pytest.raises(SkinGPTError):
        fetching.shelf_download(offer, unreported, never_cancelled)
    assert names(fetching) == ["embedded"]


def test_a_full_stick(shelf, places):
    if shutil.which("mount") is None or sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("needs to mount a small disk")
    small = places / "small"
    small.mkdir()
    mounting = ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(small)]
    if subprocess.run(mounting, check=False, capture_output=True).returncode:
        pytest.skip("may not mount")
    try:
        add(shelf, make_model(places / "source"))
        with pytest.raises(TransferFailed, match="Not enough free space"):
            shelf.shelf_export("bought", small, unreported, never_cancelled)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(copying, "check_room", lambda *_: None)
            with pytest.raises(TransferFailed, match="No room left"):
                shelf.shelf_export("bought", small, unreported, never_cancelled)
        assert list(small.iterdir()) == []
    finally:
        subprocess.run(["umount", str(small)], check=True)


def test_original_files_become_a_model_on_the_shelf(shelf, places, originals):
    made = shelf.shelf_import_original(originals, "mine", unreported, never_cancelled)
    assert made.folder == places / "own" / "mine"
    assert made.fit is not None
    assert [model.name for model in shelf.shelf_list()] == ["embedded", "mine"]
    shelf.shelf_verify("mine", unreported, never_cancelled)
    for taken in ("mine", "embedded", "../out"):
        with pytest.raises(SkinGPTError):
            shelf.shelf_import_original(originals, taken, unreported, never_cancelled)


def test_two_programs_never_fetch_at_once_and_the_second_is_told(fetching, hub, places):
    offer = fetching.shelf_resolve("clinic/tiny-llava", "main", never_cancelled)
    second = LocalShelf(
        places / "program",
        places / "own",
        places / "catalogue.json",
        keychain=MemoryKeychain(),
        downloader=Downloader(lambda: None, hub.address, QUICK),
    )
    refused = []

    def meanwhile(_transfer):
        with pytest.raises(TransferFailed, match="changed elsewhere") as caught:
            second.shelf_download(offer, unreported, never_cancelled)
        refused.append(caught.value)

    fetching.shelf_download(offer, meanwhile, never_cancelled)
    assert refused
    assert names(second) == ["embedded", "tiny-llava"]
    second.shelf_remove("tiny-llava")
