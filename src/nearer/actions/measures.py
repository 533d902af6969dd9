"""Answering the two questions of the week, putting them off, and what the weeks say when looked at together.

Knows when a week may be asked about and what an answer sets off (rule 6). Does not word anything.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from nearer.actions import checks, needs
from nearer.actions.situation import Situation
from nearer.domain.measures import WEEK, Kind, Measure, same_week
from nearer.engine import weekly
from nearer.engine.change import Change, Line
from nearer.engine.parameters import DEFAULT
from nearer.errors import Invalid
from nearer.storage import measures as rows
from nearer.storage import needs as needs_rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

YEAR = timedelta(days=364)
"""How far back the line goes; older answers are kept and count for nothing here."""
_LOOKED_AT = DEFAULT.worse_weeks + DEFAULT.worse_most


@dataclass(frozen=True, slots=True)
class Weeks:
    """The last year of one question."""

    kind: Kind
    answers: Sequence[Measure]
    """Oldest first."""
    line: Line
    change: Change


def due(situation: Situation) -> bool:
    """Tell whether the week may be asked about today: something was tried, and a week has passed since the last time.

    Costs no read: the day is kept with the profile.
    """
    tried = any(trace.attempts for trace in situation.state.traces)
    ask_from = situation.profile.ask_week_from
    # Later than a week from now: the clock was set back.
    return tried and not (ask_from and situation.today < ask_from <= situation.today + WEEK)


def this_week(owner: Owner, today: date) -> dict[Kind, Measure]:
    """Return what was already answered within the week."""
    last = {kind: _last(owner, kind) for kind in Kind}
    return {kind: found for kind, found in last.items() if found and same_week(found, today)}


def _last(owner: Owner, kind: Kind) -> Measure | None:
    return next(iter(rows.latest(owner, kind, most=1)), None)


def check_in(owner: Owner, today: date, given: Mapping[Kind, str | float | None]) -> None:
    """Keep the answers given; each may be left out. A second answer within the week takes the place of the first.

    Raises:
        Invalid: not 0-100, or nothing was answered.
    """
    values = {kind: checks.percent(value, kind) for kind, value in given.items()}
    if all(value is None for value in values.values()):
        raise Invalid(_("Choose a number for one of the two, or skip this week."), Kind.LONELINESS)
    with writing(owner):
        for kind, value in values.items():
            last = _last(owner, kind)
            # The day stays, or somebody who answers every six days would never have a second week.
            day = last.day if last and same_week(last, today) else today
            if value is not None:
                rows.save(owner, Measure(kind, day, value))
        _follow_up(owner)


def _follow_up(owner: Owner) -> None:
    """Note with the profile what pages need to know without reading any answer."""
    weeks = {kind: rows.latest(owner, kind, _LOOKED_AT) for kind in Kind}
    counts = timedelta(days=DEFAULT.worse_days)
    worse = [answers[-1].day + counts for kind, answers in weeks.items() if weekly.worse(kind, answers)]
    ask_from = max(answers[-1].day + WEEK for answers in weeks.values() if answers)
    profile = replace(needs.profile(owner), ask_week_from=ask_from, worse_until=max(worse, default=None))
    needs_rows.save_profile(owner, profile)


def put_off(owner: Owner, today: date) -> None:
    """Ask no more this week; it costs nothing."""
    with writing(owner):
        needs_rows.save_profile(owner, replace(needs.profile(owner), ask_week_from=today + WEEK))


def weeks(owner: Owner, today: date) -> list[Weeks]:
    """Return the last year of each question that was ever answered."""
    latest = {kind: rows.latest(owner, kind) for kind in Kind}
    return [_weeks(kind, answers, today) for kind, answers in latest.items() if answers]


def _weeks(kind: Kind, answers: Sequence[Measure], today: date) -> Weeks:
    last = answers[-1].day
    year = [one for one in answers if one.day > last - YEAR]
    # While the next answer is not yet late, the four weeks are those up to the last one.
    now = last if last <= today <= last + WEEK else today
    return Weeks(kind, year, weekly.line(kind, year), weekly.compare(kind, year, now.toordinal()))
