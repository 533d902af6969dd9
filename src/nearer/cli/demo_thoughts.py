"""Mara's hard thoughts and her journal: two thoughts looked at, one of them a step now, and three entries, one of
which others may read.

Knows what she writes. Made by the real actions, like the rest of her weeks (see nearer.cli.demo).
"""

from datetime import date, timedelta
from uuid import NAMESPACE_URL, UUID, uuid5

from nearer.actions import journal, thoughts
from nearer.coach.thoughts import Trap
from nearer.domain.thoughts import Part
from nearer.storage.sealing import Owner

LOOKED_AT: tuple[tuple[int, str, dict[Part, dict[str, str]]], ...] = (
    (
        20,
        "Two people at work went for lunch and I stayed at my desk.",
        {
            Part.THOUGHT: {"thought": "They think I am boring."},
            Part.RATED: {"feeling": "60", "belief": "80"},
            Part.TRAP: {"trap": Trap.MIND_READING},
            Part.ANSWERS: {"answers": "They never said so. They asked me once and I had a call."},
            Part.FAIRER: {"fairer": "They may think I would rather be left alone."},
            Part.AGAIN: {"feeling_after": "40", "belief_after": "40"},
            Part.TEST: {"test": "Ask Jonas where they go for lunch."},
        },
    ),
    (
        6,
        "Ruth did not wave at the market.",
        {
            Part.THOUGHT: {"thought": "She did not want to see me."},
            Part.RATED: {"feeling": "50", "belief": "70"},
            Part.FAIRER: {"fairer": "She was carrying two bags, and looked down."},
            Part.AGAIN: {"feeling_after": "30", "belief_after": "30"},
        },
    ),
)
"""Days ago, what happened, and what she said on each screen."""
READ = "I have a usual."
"""In the page that others may read."""
WRITTEN = (
    (30, journal.Written("Quiet Sunday. I rang nobody and it was all right until about six.", "sunday")),
    (12, journal.Written("The man at the bakery said “as usual?”. I have a usual.", "bakery", win=True)),
    (3, journal.Written("Tired. Went to the walk all the same, and came home less tired.", "walkers ruth", win=True)),
)


def fill(owner: Owner, today: date) -> None:
    """Write what she wrote on the days she wrote it."""
    for ago, situation, said in LOOKED_AT:
        day = today - timedelta(days=ago)
        begun = thoughts.begin(owner, day, _id(situation), situation)
        for part, given in said.items():
            thoughts.keep(owner, day, begun.id, part, given)
    for ago, written in WRITTEN:
        page = journal.write(owner, today - timedelta(days=ago), _id(written.text), written)
        if READ in written.text:
            journal.choose(owner, page.id, chosen=True)


def _id(what: str) -> UUID:
    return uuid5(NAMESPACE_URL, f"mara wrote: {what}")
