"""The words events are known by: enough of them, none twice, none that finds what it should not."""

from collections import Counter
from datetime import UTC, datetime

import pytest

from nearer.content.limits import crossed
from nearer.content.opportunities import signs, vocabulary
from nearer.domain.calendars import Occurrence
from nearer.domain.needs import Budget, Interest, Involves
from nearer.domain.opportunities import look

NOW = datetime(2026, 3, 2, 18, tzinfo=UTC)


def seen(title: str, note: str = ""):
    return look(Occurrence(NOW, NOW, title, note=note), vocabulary(), signs())


def test_every_interest_has_words_and_none_stands_twice():
    assert {one.id for one in vocabulary()} == set(Interest)
    for one in (*vocabulary(), *signs()):
        assert one.words
        assert [word for word, count in Counter(one.words).items() if count > 1] == [], one.id
    assert all(len(one.words) >= 15 for one in vocabulary())


def test_words_are_as_they_are_compared():
    for one in (*vocabulary(), *signs()):
        for word in one.words:
            assert word == word.lower().strip()
            assert word.count("*") == word.endswith("*")


@pytest.mark.parametrize(
    ("title", "interest", "word"),
    [
        ("Choir rehearsal", Interest.MUSIC, "Choir"),
        ("Gardening together", Interest.NATURE, "Gardening"),
        ("The book club meets", Interest.BOOKS, "book club"),
        ("Repair café", Interest.MAKING, "Repair café"),
        ("Board games for grown-ups", Interest.GAMES, "Board games"),
        ("Lunchtime yoga", Interest.MOVEMENT, "yoga"),
        ("Open day of the makerspace", Interest.TECHNOLOGY, "makerspace"),
        ("An evening of jazz", Interest.MUSIC, "jazz"),
        ("Food bank: sorting", Interest.HELPING, "Food bank"),
        ("Life drawing", Interest.ART, "Life drawing"),
        ("Bake with us", Interest.COOKING, "Bake"),
        ("Dog walkers' meeting", Interest.ANIMALS, "Dog walkers"),
        ("Evensong", Interest.FAITH, "Evensong"),
        ("Lecture on tides", Interest.LEARNING, "Lecture"),
    ],
)
def test_an_interest_is_found_by_the_word_as_it_stands(title, interest, word):
    assert (interest, word) in seen(title).enjoyed


@pytest.mark.parametrize(
    ("title", "interest"),
    [
        ("Book your place now", Interest.BOOKS),
        ("Party at Arthur's", Interest.ART),
        ("A run-down of the budget", Interest.MOVEMENT),
        ("Management meeting", Interest.ART),
        ("Massive sale", Interest.FAITH),
        ("Discography", Interest.MOVEMENT),
        ("Kingdom", Interest.GAMES),
        ("Talkative", Interest.LEARNING),
    ],
)
def test_a_word_within_another_is_none(title, interest):
    assert interest not in dict(seen(title).enjoyed)


@pytest.mark.parametrize(
    "title",
    [
        "Wine tasting",
        "Pub crawl",
        "Toddler story time",
        "Kids' club",
        "Choir: CANCELLED",
        "Concert (sold out)",
        "Council meeting",
        "Members only: dinner",
        "Library closed",
    ],
)
def test_what_no_step_involves_or_is_for_others_is_out(title):
    assert seen(title).out


def test_no_interest_is_one_that_no_step_may_involve():
    assert [word for one in vocabulary() for word in one.words if crossed(f"Go to the {word.rstrip('*')}.")] == []


@pytest.mark.parametrize(
    ("note", "cost", "word"),
    [
        ("Free entry, donations welcome", Budget.FREE, "Free entry"),
        ("Admission is free. Tickets at the door", Budget.FREE, "Admission is free"),
        ("£8 at the door", Budget.LITTLE, "£8"),
        ("Cost: 12,50 €", Budget.SOME, "12,50 €"),
        ("50 kr", Budget.LITTLE, "50 kr"),
        ("250 SEK", Budget.SOME, "250 SEK"),
        ("€0", Budget.FREE, "€0"),
        ("Tickets from the box office", Budget.LITTLE, "Tickets"),
        ("Free parking. Gluten-free cake.", None, ""),
        ("Room 12, 3rd floor, 2026", None, ""),
    ],
)
def test_what_it_costs_is_said_only_where_it_is_told(note, cost, word):
    told = seen("Evening", note)
    assert (told.cost, told.priced) == (cost, word)


@pytest.mark.parametrize(
    ("title", "involves"),
    [
        ("Community meal", Involves.EATING),
        ("Street festival", Involves.CROWD),
        ("Football for all", Involves.SPORT),
        ("Prayer meeting", Involves.FAITH),
        ("Karaoke", Involves.SPEECH),
        ("Webinar on birds", Involves.ONLINE),
        ("Family day", Involves.CHILDREN),
        ("Walk with dogs", Involves.ANIMALS),
        ("Grief circle", Involves.FEELINGS),
        ("Networking breakfast", Involves.WORK),
    ],
)
def test_what_somebody_may_have_ruled_out_is_seen(title, involves):
    assert involves in seen(title).involves


def test_to_listen_is_easier_than_to_join_and_to_be_seen_is_hardest():
    hard = [seen(title).hard for title in ("Lecture", "Garden group", "Yoga class", "Language café", "Open mic")]
    assert hard == sorted(hard)
    assert len(set(hard)) == 5
