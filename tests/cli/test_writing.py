"""The journal and hard thoughts in a shell: from a pipe, never from the command line."""

import json
import os
import pty
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


def in_terminal(folder, lines, *arguments):
    """Type lines into a command that asks as it goes; return all that stood on the screen."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "nearer", *arguments]
    kinds = {"stdin": theirs, "stdout": theirs, "stderr": theirs}
    with subprocess.Popen(command, env=outside.environment(folder), cwd=ROOT, **kinds):
        os.close(theirs)
        os.write(ours, "".join(f"{line}\n" for line in lines).encode())
        shown = b""
        try:
            while piece := os.read(ours, 4096):
                shown += piece
        except OSError:
            """The other end is closed: the command has ended."""
    os.close(ours)
    return " ".join(shown.decode().split())


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


def test_a_thought_is_asked_for_screen_by_screen_and_a_slip_ends_nothing(folder):
    """A number that is none is asked for once more; words of danger are answered at once."""
    lines = ["They left without me.", "They think I am boring. I want to die.", "lots", "80", "60", "80"]
    shown = in_terminal(folder, [*lines, "", "", "They were late.", "30", "20", "Ask Jonas."], "thought")
    assert "Give a number from 0 to 100" in shown
    assert "you do not have to hold that alone" in shown
    assert shown.index("hold that alone") < shown.index("How strong is it?")
    assert "1 Guessing what others think: “They think I am boring.”" in shown
    assert "an empty line for none of these" in shown
    assert "- What speaks against it?" in shown, "the questions to take one of are there"
    assert shown.endswith("Kept.")
    (kept,) = json.loads(nearer(folder, "thought", "--json").out)
    assert (kept["feeling"], kept["belief"], kept["belief_after"]) == (60, 80, 20)
    assert kept["fairer"] == "They were late."


def test_a_scene_is_practised_to_its_end_and_nothing_is_kept(folder):
    replies = ["How did he come by his name? I want to die.", "That sounds good.", "See you.", "Bye."]
    shown = in_terminal(folder, replies, "practise", "neighbour-biscuit")
    assert "What worked: “How did he come by his name?”" in shown
    assert "you do not have to hold that alone" in shown
    assert "Others might have begun like this:" in shown


@pytest.mark.parametrize("shape", [[], ["--json"]])
def test_words_of_danger_beside_an_attempt_or_a_time_in_touch_are_answered_too(folder, shape):
    """Where data were asked for it stands beside them."""
    step = ("tried", "ask-shop-question", "--learned", "I want to die")
    assert "you do not have to hold that alone" in nearer(folder, *step).out, "also where something is missing"
    said = nearer(folder, *step, "--felt", "hard", *shape)
    seen = nearer(folder, "saw", "Ana", "--new", "--note", "I want to die", *shape)
    for one in (said, seen):
        assert one.code == 0, one.err
        assert "you do not have to hold that alone" in (one.err if shape else one.out)
        assert not shape or json.loads(one.out)
