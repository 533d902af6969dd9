"""The people in Mara's life: a sister far away, two from the climbing hall, an old friend it has gone quiet with.

Knows seven invented people and when she was in touch. Does not know how anything is kept. Ages, birthdays and dogs are
made up; so is everybody.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from uuid import UUID, uuid5

from nearer.actions import encounters, people, remembering
from nearer.domain.people import Encounter, Promise, Started, Touch
from nearer.storage.sealing import Owner

FORMS = UUID("6f1d2c52-0b7e-4b56-9a39-9f3f2f6d5a10")
"""What the ids of everything here are made from, so that the same people come each time."""
KNOWN: tuple[tuple[str, int, people.Answers], ...] = (
    ("Lena", 400, people.Answers("Lena", "inner", birth_day="9", birth_month="6", birth_year="1994", channel="called")),
    ("Mum", 400, people.Answers("Mum", "inner", channel="called", boundaries="Not about when I move back.")),
    ("Ana", 31, people.Answers("Ana", "close", met="The climbing hall, at the desk", importance="2")),
    ("Tom", 24, people.Answers("Tom", "wider", met="The climbing hall", channel="wrote")),
    ("Noor", 400, people.Answers("Noor", "close", met="University", notes="Moved to Leeds the year I moved here.")),
    ("Ida", 17, people.Answers("Ida from the library", "wider", met="Asked her for a book on rivers")),
    ("Kofi", 40, people.Answers("Mr Okafor, third floor", "wider", notes="His dog is called Biscuit.")),
)
SAW, CALLED, WROTE, ME, THEM = Touch.SAW, Touch.CALLED, Touch.WROTE, Started.ME, Started.THEM
LIVED: tuple[tuple[int, tuple[str, ...], Touch, int | None, int, Started | None, str], ...] = (
    (300, ("Noor",), CALLED, 40, 4, THEM, "She laughed at my stories of the new flat."),
    (40, ("Mum",), CALLED, 20, 3, THEM, ""),
    (38, ("Lena",), CALLED, 45, 5, ME, ""),
    (36, ("Kofi",), SAW, 5, 4, ME, "We talked about Biscuit on the stairs."),
    (29, ("Ana",), SAW, 60, 4, ME, "She showed me how to tie in."),
    (27, ("Mum",), CALLED, 25, 3, THEM, ""),
    (24, ("Ana", "Tom"), SAW, 120, 4, None, "Tea after climbing. I hardly spoke and it was fine."),
    (19, ("Lena",), CALLED, 50, 5, THEM, ""),
    (17, ("Ida",), SAW, 10, 5, ME, "She found the book, and then another one."),
    (12, ("Mum",), CALLED, 30, 2, THEM, ""),
    (9, ("Tom",), WROTE, None, 3, THEM, "He asked whether I come on Thursday."),
    (3, ("Lena",), CALLED, 40, 5, ME, ""),
)
"""Days ago, who, how, minutes, how it felt, who started, a note."""


def fill(owner: Owner, today: date) -> None:
    """Let Mara know them up to `today`."""
    known = {name: people.add(owner, today - timedelta(days=since), _id(name), said).id for name, since, said in KNOWN}
    for number, (ago, there, touch, minutes, felt, started, note) in enumerate(LIVED):
        day, ids = today - timedelta(days=ago), tuple(known[name] for name in there)
        lived = Encounter(_id(f"lived {number}"), day, ids, touch, minutes, felt, started, note)
        encounters.keep(owner, day, lived)
    _remember(owner, today, known)


def _remember(owner: Owner, today: date, known: Mapping[str, UUID]) -> None:
    exam = today + timedelta(days=3)
    remembering.remember(owner, today - timedelta(days=21), known["Ana"], _id("exam"), "Her exam", exam.isoformat())
    remembering.remember(owner, today - timedelta(days=36), known["Kofi"], _id("rain"), "Walks Biscuit at seven")
    book = Promise(_id("book"), "Lend her the book about rivers", True, today - timedelta(days=24))
    remembering.promise(owner, today - timedelta(days=24), known["Ana"], book)
    photo = Promise(_id("photo"), "Send the photo of the wall", False, today - timedelta(days=24))
    remembering.promise(owner, today - timedelta(days=24), known["Tom"], photo)
    remembering.feel(owner, today - timedelta(days=30), known["Lena"], "5")


def _id(what: str) -> UUID:
    return uuid5(FORMS, what)
