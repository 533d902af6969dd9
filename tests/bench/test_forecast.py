"""The benchmark as it is called: on invented diaries, and on real ones where they are."""

import csv
import gzip
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from bench.forecast import LEAST, arranged, measured, read

ROOT = Path(__file__).parents[2]
DIARIES = ROOT / "../shared/data/daily_diary/survey_daily.csv.gz"


def invented(people=60, answers=20):
    chance = np.random.default_rng(4)
    levels, scales = chance.normal(60, 15, people), np.exp(chance.normal(2, 0.5, people))
    return {
        f"p{place}": [(float(day), float(np.clip(chance.normal(level, scale), 0, 100))) for day in range(answers)]
        for place, (level, scale) in enumerate(zip(levels, scales, strict=True))
    }


def test_on_people_who_vary_differently_the_filter_beats_the_simple_rules():
    found = measured(invented(), 0.6, 1.0)
    rules = [found[name] for name in ("last value", "person mean", "ewma")]
    assert found["filter"]["nll"] < min(rule["nll"] for rule in rules) - 0.05
    assert found["filter"]["rmse"] < min(rule["rmse"] for rule in rules) * 1.02


def test_what_is_fitted_does_not_see_the_test_part():
    answers = invented(12)
    changed = {person: own[:12] + [(day, 100 - value) for day, value in own[12:]] for person, own in answers.items()}
    name = "measure of 0-100 and days"
    assert measured(answers, 0.6, 1.0)[name] == measured(changed, 0.6, 1.0)[name]


def test_the_first_answers_in_time_are_the_training_part():
    diaries = arranged([[(3.0, 30.0), (1.0, 10.0), (2.0, 20.0)], [(1.0, 5.0)]], 0.6)
    assert diaries.values[0].tolist() == [10, 20, 30]
    assert diaries.train.tolist() == [[True, True, False], [True, False, False]]
    assert diaries.test.tolist() == [[False, False, True], [False, False, False]]


def test_dates_and_gaps_are_read_and_what_is_off_the_scale_is_refused(tmp_path):
    file = tmp_path / "diary.csv.gz"
    with gzip.open(file, "wt", newline="") as out:
        csv.writer(out).writerows(
            line.split(",")
            for line in (
                "who,when,how",
                "a,2026-03-02T06:00:00Z,4",
                "a,2026-03-02T18:00:00Z,NA",
                "a,2026-03-03T18:00,7",
            )
        )
    own = read(file, ("who", "when", "how"), 1, 7)["a"]
    assert [value for _, value in own] == [50, 100]
    assert own[1][0] - own[0][0] == 1.5
    with pytest.raises(ValueError, match=r"Row 4: 7 .* 1 to 6"):
        read(file, ("who", "when", "how"), 1, 6)


@pytest.mark.skipif(not DIARIES.exists(), reason=f"Not here: {DIARIES.name} in ../shared/data/daily_diary")
@pytest.mark.parametrize(
    ("column", "low", "high", "rmse", "nll"),
    [("affective_valence", 0, 100, 12.94, 3.977), pytest.param("bpnsfs_5", 1, 7, 1.097, 1.509, marks=pytest.mark.slow)],
    ids=["mood", "close and connected"],
)
def test_real_diaries_are_foreseen_as_well_as_the_design_asks(column, low, high, rmse, nll):
    found = measured(read(DIARIES, ("pid", "wave", column), low, high), 0.6, (high - low) / 100)
    assert found["filter"]["rmse"] <= rmse
    assert found["filter"]["nll"] <= nll


def test_the_command_prints_json_and_says_what_is_wrong(tmp_path):
    file = tmp_path / "diary.csv"
    rows = [f"{who},{day},{40 + 3 * (day % 3) + place}" for place, who in enumerate("ab") for day in range(LEAST)]
    file.write_text("\n".join(["who,day,mood", *rows]))
    command = [sys.executable, "-m", "bench.forecast", str(file), "--person", "who", "--value", "mood", "--low", "0"]
    command += ["--high", "100", "--json"]
    done = subprocess.run([*command, "--time", "day"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)["people"] == 2
    wrong = subprocess.run([*command, "--time", "hour"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert wrong.returncode == 2
    assert "hour" in wrong.stderr
