"""The wall around the download process, where the kernel has one."""

import subprocess
import sys

import pytest

CODE = """
import sys
from pathlib import Path
from skingpt_desktop.download.confine import confine_to
own, photo = Path(sys.argv[1]), Path(sys.argv[2])
if not confine_to(own):
    print("no wall")
    raise SystemExit
(own / "part").write_bytes(b"weights")
print((own / "part").read_bytes() == b"weights")
for attempt in (photo.read_bytes, lambda: photo.write_bytes(b""), photo.unlink,
                lambda: list(photo.parent.iterdir()),
                lambda: (own / "part").rename(photo.parent / "taken")):
    try:
        attempt()
        print("done")
    except PermissionError:
        print("refused")
    except OSError as error:
        print("refused" if error.errno == 18 else error)
"""


def test_it_sees_its_own_folder_and_no_photo(tmp_path):
    own, photos = tmp_path / "own", tmp_path / "photos"
    own.mkdir()
    photos.mkdir()
    photo = photos / "face.jpg"
    photo.write_bytes(b"a photo")
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(own), str(photo)],
        capture_output=True,
        text=True,
        check=True,
    )
    if done.stdout == "no wall\n":
        pytest.skip("this system has no Landlock")
    assert done.stdout.split() == ["True", *["refused"] * 5]
    assert photo.read_bytes() == b"a photo"
