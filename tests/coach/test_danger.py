"""What means danger and what only sounds like it, on examples written for this; it is no safety net, and says so."""

import json
import re
from pathlib import Path

import pytest

from nearer.coach import danger_words
from nearer.coach.danger import danger
from tests.coach.test_robust import steps

EXAMPLES = [json.loads(line) for line in (Path(__file__).parent / "danger.jsonl").read_text().splitlines()]
LEAST = {"tune": (0.97, 0.97), "check": (0.88, 0.86)}
"""Precision and recall; the patterns were made better on `tune` only."""


@pytest.mark.parametrize("part", LEAST)
def test_precision_and_recall_are_what_is_said(part):
    rows = [(danger(one["text"]), one["danger"]) for one in EXAMPLES if one["part"] == part]
    hits = sum(found and meant for found, meant in rows)
    precision = hits / sum(found for found, _ in rows)
    recall = hits / sum(meant for _, meant in rows)
    assert len(rows) >= 120
    assert (precision >= LEAST[part][0], recall >= LEAST[part][1]) == (True, True), (precision, recall)


@pytest.mark.parametrize(
    ("said", "unsaid"),
    [
        ("I want to die.", "I don't want to die."),
        ("I feel suicidal.", "My brother is suicidal."),
        ("I have thoughts of suicide.", "The film is about suicide."),
        ("I cut myself again last night.", "I cut myself shaving."),
        ("I can't stop thinking about killing myself.", "She asked if I think about killing myself."),
        ("I want to die", 'The song goes "I want to die"'),
        ("They would be better off without me.", "They would be better off without the car."),
    ],
)
def test_the_same_words_can_mean_it_or_not(said, unsaid):
    assert danger(said)
    assert not danger(unsaid)


@pytest.mark.parametrize(
    "typed", ["I DON’T WANT TO BE ALIVE", "i want\tto  die", "so tired. I wan\u200bna die", "I want to diiiie"]
)
def test_how_it_is_typed_does_not_matter(typed):
    assert danger(typed)


@pytest.mark.parametrize(
    "strange", ["", "!!!???", "🙂" * 1000, "<b>want</b>", "我想", "\x00", '"' * 5000, "want to " * 2000]
)
def test_anything_can_be_read(strange):
    assert not danger(strange)


CALM = " ".join(one["text"] for one in EXAMPLES if not one["danger"] and not danger(one["text"]))
LONG = {
    "prose": "I know what you mean, and you should ask her how it was. ",
    "cues": CALM + " ",
    "one sentence": re.sub("[.!?;]", "", CALM) + " ",
    "stutter": "to live ",
    "stops": "die. ",
}


@pytest.mark.parametrize("kind", LONG)
def test_ten_times_the_text_is_at_most_ten_times_the_work(kind):
    """Somebody pastes a chapter; what is looked at twice does not grow with it."""
    text = (LONG[kind] * 40_000)[:40_000]
    assert steps(lambda: danger(text)) <= 12 * steps(lambda: danger(text[:4_000]))


def test_no_phrase_is_lost_by_looking_only_where_one_can_begin():
    """Words that begin no phrase are passed over, and texts without a cue: neither may hide one."""
    everywhere = re.compile(danger_words.ANY)
    for text in (one["text"].lower().replace("\u2019", "").replace("'", "") for one in EXAMPLES):
        found = [match.span() for match in everywhere.finditer(text)]
        assert [match.span() for match in danger_words.PHRASES.finditer(text)] == found
        assert all(danger_words.CUE.search(text[start:end]) for start, end in found), text
