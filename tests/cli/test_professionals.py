"""Dov checks the directory he wants to put up: how many are in it, and what to put right on which line."""

import json
from pathlib import Path

from click.testing import CliRunner

from nearer.cli.main import nearer


def test_a_file_is_checked_line_by_line(tmp_path: Path):
    file = tmp_path / "near.csv"
    file.write_text("name,phone,formats\nAna,0113 1,video\nTom,0113 2,fax\n")
    said = CliRunner().invoke(nearer, ["directory", str(file)])
    assert said.exit_code == 0, said.output
    assert "1 professional\n1 row was left out:\nLine 3: formats says “fax”" in said.output
    told = json.loads(CliRunner().invoke(nearer, ["directory", str(file), "--json"]).output)
    assert told["troubles"] == [{"line": 3, "fault": "unknown", "column": "formats"}]


def test_a_file_that_is_not_there_is_told_of(tmp_path: Path):
    said = CliRunner().invoke(nearer, ["directory", str(tmp_path / "none.csv")])
    assert said.exit_code == 1
    assert "Cannot read" in said.output
