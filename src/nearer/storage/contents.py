"""What the sealed part of each table decodes to, so that a row from an archive is checked before it is kept.

Knows the type for each table. Does not open or keep anything. A table that is not named here is taken as any JSON, and
a test asks for its line.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

from nearer.domain.calendars import Calendar, CalendarKind, Occurrence
from nearer.domain.care_plan import CarePlan
from nearer.domain.challenge import Round
from nearer.domain.directories import Directory
from nearer.domain.enquiries import Enquiry
from nearer.domain.family import Note
from nearer.domain.goals import Goal
from nearer.domain.gratitude import Gratitude
from nearer.domain.groups import Group, Visit
from nearer.domain.importing import Preview
from nearer.domain.journal import Page
from nearer.domain.ladder import Attempt
from nearer.domain.measures import Measure
from nearer.domain.mending import Boundary, Repair
from nearer.domain.needs import Profile
from nearer.domain.people import Encounter, Entry, Person
from nearer.domain.planner import Plan
from nearer.domain.portfolio import Activity
from nearer.domain.practice import Doubts, Practised
from nearer.domain.professionals import Search
from nearer.domain.reaching import ReachOut
from nearer.domain.retention import Retention
from nearer.domain.scales import Response, Scale
from nearer.domain.syncing import Server, Shared
from nearer.domain.thoughts import Thought
from nearer.domain.week import Week
from nearer.storage import importing, ladder, syncing

KINDS: dict[str, Any] = {
    "activity": Activity,
    "attempt": Attempt,
    "belief": bytes,
    "boundary": Boundary,
    "calendar": {
        CalendarKind.BUSY: Calendar,
        CalendarKind.EVENTS: Calendar,
        importing.PREVIEW: Preview,
        syncing.KIND: Server,
    },
    "careplan": CarePlan,
    "challenge": Round,
    "decline": ladder.Decline,
    "doubts": Doubts,
    "directory": Directory,
    "encounter": Encounter,
    "energy": int,
    "enquiry": Enquiry,
    "event": Occurrence,
    "familynote": Note,
    "goal": Goal,
    "gratitude": Gratitude,
    "group": Group,
    "measure": Measure,
    "person": Person,
    "plan": Plan,
    "practised": Practised,
    "profile": Profile,
    "rating": ladder.Rating,
    "reachout": ReachOut,
    "repair": Repair,
    "retention": Retention,
    "roster": list[Entry],
    "scale": Scale,
    "scaleresponse": Response,
    "search": Search,
    "stepnote": ladder.StepNote,
    "synced": Shared,
    "journalpage": Page,
    "thought": Thought,
    "visit": Visit,
    "week": Week,
}
"""By the name of the table; where rows of one table differ, by their kind."""


def check(table: str, columns: Mapping[str, Any], plain: bytes) -> None:
    """Refuse content that pages could not show.

    Raises:
        ValueError: it is not what this table holds.
    """
    kind = KINDS.get(table, Any)
    if isinstance(kind, dict):
        if columns.get("kind") not in kind:
            raise ValueError(table)
        kind = kind[columns["kind"]]
    if kind is not bytes:
        msgspec.json.decode(plain, type=kind)
