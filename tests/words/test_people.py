"""What is said of people: plain, warm, without a count of what is owed."""

import re
from datetime import date, timedelta

import pytest
from uuid6 import uuid7

from nearer.domain.people import Circle, Encounter, Entry, Promise, Rhythm, Started, Touch
from nearer.engine.cadence import Label, ReachOut, Why
from nearer.words import people as words
from tests.words.test_cadence import UNKIND

TODAY = date(2026, 3, 2)
ANA = Entry(uuid7(), "Ana", Circle.CLOSE, Rhythm(30.0), TODAY, birthday="1990-03-04")


def said_of(ago, touch=Touch.SAW, **more):
    return Encounter(uuid7(), TODAY - timedelta(days=ago), (ANA.id,), touch, **more)


def everything_said():
    labels = (words.circles, words.rings, words.circle_hints, words.touches, words.channels, words.starters)
    for each in (*labels, words.importances, words.felts, words.closeness):
        yield from each().values()
    yield from words.cadences(45).values()
    yield from (words.encounter(said_of(ago, touch), "Ana", TODAY) for touch in Touch for ago in (0, 1, 9, 900))
    yield from (words.nice(ReachOut("a", why, Label.A_WHILE, 9, 3.0, 0.1), "Ana")["why"] for why in Why)
    yield from (words.to_ask("Ana", "Her exam", TODAY + timedelta(days=ahead), TODAY) for ahead in (-3, 0, 2))
    yield from (words.to_do("Ana", "Bring the book", TODAY + timedelta(days=ahead), TODAY) for ahead in (0, 1, 2))
    yield from (words.ask(TODAY + timedelta(days=ahead), TODAY) for ahead in (-3, 0, 2))
    yield from (
        words.promised(Promise(uuid7(), "x", mine, TODAY, by), "Ana", TODAY)
        for mine in (True, False)
        for by in (None, TODAY)
    )
    yield words.felt_close(((TODAY - timedelta(days=30), 2), (TODAY, 4)), TODAY)
    yield from (words.newcomers([ANA]), words.newcomers([ANA, ANA]), words.put_away(), *words.told())


def test_nothing_said_blames_or_counts_what_is_owed():
    for text in everything_said():
        assert text
        assert "!" not in text
        assert "%(" not in text
        assert not UNKIND & set(re.findall(r"\w+", text.lower())), text


@pytest.mark.parametrize(
    ("touch", "ago", "said"),
    [
        (Touch.SAW, 0, "You saw Ana today."),
        (Touch.CALLED, 1, "You called Ana yesterday."),
        (Touch.WROTE, 9, "You wrote to Ana on 21 February."),
        (Touch.SAW, 400, "You saw Ana on 26 January 2025."),
    ],
)
def test_a_time_in_touch_is_a_sentence(touch, ago, said):
    assert words.encounter(said_of(ago, touch), "Ana", TODAY) == said


def test_what_else_was_told_of_it():
    assert words.facts(said_of(0)) == []
    told = said_of(0, minutes=90, felt=1, started=Started.THEM)
    assert words.facts(told) == ["1.5 hours", "drained", "they started it"]


@pytest.mark.parametrize(
    ("minutes", "said"), [(1, "1 minute"), (45, "45 minutes"), (60, "1 hour"), (75, "75 minutes"), (150, "2.5 hours")]
)
def test_lengths(minutes, said):
    assert words.length(minutes) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [(None, ""), (0, ""), (1, "1 day"), (13, "13 days"), (21, "3 weeks"), (75, "2 months"), (800, "2 years")],
)
def test_how_long_in_two_words(days, said):
    assert words.short(days) == said


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ana", "An"),
        ("Ana Silva", "AS"),
        ("Ida from the library", "IL"),
        ("Ana Maria da Silva", "AS"),
        ("李", "李"),
        ("Tom (work)", "To"),
        ("", "·"),
        ("…", "…"),
    ],
)
def test_initials(name, letters):
    assert words.initials(name) == letters


def test_birthdays():
    assert words.birthday(ANA, TODAY) == "4 March, turning 36"
    assert words.coming_birthday(ANA, TODAY) == "Ana has a birthday: Wednesday."
    assert words.coming_birthday(ANA, date(2026, 3, 4)) == "Ana has a birthday today."


def test_no_time_known_is_said_once():
    said = words.nice(ReachOut("a", Why.RANK, Label.GOOD_TIME, None, 30.0, 0.1), "Ana")
    assert said["since"] == ""
    assert "not noted a time with Ana yet" in said["why"]
