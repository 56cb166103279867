"""A decoder that waits for the next photo, and is used for that one alone."""

import gc

import pytest

from photos import jpeg
from skingpt_desktop.imaging.decoder import Decoder
from skingpt_desktop.imaging.reading import decode
from skingpt_desktop.imaging.spare import SpareDecoder


@pytest.fixture
def made():
    """Every decoder that was made, in order."""
    return []


@pytest.fixture
def spare(made):
    def make():
        made.append(Decoder())
        return made[-1]

    return SpareDecoder(make)


def test_what_waits_is_used_for_one_photo_only(spare, made):
    spare.get_ready()
    spare.get_ready()
    assert len(made) == 1
    first = decode(jpeg(), take=spare.take)
    second = decode(jpeg(), take=spare.take)
    assert first.digest == second.digest
    assert len(made) == 2
    assert not any(decoder.is_alive for decoder in made)


def test_one_that_died_while_it_waited_is_replaced(spare, made):
    spare.get_ready()
    made[0]._process.kill()
    made[0]._process.wait()
    assert decode(jpeg(), take=spare.take).width == 640
    spare.get_ready()
    assert made[-1].is_alive


def test_it_ends_with_the_one_who_keeps_it(made):
    def make():
        made.append(Decoder())
        return made[-1]

    spare = SpareDecoder(make)
    spare.get_ready()
    process = made[0]._process
    del spare
    gc.collect()
    assert process.poll() is not None
