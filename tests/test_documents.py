"""How-it-decides.md says what the engine does today: its numbers, the files and the tests it names."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from docs.parameters import PAGE, current, parts
from nearer.engine.parameters import DEFAULT, Parameters

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "nearer"
TEXT = PAGE.read_text()
PLAIN = TEXT.partition("## In plain words\n")[2].partition("\n## ")[0]
EXPERT = TEXT.partition("\n## For experts\n")[2]
ROWS = parts(TEXT)[1]
UNWANTED = (
    r"streak|fail|overdue|scor(e|es|ed|ing)\b|lead(s|ing)?\b|target|compliance|patient|treat(s|ed|ment)?\b|cur(e|es|ed)\b"
    r"|therap|diagnos|clinical|!"
)


@pytest.mark.parametrize("name", [one.name for one in fields(Parameters)])
def test_the_table_holds_every_number_as_it_is(name: str) -> None:
    """When this is red, run `PYTHONPATH=src python docs/parameters.py` and fill in the last column."""
    assert ROWS[name][:3] == current()[name]
    assert len(ROWS[name][3]) > 10, "say what would change our mind"


def test_the_table_holds_nothing_else() -> None:
    assert list(ROWS) == list(current())


def test_numbers_beside_the_formulas_are_the_engines() -> None:
    """Written as name=value everywhere in the part for experts."""
    named = re.findall(r"\b([a-z]+(?:_[a-z]+)*)=(-?\d+(?:\.\d+)?)", EXPERT)
    assert len(named) > 40
    assert [(name, value) for name, value in named if getattr(DEFAULT, name, None) != float(value)] == []


def test_every_test_and_file_it_names_is_there() -> None:
    tests = "\n".join(file.read_text() for file in (ROOT / "tests").rglob("test_*.py"))
    named = set(re.findall(r"\btest_\w+\b(?!\.py)", TEXT))
    assert sorted(name for name in named if f"def {name}(" not in tests) == []
    files = set(re.findall(r"`((?:engine|domain|content|actions|web|words|bench|tests|docs)/[\w/]+\.\w+)`", TEXT))
    assert len(files) > 10
    assert (
        sorted(file for file in files if not any((base / file).is_file() for base in (ROOT, ROOT / "src/nearer"))) == []
    )


def test_every_engine_file_is_told_of() -> None:
    engine = {file.name for file in (SOURCE / "engine").glob("*.py")} - {"__init__.py"}
    assert sorted(name for name in engine if f"`engine/{name}`" not in EXPERT) == []


def test_the_plain_part_is_one_plain_page() -> None:
    assert 450 <= len(PLAIN.split()) <= 650
    assert "=" not in PLAIN
    assert "```" not in PLAIN
    assert re.findall(rf"\b(?:{UNWANTED})\w*", PLAIN, re.IGNORECASE) == []
