"""What every decision about one person reads: answers, belief and ladder, in three reads whatever the years.

Knows how to gather. Does not decide.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from nearer.content.steps import catalogue
from nearer.domain.ladder import Step
from nearer.domain.needs import Profile
from nearer.engine import belief
from nearer.engine.candidates import Today
from nearer.errors import Missing
from nearer.storage import ladder as ladder_rows
from nearer.storage import needs as needs_rows
from nearer.storage.sealing import Owner
from nearer.translation import _, language


@dataclass(frozen=True, slots=True)
class Situation:
    """One person, one day."""

    owner: Owner
    today: date
    profile: Profile
    state: belief.State
    steps: Mapping[str, Step]
    """The whole catalogue and their own, by id."""
    hidden: frozenset[str]

    def step(self, step: str) -> Step:
        """Return one step.

        Raises:
            Missing: there is none of this id on this person's ladder.
        """
        if step not in self.steps:
            raise Missing(
                _("There is no such step on your ladder. It may have been taken off; open the ladder to see.")
            )
        return self.steps[step]

    def day(self, energy: int | None = None) -> Today:
        """Return what the engine needs to know of this day."""
        return Today(self.today, energy, self.hidden, self.profile.worse(self.today))

    def moved(self, state: belief.State) -> "Situation":
        """Return the same with another belief, after keeping it."""
        needs_rows.save_belief(self.owner, belief.dump(state))
        return replace(self, state=state)


def read(owner: Owner, today: date) -> Situation:
    """Gather what is known of this person."""
    own, hidden = ladder_rows.notes(owner)
    steps = {**catalogue(language()), **own}
    profile = needs_rows.profile(owner) or Profile()
    return Situation(owner, today, profile, _belief(owner, today, steps, profile.lonely), steps, hidden)


def _belief(owner: Owner, today: date, steps: Mapping[str, Step], lonely: int | None) -> belief.State:
    stored = needs_rows.belief(owner)
    if stored is None:
        return belief.start(lonely, today)
    try:
        return belief.load(stored)
    except ValueError:
        # Kept by another release: what was told is all there, so nothing is lost; the next write keeps it anew.
        return rebuilt(owner, today, steps)


def rebuilt(owner: Owner, today: date, steps: Mapping[str, Step]) -> belief.State:
    """Return the belief made again from everything ever told; equal to the stored one (see the tests).

    Reads the whole history: for repairs, never for a page.
    """
    events, profile = ladder_rows.history(owner), needs_rows.profile(owner) or Profile()
    state = belief.start(profile.lonely, events[0].day if events else today)
    for event in events:
        step = steps.get(event.step)
        if step is None:
            continue
        if isinstance(event, ladder_rows.Rating):
            state = belief.rate(state, step, event.value, event.day)
        elif isinstance(event, ladder_rows.Decline):
            state = belief.decline(state, step, event.day, event.wrong_reason)
        else:
            state = belief.attempt(state, step, event)
    return state
