import struct
import subprocess
import sys
import threading
import time
import zlib
from pathlib import Path

import pytest
from PIL import Image

import photos
from skingpt_desktop.domain.errors import (
    Cancelled,
    PhotoDamaged,
    PhotoError,
    PhotoNotSupported,
    PhotoTooLarge,
    PhotoUnreadable,
)
from skingpt_desktop.imaging import reading
from skingpt_desktop.imaging.decoder import Decoder, child_command
from skingpt_desktop.imaging.reading import decode, read_photo
from torture import images

MUTATIONS = 2000


@pytest.fixture(scope="module")
def decoder():
    with Decoder() as shared:
        yield shared


def test_nothing_at_all():
    with pytest.raises(PhotoDamaged) as caught:
        decode(b"")
    assert caught.value.title == "This photo is empty"


@pytest.mark.parametrize("name", images.small_files())
def test_a_truncated_file_is_refused_at_every_length(decoder, name):
    data = images.small_files()[name]
    for tenth in range(1, 10):
        with pytest.raises((PhotoDamaged, PhotoNotSupported)):
            decoder.decode(data[: len(data) * tenth // 10])


@pytest.mark.parametrize(
    "data",
    [
        b"Dear doctor, here is my photo.\n" * 50,
        b"<svg xmlns='http://www.w3.org/2000/svg' width='99' height='99'></svg>",
        b"%PDF-1.7\n1 0 obj\n<< >>\nendobj\n",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 99 99\n",
        b"\x80\x04\x95cos\nsystem\n",
        photos.to_bytes(photos.draw_corners(), "GIF"),
        photos.to_bytes(photos.draw_corners(), "TIFF"),
        photos.to_bytes(photos.draw_corners(), "BMP"),
        photos.to_bytes(photos.draw_corners(), "PPM"),
    ],
    ids=["text", "svg", "pdf", "eps", "pickle", "gif", "tiff", "bmp", "ppm"],
)
def test_other_kinds_of_files_are_refused(decoder, data):
    with pytest.raises(PhotoNotSupported, match="JPEG, PNG, WebP or HEIC"):
        decoder.decode(data)


def test_a_bomb_is_refused(decoder):
    row = zlib.compress(bytes(1 + 7746) * 7746, 9)
    with pytest.raises(PhotoTooLarge, match="50 million"):
        decoder.decode(grey_png(7746, 7746, row))
    with pytest.raises(PhotoTooLarge):
        decoder.decode(grey_png(2_000_000_000, 2_000_000_000, row[:100]))


def test_a_tiny_picture_is_refused(decoder):
    for size in ((31, 400), (400, 31), (1, 1)):
        with pytest.raises(PhotoNotSupported, match="32 pixels"):
            decoder.decode(photos.to_bytes(Image.new("RGB", size), "PNG"))


def test_too_thin_after_reduction_is_refused(decoder):
    with pytest.raises(PhotoNotSupported, match="32 pixels"):
        decoder.decode(photos.to_bytes(Image.new("L", (12000, 40)), "PNG"))


def test_too_many_bytes_are_refused(monkeypatch, tmp_path):
    monkeypatch.setattr(reading, "MAX_FILE_BYTES", 1000)
    file = tmp_path / "large.jpg"
    file.write_bytes(bytes(1001))
    with pytest.raises(PhotoTooLarge, match="100 megabytes"):
        read_photo(file)
    with pytest.raises(PhotoTooLarge, match="100 megabytes"):
        decode(bytes(1001))


def test_mutated_files_only_ever_cost_a_photo_error():
    tally = images.run(MUTATIONS, seed=20261123)
    assert (tally.tried, tally.failures) == (MUTATIONS, [])
    assert MUTATIONS // 10 < tally.notes["refused"] < MUTATIONS


def grey_png(width, height, body):
    def chunk(kind, data):
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", body) + chunk(b"IEND", b"")


PHOTO = photos.to_bytes(photos.draw_corners())
READY = "import sys; sys.stdout.buffer.write(b'READY\\n'); sys.stdout.flush(); "


def child(code):
    return [sys.executable, "-c", code]


@pytest.mark.parametrize(
    "code",
    [
        READY + "import os; os.abort()",
        READY + "sys.stdin.buffer.read(20); os = __import__('os'); os.kill(os.getpid(), 9)",
        READY + "sys.stdout.buffer.write(b'nonsense' * 1000)",
        READY + "sys.stdout.buffer.write(b'ok' + bytes(6) + b'\\xff' * 8 + bytes(100))",
        READY + "sys.stdout.buffer.write(b'ok' + bytes(6) + b'@\\0\\0\\0@\\0\\0\\0' + bytes(100))",
    ],
    ids=["aborts", "killed", "nonsense", "impossible size", "too few pixels"],
)
def test_a_decoder_that_dies_or_lies_costs_one_clear_error(code):
    with Decoder(child(code)) as decoder, pytest.raises(PhotoDamaged, match="could not be opened"):
        decoder.decode(PHOTO)


def test_a_decoder_that_hangs_is_ended():
    hangs = child(READY + "import time; time.sleep(600)")
    decoder = Decoder(hangs, wall_seconds=0.3)
    with decoder, pytest.raises(PhotoDamaged, match="took too long"):
        decoder.decode(bytes(5_000_000))


def test_the_user_can_stop_a_decoder_that_hangs():
    stopped = threading.Event()
    threading.Timer(0.2, stopped.set).start()
    with Decoder(child("import time; time.sleep(600)")) as decoder, pytest.raises(Cancelled):
        decoder.decode(PHOTO, stopped.is_set)


@pytest.mark.parametrize("command", [["/no/such/program"], child("raise SystemExit(3)")])
def test_a_decoder_that_does_not_start_says_so(command):
    with Decoder(command) as decoder, pytest.raises(PhotoError, match="did not start"):
        decoder.decode(PHOTO)


def test_the_next_photo_is_opened_after_one_killed_the_decoder():
    with Decoder() as decoder:
        decoder.decode(PHOTO)
        decoder._process.kill()
        with pytest.raises(PhotoDamaged):
            decoder.decode(PHOTO)
        assert decoder.decode(PHOTO).width == 64


def test_nothing_of_the_decoder_is_left_running():
    with Decoder() as decoder:
        decoder.decode(PHOTO)
        process = decoder._process
    assert process.returncode is not None


def test_a_frozen_program_calls_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command() == [sys.executable, "--decode-photos"]


def test_files_that_cannot_be_read(tmp_path):
    with pytest.raises(PhotoUnreadable, match="moved or deleted"):
        read_photo(tmp_path / "missing.jpg")
    with pytest.raises(PhotoUnreadable, match="folder"):
        read_photo(tmp_path)
    with pytest.raises(PhotoUnreadable):
        read_photo(Path("nul\0byte.jpg"))
    if Path("/dev/zero").exists():
        with pytest.raises(PhotoUnreadable, match="not a file"):
            read_photo(Path("/dev/zero"))


def inside(code):
    """Runs code in a process that has closed the door; what it prints."""
    start = (
        "import errno, os, socket, sys, subprocess, ctypes\n"
        "from skingpt_desktop import seccomp\nfrom skingpt_desktop.imaging import pixels, sandbox\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", start + code], capture_output=True, text=True, check=False
    )
    return done.stdout


linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the filter is Linux's")


@linux_only
@pytest.mark.parametrize(
    "attempt",
    [
        "socket.socket(socket.AF_INET, socket.SOCK_STREAM)",
        "socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
        "socket.socket(socket.AF_UNIX)",
        "socket.socketpair()",
        "open('/etc/passwd')",
        "open('/tmp/new', 'w')",
        "os.mkdir('/tmp/new-folder')",
        "os.rename('/etc/passwd', '/etc/other')",
        "os.kill(os.getppid(), 0)",
        "os.execv('/bin/true', ['true'])",
        "os.memfd_create('x')",
    ],
)
def test_the_filter_refuses_what_a_decoder_has_no_need_of(attempt):
    code = (
        "assert seccomp.refuse_system_calls()\n"
        f"try:\n    {attempt}\nexcept OSError as e:\n    print(errno.errorcode[e.errno])\n"
    )
    assert inside(code) == "EPERM\n"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX limits")
def test_without_the_filter_no_descriptor_can_be_had_either():
    code = (
        "sandbox.refuse_system_calls = lambda: False\n"
        "sandbox.close_the_door()\n"
        "for attempt in (socket.socket, lambda: open('/etc/passwd')):\n"
        "    try:\n        attempt()\n"
        "    except OSError as e:\n        print(e.errno == errno.EMFILE)\n"
    )
    assert inside(code) == "True\nTrue\n"


@linux_only
def test_memory_is_limited():
    code = (
        "sandbox.limit_memory()\n"
        "kept = bytearray(300 << 20)\n"
        "try:\n    bytearray(300 << 20)\nexcept MemoryError:\n    print('refused')\n"
    )
    assert inside(code) == "refused\n"


@linux_only
def test_time_is_limited():
    code = (
        "import resource, time\n"
        "sandbox.CPU_SECONDS = 1\n"
        "sandbox.limit_time()\n"
        "print(resource.getrlimit(resource.RLIMIT_CPU)[0] <= time.process_time() + 2, flush=True)\n"
        "while True: pass\n"
    )
    started = time.process_time()
    assert inside(code) == "True\n"
    assert time.process_time() - started < 60
