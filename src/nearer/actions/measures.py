"""Answering the questions of the week, putting them off, and what the weeks say when looked at together.

Knows when a week may be asked about and what an answer sets off (rule 6). Does not word anything.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from nearer.actions import checks, needs, scales
from nearer.actions import situation as situations
from nearer.actions.situation import Situation
from nearer.domain.measures import ASKED, RULE_6, WEEK, Kind, Measure, same_week
from nearer.engine import weekly
from nearer.engine.change import Change, Line
from nearer.engine.expectation import average
from nearer.engine.parameters import DEFAULT
from nearer.errors import Invalid
from nearer.formats import fhir
from nearer.formats.fhir import Answered
from nearer.storage import measures as rows
from nearer.storage import needs as needs_rows
from nearer.storage import scales as scale_rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

YEAR = timedelta(days=364)
"""How far back the line goes; older answers are kept and count for nothing here."""
EVERY = 2000
"""Answers of one kind taken out at most: thirty-eight years of weeks."""
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
    return any(trace.attempts for trace in situation.state.traces) and open_now(situation)


def open_now(situation: Situation) -> bool:
    """Tell whether the questions of this week are still open; costs no read."""
    ask_from = situation.profile.ask_week_from
    # Later than a week from now: the clock was set back.
    return not (ask_from and situation.today < ask_from <= situation.today + WEEK)


def this_week(owner: Owner, today: date) -> dict[Kind, Measure]:
    """Return what was already answered within the week."""
    last = {kind: _last(owner, kind) for kind in ASKED}
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
        raise Invalid(_("Choose a number for one of them, or skip this week."), ASKED[0])
    with writing(owner):
        for kind, value in {**values, Kind.EXPECTED: _expected(owner, today)}.items():
            if value is not None:
                rows.save(owner, Measure(kind, _day(owner, kind, today), value))
        _follow_up(owner)


def _day(owner: Owner, kind: Kind, today: date) -> date:
    """Return the day an answer counts for; it stays, or who answers every six days would have no second week."""
    last = _last(owner, kind)
    return last.day if last and same_week(last, today) else today


def _expected(owner: Owner, today: date) -> float | None:
    """Return how anxious the steps of the ladder would make them on average, or None while nothing was told of any."""
    here = situations.read(owner, today)
    return round(expectation(here)[0], 1) if here.state.traces else None


def expectation(here: Situation) -> tuple[float, float]:
    """Return the mean expected anxiety over the ladder (0-100) as the belief stands, and its standard error."""
    steps = [step for step in here.steps.values() if step.id not in here.hidden]
    return average(here.state, steps, here.today)


def _follow_up(owner: Owner) -> None:
    """Note with the profile what pages need to know without reading any answer."""
    weeks = {kind: rows.latest(owner, kind, _LOOKED_AT) for kind in ASKED}
    counts = timedelta(days=DEFAULT.worse_days)
    worse = [weeks[kind][-1].day + counts for kind in RULE_6 if weekly.worse(kind, weeks[kind])]
    ask_from = max(answers[-1].day + WEEK for answers in weeks.values() if answers)
    profile = replace(needs.profile(owner), ask_week_from=ask_from, worse_until=max(worse, default=None))
    needs_rows.save_profile(owner, profile)


def put_off(owner: Owner, today: date) -> None:
    """Ask no more this week; it costs nothing."""
    with writing(owner):
        needs_rows.save_profile(owner, replace(needs.profile(owner), ask_week_from=today + WEEK))


def ladder_weeks(owner: Owner) -> list[Measure]:
    """Return the last year of what the ladder looked like at each check-in, oldest first."""
    return rows.latest(owner, Kind.EXPECTED, YEAR // WEEK)


def weeks(owner: Owner, today: date, kinds: Sequence[Kind] = ASKED, span: timedelta = YEAR) -> list[Weeks]:
    """Return the last year, or as long as `span`, of each of these that was ever answered."""
    latest = {kind: rows.latest(owner, kind, span // WEEK) for kind in kinds}
    year = {kind: [one for one in some if one.day > some[-1].day - span] for kind, some in latest.items() if some}
    if not year:
        return []
    now = [_now(some[-1].day, today).toordinal() for some in year.values()]
    lines, changes = weekly.lines(year), weekly.compare(year, now)
    return [Weeks(*one) for one in zip(year, year.values(), lines, changes, strict=True)]


def _now(last: date, today: date) -> date:
    """Return where the four weeks end: while the next answer is not yet late, with the last one."""
    return last if last <= today <= last + WEEK else today


def bundle(owner: Owner, folder: Path, since: date | None = None) -> str:
    """Return all that was measured, or that since a day, as a FHIR bundle; `folder` is the host's of scales."""
    return fhir.text(fhir.bundle(*_everything(owner, folder, since)))


def table(owner: Owner, folder: Path, since: date | None = None) -> str:
    """Return the same as CSV."""
    return fhir.table(*_everything(owner, folder, since))


def _everything(owner: Owner, folder: Path, since: date | None) -> tuple[list[Measure], list[Answered]]:
    measures = [one for kind in Kind for one in rows.latest(owner, kind, EVERY) if since is None or one.day >= since]
    answered = []
    for one in scales.known(owner, folder):
        told = scale_rows.responses(owner, one.scale.url, EVERY)
        kept = [response for response in told if since is None or response.day >= since]
        answered += [Answered(one.scale, kept)] if kept else []
    return measures, answered
