"""When two are the same person, and what a card may add to somebody who is here."""

from datetime import date
from uuid import UUID

import pytest

from nearer.domain.importing import (
    MOST_CARDS,
    MOST_PROBLEMS,
    Card,
    Likeness,
    Problem,
    Trouble,
    filled,
    find,
    gathered,
    joined,
    known,
    name_key,
)
from nearer.domain.people import Circle, Entry, Person, Rhythm

ANA = UUID("01890000-0000-7000-8000-000000000001")


def person(name: str = "Ana Lind", **told: str) -> Person:
    return Person(Entry(ANA, name, Circle.CLOSE, Rhythm(14), date(2026, 1, 1)), **told)


@pytest.mark.parametrize("name", ["ana lind", "ANA  LIND", "Aná-Lind", "Ana, Lind", "Ana Líńd"])
def test_names_are_compared_without_case_accents_or_signs(name):
    assert name_key(name) == name_key("Ana Lind")


@pytest.mark.parametrize("name", ["佐藤 一郎", "نور السيد", "🌻", "Ω"])
def test_names_in_any_script_are_compared(name):
    assert name_key(name)
    assert name_key(name) != name_key("Ana")


@pytest.mark.parametrize(
    ("here", "card", "likeness"),
    [
        (person(), Card("Ben"), Likeness.NEW),
        (person(), Card("Ana Lind"), Likeness.PERHAPS),
        (person(phone="0170 1234567"), Card("Ana Lind", phones=("+49 (170) 123-4567",)), Likeness.SAME),
        (person(phone="0170 1234567"), Card("Ben", phones=("0170 1234567",)), Likeness.NEW),
        (person(phone="110"), Card("Ana Lind", phones=("110",)), Likeness.PERHAPS),
        (person(email="Ana@Example.org"), Card("ana lind", emails=("ana@example.org",)), Likeness.SAME),
        (person(external="a-1"), Card("Ana Berg", uid="a-1"), Likeness.SAME),
        (person(external="a-1"), Card("Ana Lind", uid="a-2"), Likeness.PERHAPS),
        (person(), Card("Somebody renamed", uid=ANA.urn), Likeness.SAME),
    ],
)
def test_who_is_here_already(here, card, likeness):
    found = find(card, known([here]))
    assert found.likeness is likeness
    assert found.person == (None if likeness is Likeness.NEW else ANA)


def test_cards_of_one_person_in_one_file_are_one():
    first = Card("Ana Lind", phones=("0701234567",), note="sings")
    second = Card("ANA LIND", phones=("+46701234567", "08123456"), emails=("ana@x.org",), birthday="04-12")
    third = Card("A. Lind", uid="u", labels=("choir",))
    fourth = Card("Ana L", uid="u", labels=("walks",))
    one, other = joined([first, third, second, fourth])
    assert (one.name, one.birthday, one.emails, one.note) == ("Ana Lind", "04-12", ("ana@x.org",), "sings")
    assert other == Card("A. Lind", uid="u", labels=("choir", "walks"))


def test_two_of_one_name_and_nothing_else_in_common_stay_two():
    assert len(joined([Card("Ana Lind", phones=("11111",)), Card("Ana Lind", phones=("22222",))])) == 2


def test_a_card_fills_what_is_open_and_changes_nothing_that_is_there():
    here = person(phone="1234567", notes="likes rye bread")
    card = Card(
        "Another name", phones=("7654321",), emails=("ana@x.org",), birthday="04-12", note="sings alto", uid="u"
    )
    now = filled(here, card, "vcard")
    assert (now.name, now.phone, now.email) == ("Ana Lind", "1234567", "ana@x.org")
    assert now.entry.birthday == "04-12"
    assert now.notes == "likes rye bread\nsings alto\n7654321"
    assert (now.source, now.external) == ("vcard", "u")
    assert filled(now, card, "vcard") == now, "the same card again adds nothing"


def test_what_is_wrong_with_many_is_counted():
    read = gathered("vcard", [(n, Problem.NO_NAME) for n in range(1, 101)])
    assert (len(read.troubles), read.unnamed) == (MOST_PROBLEMS, 100 - MOST_PROBLEMS)


def test_a_file_with_too_many_offers_the_first_and_says_so():
    read = gathered("vcard", ((n, Card(f"Ana {n}")) for n in range(1, MOST_CARDS + 10)))
    assert len(read.cards) == MOST_CARDS
    assert read.troubles == (Trouble(Problem.TOO_MANY_CARDS),)


@pytest.mark.parametrize(
    ("here", "told", "now"),
    [
        ("", "04-12", "04-12"),
        ("04-12", "1984-04-12", "1984-04-12"),
        ("1984-04-12", "04-12", "1984-04-12"),
        ("04-12", "1984-05-12", "04-12"),
        ("04-12", "", "04-12"),
    ],
)
def test_a_birthday_may_gain_its_year_and_nothing_else(here, told, now):
    entry = Entry(ANA, "Ana", Circle.CLOSE, Rhythm(14), date(2026, 1, 1), birthday=here)
    assert filled(Person(entry), Card("Ana", birthday=told), "").entry.birthday == now
