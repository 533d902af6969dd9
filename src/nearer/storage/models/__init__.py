"""Tables: ids, owner, dates and states in the clear, everything intimate sealed.

Every owner table has the key (owner, id), owner first in every index. Does not seal or open anything itself.
"""

from nearer.storage.models.base import Account, OfPerson, Owned, Sealed
from nearer.storage.models.calendars import Calendar, Event, Feed, Synced
from nearer.storage.models.challenge import Challenge, ChallengeSeat
from nearer.storage.models.goals import Goal
from nearer.storage.models.groups import Activity, Group, Visit
from nearer.storage.models.journal import JournalPage
from nearer.storage.models.keys import Guess, KeySlot, OpenLink, Passkey, SecondStep, Session, Ticket
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
from nearer.storage.models.owned import Parcel, Retention
from nearer.storage.models.people import Boundary, Encounter, Gratitude, Person, Presence, ReachOut, Repair, Roster
from nearer.storage.models.practice import Doubts, Practised
from nearer.storage.models.scales import Scale, ScaleResponse
from nearer.storage.models.sharing import (
    Asking,
    Companion,
    Encouragement,
    Grant,
    Look,
    OfGrant,
    Package,
    Question,
    SharingKey,
)
from nearer.storage.models.support import CarePlan, Directory, Enquiry, FamilyNote, Search
from nearer.storage.models.thoughts import Thought
from nearer.storage.models.week import Week

__all__ = [
    "Account",
    "Activity",
    "Asking",
    "Attempt",
    "Belief",
    "Boundary",
    "Calendar",
    "CarePlan",
    "Challenge",
    "ChallengeSeat",
    "Companion",
    "Decline",
    "Directory",
    "Doubts",
    "Encounter",
    "Encouragement",
    "Energy",
    "Enquiry",
    "Event",
    "FamilyNote",
    "Feed",
    "Goal",
    "Grant",
    "Gratitude",
    "Group",
    "Guess",
    "JournalPage",
    "KeySlot",
    "Look",
    "Measure",
    "OfGrant",
    "OfPerson",
    "OfStep",
    "OpenLink",
    "Owned",
    "Package",
    "Parcel",
    "Passkey",
    "Pause",
    "Person",
    "Plan",
    "Practised",
    "Presence",
    "Profile",
    "Question",
    "Rating",
    "ReachOut",
    "Repair",
    "Retention",
    "Roster",
    "Scale",
    "ScaleResponse",
    "Sealed",
    "Search",
    "SecondStep",
    "Session",
    "SharingKey",
    "StepNote",
    "Synced",
    "Thought",
    "Ticket",
    "Visit",
    "Week",
]
