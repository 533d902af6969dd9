"""People in Mara's circles, as the tests of actions and pages need them."""

from datetime import date, timedelta

from uuid6 import uuid7

from nearer.actions import encounters, people
from nearer.domain.people import Encounter, Person, Touch
from nearer.storage import people as rows
from nearer.storage.sealing import Owner


def known(owner: Owner, today: date, name: str, circle: str = "close", **more: str) -> Person:
    """Return somebody taken into the circles long ago."""
    return people.add(owner, today - timedelta(days=400), uuid7(), people.Answers(name, circle, **more))


def met(owner: Owner, today: date, *there: Person, ago: int = 0, touch: Touch = Touch.SAW, **more: object) -> Encounter:
    """Return a time in touch so many days ago, counted for everybody there."""
    encounter = Encounter(
        uuid7(),
        today - timedelta(days=ago),
        tuple(one.id for one in there),
        touch,
        **more,  # type: ignore[arg-type]
    )
    encounters.keep(owner, today, encounter)
    return encounter


def again(owner: Owner, person: Person) -> Person:
    """Return a person as they are kept now."""
    found = rows.person(owner, person.id)
    assert found is not None
    return found


def many(owner: Owner, today: date, number: int) -> list[Person]:
    """Return so many people kept at once, each met once a year."""
    made = [
        people._newcomer(uuid7(), f"Person {place:03d}", today - timedelta(days=place % 90)) for place in range(number)
    ]
    rows.save(owner, made)
    return made
