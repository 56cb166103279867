"""Each photo the program's own way: file, decoder, photo, predictor, next step."""

import io
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from skingpt_desktop.domain.errors import PhotoError
from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.domain.photo import Photo
from skingpt_desktop.domain.predictor import Predictor
from skingpt_desktop.evaluation.journal import Journal
from skingpt_desktop.evaluation.observation import Observation, seen_in
from skingpt_desktop.evaluation.skin_tone import angle_of
from skingpt_desktop.imaging.decoder import Decoder
from skingpt_desktop.imaging.quality import judge
from skingpt_desktop.imaging.reading import read_photo
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.services.assess import assess
from skingpt_desktop.training.hard_negatives import KINDS, draw_hard_negative
from skingpt_desktop.training.manifest import Sample
from skingpt_desktop.training.negatives import draw_negative

DRAWN = "drawn:"
"""How the path of a picture begins that is drawn by code and lies in no folder."""

_SIMPLE = "simple"
_SIMPLE_TIMES = 4
_HARD_SEED, _SIMPLE_SEED = 30_000, 20_000


class Looker:
    """Looks at photos one after the other. The photos hold no secrets: one decoder serves all."""

    def __init__(self, data: Path, predictor: Predictor, knowledge: Knowledge) -> None:
        self._data, self._predictor, self._knowledge = data, predictor, knowledge
        self._decoder = Decoder()

    def __enter__(self) -> "Looker":
        return self

    def __exit__(self, *_: object) -> None:
        self._decoder.close()

    def look(self, sample: Sample) -> Observation:
        """What the program sees; a photo that cannot be opened is an observation too."""
        try:
            data = bytes_of(self._data, sample)
            start = time.perf_counter()
            photo = self.open(data)
        except PhotoError as error:
            return Observation(sample, 0.0, None, f"{error.title}. {error.message}")
        assessment = assess(photo, self._predictor, self._knowledge)
        seconds = time.perf_counter() - start
        return Observation(sample, round(seconds, 4), seen_in(assessment, angle_of(photo)))

    def open(self, data: bytes) -> Photo:
        """A clean photo from a file's bytes.

        Raises:
            PhotoError: they do not become one.
        """
        pixels = self._decoder.decode(data)
        quality = judge(pixels.width, pixels.height, pixels.rgb)
        return Photo(pixels.width, pixels.height, pixels.rgb, quality)


def bytes_of(data: Path, sample: Sample) -> bytes:
    """The bytes of a photo's file, or of a drawing.

    Raises:
        PhotoError: the file cannot be read.
    """
    if not sample.path.startswith(DRAWN):
        return read_photo(data / sample.path)
    kind, number = sample.path.removeprefix(DRAWN).split("/")
    place = KINDS.index(kind) if kind in KINDS else 0
    rng = np.random.default_rng((_HARD_SEED if kind in KINDS else _SIMPLE_SEED, place, int(number)))
    pixels = draw_hard_negative(rng, kind) if kind in KINDS else draw_negative(rng)
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "PNG")
    return buffer.getvalue()


def drawings(count: int) -> tuple[Sample, ...]:
    """Pictures that show no skin: `count` of each kind that looks like it, and simple ones."""
    kinds = [(kind, "hard_drawn", count) for kind in KINDS]
    kinds.append((_SIMPLE, "drawn", _SIMPLE_TIMES * count))
    return tuple(
        Sample(f"{DRAWN}{kind}/{i}", name, Modality.NOT_SKIN, f"{DRAWN}{kind}/{i}")
        for kind, name, number in kinds
        for i in range(number)
    )


def look_at_all(
    samples: Sequence[Sample],
    looker: Looker,
    journal: Journal,
    report: Callable[[int, int], None],
) -> Iterator[Observation]:
    """Every sample's observation, in order; those that the journal holds are not looked at again.

    `report` gets how many are done, and of how many.
    """
    with journal.open() as file:
        for done, sample in enumerate(samples, start=1):
            if sample.path not in journal.kept:
                journal.add(file, looker.look(sample))
            yield journal.kept[sample.path]
            report(done, len(samples))
