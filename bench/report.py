"""The report on the engine as Markdown, from figures that were kept.

Knows how it reads and which bars each figure is held against (engine.md section 10). Does not run anything.
"""

from pathlib import Path
from typing import Any

from bench import plots

POLICIES = {
    "engine": "the engine",
    "winlose": "win/lose staircase",
    "elo": "Elo",
    "fixed": "fixed ladder",
    "easiest": "always easiest",
    "random": "random",
    "stretch": "always stretch",
}
WORLDS = {
    "Default": "default",
    "CatalogueError": "catalogue error SD 20",
    "NoOverPrediction": "no over-prediction",
    "HabituationOnly": "habituation only",
    "SlowLearner": "slow learner",
    "FrequentRejection": "frequent rejection",
    "LifeShock": "life shock",
    "FloorRaters": "floor raters",
    "LowerHalf": "lower half only",
    "UpperThird": "upper third only",
    "ReversedRatings": "reversed ratings",
}
STYLES = ("LowerHalf", "UpperThird")
"""Ways of answering that the engine is to bear about as well as the default world."""
FIGURES = {
    "peaks_above_85": ("peaks above 85 a person", 3),
    "reduction_goal": ("less fear of the goal, 30 days after", 1),
    "reduction_all": ("less fear over all steps", 1),
    "drop_out": ("stopped using it", 2),
    "attempts": ("attempts", 1),
    "questions": ("questions", 1),
    "rmse": ("RMSE", 1),
    "nll": ("NLL", 3),
    "coverage_80": ("80 % band holds", 3),
    "ms_per_decision": ("ms a decision", 2),
}
DEFAULT_BAR, BAR = 0.15, 0.25
Found = dict[str, dict[str, float]]


def write(kept: dict[str, Any], to: Path) -> None:
    """Write the report and its pictures beside it; its sentences lie there as NAME.in.md."""
    found = kept["runs"]
    said = to.with_suffix(".in.md").read_text()
    filled = said.format(**kept, bars=_bars(found), pictures=_pictures(found, to), tables=_tables(found))
    to.write_text(filled.rstrip() + "\n")


def _bars(found: dict[str, Found]) -> str:
    """Hold every world of both seeds against the bars."""
    lines = [
        "| world | seed | peaks above 85 | drop-out, engine and win/lose | goal, times win/lose | coverage |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for world, name in WORLDS.items():
        for seed in (1, 2):
            engine, other = found.get(f"engine {world} {seed}"), found.get(f"winlose {world} {seed}")
            if engine and other:
                lines.append(_row(name, world, seed, engine, other, found[f"engine Default {seed}"]))
    return "\n".join(lines)


def _row(name: str, world: str, seed: int, engine: Found, other: Found, default: Found) -> str:
    peaks = engine["peaks_above_85"]
    most = DEFAULT_BAR if world == "Default" else BAR
    if world in STYLES:
        most = min(most, 1.5 * default["peaks_above_85"]["mean"])
    left, left_other = engine["drop_out"], other["drop_out"]
    slack = (left["se"] ** 2 + left_other["se"] ** 2) ** 0.5
    times = engine["reduction_goal"]["mean"] / other["reduction_goal"]["mean"]
    covered = engine["coverage_80"]["mean"]
    worse = left["mean"] > left_other["mean"]
    within = " (within one standard error)" if worse and left["mean"] - left_other["mean"] <= slack else ""
    cells = [
        _bold(f"{peaks['mean']:.3f} ({peaks['se']:.3f}), bar {most:.3f}", peaks["mean"] > most),
        _bold(f"{left['mean']:.2f} and {left_other['mean']:.2f}{within}", worse),
        _bold(f"{times:.1f}", times < 1.3),
        _bold(f"{covered:.3f}", not 0.75 <= covered <= 0.88),
    ]
    return f"| {name} | {seed} | " + " | ".join(cells) + " |"


def _bold(text: str, missed: bool) -> str:
    return f"**{text}**" if missed else text


def _pictures(found: dict[str, Found], to: Path) -> str:
    lines = []
    for figure, bar in (("peaks_above_85", BAR), ("reduction_goal", None), ("drop_out", None)):
        rows = {
            label: [(POLICIES[policy], *_point(found, policy, world, figure)) for policy in POLICIES]
            for world, label in WORLDS.items()
            if all(f"{policy} {world} 1" in found for policy in POLICIES)
        }
        name = f"{to.stem}-{figure.replace('_', '-')}.svg"
        to.with_name(name).write_text(plots.dots(FIGURES[figure][0], rows, bar))
        lines.append(f"![{FIGURES[figure][0]}, by world and policy; the tables below have every number]({name})\n")
    return "\n".join(lines)


def _point(found: dict[str, Found], policy: str, world: str, figure: str) -> tuple[float, float]:
    value = found[f"{policy} {world} 1"][figure]
    return value["mean"], value["se"]


def _tables(found: dict[str, Found]) -> str:
    lines = []
    for world, label in WORLDS.items():
        lines += [
            f"### {label.capitalize()}",
            "",
            "| policy | seed | " + " | ".join(n for n, _ in FIGURES.values()) + " |",
        ]
        lines.append("| --- " * (len(FIGURES) + 2) + "|")
        for name, run in found.items():
            policy, of, seed = name.split()
            if of == world:
                lines.append(f"| {POLICIES[policy]} | {seed} | {' | '.join(_cells(run))} |")
        lines.append("")
    return "\n".join(lines)


def _cells(run: Found) -> list[str]:
    return [f"{run[name]['mean']:.{places}f} ({run[name]['se']:.{places}f})" for name, (_, places) in FIGURES.items()]
