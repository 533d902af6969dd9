"""Tables: ids, owner, dates and states in the clear, everything intimate sealed.

Every owner table has the key (owner, id), owner first in every index. Does not seal or open anything itself.
"""

from nearer.storage.models.base import Account, OfPerson, Owned, Sealed
from nearer.storage.models.calendars import Calendar, Event, Feed, Synced
from nearer.storage.models.groups import Activity, Group, Visit
from nearer.storage.models.journal import JournalPage
from nearer.storage.models.keys import KeySlot, OpenLink, Session
from nearer.storage.models.ladder import (
    Attempt,
    Belief,
    Decline,
    Energy,
    OfStep,
    Pause,
    Plan,
    Profile,
    Rating,
    StepNote,
)
from nearer.storage.models.measures import Measure
from nearer.storage.models.people import Boundary, Encounter, Gratitude, Person, Presence, ReachOut, Repair, Roster
from nearer.storage.models.thoughts import Thought
from nearer.storage.models.week import Week

__all__ = [
    "Account",
    "Activity",
    "Attempt",
    "Belief",
    "Boundary",
    "Calendar",
    "Decline",
    "Encounter",
    "Energy",
    "Event",
    "Feed",
    "Gratitude",
    "Group",
    "JournalPage",
    "KeySlot",
    "Measure",
    "OfPerson",
    "OfStep",
    "OpenLink",
    "Owned",
    "Pause",
    "Person",
    "Plan",
    "Presence",
    "Profile",
    "Rating",
    "ReachOut",
    "Repair",
    "Roster",
    "Sealed",
    "Session",
    "StepNote",
    "Synced",
    "Thought",
    "Visit",
    "Week",
]
