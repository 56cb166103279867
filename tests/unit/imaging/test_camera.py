"""A camera's process: what it says, and what one that lies, hangs or dies can do."""

import importlib.util
import sys
import threading
from pathlib import Path

import pytest

from skingpt_desktop.domain.errors import CameraError, Cancelled
from skingpt_desktop.imaging.camera.protocol import (
    HEADER,
    MAX_CAMERAS,
    MAX_NAME,
    MAX_NAMES_BYTES,
    Ask,
    Code,
    clean_name,
    pack_header,
    unpack_header,
)
from skingpt_desktop.imaging.camera.viewer import CameraViewer

HERE = Path(__file__).parent


def has_library():
    """In a process of its own: the library shall not be loaded into that of the tests."""
    import subprocess

    look = [sys.executable, "-c", "import PySide6.QtMultimedia"]
    return subprocess.run(look, capture_output=True, check=False).returncode == 0


@pytest.fixture(scope="module")
def library():
    if importlib.util.find_spec("PySide6.QtMultimedia") is None or not has_library():
        pytest.skip("Qt Multimedia cannot be loaded on this computer")


@pytest.fixture
def see(library, monkeypatch):
    """The real process and the real library, with a camera made of code."""
    monkeypatch.setenv("PYTHONPATH", str(HERE.parents[1]))
    opened = []

    def see(kind, *more, **limits):
        viewer = CameraViewer([sys.executable, str(HERE / "made_camera.py"), kind, *more], **limits)
        opened.append(viewer)
        return viewer

    yield see
    for viewer in opened:
        viewer.close()


def test_the_real_process_finds_no_camera_here_and_says_so():
    if any(Path("/dev").glob("video*")):
        pytest.skip("this computer has a camera")
    with pytest.raises(CameraError) as caught:
        CameraViewer().names()
    assert caught.value.title in {"No camera was found", "The camera cannot be used here"}


def test_without_the_library_it_says_that_no_camera_can_be_used():
    without = (
        "import sys; sys.modules['PySide6.QtMultimedia'] = None; "
        "from skingpt_desktop.imaging.camera.process import main; raise SystemExit(main())"
    )
    with pytest.raises(CameraError, match="cannot be used here"):
        CameraViewer([sys.executable, "-c", without]).names()


def test_aiming_and_taking(see):
    viewer = see("jpeg")
    names = viewer.names()
    assert names == ("Drawn camera", ("Another <b>one</b>" + "x" * 200)[:MAX_NAME])
    viewer.start(0)
    small, large = viewer.look(), viewer.shoot()
    assert (small.width, small.height, len(small.rgb)) == (720, 405, 720 * 405 * 3)
    assert (large.width, large.height, len(large.rgb)) == (1280, 720, 1280 * 720 * 3)
    red, blue = large.rgb[:3], large.rgb[-3:]
    assert red[0] > 150 > red[2]
    assert blue != red
    process = viewer._process
    viewer.close()
    assert process.returncode is not None


def test_the_pictures_of_a_plain_camera_have_their_colours(see):
    viewer = see("yuyv")
    viewer.names()
    viewer.start(0)
    assert {abs(value - 121) <= 3 for value in viewer.shoot().rgb[:3000]} == {True}


def test_a_picture_that_is_too_large_is_made_smaller(see):
    viewer = see("huge")
    viewer.names()
    viewer.start(0)
    large = viewer.shoot()
    assert (large.width, large.height) == (4096, 3072)


def test_of_a_hand_that_moves_the_sharpest_picture_is_taken(see):
    viewer = see("shaken")
    viewer.names()
    viewer.start(0)
    red, _, blue = viewer.shoot().rgb[:3]
    assert red > blue


def test_broken_pictures_are_passed_over(see):
    viewer = see("broken")
    viewer.names()
    viewer.start(0)
    assert viewer.shoot().width == 1280


@pytest.mark.parametrize(
    ("kind", "limits"), [("silent", {"start_seconds": 1.5}), ("tiny", {"picture_seconds": 0.5})]
)
def test_pictures_that_never_come_end_in_a_sentence(see, kind, limits):
    viewer = see(kind, **limits)
    with pytest.raises(CameraError, match="does not answer"):
        (viewer.names(), viewer.start(0), viewer.look())


def test_a_camera_that_is_unplugged(see):
    viewer = see("unplugged")
    viewer.names()
    viewer.start(0)
    with pytest.raises(CameraError, match="unplugged"):
        [viewer.look() for _ in range(20)]


def test_a_camera_that_is_gone_before_it_is_switched_on(see):
    viewer = see("yuyv")
    viewer.names()
    with pytest.raises(CameraError, match="No camera was found"):
        viewer.start(1)


def test_what_is_out_of_turn_ends_the_process(see):
    with pytest.raises(CameraError):
        see("yuyv").look()


