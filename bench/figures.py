"""What was measured, beside what was aimed at: as a table to read or as JSON.

Knows how a figure is shown. Does not measure.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One number. `aim` is the most it should be, or the least where more is better; None where there is no aim."""

    what: str
    value: float
    unit: str
    aim: float | None = None
    more_is_better: bool = False

    @property
    def met(self) -> bool | None:
        """Is the aim reached? None where there is none."""
        if self.aim is None:
            return None
        shown = round(self.value, 2)
        return shown >= self.aim if self.more_is_better else shown <= self.aim


def table(figures: Iterable[Figure]) -> str:
    """Return the figures as a Markdown table."""
    rows = [(f.what, f"{_number(f.value)} {f.unit}".strip(), _aim(f), _met(f)) for f in figures]
    head = ("What", "Measured", "Aim", "Met")
    widths = [max(len(row[column]) for row in [head, *rows]) for column in range(4)]
    lines = [head, tuple("-" * width for width in widths), *rows]
    return "\n".join(
        "| " + " | ".join(cell.ljust(w) for cell, w in zip(line, widths, strict=True)) + " |" for line in lines
    )


def as_json(figures: Iterable[Figure]) -> str:
    """Return the figures as JSON."""
    return json.dumps([asdict(f) | {"met": f.met} for f in figures], indent=1)


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.2f}"


def _aim(figure: Figure) -> str:
    if figure.aim is None:
        return ""
    return f"{'at least' if figure.more_is_better else 'at most'} {_number(figure.aim)}"


def _met(figure: Figure) -> str:
    return {None: "", True: "yes", False: "no"}[figure.met]
