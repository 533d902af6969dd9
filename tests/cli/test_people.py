"""People and times in touch from a shell: in processes of their own, told plainly what to do."""

import json
from pathlib import Path

import pytest

from tests.outside import nearer


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def told(folder, *arguments):
    said = nearer(folder, *arguments, "--json")
    assert said.code == 0, said.err
    return json.loads(said.out)


def test_taking_somebody_in_and_seeing_them(folder):
    assert "nearer people --add" in nearer(folder, "people").out
    said = nearer(folder, "people", "--add", "Ana Silva", "--circle", "inner")
    assert said.code == 0, said.err
    assert said.out.splitlines()[-2:] == ["Inner circle (1)", "  Ana Silva"]
    (ana,) = told(folder, "people")
    assert set(ana) == {"id", "name", "circle", "last", "label", "might_be_nice"}
    assert (ana["name"], ana["circle"], ana["last"], ana["label"]) == ("Ana Silva", "inner", None, None)
    assert ana["might_be_nice"]
    assert "Might be nice: Ana Silva." in nearer(folder, "people").out


def test_an_evening_with_two_people(folder):
    nearer(folder, "people", "--add", "Ana Silva")
    kept = told(folder, "saw", "Ana, Tom", "--minutes", "90", "--felt", "4", "--new")
    assert [one["name"] for one in kept["people"]] == ["Ana Silva", "Tom"]
    assert (kept["minutes"], kept["felt"], kept["touch"], kept["new"]) == (90, 4, "saw", ["Tom"])
    assert kept["said"] == "You saw Ana Silva and Tom today."
    assert nearer(folder, "saw", "tom", "--wrote", "--day", "yesterday").out.startswith("You wrote to Tom yesterday.")
    said = nearer(folder, "saw", "tom", "--called", "--day", "2026-01-05", "--note", "About the hall.")
    assert said.out == "You called Tom on 5 January.\n" or said.out == "You called Tom on 5 January 2026.\n"
    people = {one["name"]: one for one in told(folder, "people")}
    assert people["Tom"]["last"] == people["Ana Silva"]["last"] == kept["day"]
    assert people["Tom"]["label"] == "fine"
    assert "Tom, last today" in nearer(folder, "people").out


def test_somebody_new_is_named(folder):
    assert "Oda is new in your circles." in nearer(folder, "saw", "Oda", "--new").out


def test_what_cannot_be_kept_says_what_to_do_and_keeps_nothing(folder):
    for _twice in range(2):
        nearer(folder, "people", "--add", "Ana")
    refused = [
        (["saw", "Ana"], ["More than one person goes by Ana", "Wider"]),
        (["saw", "Ana, Tom"], ["More than one person goes by Ana"]),
        (["saw", "Tom"], ["Nobody in your circles goes by Tom", "nearer people --add", "--new"]),
        (["saw", " "], ["Say who it was"]),
        (["saw", "Tom", "--new", "--day", "soon"], ["Give a day"]),
        (["saw", "Tom", "--new", "--minutes", "many"], ["whole number"]),
        (["people", "--add", " "], ["any name will do"]),
    ]
    for arguments, words in refused:
        said = nearer(folder, *arguments)
        assert (said.code, said.out) == (1, ""), arguments
        assert "Traceback" not in said.err
        for word in words:
            assert word in said.err
    first, second = told(folder, "people")
    assert first["last"] is second["last"] is None
    assert second["id"] in nearer(folder, "saw", "Ana").err
    assert told(folder, "saw", second["id"])["people"] == [{"id": second["id"], "name": "Ana"}]
