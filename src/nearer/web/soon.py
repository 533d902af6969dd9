"""What comes up with people in the next days: birthdays, things to ask after, what one said one would do.

Knows how far ahead each is told, and that few are. Says nothing of a day that is past but to ask when one meets.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from nearer.domain.people import Circle, Entry, Person
from nearer.storage import people as rows
from nearer.storage.sealing import Owner
from nearer.words import people as words

BIRTHDAYS = 14
AHEAD = timedelta(days=3)
MOST = 6

Told = tuple[date, Entry, str]


def coming(owner: Owner, entries: Iterable[Entry], today: date) -> list[dict[str, Any]]:
    """Return what comes up, the soonest first; of the people concerned, and only of them, the pages are read.

    An address book brings hundreds of birthdays: those of the three nearer circles are told.
    """
    days, until = _days_of_the_year(today), today + AHEAD
    here = [one for one in entries if not one.away]
    birthdays = (one for one in here if one.birthday[-5:] in days and one.circle is not Circle.EVERYONE)
    found = [(one.birthday_after(today) or today, one, words.coming_birthday(one, today)) for one in birthdays]
    noted = sorted((one for one in here if one.soon and one.soon[0] <= until), key=lambda one: _nearest(one, today))[
        :MOST
    ]
    for person in rows.some(owner, [one.id for one in noted]) if noted else ():
        found += [one for one in _of(person, today) if one[0] <= until]
    found.sort(key=lambda one: (one[0], one[1].name))
    return [{"id": entry.id, "text": text} for _day, entry, text in found[:MOST]]


def _nearest(entry: Entry, today: date) -> int:
    """Return the days to the nearest of somebody's days: what was promised long ago stands behind."""
    return min(abs((day - today).days) for day in entry.soon)


def _of(person: Person, today: date) -> list[Told]:
    entry = person.entry
    ask = [(one.ask_on, one.text) for one in person.remembered if one.ask_on and not one.asked]
    mine = [(one.by, one.text) for one in person.promises if one.by and one.by >= today and one.mine and not one.kept]
    told = [(day, entry, words.to_ask(entry.name, what, day, today)) for day, what in ask]
    return told + [(day, entry, words.to_do(entry.name, what, day, today)) for day, what in mine]


def _days_of_the_year(today: date) -> set[str]:
    """Return the next days as birthdays are written; who was born on the 29th of February has theirs on the 28th."""
    days = {f"{today + timedelta(days=number):%m-%d}" for number in range(BIRTHDAYS + 1)}
    return days | ({"02-29"} if "02-28" in days else set())
