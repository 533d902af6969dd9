"""The twenty-one parts of a week as somebody has them: when they are free, for how long, with how much energy.

Knows what they said of their time and energy, and reads when their own calendars have them taken up. Does not plan.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from nearer.actions.week_shown import Shown
from nearer.domain.needs import Time
from nearer.domain.week import DAYS, HOURS, PARTS, SLOTS, day_of, part_of
from nearer.engine.parameters import DEFAULT
from nearer.engine.week_brief import Slot
from nearer.storage import calendars
from nearer.storage import needs as needs_rows

Span = tuple[datetime, datetime]
MOST_ENERGY = 5
FREE = -1
"""Said of a day that is to stay free."""


def slots(shown: Shown, now: datetime, last: Shown) -> list[Slot]:
    """Return every part of a week from now on; what is over is not free, what was kept for rest stays."""
    begin = datetime.combine(shown.week.monday, time(), now.tzinfo)
    busy = calendars.busy(shown.here.owner, begin, begin + timedelta(days=DAYS))
    taken = [*busy, (begin, now)] if now > begin else busy
    wishes, rests = _wishes(shown), {one.slot for one in shown.week.rests if one.kept}
    found = [_slot(shown, number, begin, taken, wishes) for number in range(SLOTS)]
    kept = [replace(one, rest=True) if number in rests and one.minutes else one for number, one in enumerate(found)]
    after = _after_sunday(kept, last)
    return kept if after is None else [*kept[:after], replace(kept[after], rest=True), *kept[after + 1 :]]


def _slot(shown: Shown, number: int, begin: datetime, taken: Sequence[Span], wishes: Sequence[int]) -> Slot:
    wish = shown.week.energies[day_of(number)]
    times = shown.here.profile.times
    if number < shown.opens or (times and _time(number) not in times):
        return Slot()
    from_, until = HOURS[number % PARTS]
    day = begin + timedelta(days=day_of(number))
    free = longest(day.replace(hour=from_), day.replace(hour=until), taken)
    return Slot(min(DEFAULT.week_part, free), wishes[day_of(number)], rest=wish == FREE and free > 0)


def _time(number: int) -> Time:
    """Return how a part of the week is called where people say when they are free."""
    return Time(f"{'weekend' if day_of(number) >= 5 else 'weekday'}-{part_of(number)}")


def longest(begins: datetime, ends: datetime, taken: Iterable[Span]) -> int:
    """Return the minutes of the longest time between two moments that nothing takes up."""
    free, at = timedelta(), begins
    for first, last in sorted(taken):
        if last <= at or first >= ends:
            continue
        free, at = max(free, first - at), max(at, last)
    return max(0, int(max(free, ends - at) / timedelta(minutes=1)))


def _wishes(shown: Shown) -> list[int]:
    """Return the energy wished for on each day: what was said of the day, of today, or of themselves."""
    usual = shown.here.profile.energy
    whole = MOST_ENERGY if usual is None else min(MOST_ENERGY, usual + DEFAULT.energy_margin)
    wishes = [said if said > 0 else whole for said in shown.week.energies]
    if shown.today is not None and shown.week.energies[shown.today] == 0:
        wishes[shown.today] = needs_rows.energy(shown.here.owner, shown.here.today) or whole
    return wishes


def _after_sunday(found: Sequence[Slot], last: Shown) -> int | None:
    """Return the first free part after a stretch at the end of the week before, which stays free."""
    ends = [one.slot for one in last.week.items if one.stretch and not one.swapped]
    rested = {one.after for one in last.week.rests if one.after}
    if not ends or rested:
        return None
    until = max(ends) + DEFAULT.week_rest_within - SLOTS
    return next((number for number in range(max(0, until + 1)) if found[number].minutes), None)


def heavy_eve(last: Shown) -> bool:
    """Tell whether the Sunday before holds something heavy."""
    sunday = (one for one in last.week.items if day_of(one.slot) == DAYS - 1 and not one.swapped)
    return any(one.heavy or one.stretch for one in sunday)
