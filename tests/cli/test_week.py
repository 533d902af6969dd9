"""The week in a shell."""

import json

import pytest

from tests.outside import nearer


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


def test_a_week_is_shown_planned_and_made_smaller(folder):
    said = nearer(folder, "week")
    assert said.code == 0, said.err
    assert "nearer week --propose" in said.out
    told = json.loads(nearer(folder, "week", "--propose", "--json").out)
    assert set(told) == {"monday", "proposed", "items", "rest", "left_out"}
    assert told["proposed"]
    assert told["items"]
    for item in told["items"]:
        assert item["title"]
        assert item["why"]
        assert item["reward"]
        assert item["fallback"]
        assert 0 <= item["day"] <= 6
        assert item["part"] in ("morning", "afternoon", "evening")
    assert all(left["title"] and left["rule"] for left in told["left_out"])
    again = json.loads(nearer(folder, "week", "--json").out)
    assert again == told, "looking changes nothing"
    fewer = json.loads(nearer(folder, "week", "--less", "--json").out)
    assert len(fewer["items"]) < len(told["items"])
    lines = nearer(folder, "week").out
    assert all(item["title"].rstrip(".") in lines for item in fewer["items"])
