"""Simulated people: anybody can bring a world, the same seed says the same, and the report hides no miss."""

import json
import xml.etree.ElementTree as ET

import pytest

from bench import plots, report, simulate
from bench.policies import POLICIES
from bench.worlds import WORLDS, Default

CALM = '''
from bench.worlds import Outcome

class Calm:
    """Nothing frightens them and they take up everything."""
    def person(self, rng, catalogue):
        self.goal = catalogue[0].id
        return self
    def rate(self, step_id): return 5.0
    def day(self, day): return 3
    def left(self): return False
    def accepts(self, step_id, anticipated): return True
    def attempt(self, step_id, day): return Outcome(5.0, True, 0.0, "easy")
    def fear(self, step_id, day): return 5.0
'''


def test_a_world_from_a_file_is_lived_in(tmp_path, capsys):
    file = tmp_path / "calm.py"
    file.write_text(CALM)
    simulate.main(["--world", f"{file}:Calm", "--people", "2", "--days", "5", "--json"])
    said = json.loads(capsys.readouterr().out)
    assert said["figures"]["attempts"] == {"mean": 5.0, "se": 0.0}
    assert said["figures"]["peaks_above_85"]["mean"] == 0
    assert said["figures"]["reduction_goal"]["mean"] == 0


@pytest.mark.parametrize("policy", sorted(POLICIES))
def test_the_same_seed_says_the_same(policy):
    once, again = (simulate.courses(Default(), policy, [3], 10, 7)[0] for _ in range(2))
    assert once.predicted == again.predicted
    assert once.attempts > 0


def figures(**means):
    return {name: {"mean": means.get(name, 1.0), "se": 0.01} for name in report.FIGURES}


def test_the_report_sets_every_miss_in_bold(tmp_path):
    good = figures(peaks_above_85=0.1, reduction_goal=13, coverage_80=0.8, drop_out=0.1)
    bad = figures(peaks_above_85=0.3, reduction_goal=12, coverage_80=0.7, drop_out=0.3)
    other = figures(reduction_goal=10, drop_out=0.2)
    runs = {"engine Default 1": good, "winlose Default 1": other}
    runs |= {"engine FloorRaters 1": bad, "winlose FloorRaters 1": other, "winlose LowerHalf 1": other}
    runs["engine LowerHalf 1"] = {**good, "peaks_above_85": {"mean": 0.151, "se": 0.01}}
    to = tmp_path / "evidence.md"
    to.with_suffix(".in.md").write_text("{people} {bars} {pictures} {tables}")
    report.write({"people": 5, "days": 6, "runs": runs}, to)
    rows = {line.split("|")[1].strip(): line for line in to.read_text().splitlines() if line.startswith("| ")}
    assert "**" not in rows["default"]
    assert rows["floor raters"].count("**") == 2 * 4
    assert "**0.151 (0.010), bar 0.150**" in rows["lower half only"]


def test_every_world_and_policy_has_a_name_in_the_report():
    assert list(report.WORLDS) == [world.__name__ for world in WORLDS]
    assert set(report.POLICIES) == set(POLICIES)


def test_pictures_are_drawings_with_a_dot_for_every_point():
    drawn = ET.fromstring(plots.dots("A < B", {"one": [("x", 1, 0.1), ("y", -2, 0.5)]}, 0.5))
    assert next(one.text for one in drawn.iter("{http://www.w3.org/2000/svg}text")) == "A < B"
    assert len([dot for dot in drawn.iter("{http://www.w3.org/2000/svg}circle") if dot.get("r") == "4"]) == 2
