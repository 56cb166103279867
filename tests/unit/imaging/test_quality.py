import numpy as np
import pytest
from PIL import Image

import photos
from skingpt_desktop.domain.photo import QualityProblem
from skingpt_desktop.imaging.quality import judge


def quality(photo):
    return judge(photo.width, photo.height, photo.tobytes())


@pytest.mark.parametrize("tone", photos.SKIN_TONES)
def test_a_good_photo_has_no_fault_on_any_skin(tone):
    seen = quality(photos.draw_skin(tone, (1024, 768), lesion=(60, 30, 26)))
    assert seen.problems == ()
    assert seen.score > 0.9


@pytest.mark.parametrize("tone", photos.SKIN_TONES)
@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda photo: photos.blurred(photo, 0.03), QualityProblem.BLURRED),
        (lambda photo: photos.lit(photo, 0.06), QualityProblem.TOO_DARK),
        (lambda photo: photos.lit(photo, 8).point(lambda v: min(255, v + 60)),
         QualityProblem.TOO_BRIGHT),
    ],
    ids=["blurred", "dark", "blown out"],
)  # fmt: skip
def test_what_cannot_be_seen_is_too_poor(tone, change, problem):
    seen = quality(change(photos.draw_skin(tone, (1024, 768))))
    assert seen.too_poor
    assert problem in seen.problems


def test_a_plain_wall_is_too_poor():
    assert quality(photos.draw_wall()).too_poor


@pytest.mark.parametrize("size", [(448, 336), (336, 448), (200, 150)])
def test_a_small_photo_is_named_but_not_refused(size):
    seen = quality(photos.draw_skin("medium", size))
    assert seen.problems == (QualityProblem.TOO_SMALL,)
    assert not seen.too_poor


def test_a_spot_in_focus_before_a_soft_background_is_good():
    sharp = photos.draw_skin("medium", (1024, 768))
    photo = photos.blurred(sharp)
    middle = (362, 234, 662, 534)
    photo.paste(sharp.crop(middle), middle[:2])
    assert QualityProblem.BLURRED not in quality(photo).problems


def test_a_hand_on_a_white_sheet_is_not_overexposed():
    photo = Image.new("RGB", (1024, 768), "white")
    photo.paste(photos.draw_skin("light", (512, 384)), (256, 192))
    assert quality(photo).problems == ()


def test_blue_light_is_named():
    values = np.asarray(photos.draw_skin("medium", (1024, 768)), float) * (0.5, 0.8, 1.5)
    photo = Image.fromarray(np.clip(values, 0, 255).astype(np.uint8))
    assert QualityProblem.COLOUR_CAST in quality(photo).problems


@pytest.mark.parametrize("tone", photos.SKIN_TONES)
def test_a_small_hand_on_a_large_table_is_named_on_any_skin(tone):
    photo = Image.new("RGB", (1024, 768), (214, 218, 222))
    photo.paste(photos.draw_skin(tone, (320, 240), lesion=(60, 30, 26)), (350, 260))
    assert quality(photo).problems == (QualityProblem.LITTLE_SKIN,)


def test_the_black_around_a_dermoscope_does_not_count():
    photo = Image.new("RGB", (1024, 768), (4, 4, 4))
    photo.paste(photos.draw_skin("medium", (420, 420)), (302, 174))
    assert QualityProblem.LITTLE_SKIN not in quality(photo).problems


@pytest.mark.parametrize("size", [(32, 32), (4096, 32), (32, 4096)])
def test_any_shape_is_judged(size):
    assert 0 <= quality(photos.draw_skin("dark", size)).score <= 1
