"""`report.html`: the figures of a run for a person to read, in one file with its plots."""

import base64
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from skingpt_desktop.domain.findings import Modality
from skingpt_desktop.evaluation.journal import writing_to
from skingpt_desktop.evaluation.plots import conditions_plot, coverage_plot, reliability_plot
from skingpt_desktop.evaluation.words import meaning_of, title_of

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
  color: #1d2329; background: #fff }
table { border-collapse: collapse; margin: 1rem 0 }
th, td { text-align: left; padding: .25rem .9rem .25rem 0; border-bottom: 1px solid #dde1e6;
  vertical-align: top }
td.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
img { max-width: 100% } .note { color: #4b5560 } caption { text-align: left; font-weight: 600 }
"""
_PARTS = (
    ("Clinical photos", "clinical_"),
    ("Dermoscopy", "dermoscopy_"),
    ("Skin or not skin", ("skin_", "not_skin", "drawn", "hard_drawn", "rejected_")),
    ("Concepts, where somebody noted them", "concept_"),
)


def write_report(results: Mapping[str, Any], file: Path) -> None:
    """Write the page.

    Raises:
        DiskFull, BadInput: it could not be written.
    """
    body = "".join(_sections(results))
    page = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(_title(results))}</title><style>{_STYLE}</style></head>"
        f"<body><main>{body}</main></body></html>\n"
    )
    with writing_to(file):
        file.write_text(page, encoding="utf-8")


def _title(results: Mapping[str, Any]) -> str:
    model = results["model"]
    return f"{model['name']} {model['version']}, measured"


def _sections(results: Mapping[str, Any]) -> Iterable[str]:
    yield f"<h1>{escape(_title(results))}</h1>"
    yield _about(results)
    for title, prefix in _PARTS:
        figures = {n: f for n, f in results["figures"].items() if n.startswith(prefix)}
        if figures:
            yield f"<h2>{title}</h2>{_figures(figures)}"
    if curves := results["curves"]:
        yield "<h2>How sure, and how often right</h2>"
        yield _image(reliability_plot(curves), "Reliability: how sure it is, how often it is right")
        yield "<p>A point below the dashed line: it is surer than it should be.</p>"
        for kind, curve in curves.items():
            yield f"<p>{escape(kind)}: a model that is right exactly as often as it says would "
            yield f"show a calibration error of {_number(curve['ece_by_chance'])} by chance.</p>"
        yield _image(coverage_plot(curves), "Top-1 among the photos that it is surest of")
    yield from _conditions(results["by_condition"])
    for title, name in (("Answers", "answers"), ("The same question ten times", "agreement")):
        if results.get(name):
            yield f"<h2>{title}</h2>{_plain_table(results[name])}"
    if troubles := results["not_opened"]:
        yield "<h2>Photos that could not be opened</h2>"
        yield _table(("photo", "why"), [(t["path"], t["why"]) for t in troubles])


def _about(results: Mapping[str, Any]) -> str:
    photos = ", ".join(f"{n} {kind}" for kind, n in results["photos"].items())
    lines = (
        f"{photos}; {results['groups']} groups (probably as many people or lesions).",
        "The kind of photo is judged by the model; the manifest only says what is true.",
        "Intervals: 95 %, by drawing groups 1,000 times; none where all photos are of one group.",
        f"Seconds a photo: median {results['seconds']['median']}, "
        f"95 of 100 within {results['seconds']['95_percent']}.",
    )
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in lines)
    note = (
        "For information only: this program is not approved by any regulator and cannot rule out "
        "skin cancer."
    )
    command = escape(results["command"])
    return f'{paragraphs}<pre>{command}</pre><p class="note">{note}</p>'


def _figures(figures: Mapping[str, Mapping[str, Any]]) -> str:
    rows = [
        (title_of(name), _number(f["value"]), _range(f), str(f["photos"]), meaning_of(name))
        for name, f in figures.items()
    ]
    return _table(("figure", "value", "95 % interval", "photos", "what it means"), rows)


def _conditions(rows: Sequence[Mapping[str, Any]]) -> Iterable[str]:
    for kind in (Modality.CLINICAL, Modality.DERMOSCOPY):
        own = [row for row in rows if row["kind"] == kind.value]
        if own:
            yield f"<h2>Each condition, {kind.value}</h2>"
            yield _image(conditions_plot(own), f"Top-1 of each {kind.value} condition")
            yield _table(
                (
                    "condition",
                    "family",
                    "photos",
                    "first",
                    "in first three",
                    "sent soon",
                    "instead",
                ),
                [_condition(row) for row in own],
            )


def _condition(row: Mapping[str, Any]) -> tuple[str, ...]:
    instead = ", ".join(f"{name} {count}" for name, count in row["instead"].items())
    shares = (row["top1"]["value"], row["top3"], row["sent_soon"])
    photos = str(row["top1"]["photos"])
    return (row["condition"], row["family"], photos, *map(_number, shares), instead)


def _plain_table(values: Mapping[str, Any]) -> str:
    flat = {k: v for k, v in values.items() if not isinstance(v, Mapping)}
    for name, inner in values.items():
        if isinstance(inner, Mapping):
            flat |= {f"{name}: {key}": value for key, value in inner.items()}
    return _table(("figure", "value"), [(title_of(k), _number(v)) for k, v in flat.items()])


def _number(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:.3f}" if isinstance(value, float) else str(value)


def _range(figure: Mapping[str, Any]) -> str:
    return f"{_number(figure['low'])} to {_number(figure['high'])}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    heads = "".join(f'<th scope="col">{escape(name)}</th>' for name in head)
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>"


def _cell(text: str) -> str:
    number = text.replace(".", "").replace(" to ", "").replace("-", "").isdigit()
    return f'<td class="n">{escape(text)}</td>' if number else f"<td>{escape(text)}</td>"


def _image(png: bytes, words: str) -> str:
    data = base64.b64encode(png).decode("ascii")
    return f'<p><img alt="{escape(words)}" src="data:image/png;base64,{data}"></p>'
