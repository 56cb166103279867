"""A whole evaluation: look at the photos, ask, measure, write the results."""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from skingpt_desktop import __version__
from skingpt_desktop.domain.errors import BadInput
from skingpt_desktop.domain.predictor import Predictor
from skingpt_desktop.evaluation import text_measures
from skingpt_desktop.evaluation.asking import Asker, ask_about, chosen
from skingpt_desktop.evaluation.curves import by_condition, curves
from skingpt_desktop.evaluation.families import Groupings
from skingpt_desktop.evaluation.figures import all_figures, looked_at
from skingpt_desktop.evaluation.journal import Journal, writing_to
from skingpt_desktop.evaluation.looking import DRAWN, Looker, drawings, look_at_all
from skingpt_desktop.evaluation.observation import Observation
from skingpt_desktop.evaluation.predictions import write_predictions
from skingpt_desktop.evaluation.report import write_report
from skingpt_desktop.knowledge.library import Knowledge
from skingpt_desktop.model.folder import MANIFEST_FILE
from skingpt_desktop.training.concept_truth import concept_truth
from skingpt_desktop.training.manifest import Sample, read_manifest

JOURNAL, ANSWERS, RUNS = "photos.jsonl", "answers.jsonl", "repeated.jsonl"

Report = Callable[[str, int, int], None]
"""Gets what is done, how many, and of how many."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What to evaluate.

    Four questions are asked about `answers` photos, one question ten times about `repeated`;
    `drawn` pictures of each kind that shows no skin are made by code.
    """

    data: Path
    out: Path
    manifest: Path | None = None
    answers: int = 0
    repeated: int = 0
    drawn: int = 25


def read_samples(wish: Wish) -> tuple[Sample, ...]:
    """The photos to look at, so that a faulty manifest is found before a model is loaded.

    Raises:
        BadInput: the manifest cannot be used, or names no photo, or one twice.
    """
    samples = read_manifest(wish.data, wish.manifest)
    twice = [path for path, n in Counter(s.path for s in samples).items() if n > 1]
    if not samples or twice:
        what = f"names “{twice[0]}” twice" if twice else "names no photo"
        raise BadInput("The manifest cannot be used", f"The list of photos {what}.")
    return samples


def evaluate(
    wish: Wish,
    samples: Sequence[Sample],
    model_folder: Path,
    predictor: Predictor,
    resources: Path,
    report: Report,
) -> Mapping[str, Any]:
    """Run the evaluation, or go on with one that was stopped; what `results.json` holds.

    Raises:
        DiskFull, BadInput: a result could not be written.
        SkinGPTError: the model or the program's resources cannot be used.
    """
    knowledge = Knowledge.load(resources / "knowledge")
    groupings = Groupings.load(resources / "evaluation" / "groupings.json")
    with writing_to(wish.out):
        wish.out.mkdir(parents=True, exist_ok=True)
    journal = Journal(wish.out / JOURNAL, _depends_on(wish, model_folder))
    if not journal.kept:
        for name in (ANSWERS, RUNS):
            (wish.out / name).unlink(missing_ok=True)
    with Looker(wish.data, predictor, knowledge) as looker:
        everything = [*samples, *drawings(wish.drawn)]
        seen = list(look_at_all(everything, looker, journal, lambda n, of: report("photos", n, of)))
        photos = [o for o in seen if not o.sample.path.startswith(DRAWN)]
        write_predictions(photos, wish.out / "predictions.csv")
        report("figures", 0, 1)
        truth = concept_truth(wish.data, [s.path for s in samples], knowledge.concepts)
        results = _results(wish, seen, photos, groupings, truth)
        results = {"model": asdict(predictor.identity), **results}
        _write(results, wish.out)
        report("figures", 1, 1)
        asked = _ask(wish, Asker(wish.data, looker, predictor, knowledge), photos, report)
    results |= asked
    _write(results, wish.out)
    return results


def _ask(wish: Wish, asker: Asker, photos: Sequence[Observation], report: Report) -> dict[str, Any]:
    asked: dict[str, Any] = {}
    if some := chosen(photos, wish.answers):
        lines = ask_about(
            some,
            asker.paper_questions,
            wish.out / ANSWERS,
            lambda n, of: report("answers", n, of),
        )
        asked["answers"] = text_measures.summary(lines)
    if some := chosen(photos, wish.repeated):
        lines = ask_about(
            some, asker.repeated, wish.out / RUNS, lambda n, of: report("repeated answers", n, of)
        )
        asked["agreement"] = text_measures.agreement(lines)
    return asked


def _results(
    wish: Wish,
    seen: Sequence[Observation],
    photos: Sequence[Observation],
    groupings: Groupings,
    truth: Mapping[str, Mapping[str, bool]],
) -> dict[str, Any]:
    pairs, opened = looked_at(seen), looked_at(photos)
    if not opened:
        raise BadInput(
            "No photo could be opened",
            f"Not one of the photos that the manifest names is in “{wish.data}”. Check --data.",
        )
    seconds = np.array([o.seconds for o, _ in opened])
    kinds = Counter(o.sample.modality.value for o in photos)
    figures = all_figures(pairs, groupings, truth)
    return {
        "program": __version__,
        "command": _command(wish),
        "photos": dict(sorted(kinds.items())),
        "groups": len({o.sample.group for o in photos}),
        "not_opened": [{"path": o.sample.path, "why": o.trouble} for o in photos if not o.seen],
        "figures": {name: interval.to_json() for name, interval in figures.items()},
        "seconds": {
            "median": round(float(np.median(seconds)), 4),
            "95_percent": round(float(np.quantile(seconds, 0.95)), 4),
        },
        "curves": curves(opened),
        "by_condition": by_condition(opened, groupings),
        "concepts_annotated": len(truth),
    }


def _command(wish: Wish) -> str:
    words = "skingpt evaluate --data DIR"
    words += f" --manifest {wish.manifest.name}" if wish.manifest else ""
    words += f" --answers {wish.answers}" if wish.answers else ""
    return f"{words} --repeated {wish.repeated} --out OUT"


def _depends_on(wish: Wish, model_folder: Path) -> dict[str, str]:
    manifest = wish.manifest or wish.data / "manifest.csv"
    digests = {
        name: hashlib.sha256(file.read_bytes()).hexdigest()
        for name, file in (("manifest", manifest), ("model", model_folder / MANIFEST_FILE))
    }
    return {"program": __version__, "data": str(wish.data.resolve()), **digests}


def _write(results: Mapping[str, Any], out: Path) -> None:
    file = out / "results.json"
    with writing_to(file):
        part = file.with_suffix(".part")
        part.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        part.replace(file)
    write_report(results, out / "report.html")
