"""The real program in a home of its own; then every byte that it left is searched for words.

What is looked for is in the name and the metadata of a photo, in its pixels, and in all that is
typed; so are the passphrase, the recovery code, and what the model answered. It is looked for in
plain letters, as UTF-16, in hexadecimal and in Base64, and pictures and PDFs by how they begin.
"""

import base64
import contextlib
import io
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

import photos
from torture.tally import Tally

ROOT = Path(__file__).resolve().parents[2]
REAL_PHOTOS = ROOT.parent / "shared" / "data" / "clinical" / "psoriasis"
LONGEST_S = 180
RUN_PIXELS, RUNS = 16, 60
SHARED = (Path("/dev/shm"), Path("/tmp"), Path("/var/tmp"))
PICTURES = {"a JPEG": b"JFIF\x00", "a PDF": b"%PDF-1.", "a PNG": b"\x89PNG\r\n\x1a\n"}
LONGEST_FILE = 50_000_000


def run(count: int, folder: Path, seed: int = 5, *, brief: bool = False) -> Tally:
    """Every second round is killed at a random moment; then the command line goes on.

    In brief, a drawn photo is kept, of which nothing is asked, and the command line is left out.
    """
    dice, tally = random.Random(seed), Tally()
    for number in range(count):
        tally.tried += 1
        token = f"zq{dice.randbytes(6).hex()}"
        home = Home(folder / f"round {number}", token, a_photo(token, is_drawn=brief))
        home.use(dice, kill=number % 2 == 1, tally=tally)
        if not brief:
            home.save_and_restore(dice, tally)
        home.search(tally)
    return tally


class Home:
    """A computer's user with nothing in it yet, and the words that are to be found nowhere."""

    def __init__(self, folder: Path, token: str, photo: bytes) -> None:
        self._began = time.time()
        self._token = token
        self._given = folder / "given"
        self.written = folder / "written"
        self._given.mkdir(parents=True)
        for name in ("home", "tmp", "run"):
            (self.written / name).mkdir(parents=True, mode=0o700)
        self._backup = self.written / "home" / "stick.skingpt"
        self._photo = self._given / f"photo {token}.jpg"
        self._photo.write_bytes(photo)
        self.secret = {token}

    @property
    def _environment(self) -> dict[str, str]:
        home = self.written / "home"
        places = {
            "HOME": home,
            "TMPDIR": self.written / "tmp",
            "XDG_RUNTIME_DIR": self.written / "run",
            "XDG_DATA_HOME": home / "data",
            "XDG_CONFIG_HOME": home / "config",
            "XDG_CACHE_HOME": home / "cache",
            "XDG_STATE_HOME": home / "state",
        }
        kept = {name: value for name, value in os.environ.items() if name != "SKINGPT_DATA_DIR"}
        return (
            kept
            | {name: str(place) for name, place in places.items()}
            | {
                "QT_QPA_PLATFORM": "offscreen",
                "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
                "PYTHONPATH": os.pathsep.join((str(ROOT / "tests"), str(ROOT / "src"))),
                "LANGUAGE": "en",
            }
        )

    def use(self, dice: random.Random, *, kill: bool, tally: Tally) -> None:
        """Go through the whole program, or have it killed on the way."""
        killed_after = dice.randrange(2, 11) if kill else None
        arguments = [str(self._photo), str(self._backup), self._token]
        with subprocess.Popen(
            [sys.executable, "-m", "torture.canary_program", *arguments],
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as program:
            said = []
            for line in program.stdout:
                said.append(line)
                self._note(line.strip())
                if len(said) == killed_after:
                    time.sleep(dice.random())
                    program.kill()
            errors = program.stderr.read()
        if kill:
            tally.note("killed")
        elif said[-1:] != ["end\n"]:
            tally.fail(f"it came to an end after {said[-2:]}: {errors[-500:]}")
        tally.note("answers", sum(line.startswith("said ") for line in said))

    def _note(self, line: str) -> None:
        what, _, words = line.partition(" ")
        if what == "code":
            self.secret |= {words, words.replace("-", "")}
        elif what == "said":
            # Whole sentences also stand in the records that the program is delivered with.
            self.secret.add(words[:40])

    def save_and_restore(self, dice: random.Random, tally: Tally) -> None:
        """The same from the command line, with a page of the case file broken."""
        cases = next((self.written / "home").rglob("cases.db"), None)
        if cases is None:
            return
        if not self._backup.exists():
            self._command(tally, "recovery-code")
            self._command(tally, "backup", str(self._backup))
        self._command(tally, "cases")
        data = bytearray(cases.read_bytes())
        data[dice.randrange(len(data))] ^= 0x10
        cases.write_bytes(data)
        self._command(tally, "repair")
        self._command(tally, "restore", str(self._backup), "--replace")
        self._command(tally, "ask", str(self._photo), "--question", f"Why {self._token}?")

    def _command(self, tally: Tally, *arguments: str) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "skingpt_desktop", *arguments],
            env=self._environment,
            input=f"four words {self._token}\n" * 3,
            capture_output=True,
            text=True,
            check=False,
            timeout=LONGEST_S,
        )
        if arguments[0] == "recovery-code":
            self.secret |= {done.stdout.strip()}
        if done.returncode not in {0, 2}:
            tally.fail(f"{arguments[0]} ended with {done.returncode}: {done.stderr[-300:]}")
        tally.note(f"{arguments[0]} {'done' if done.returncode == 0 else 'refused'}")

    def search(self, tally: Tally) -> None:
        """Look through every file that is there now."""
        words = {form: word for word in self.secret for form in forms(word)}
        pixels = dict.fromkeys(pixel_runs(self._photo.read_bytes()), "pixels of the photo")
        pictures = {begin: name for name, begin in PICTURES.items()}
        for path in sorted(self.written.rglob("*")):
            # A name is read as easily as a file.
            self._look(path, str(path.relative_to(self.written)).encode(), words, tally)
            if path.is_file() and not path.is_symlink():
                self._look(path, path.read_bytes(), words | pixels | pictures, tally)
                tally.note("files searched")
                tally.note("bytes searched", path.stat().st_size)
        token = dict.fromkeys(forms(self._token), self._token)
        for path in self._left_elsewhere():
            with contextlib.suppress(OSError):
                self._look(path, path.read_bytes(), token, tally)
                tally.note("files elsewhere searched")

    def _left_elsewhere(self) -> Iterator[Path]:
        for place in SHARED:
            if not place.is_dir():
                continue
            disk = place.stat().st_dev
            for top, folders, names in os.walk(place):
                folders[:] = [one for one in folders if self._is_elsewhere(Path(top, one), disk)]
                for name in names:
                    path = Path(top, name)
                    if _is_readable_file(path) and path.stat().st_mtime >= self._began:
                        yield path

    def _is_elsewhere(self, folder: Path, disk: int) -> bool:
        try:
            return folder != self._given.parent and folder.lstat().st_dev == disk
        except OSError:
            return False

    def _look(self, path: Path, data: bytes, secret: dict[bytes, str], tally: Tally) -> None:
        for form, what in secret.items():
            if form in data:
                tally.fail(f"{path}: {what!r:.80}")


