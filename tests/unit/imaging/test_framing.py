"""What a framing leaves of a photo; the photo itself stays."""

import numpy as np
import pytest

import photos
from skingpt_desktop.domain.photo import AS_TAKEN, Box, Framing, Mark, Photo, Quality, mark_on_view
from skingpt_desktop.imaging.framing import framed, with_ring


def a_photo(size=(64, 48)):
    image = photos.draw_corners(size)
    return Photo(image.width, image.height, image.tobytes(), Quality(0.9))


def pixels(photo):
    return np.frombuffer(photo.rgb, np.uint8).reshape(photo.height, photo.width, 3)


def test_as_taken_is_the_photo_itself():
    photo = a_photo()
    assert framed(photo, AS_TAKEN) is photo
    assert framed(photo, Framing(mark=Mark(0.5, 0.5, 0.1))) is photo


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_turned_clockwise(turns):
    photo = a_photo()
    before = photo.rgb
    turned = framed(photo, Framing(turns))
    assert np.array_equal(pixels(turned), np.rot90(pixels(photo), -turns))
    assert photo.rgb == before


def test_cut_before_it_is_turned():
    photo = a_photo()
    cut = framed(photo, Framing(1, Box(0.5, 0.0, 1.0, 0.5)))
    assert (cut.width, cut.height) == (24, 32)
    assert (pixels(cut) == (20, 200, 20)).all()


def test_the_smallest_box_leaves_a_pixel():
    cut = framed(a_photo(), Framing(0, Box(0.999, 0.999, 1.0, 1.0)))
    assert (cut.width, cut.height) == (1, 1)


@pytest.mark.parametrize("turns", range(4))
def test_the_mark_stays_on_its_spot(turns):
    """A white dot is drawn where the mark is; on the view the mark points at it again."""
    values = np.zeros((480, 640, 3), np.uint8)
    values[115:126, 395:406] = 255
    photo = Photo(640, 480, values.tobytes(), Quality(1.0))
    framing = Framing(turns, Box(0.25, 0.125, 0.75, 0.625), Mark(400 / 640, 120 / 480, 0.05))
    view = framed(photo, framing)
    mark = mark_on_view((photo.width, photo.height), framing)
    assert pixels(view)[int(mark.y * view.height), int(mark.x * view.width)].min() == 255
    assert mark.radius * max(view.width, view.height) == pytest.approx(0.05 * 640)


def test_a_mark_that_was_cut_away_is_not_shown():
    framing = Framing(0, Box(0.5, 0.5, 1.0, 1.0), Mark(0.1, 0.1, 0.05))
    assert mark_on_view((640, 480), framing) is None


def test_the_ring_is_on_a_copy_and_leaves_the_spot_free():
    photo = a_photo((640, 480))
    before = photo.rgb
    ringed = pixels(with_ring(photo, Mark(0.5, 0.5, 0.1)))
    changed = (ringed != pixels(photo)).any(axis=2)
    assert photo.rgb == before
    assert changed.any()
    assert not changed[200:280, 280:360].any()


@pytest.mark.parametrize("box", [(0.5, 0, 0.5, 1), (-0.1, 0, 1, 1), (0, 0, 1, 1.01)])
def test_a_box_beyond_the_photo_is_refused(box):
    with pytest.raises(ValueError, match="box"):
        Box(*box)
