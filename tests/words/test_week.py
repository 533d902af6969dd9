"""A week in words: every reason has a sentence, and none of them blames."""

import re
from datetime import date
from uuid import UUID

import pytest

from nearer.actions.week_shown import Shown
from nearer.domain.week import SLOTS, Item, Kind, LeftOut, State, Week, Why, shape
from nearer.engine.week import When
from nearer.engine.week_brief import Rule
from nearer.words import week as words
from tests.actions import weeks

MONDAY = date(2026, 3, 2)
UNWANTED = r"streak|fail|overdue|missed|behind|target|score|compliance|should have|!"


@pytest.fixture
def shown(mara) -> Shown:
    return weeks.seen(weeks.mara_lives(mara))


def thing(why=(), **more):
    return Item(UUID(int=5), Kind.STEP, "ask-shop-question", 4, why=tuple(why), **more)


@pytest.mark.parametrize("rule", Rule)
def test_every_rule_is_said_without_blame(shown, rule):
    """With what it keeps out behind it; a kind that is full names the kind."""
    for kind, ref in ((Kind.STEP, "ask-shop-question"), (Kind.REPEAT, "nod-passer-by")):
        (told,) = words.left_out(shown, [LeftOut(kind, ref, Why(rule, {"number": 90, "day": 2}))])
        assert re.search(r"^[A-Z].*:$", told["why"])
        assert re.search(r"^\S.*[^.]\.$", told["what"])
        assert not re.search(UNWANTED, told["why"], re.IGNORECASE)


def test_the_same_reason_is_said_once_and_many_are_counted(shown):
    steps = list(shown.here.steps)[:9]
    told = words.left_out(shown, [LeftOut(Kind.STEP, step, Why(Rule.KIND)) for step in steps])
    assert len(told) == 1
    assert told[0]["what"].count(";") == words.TITLES
    assert told[0]["what"].endswith("and 5 others.")


def test_what_is_gone_is_not_named(shown):
    assert words.left_out(shown, [LeftOut(Kind.GROUP, str(UUID(int=9)), Why(Rule.ITEMS))]) == []


@pytest.mark.parametrize("when", When)
def test_every_place_has_a_reason(shown, when):
    assert words.why(shown, thing([Why(f"when-{when}")]))


def test_who_put_it_there_needs_no_other_reason(shown):
    assert words.why(shown, thing([Why("when-free")], kept=True)) == ["You put it there, so it stays."]


@pytest.mark.parametrize(
    "why",
    [
        Why("planned"),
        Why("easy"),
        Why("again", {"times": 2}),
        Why("meets", {"visits": 3}),
        Why("set-out"),
        Why("thing-new"),
        Why("goal"),
        Why("need", about="belonging"),
        Why("new-area", about="groups"),
        Why("as-hard-as", {"mean": 20, "last": 22, "days": -4}, step="nod-passer-by", day=date(2026, 2, 26)),
    ],
)
def test_every_reason_is_a_sentence(shown, why):
    (sentence,) = words.why(shown, thing([why]))
    assert re.search(r"^[A-Z“].+\.$", sentence)
    assert not re.search(UNWANTED, sentence, re.IGNORECASE)


def test_a_reason_of_an_older_release_is_passed_over(shown):
    assert words.why(shown, thing([Why("forgotten")])) == []


def test_a_week_is_named_by_its_days():
    assert words.span(MONDAY) == "2 to 8 March"
    assert words.span(date(2026, 3, 30)) == "30 March to 5 April"
    assert words.place(MONDAY, 0) == "Monday morning"
    assert words.place(MONDAY, SLOTS - 1) == "Sunday evening"


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(1, "about 1 minute"), (45, "about 45 minutes"), (90, "about 1.5 hours"), (240, "about 4 hours")],
)
def test_how_long(minutes, said):
    assert words.minutes(minutes) == said


def test_there_is_always_a_reward_and_something_to_fall_back_on(shown):
    assert words.reward(thing()) in words.planner.rewards()
    assert words.reward(thing(reward="Cake")) == "Cake"
    assert words.fallback(shown, thing(fallback="rest")) == "Stay in and rest. That counts."
    assert words.fallback(shown, thing(fallback="step:gone")) == "Stay in and rest. That counts."
    assert words.fallback(shown, thing(fallback="step:nod-passer-by")).startswith("Nod to one person")
    assert words.fallback(shown, thing(fallback="rest", fallback_words="Call Tom")) == "Call Tom"


def test_looking_back_counts_what_came_about_and_nothing_else():
    assert words.looked_back(0, True) == [
        "It did not come to much this week. That happens, and nothing of it is carried over.",
        "Next week is lighter.",
    ]
    assert words.looked_back(1, False)[0] == "1 thing came about. It counts."
    assert not re.search(UNWANTED, " ".join(words.looked_back(3, True)), re.IGNORECASE)


def test_what_a_week_was_is_counted_without_what_fell_through():
    items = [
        thing(state=State.DONE, minutes=30),
        thing(swapped=True, minutes=90, outing=True),
        thing(swapped=True, state=State.DONE),
        thing(state=State.NOT_NOW),
    ]
    found = shape(Week(MONDAY, tuple(items)).items)
    assert (found.items, found.tried, found.chances, found.outings) == (4, 2, 3, 1)
