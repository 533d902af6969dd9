"""A thousand people and ten thousand times in touch, for one invented person, with a fixed seed.

Knows how many people a life may hold. Does not know what a page costs. Rows go straight through storage, which takes
seconds where the actions would take minutes.
"""

from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate
from random import Random
from uuid import UUID

from django.db import transaction

from nearer.actions import hello
from nearer.domain.people import Circle, Encounter, Entry, Person, Started, Touch
from nearer.engine import cadence
from nearer.storage import people as rows
from nearer.storage.sealing import Owner

PEOPLE, ENCOUNTERS, YEARS, SEED = 1000, 10_000, 10, 5
SIZES = {Circle.INNER: 5, Circle.CLOSE: 15, Circle.WIDER: 50, Circle.EVERYONE: 930}
NAMES = ("Ana", "Ben", "Cem", "Dana", "Efe", "Fay", "Gil", "Hana", "Ivo", "June", "Kai", "Lea", "Milo", "Nora", "Omar")


def fill(owner: Owner, today: date) -> UUID:
    """Let somebody know a thousand people and return the one they see most."""
    chance = Random(SEED)
    people = [_person(number, circle, today) for number, circle in enumerate(_circles())]
    weights = list(accumulate(1 / (1 + number / 5) for number in range(PEOPLE)))
    with transaction.atomic():
        for number in range(ENCOUNTERS):
            day = today - timedelta(days=YEARS * 365 * (ENCOUNTERS - number) // ENCOUNTERS)
            there = sorted(set(chance.choices(range(PEOPLE), cum_weights=weights, k=chance.choice((1, 1, 1, 2, 3)))))
            made = _encounter(number, day, [people[place].id for place in there], chance)
            rows.save_encounter(owner, made)
            for place in there:
                people[place] = _met(people[place], made)
        rows.save(owner, people)
    return people[0].id


def _circles() -> list[Circle]:
    return [circle for circle, size in SIZES.items() for _ in range(size)]


def _person(number: int, circle: Circle, today: date) -> Person:
    name = f"{NAMES[number % len(NAMES)]} {number}"
    since = today - timedelta(days=YEARS * 365)
    entry = Entry(UUID(int=number + 1), name, circle, cadence.start(cadence.usual_cadence(circle)), since)
    return Person(entry, notes="Likes the sea. " * 20)


def _encounter(number: int, day: date, people: list[UUID], chance: Random) -> Encounter:
    touch, minutes = chance.choice(list(Touch)), chance.choice((None, 15, 60, 120))
    return Encounter(UUID(int=10**6 + number), day, tuple(people), touch, minutes, 4, Started.ME, "We talked. " * 5)


def _met(person: Person, encounter: Encounter) -> Person:
    rhythm = cadence.contact(person.entry.rhythm, encounter.day)
    counted = replace(person, mine=person.mine + 1, meetings=person.meetings + 1)
    return replace(counted, entry=hello.in_step(person.entry, rhythm))
