"""How it has been going, gathered for one page.

Knows which rows that takes, a bounded number whatever the years: the last attempts, the days of a year of them, a year
of weeks, eight weeks with people. Does not word or draw.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from nearer.actions import measures
from nearer.actions import situation as situations
from nearer.actions.measures import Weeks
from nearer.actions.situation import Situation
from nearer.domain import progress
from nearer.domain.groups import Group, GroupState
from nearer.domain.ladder import Attempt, Domain
from nearer.domain.measures import Kind
from nearer.domain.progress import MONTH, Likelihoods, Together
from nearer.engine import cadence, expectation
from nearer.engine.expectation import Mean
from nearer.storage import groups as group_rows
from nearer.storage import ladder as ladder_rows
from nearer.storage import people as people_rows
from nearer.storage.sealing import Owner

HALF_YEAR = timedelta(weeks=26)
"""How far back loneliness is drawn here; a whole year is on the page of all questions."""
ATTEMPTS = 30
"""The last attempts that guesses are told from."""
OFTEN = 4
"""Times with people in a month from which a month without attempts is good news [J]."""


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours with people in four weeks, as a range."""

    least: float
    most: float
    times: int

    @property
    def exact(self) -> bool:
        """Tell whether it comes to one number of whole hours."""
        return round(self.least) == round(self.most)


@dataclass(frozen=True, slots=True)
class Progress:
    """Everything the page shows."""

    here: Situation
    attempts: Sequence[Attempt]
    """Newest first."""
    far: Mean | None
    near: Mean | None
    every: Mean | None
    """By how much guesses ran too high: with people they do not know well, with close people, with all."""
    likely: Likelihoods | None
    expected: tuple[float, float]
    """Mean expected anxiety over the ladder now, and its standard error."""
    loneliness: Weeks | None
    year: Sequence[int]
    domains: Mapping[Domain, int]
    groups: Sequence[Group]
    now: Hours
    before: Hours
    quiet: bool
    """Something was tried once, and nothing in the last four weeks."""

    @property
    def not_needed(self) -> bool:
        """Nothing was tried for a month, and there were people in it all the same."""
        return self.quiet and self.now.times >= OFTEN


def read(owner: Owner, today: date) -> Progress:
    """Gather the page, in ten reads."""
    here = situations.read(owner, today)
    attempts = ladder_rows.attempts(owner, most=ATTEMPTS)
    far, near = _guesses(here, attempts)
    days = ladder_rows.attempt_days(owner, today - progress.YEAR * progress.WEEK)
    met = people_rows.encounters_since(owner, today - 2 * MONTH)
    tried = {step: trace.attempts for step, trace in zip(here.state.steps, here.state.traces, strict=True)}
    return Progress(
        here=here,
        attempts=attempts,
        far=far,
        near=near,
        every=expectation.overguess(attempts),
        likely=progress.likelihoods(attempts),
        expected=measures.expectation(here),
        loneliness=next(iter(measures.weeks(owner, today, (Kind.LONELINESS,), HALF_YEAR)), None),
        year=progress.weeks(days, today),
        domains=progress.by_domain(tried, here.steps),
        groups=progress.mine(group_rows.groups(owner, (GroupState.BELONG,))),
        now=_hours(progress.together(met, today - MONTH, today)),
        before=_hours(progress.together(met, today - 2 * MONTH, today - MONTH)),
        quiet=bool(attempts) and attempts[0].day <= today - MONTH,
    )


def _guesses(here: Situation, attempts: Sequence[Attempt]) -> tuple[Mean | None, Mean | None]:
    """Return by how much guesses ran too high with people they do not know well, and with close ones."""
    known = [(one, here.steps[one.step].close) for one in attempts if one.step in here.steps]
    far, near = ([one for one, close in known if close is wanted] for wanted in (False, True))
    return expectation.overguess(far), expectation.overguess(near)


def _hours(told: Together) -> Hours:
    least, most = cadence.hours_together(told.hours, told.untold)
    return Hours(least, most, told.times)
