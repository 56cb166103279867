"""Plots of a run, as PNG."""

import io
from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib as mpl

mpl.use("agg")  # the file is all that is wanted: no window, whatever the computer has

from matplotlib.figure import Figure

_BLUE, _GREY = "#2a6f97", "#8a8f98"
_DPI = 110
_ROW = 0.21


def reliability_plot(curves: Mapping[str, Mapping[str, Any]]) -> bytes:
    """How sure it is against how often it is right, one panel for each kind of photo."""
    figure = Figure(figsize=(4.2 * len(curves), 4.0), layout="constrained")
    for place, (kind, curve) in enumerate(curves.items(), start=1):
        axes = figure.add_subplot(1, len(curves), place)
        axes.plot([0, 1], [0, 1], "--", color=_GREY, linewidth=1)
        sure = [point["confidence"] for point in curve["reliability"]]
        right = [point["right"] for point in curve["reliability"]]
        sizes = [20 + point["photos"] for point in curve["reliability"]]
        axes.plot(sure, right, color=_BLUE)
        axes.scatter(sure, right, s=sizes, color=_BLUE, alpha=0.6)
        axes.set(
            title=kind,
            xlim=(0, 1),
            ylim=(0, 1),
            xlabel="how sure it is",
            ylabel="share that is right",
        )
    return _png(figure)


def coverage_plot(curves: Mapping[str, Mapping[str, Any]]) -> bytes:
    """Top-1 of the photos that it is surest of, with its interval."""
    figure = Figure(figsize=(4.2 * len(curves), 3.6), layout="constrained")
    for place, (kind, curve) in enumerate(curves.items(), start=1):
        axes = figure.add_subplot(1, len(curves), place)
        shares = [point["coverage"] for point in curve["coverage"]]
        for name, style in (("value", "-"), ("low", ":"), ("high", ":")):
            values = [point[name] for point in curve["coverage"]]
            axes.plot(shares, values, style, color=_BLUE)
        axes.set(title=kind, xlim=(1.0, min(shares)), ylim=(0, 1))
        axes.set(xlabel="share of photos answered, surest first", ylabel="top-1")
    return _png(figure)


def conditions_plot(rows: Sequence[Mapping[str, Any]]) -> bytes:
    """Top-1 of each condition with its interval, worst at the bottom."""
    ordered = sorted(rows, key=lambda row: row["top1"]["value"])
    figure = Figure(figsize=(8.4, 1.2 + _ROW * len(ordered)), layout="constrained")
    axes = figure.add_subplot()
    values = [row["top1"]["value"] for row in ordered]
    errors = [[_gap(row["top1"], side) for row in ordered] for side in ("low", "high")]
    names = [f"{row['condition']} ({row['top1']['photos']})" for row in ordered]
    axes.errorbar(values, range(len(ordered)), xerr=errors, fmt="o", color=_BLUE, ecolor=_GREY)
    axes.set_yticks(range(len(ordered)), names, fontsize=8, parse_math=False)
    axes.set(xlim=(-0.02, 1.02), xlabel="share named first, with 95 % interval")
    axes.grid(axis="x", alpha=0.3)
    return _png(figure)


def _gap(figure: Mapping[str, Any], side: str) -> float:
    """From the value to one end of its interval; 0 where there is none."""
    return 0.0 if figure[side] is None else abs(figure["value"] - figure[side])


def _png(figure: Figure) -> bytes:
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=_DPI)
    return buffer.getvalue()
