"""Letting somebody in, as the tests need it: as far as an invitation, as far as a yes, all the way.

Knows the steps two people take. Does not know what is tested.
"""

from datetime import datetime
from uuid import UUID

from uuid6 import uuid7

from nearer import clock
from nearer.actions import accompanying, journal, ladder, measures, sharing
from nearer.actions.sharing import Wanted
from nearer.domain.ladder import Attempt, Felt
from nearer.domain.measures import Kind as Asked
from nearer.domain.sharing import Grant, Kind
from nearer.storage import sharing as rows
from nearer.storage.sealing import Owner

STEP = "ask-shop-question"
EVERY = tuple(Kind)


def wanted(*kinds: str, days: str = "30", label: str = "Ben", name: str = "Mara") -> Wanted:
    return Wanted(kinds or EVERY, days, label, name)


def invited(mara: Owner, *kinds: str, now: datetime | None = None) -> Grant:
    return sharing.invite(mara, now or clock.local(), uuid7(), wanted(*kinds))


def accepted(mara: Owner, ben: Owner, *kinds: str, now: datetime | None = None) -> Grant:
    made = invited(mara, *kinds, now=now)
    accompanying.accept(ben, now or clock.local(), rows.code(mara, made.id))
    return sharing.find(mara, made.id)


def let_in(mara: Owner, ben: Owner, *kinds: str, now: datetime | None = None) -> Grant:
    made = accepted(mara, ben, *kinds, now=now)
    sharing.confirm(mara, now or clock.local(), made.id, " ".join(accompanying.words(ben)))
    return sharing.find(mara, made.id)


def tried(mara: Owner, learned: str = "Two sentences were enough.", step: str = STEP) -> None:
    today = clock.local().date()
    ladder.attempt(mara, today, uuid7(), Attempt(step, today, Felt.RIGHT, 35.0, 60.0, learned=learned))


def wrote(mara: Owner, text: str, chosen: bool = False) -> UUID:
    row = journal.write(mara, clock.local().date(), uuid7(), journal.Written(text, "tagged")).id
    if chosen:
        journal.choose(mara, row, chosen=True)
    return row


def answered(mara: Owner) -> None:
    measures.check_in(mara, clock.local().date(), {Asked.LONELINESS: 60, Asked.MOOD: 40})
