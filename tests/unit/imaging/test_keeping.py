import io

import numpy as np
import pytest
from PIL import Image

import photos
from skingpt_desktop.domain.errors import StoreDamaged
from skingpt_desktop.domain.photo import Photo, Quality
from skingpt_desktop.imaging.keeping import encode_jpeg, from_kept, thumbnail


@pytest.fixture
def photo():
    drawn = photos.draw_skin("brown", (400, 300))
    return Photo(400, 300, drawn.tobytes(), Quality(0.9))


def test_a_kept_photo_comes_back_nearly_the_same(photo):
    back = from_kept(encode_jpeg(photo), photo.quality)
    assert (back.width, back.height, back.quality) == (400, 300, photo.quality)
    seen, drawn = (np.frombuffer(p.rgb, np.uint8).astype(float) for p in (back, photo))
    assert np.abs(seen - drawn).mean() < 2.5


def test_colours_are_kept_at_full_resolution(photo):
    with Image.open(io.BytesIO(encode_jpeg(photo))) as image:
        assert {layer[1:3] for layer in image.layer} == {(1, 1)}


def test_a_thumbnail_fits_its_square(photo):
    with Image.open(io.BytesIO(thumbnail(photo))) as image:
        assert image.size == (160, 120)
    with Image.open(io.BytesIO(thumbnail(photo, 40))) as image:
        assert image.size == (40, 30)


@pytest.mark.parametrize("damage", [lambda d: b"", lambda d: d[: len(d) // 2], lambda d: d[9:]])
def test_a_damaged_kept_photo_says_so(photo, damage):
    with pytest.raises(StoreDamaged, match="damaged"):
        from_kept(damage(encode_jpeg(photo)), photo.quality)
