"""The losses of a training, as a table and as a picture."""

import csv
from pathlib import Path

_RECENT = 20
_DPI = 110


class LossCurve:
    """Losses by step; those after the step from which a run goes on are forgotten."""

    def __init__(self, file: Path, step: int) -> None:
        self._file = file
        self._losses: list[tuple[int, float]] = []
        if file.is_file():
            with file.open(newline="", encoding="utf-8") as lines:
                kept = [(int(row["step"]), float(row["loss"])) for row in csv.DictReader(lines)]
            self._losses = [(number, loss) for number, loss in kept if number <= step]

    @property
    def recent(self) -> float:
        """The mean of the last losses."""
        last = [loss for _, loss in self._losses[-_RECENT:]]
        return sum(last) / max(len(last), 1)

    def add(self, step: int, loss: float) -> None:
        """Note the loss of a step."""
        self._losses.append((step, loss))

    def write(self) -> None:
        """Write the table, and the picture beside it."""
        part = self._file.with_suffix(".part")
        with part.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(("step", "loss"))
            writer.writerows(self._losses)
        part.replace(self._file)
        self._draw()

    def _draw(self) -> None:
        from matplotlib.figure import Figure  # noqa: PLC0415 - slow, and only here

        figure = Figure(figsize=(7, 3.6), layout="constrained")
        axes = figure.add_subplot()
        steps, losses = [s for s, _ in self._losses], [loss for _, loss in self._losses]
        smooth = [
            sum(losses[max(0, i - _RECENT + 1) : i + 1]) / min(i + 1, _RECENT)
            for i in range(len(losses))
        ]
        axes.plot(steps, losses, color="#b8c4cf", linewidth=0.8)
        axes.plot(steps, smooth, color="#2a6f97")
        axes.set(title=self._file.stem, xlabel="step", ylabel=f"loss, and mean of {_RECENT}")
        figure.savefig(self._file.with_suffix(".png"), dpi=_DPI)
