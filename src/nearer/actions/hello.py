"""Whom it might be good to say hello to this week: three at most, and the same ones all week.

A page that is only looked at writes nothing, so nothing says when somebody was first shown. The week's few are worked
out as of its Monday instead, which gives the same answer until something changes. Whatever changes it (a time in
touch, a snooze, somebody new) first notes who was shown, in `Entry.proposed`, and those keep their place: a week brings
three and no more, and nobody is swapped for another behind one's back.

Knows how a week is settled. Does not know how who comes first is weighed (that is `nearer.engine.cadence`), nor words.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from heapq import nlargest
from uuid import UUID

from nearer.domain.people import Circle, Entry, Rhythm
from nearer.engine import cadence
from nearer.engine.cadence import Proposed, ReachOut, Someone
from nearer.engine.parameters import DEFAULT
from nearer.storage import people as rows
from nearer.storage.sealing import Owner

PASSED_OVER = 0.5
"""How readily a reach-out is taken up that was proposed lately and was not [J], so that others have their turn."""
LATELY = timedelta(days=28)
FEW = DEFAULT.reach_outs
"""So many of those who weigh alike are enough to choose a week's from; of new ties, who rest by a rule of their own, a
few more."""


def monday(day: date) -> date:
    """Return the first day of a week."""
    return day - timedelta(days=day.weekday())


def this_week(circles: Mapping[UUID, Entry], today: date) -> list[ReachOut]:
    """Return whom it might be good to reach this week, the worthiest first, as it stands today."""
    first = monday(today)
    noted = [entry for entry in circles.values() if entry.proposed == first]
    still = [one for entry in noted if _open(entry, first) for one in cadence.due([_someone(entry, first)], first)]
    found = [*still, *_more(circles, noted, first)]
    found.sort(key=lambda one: (-one.worth, one.person))
    return [_as_of(today, one, circles[UUID(one.person)]) for one in found]


def _more(circles: Mapping[UUID, Entry], noted: Sequence[Entry], first: date) -> Sequence[ReachOut]:
    """Return who fills what is left of a week after those noted."""
    if len(noted) >= DEFAULT.reach_outs:
        return ()
    people = [_someone(entry, first) for entry in (*noted, *_likely(circles.values(), first))]
    return cadence.due(people, first, [Proposed(str(entry.id), first) for entry in noted])


def in_step(entry: Entry, rhythm: Rhythm) -> Entry:
    """Return somebody with another rhythm, its usual gap worked out once for every list to come."""
    if not rhythm.days:
        return replace(entry, rhythm=rhythm, usual=(0, 0.0))
    last = rhythm.days[-1]
    return replace(entry, rhythm=rhythm, usual=(last, cadence.usual_gap(rhythm, date.fromordinal(last))))


def settle(owner: Owner, today: date) -> None:
    """Note whom this week's page has shown, before something changes what it would show."""
    circles, first = rows.roster(owner), monday(today)
    shown = (circles[UUID(one.person)] for one in this_week(circles, today))
    new = [entry.id for entry in shown if entry.proposed != first]
    if new:
        people = rows.some(owner, new)
        rows.save(owner, [replace(one, entry=replace(one.entry, proposed=first)) for one in people])


def ease(entry: Entry, day: date) -> float:
    """Return how readily a reach-out to somebody would be taken up, 0-1.

    One for everybody until messages have steps of their own whose acceptance the belief foresees.
    """
    if entry.proposed is None or not day - LATELY <= entry.proposed < day:
        return 1.0
    return 1.0 if entry.last and entry.last >= entry.proposed else PASSED_OVER


def _likely(entries: Iterable[Entry], first: date) -> list[Entry]:
    """Return who can be among a week's few: of those who weigh alike, the longest away by their own usual gap.

    The engine chooses; this spares it the hundreds of whom it would take none, two thirds of the time of the page.
    """
    alike: dict[tuple[float, float, bool, bool], list[tuple[float, int, Entry]]] = defaultdict(list)
    for place, entry in enumerate(entries):
        if entry.proposed != first and _open(entry, first):
            new = (first - entry.known_since).days < DEFAULT.new_tie
            kind = (entry.importance, ease(entry, first), entry.circle in cadence.NEAR, new)
            alike[kind].append((_gaps(entry, first), -place, entry))
    few = ((FEW * 3 if new else FEW, found) for (*_alike, new), found in alike.items())
    return [entry for most, found in few for _gaps, _place, entry in nlargest(most, found)]


def _gaps(entry: Entry, first: date) -> float:
    """Return how many usual gaps it has been; by the gap kept, where it is of the last day in touch."""
    days = entry.rhythm.days
    if days and entry.usual[0] == days[-1]:
        return (first.toordinal() - days[-1]) / entry.usual[1]
    return cadence.elapsed(entry.rhythm, first)


def _open(entry: Entry, first: date) -> bool:
    """Say whether somebody may be proposed at all, beyond what the engine asks.

    Nobody who was put away or in touch this week; nor a name that came in with an address book and was not touched
    since: a plumber is no old friend.
    """
    days = entry.rhythm.days
    if entry.away or entry.left_in_peace:
        return False
    return days[-1] < first.toordinal() if days else entry.circle is not Circle.EVERYONE


def _someone(entry: Entry, first: date) -> Someone:
    return Someone(
        str(entry.id),
        entry.circle,
        entry.rhythm,
        entry.known_since,
        importance=entry.importance,
        ease=ease(entry, first),
        left_in_peace=entry.left_in_peace,
        snoozed_until=entry.snoozed_until,
    )


def _as_of(today: date, one: ReachOut, entry: Entry) -> ReachOut:
    rhythm = entry.rhythm
    return replace(one, label=cadence.label(rhythm, today), days=cadence.days_since(rhythm, today))
