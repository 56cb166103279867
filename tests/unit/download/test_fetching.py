"""The download process against a hub on loopback that drops, stalls, corrupts and refuses."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from skingpt_desktop.domain.errors import AccessNeeded, Cancelled, TransferFailed
from skingpt_desktop.domain.predictor import never_cancelled, unreported
from skingpt_desktop.download.protocol import Patience
from skingpt_desktop.services import launching
from skingpt_desktop.services.downloading import Downloader
from small_hub import COMMIT, SmallHub, model_files, wait_for

QUICK = Patience(connect_s=5, silence_s=0.5, first_wait_s=0.01, longest_wait_s=0.05, tries=4)
FIRST = "model-00001-of-00002.safetensors"
SECOND = "model-00002-of-00002.safetensors"
TOKEN = "hf_SecretOfThePatient"
WANTED = ["config.json", "merges.txt", FIRST, SECOND]


@pytest.fixture
def hub():
    with SmallHub(model_files(1_500_000)).open() as opened:
        yield opened


@pytest.fixture
def downloader(hub):
    return Downloader(lambda: None, hub.address, QUICK)


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "fetching"
    folder.mkdir()
    return folder


@pytest.fixture
def offer(hub, downloader, folder):
    offer = downloader.resolve(hub.repository, "main", folder, never_cancelled)
    hub.served.clear()
    hub.requests.clear()
    return offer


def assert_complete(hub, folder):
    there = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert there == {name: hub.files[name] for name in WANTED}


def test_an_offer_is_pinned_and_leaves_pickles_and_scripts_out(offer, folder):
    assert offer.revision == COMMIT
    assert offer.licence == "apache-2.0"
    assert [file.file for file in offer.files] == WANTED
    assert all(file.sha256 or file.git_blob for file in offer.files)
    assert list(folder.iterdir()) == []


def test_all_files_arrive(hub, downloader, folder, offer):
    seen = []
    downloader.fetch(offer, folder, seen.append, never_cancelled)
    assert_complete(hub, folder)
    assert seen[-1].done == seen[-1].total == offer.bytes


def test_dropped_connections_are_taken_up_where_they_broke(hub, downloader, folder, offer):
    hub.drops = [1, 700_000, 65_536]
    downloader.fetch(offer, folder, unreported, never_cancelled)
    assert_complete(hub, folder)
    assert hub.served[FIRST] == 1_500_000


def test_a_hub_that_ignores_ranges_is_fetched_anew(hub, downloader, folder, offer):
    hub.ignores_range = True
    hub.drops = [700_000]
    downloader.fetch(offer, folder, unreported, never_cancelled)
    assert_complete(hub, folder)
    assert hub.served[FIRST] == 700_000 + 1_500_000


def test_a_silent_hub_is_asked_again(hub, downloader, folder, offer):
    hub.drops, hub.stalls = [100_000], [3]
    downloader.fetch(offer, folder, unreported, never_cancelled)
    assert_complete(hub, folder)


@pytest.mark.parametrize("statuses", [[429, 429], [500, 503], [408]])
def test_a_busy_hub_is_asked_again(hub, downloader, folder, offer, statuses):
    hub.statuses = statuses
    downloader.fetch(offer, folder, unreported, never_cancelled)
    assert_complete(hub, folder)


@pytest.mark.parametrize(("status", "words"), [(429, "busy"), (500, "cannot be used")])
def test_a_hub_that_stays_busy_is_left_with_one_sentence(
    hub, downloader, folder, offer, status, words
):
    hub.statuses = [status] * 10
    with pytest.raises(TransferFailed) as caught:
        downloader.fetch(offer, folder, unreported, never_cancelled)
    assert words in caught.value.title


def test_a_file_that_arrives_changed_is_fetched_again(hub, downloader, folder, offer):
    hub.corrupt[FIRST] = hub.corrupt["config.json"] = 1
    downloader.fetch(offer, folder, unreported, never_cancelled)
    assert_complete(hub, folder)


@pytest.mark.parametrize("file", [FIRST, "config.json"])
def test_a_file_that_stays_changed_never_gets_its_name(hub, downloader, folder, offer, file):
    hub.corrupt[file] = 2
    with pytest.raises(TransferFailed, match="damaged twice"):
        downloader.fetch(offer, folder, unreported, never_cancelled)
    assert not (folder / file).exists()
    assert not (folder / f"{file}.part").exists()


def test_a_part_longer_than_the_file_is_thrown_away(hub, downloader, folder, offer):
    (folder / f"{FIRST}.part").write_bytes(b"x" * 1_600_000)
    downloader.fetch(offer, folder, unreported, never_cancelled)
    assert_complete(hub, folder)


@pytest.mark.parametrize("at", [1, 200_001, 1_499_999])
def test_killed_at_any_byte_it_goes_on_there(hub, downloader, folder, offer, at, monkeypatch):
    hub.slowly = 0.01
    started = []
    popen = subprocess.Popen

    def start(*arguments, **more):
        started.append(popen(*arguments, **more))
        return started[-1]

    monkeypatch.setattr(launching.subprocess, "Popen", start)
    part = folder / f"{FIRST}.part"

    def kill(transfer):
        """Runs on each report; the process is killed in mid-file, then the part cut to `at`."""
        if started[-1].poll() is None:
            os.kill(started[-1].pid, signal.SIGKILL)

    with pytest.raises(TransferFailed):
        downloader.fetch(offer, folder, kill, never_cancelled)
    started[-1].wait()
    if not part.exists():
        part.touch()
    os.truncate(part, at) if part.stat().st_size >= at else part.write_bytes(hub.files[FIRST][:at])
    hub.slowly = 0
    hub.served.clear()
    wait_for(lambda: not hub.served)
    before = len(hub.requests)
    downloader.fetch(offer, folder, unreported, never_cancelled)
    assert_complete(hub, folder)
    asked = [headers.get("range") for path, headers in hub.requests[before:] if FIRST in path]
    assert asked == [f"bytes={at}-"]


def test_stopping_keeps_what_has_arrived(hub, downloader, folder, offer):
    hub.slowly = 0.02
    is_over = threading.Event()
    with pytest.raises(Cancelled):
        downloader.fetch(offer, folder, lambda t: t.done > 10_000 and is_over.set(), is_over.is_set)
    kept = sum(path.stat().st_size for path in folder.iterdir())
    assert kept > 10_000
    hub.slowly = 0
    downloader.fetch(offer, folder, unreported, never_cancelled)
    assert_complete(hub, folder)


def test_a_redirect_to_another_host_takes_no_token_along(hub, folder):
    hub.needs_token = TOKEN
    asked = Downloader(lambda: TOKEN, hub.address, QUICK)
    offer = asked.resolve(hub.repository, "main", folder, never_cancelled)
    assert offer.gated
    with SmallHub(hub.files).open() as cdn:
        hub.cdn = cdn.address.replace("127.0.0.1", "localhost")
        asked.fetch(offer, folder, unreported, never_cancelled)
        assert_complete(hub, folder)
        assert len(cdn.requests) == len(WANTED)
        assert all(TOKEN not in str(headers) for _, headers in cdn.requests)


@pytest.mark.parametrize("token", [None, "hf_another"])
def test_a_gated_model_says_what_to_do(hub, folder, token):
    hub.needs_token = TOKEN
    with pytest.raises(AccessNeeded, match="token"):
        Downloader(lambda: token, hub.address, QUICK).resolve(
            hub.repository, "main", folder, never_cancelled
        )


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_the_token_is_in_no_argument_variable_or_file(hub, folder, monkeypatch):
    hub.needs_token, hub.slowly = TOKEN, 0.01
    monkeypatch.setenv("HF_TOKEN", "hf_SecretOfTheShell")
    asked = Downloader(lambda: TOKEN, hub.address, QUICK)
    offer = asked.resolve(hub.repository, "main", folder, never_cancelled)
    looked = []

    def look(_):
        for child in _children():
            words = (child / "cmdline").read_bytes() + (child / "environ").read_bytes()
            looked.append(words)

    asked.fetch(offer, folder, look, never_cancelled)
    assert any(b"download.process" in words for words in looked)
    assert all(b"Secret" not in words for words in looked)
    assert all(TOKEN.encode() not in path.read_bytes() for path in folder.iterdir())
    assert TOKEN not in repr(asked)


def _children():
    own = Path(f"/proc/{os.getpid()}/task")
    for task in own.iterdir():
        for pid in (task / "children").read_text().split():
            yield Path("/proc") / pid


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"config.json": b'{"auto_map": {"AutoModel": "x.y"}}'}, "program code"),
        ({"config.json": b'{"text_config": {"auto_map": {}}}'}, "program code"),
        ({FIRST: None, SECOND: None}, "cannot be used here"),
        ({"config.json": None}, "cannot be used here"),
        ({"config.json": b"[1]"}, "cannot be used"),
    ],
)
def test_a_model_that_cannot_be_used_is_refused_before_it_is_fetched(
    hub, downloader, folder, change, words
):
    hub.files = {k: v for k, v in {**hub.files, **change}.items() if v is not None}
    with pytest.raises(TransferFailed) as caught:
        downloader.resolve(hub.repository, "main", folder, never_cancelled)
    assert words in caught.value.title
    assert hub.served.keys() <= {"config.json"}


@pytest.mark.parametrize(
    "name", ["../evil.json", "a/../../evil.json", "/etc/evil.json", ".hidden.json", "CON.json"]
)
def test_a_name_that_leads_elsewhere_is_never_fetched(hub, downloader, folder, name):
    hub.files[name] = b"{}"
    offer = downloader.resolve(hub.repository, "main", folder, never_cancelled)
    assert [file.file for file in offer.files] == WANTED


def test_no_such_model(downloader, folder):
    with pytest.raises(TransferFailed, match="not found"):
        downloader.resolve("clinic/none", "main", folder, never_cancelled)


def test_no_network(folder):
    gone = Downloader(lambda: None, "http://127.0.0.1:9", QUICK)
    with pytest.raises(TransferFailed, match="cannot be reached"):
        gone.resolve("clinic/tiny", "main", folder, never_cancelled)


def test_a_proxy_is_honoured(hub, folder, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", hub.address)
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    asked = Downloader(lambda: None, "http://hub.invalid", QUICK)
    with pytest.raises(TransferFailed, match="not found"):
        asked.resolve("clinic/tiny", "main", folder, never_cancelled)
    assert hub.requests[0][0].startswith("http://hub.invalid/api/models/clinic/tiny/")


def test_a_full_disk_is_one_sentence(hub, downloader, folder, offer, monkeypatch):
    limited = [
        sys.executable,
        "-c",
        "import errno, os, skingpt_desktop.download.fetch as f, skingpt_desktop.download.process"
        " as p\n"
        "def full(*_): raise OSError(errno.ENOSPC, 'full')\n"
        "f.Fetcher._write = full\n"
        "raise SystemExit(p.main())",
    ]
    monkeypatch.setattr(launching, "child_command", lambda: limited)
    with pytest.raises(TransferFailed, match="No room left"):
        downloader.fetch(offer, folder, unreported, never_cancelled)


def test_a_process_that_talks_nonsense_is_one_sentence(downloader, folder, monkeypatch):
    nonsense = [sys.executable, "-c", "print('{\"say\": 3'); input()"]
    monkeypatch.setattr(launching, "child_command", lambda: nonsense)
    with pytest.raises(TransferFailed, match="download stopped"):
        downloader.resolve("clinic/tiny", "main", folder, never_cancelled)


def test_the_process_ends_when_the_program_is_killed(hub, folder, offer):
    hub.slowly = 0.05
    program = (
        "import sys, os, pathlib, json\n"
        "from skingpt_desktop.services.downloading import Downloader\n"
        "from skingpt_desktop.download.protocol import read_offer, Patience\n"
        "d = Downloader(lambda: None, sys.argv[1])\n"
        "o = d.resolve('clinic/tiny', 'main', pathlib.Path(sys.argv[2]), lambda: False)\n"
        "d.fetch(o, pathlib.Path(sys.argv[2]), lambda t: os.kill(os.getpid(), 9), lambda: False)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, hub.address, str(folder)], check=False)
    assert done.returncode == -signal.SIGKILL
    wait_for(lambda: _quiet(folder))


def _quiet(folder):
    """Whether nothing in the folder grows any more."""
    before = sum(path.stat().st_size for path in folder.iterdir())
    time.sleep(0.3)
    return before == sum(path.stat().st_size for path in folder.iterdir())
