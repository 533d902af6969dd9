"""Threats.md has a line for every danger, and every test it names exists and runs by the command it says."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "docs" / "threats.md").read_text()
LINES = dict(re.findall(r"^\| ((?:TM|N|R)\d+) (\|.+)$", TEXT, re.MULTILINE))
WANTED = [f"{kind}{number}" for kind, last in (("TM", 27), ("N", 12), ("R", 18)) for number in range(1, last + 1)]
OPEN = "| not tested yet |"


def slow(file: str, name: str) -> bool | None:
    """Tell whether a test is one of those that take minutes; None when there is no such test."""
    text = (ROOT / file).read_text() if (ROOT / file).is_file() else ""
    found = re.search(rf"((?:^@.*\n)*)^def {name}\(", text, re.MULTILINE)
    return "mark.slow" in found[1] if found else None


def test_every_danger_has_one_line():
    assert list(LINES) == WANTED
    assert len(re.findall(r"^\| (?:TM|N|R)\d+ ", TEXT, re.MULTILINE)) == len(WANTED)


@pytest.mark.parametrize("number", WANTED)
def test_its_tests_exist_and_run_by_the_command_it_says(number):
    line = LINES[number]
    named = re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", line)
    kinds = [slow(file, name) for file, name in named]
    assert None not in kinds, named[kinds.index(None)]
    commands = {"`make test-slow`" if kind else "`make test`" for kind in kinds}
    assert set(re.findall(r"`make [a-z-]+`", line)) == commands
    assert bool(named) != (OPEN in line), "a line without a test says so"


def test_what_is_not_tested_is_counted():
    assert f"Lines without any test: {TEXT.count(OPEN)}." in TEXT
    assert f"Lines with a part left open: {sum('Not tested yet:' in line for line in LINES.values())}." in TEXT


def test_what_security_promises_is_held_by_tests_that_exist():
    text = (ROOT / "SECURITY.md").read_text()
    promises = re.findall(r"^\| P(\d+) \| .+ \| .+ \|$", text, re.MULTILINE)
    assert promises == [str(number) for number in range(1, 15)]
    named = re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", text)
    assert len(named) >= 8
    assert [one for one in named if slow(*one) is not False] == []


def test_security_claims_no_more_than_is_so():
    text = (ROOT / "SECURITY.md").read_text() + TEXT
    assert re.findall(r"zero.knowledge|end.to.end|military|100 ?%|unbreakable", text, re.IGNORECASE) == []
    assert "3 working days" in text
    assert "SECURITY.md" in (ROOT / "README.md").read_text()