def _is_readable_file(path: Path) -> bool:
    try:
        about = path.lstat()
        return path.is_file() and not path.is_symlink() and about.st_size < LONGEST_FILE
    except OSError:
        return False


def a_photo(token: str, *, is_drawn: bool) -> bytes:
    """Real skin where this computer has photos of it, else drawn; with words in its metadata."""
    real = [] if is_drawn else sorted(REAL_PHOTOS.glob("*.jpg"))[:1]
    image = Image.open(real[0]).convert("RGB") if real else photos.draw_skin("medium", (640, 480))
    exif = photos.exif_with_place(1)
    exif[0x010E] = f"description {token}"
    exif[0x013B] = f"artist {token}"
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=92, exif=exif)
    return buffer.getvalue()


def forms(word: str) -> set[bytes]:
    """A word as it might stand in a file."""
    found = set()
    for spelt in {word, word.lower(), word.casefold().replace(" ", "+"), word.replace(" ", "%20")}:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            data = spelt.encode(encoding)
            found |= {data, data.hex().encode(), data.hex().upper().encode()}
            # Base64 depends on where in its groups of three bytes the word begins.
            for before in range(3):
                coded = base64.b64encode(bytes(before) + data)
                found.add(coded[4 if before else 0 : -4])
    return {form for form in found if len(form) > 7}


def pixel_runs(jpeg: bytes) -> set[bytes]:
    """Runs of the photo's pixels as programs lay them out in memory, and bytes of its file."""
    image = Image.open(io.BytesIO(jpeg)).convert("RGB")
    found = {jpeg[at : at + 48] for at in range(len(jpeg) // 2, len(jpeg) - 48, len(jpeg) // 20)}
    dice = random.Random(1)
    layouts = {"RGB": ("RGB", "BGR"), "RGBX": ("RGBX", "BGRX"), "RGBA": ("RGBA", "BGRA")}
    for mode, orders in layouts.items():
        for order in orders:
            data = image.convert(mode).tobytes("raw", order)
            pixel = len(order)
            for _ in range(RUNS):
                at = dice.randrange(image.width * image.height - RUN_PIXELS) * pixel
                piece = data[at : at + RUN_PIXELS * pixel]
                if len(set(piece)) > RUN_PIXELS:
                    found.add(piece)
    return found
