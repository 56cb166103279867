"""`skingpt evaluate`: how good a model is on photos of known conditions."""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from skingpt_desktop.commands.counting import Counting
from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.predictor import never_cancelled, unreported
from skingpt_desktop.paths import DEFAULT_MODEL
from skingpt_desktop.services.load import load_model

REPEATED, DRAWN = 8, 25
_SHOWN = (
    *("clinical_top1", "clinical_top3", "clinical_macro_recall", "clinical_family_top1"),
    *("clinical_ece", "clinical_sent_soon_must_not_miss", "clinical_sent_soon_others"),
    *("dermoscopy_top1", "dermoscopy_macro_recall", "dermoscopy_ece"),
    *("skin_kept", "not_skin_caught"),
)


def add_evaluate(parser: argparse.ArgumentParser) -> None:
    """The command's arguments."""
    parser.add_argument("--data", type=Path, required=True, metavar="DIR", help="the photos")
    parser.add_argument(
        "--manifest", type=Path, metavar="FILE", help="which photos (default: DIR/manifest.csv)"
    )
    parser.add_argument("--model", default=DEFAULT_MODEL, metavar="NAME|DIR")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="for the results")
    parser.add_argument(
        "--answers", type=_count, default=0, metavar="N", help="ask 4 questions about N photos"
    )
    parser.add_argument(
        "--repeated",
        type=_count,
        default=REPEATED,
        metavar="N",
        help="ask one question ten times about N photos (default: %(default)s)",
    )
    parser.add_argument(
        "--drawn",
        type=_count,
        default=DRAWN,
        metavar="N",
        help="also show N drawn pictures of each kind that is no skin (default: %(default)s)",
    )


def run_evaluate(
    options: argparse.Namespace, model_folder: Path, eyes_folder: Path, resources: Path
) -> None:
    """Evaluate, write the results and print the most important figures.

    Raises:
        SkinGPTError: for every input that cannot be used.
    """
    try:
        from skingpt_desktop.evaluation.run import Wish, evaluate, read_samples  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise BadInput(
            "The parts for measuring are not installed",
            f"“{error.name}” is missing. Install them: pip install 'skingpt-desktop[evaluation]'.",
        ) from error
    numbers = (options.answers, options.repeated, options.drawn)
    wish = Wish(options.data, options.out, options.manifest, *numbers)
    samples = read_samples(wish)
    predictor = load_model(model_folder, unreported, never_cancelled, eyes_folder)
    with Counting() as counting:
        results = evaluate(wish, samples, model_folder, predictor, resources, counting.show)
    _print(results, options.out)


def _print(results: Mapping[str, Any], out: Path) -> None:
    if troubles := results["not_opened"]:
        print(f"{len(troubles)} photos could not be opened, the first: {troubles[0]['path']}.")
        print(f"  {troubles[0]['why']}")
    for name in _SHOWN:
        if figure := results["figures"].get(name):
            print(f"{name:36} {_text(figure['value'])}  ({_range(figure)})")
    print(f"All figures: {out / 'report.html'}")


def _range(figure: Mapping[str, float | None]) -> str:
    return f"{_text(figure['low'])} - {_text(figure['high'])}"


def _text(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _count(text: str) -> int:
    value = int(text)
    if value < 0:
        raise ValueError(text)
    return value
