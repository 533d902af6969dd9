"""The journal and hard thoughts in a shell: from a pipe, never from the command line."""

import json
import subprocess
import sys

import pytest

from tests import outside
from tests.outside import nearer
from tests.servers import ROOT


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data"


def typed(folder, text, *arguments):
    return subprocess.run(
        [sys.executable, "-m", "nearer", *arguments],
        env=outside.environment(folder),
        cwd=ROOT,
        input=text,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_an_entry_from_a_pipe_is_found_again_and_sealed(folder):
    assert "Nothing there yet" in nearer(folder, "journal").out
    said = typed(folder, "Ana laughed at my joke about the goose.\n", "journal", "write", "--tags", "ana work", "--win")
    assert said.stdout == "Kept.\n", said.stderr
    assert typed(folder, "A grey day.", "journal", "write").returncode == 0
    (found,) = json.loads(nearer(folder, "journal", "--search", "GOOSE joke", "--json").out)
    assert (found["text"], found["tags"], found["win"]) == (
        "Ana laughed at my joke about the goose.",
        ["ana", "work"],
        True,
    )
    assert "A grey day." in nearer(folder, "journal").out
    assert b"goose" not in b"".join(file.read_bytes() for file in folder.iterdir())


def test_nothing_written_says_what_to_do(folder):
    said = typed(folder, "  \n", "journal", "write")
    assert said.returncode == 1
    assert "Write a few words first" in said.stderr


def test_words_of_danger_are_answered_quietly_and_kept_like_others(folder):
    said = typed(folder, "I want to kill myself.", "journal", "write")
    assert said.stdout.startswith("Kept.\n")
    assert "you do not have to hold that alone" in said.stdout
    assert len(json.loads(nearer(folder, "journal", "--json").out)) == 1


def test_a_thought_needs_somebody_to_ask(folder):
    said = typed(folder, "x", "thought")
    assert said.returncode == 1
    assert "/thoughts" in said.stderr
    assert json.loads(nearer(folder, "thought", "--json").out) == []