@pytest.mark.skipif(sys.platform != "linux", reason="the walls are Linux's")
def test_what_decodes_the_pictures_reaches_no_file_socket_or_program(see, tmp_path):
    own = tmp_path / "diary.txt"
    own.write_text("private")
    viewer = see("pries", str(own))
    viewer.names()
    viewer.start(0)
    viewer.look()
    bright = viewer.look().rgb[0]
    assert own.read_text() == "private"
    assert bright == pytest.approx(grey_of(100 + 10 * 6 + 2), abs=1)


def grey_of(luminance):
    """Video's 16 to 235 as a picture's 0 to 255."""
    return (luminance - 16) * 255 / 219


def test_the_light_goes_off_when_the_program_dies(see):
    viewer = see("yuyv")
    viewer.names()
    viewer.start(0)
    viewer._process.stdin.close()
    assert viewer._process.wait(timeout=20) == 0


READY = "import sys, time; out = sys.stdout.buffer; out.write(b'CAMERA\\n'); out.flush(); "
ASKED = READY + "sys.stdin.buffer.read(12); "


def process(code):
    return [sys.executable, "-c", code]


def header(word, *numbers):
    return f"out.write({HEADER.pack(word, *numbers)!r}); "


@pytest.mark.parametrize(
    "code",
    [
        "raise SystemExit(3)",
        ASKED + "__import__('os').abort()",
        ASKED + header(b"ok", 640, 480, 640 * 480 * 3) + "out.write(bytes(1000)); out.flush()",
        ASKED + header(b"ok", 640, 480, 12),
        ASKED + header(b"ok", 721, 405, 721 * 405 * 3),
        ASKED + header(b"ok", 2**32 - 1, 2**32 - 1, 2**32 - 1),
        ASKED + header(b"ok", 8, 8, 192),
        ASKED + header(b"busy", 640, 480, 640 * 480 * 3),
        ASKED + header(b"maybe", 0, 0, 0),
        "import sys; sys.stdout.write('nonsense' * 100000)",
    ],
    ids=[
        "does not start",
        "dies",
        "stops in the middle",
        "lies about the length",
        "is larger than asked for",
        "has no end",
        "is too small",
        "adds to a refusal",
        "says another word",
        "talks nonsense",
    ],
)
def test_a_process_that_lies_or_dies_costs_one_clear_error(code):
    viewer = CameraViewer(process(code))
    with pytest.raises(CameraError, match="The camera stopped"):
        viewer.look()
    assert viewer._process is None


@pytest.mark.parametrize(
    "code",
    [
        "import time; time.sleep(600)",
        ASKED + "time.sleep(600)",
        ASKED
        + header(b"ok", 640, 480, 640 * 480 * 3)
        + "[(out.write(b'x'), out.flush(), time.sleep(0.1)) for _ in range(6000)]",
    ],
    ids=["from the start", "when asked", "byte by byte"],
)
def test_a_process_that_takes_for_ever_is_ended(code):
    viewer = CameraViewer(process(code), picture_seconds=0.5)
    with pytest.raises(CameraError, match="does not answer"):
        viewer.look()


def test_the_user_can_leave_a_camera_that_hangs():
    left = threading.Event()
    threading.Timer(0.2, left.set).start()
    viewer = CameraViewer(process(ASKED + "time.sleep(600)"))
    with pytest.raises(Cancelled):
        viewer.look(left.is_set)
    assert viewer._process is None


def test_a_program_that_is_not_there():
    with pytest.raises(CameraError, match="cannot be used here"):
        CameraViewer(["/no/such/program"]).names()


def test_no_name_at_all_is_no_camera():
    viewer = CameraViewer(process(ASKED + header(b"ok", 0, 0, 0)))
    with pytest.raises(CameraError, match="No camera was found"):
        viewer.names()


@pytest.mark.parametrize(
    ("word", "title"),
    [
        ("none", "No camera was found"),
        ("refused", "This program may not use the camera"),
        ("busy", "The camera cannot be switched on"),
    ],
)
def test_each_trouble_has_its_sentence(word, title):
    viewer = CameraViewer(process(ASKED + header(word.encode(), 0, 0, 0)))
    with pytest.raises(CameraError, match=title):
        viewer.start(0)


def test_names_are_few_short_and_in_one_line():
    long = b"\n".join([b"\x1b[31mcamera\xff" + "\u202e".encode() + b"a" * 500] * 3)
    viewer = CameraViewer(process(ASKED + header(b"ok", 0, 0, len(long)) + f"out.write({long!r})"))
    names = viewer.names()
    viewer.close()
    assert len(names) == 3
    assert all(len(name) <= MAX_NAME and name.isprintable() for name in names)
    assert clean_name(" a \n b\t") == "a b"
    many = pack_header(Code.OK, length=MAX_NAMES_BYTES + 1)
    with pytest.raises(ValueError, match="answer"):
        unpack_header(many, Ask.NAMES)
    assert MAX_CAMERAS * MAX_NAME < MAX_NAMES_BYTES
