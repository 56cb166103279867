"""Everything real together: window, embedded model, records, decoder process, encrypted file.

Only the system's keychain is left out, so that no test touches that of the computer.
"""

import io
import os
from pathlib import Path

import pytest
from PIL import Image

from photos import draw_rash as draw_skin

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parents[2]
MODEL = ROOT / "models" / "skingpt-mini"
RESOURCES = ROOT / "resources"
PHOTOS = ROOT.parent / "shared" / "data"


@pytest.fixture(scope="session")
def drawn_photo(tmp_path_factory):
    """The drawn close-up as a JPEG file whose name and metadata hold a canary."""
    image = draw_skin()
    exif = Image.Exif()
    exif[0x010E] = "canary-in-the-metadata"
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=92, exif=exif)
    path = tmp_path_factory.mktemp("photos") / "canary-in-the-name.jpg"
    path.write_bytes(buffer.getvalue())
    return path


@pytest.fixture(scope="session")
def real_photos():
    """Real photos of each kind from the data folder; never part of the project."""
    if not (PHOTOS / "manifest.csv").is_file():
        pytest.skip("the folder of real photos is not beside this checkout")
    return {
        "clinical": sorted((PHOTOS / "clinical" / "psoriasis").glob("*.jpg"))[:3],
        "dermoscopy": sorted((PHOTOS / "dermoscopy").rglob("*.jpg"))[:3],
        "not_skin": sorted((PHOTOS / "not_skin").rglob("*.jpg"))[:5],
    }


@pytest.fixture
def skin_photo(real_photos, tmp_path):
    """A real photo of skin under a name that holds a canary; drawn skin is seen as drawn."""
    path = tmp_path / "canary-in-the-name.jpg"
    path.write_bytes(real_photos["clinical"][0].read_bytes())
    return path
