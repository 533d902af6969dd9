"""Today's suggestion, deciding on a step, what becomes of a plan, and pausing.

Knows which state may follow which. Does not rank steps (that is the engine).
"""

from dataclasses import replace
from datetime import date
from random import Random
from uuid import UUID

from nearer.actions import limits
from nearer.actions.situation import Situation, read
from nearer.domain.ladder import Domain, Place, Step
from nearer.domain.planner import Plan, PlanState
from nearer.engine import belief
from nearer.engine.candidates import allowed
from nearer.engine.ranking import Suggestion, suggest
from nearer.errors import Missing, Stale
from nearer.storage import ladder as ladder_rows
from nearer.storage import planner as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

FALLBACK_DIFFICULTY = 15.0
"""Where a fallback in somebody's own words starts on their ladder [J]: they chose it to be easy."""


def chance(situation: Situation) -> Random:
    """Return the day's source of chance: the same person, the same day, the same draw."""
    return Random(f"{situation.owner.id}|{situation.today}")


def suggestion(situation: Situation, energy: int | None = None) -> Suggestion | None:
    """Return the one step to suggest now, or None when nothing fits."""
    steps = tuple(situation.steps.values())
    return suggest(situation.state, steps, situation.profile, situation.day(energy), chance(situation))


def commit(owner: Owner, today: date, plan: Plan) -> None:
    """Keep a plan. The same form twice is one plan.

    Raises:
        Missing: no such step.
        Invalid: a fallback of their own with something no step involves (rule 7): it may become a step.
    """
    limits.within(plan.fallback, "fallback")
    with writing(owner):
        if rows.plan(owner, plan.id):
            return
        situation = read(owner, today)
        situation.step(plan.step)
        rating = ladder_rows.last_rating(owner, plan.step)
        if rating and plan.expected is None:
            plan = replace(plan, expected=rating.value, feared=rating.feared, likelihood=rating.likelihood)
        rows.save(owner, plan)


def find(owner: Owner, plan: UUID) -> Plan:
    """Return one plan.

    Raises:
        Missing: this person has no such plan.
    """
    found = rows.plan(owner, plan)
    if found is None:
        raise Missing(_("There is no such plan. What you decided on is on the first page."))
    return found


def not_today(owner: Owner, today: date, plan: UUID) -> None:
    """Put a plan aside; it costs nothing. Twice is once.

    Raises:
        Missing: no such plan.
        Stale: it was tried or fell through meanwhile.
    """
    with writing(owner):
        found = find(owner, plan)
        if not _moves(found, PlanState.NOT_TODAY):
            return
        rows.move(owner, found, PlanState.NOT_TODAY)
        situation = read(owner, today)
        step = situation.step(found.step)
        ladder_rows.add_decline(owner, plan, ladder_rows.Decline(step.id, today))
        situation.moved(belief.decline(situation.state, step, today))


def fell_through(owner: Owner, plan: UUID) -> None:
    """Note that the plan did not come about through no doing of theirs; the engine learns nothing from it.

    Raises:
        Missing: no such plan.
        Stale: it was tried or put aside meanwhile.
    """
    with writing(owner):
        found = find(owner, plan)
        if _moves(found, PlanState.FELL_THROUGH):
            rows.move(owner, found, PlanState.FELL_THROUGH)


def swap(owner: Owner, plan: UUID) -> Plan:
    """Take a plan off the table to look for a smaller step, and return it.

    Raises:
        Missing: no such plan.
        Stale: it was tried, put aside or fell through meanwhile.
    """
    with writing(owner):
        found = find(owner, plan)
        return rows.move(owner, found, PlanState.SWAPPED) if _moves(found, PlanState.SWAPPED) else found


def take_fallback(owner: Owner, today: date, form: UUID, plan: UUID, step: str = "") -> None:
    """Put the fallback, or a gentle step named instead, in the place of a plan that fell through. Twice is once.

    It takes the day of a plan that was still to come, so that the evening in question is not empty.

    Raises:
        Missing: no such plan or step, or no fallback to take.
    """
    with writing(owner):
        found = find(owner, plan)
        if rows.plan(owner, form):
            return
        chosen = step or found.fallback_step or _own_fallback(owner, found)
        read(owner, today).step(chosen)
        coming = found.day is not None and found.day > today
        day, time = (found.day, found.time) if coming else (today, "")
        rows.save(owner, Plan(form, chosen, PlanState.OPEN, today, day=day, time=time, reward=found.reward))


def _own_fallback(owner: Owner, plan: Plan) -> str:
    if not plan.fallback:
        raise Missing(_("No fallback was written down. Choose one of the gentle steps, or rest today."))
    step = Step(
        id=f"own-{plan.id}",
        title=plan.fallback[:120],
        domain=Domain.CLOSE,
        difficulty=FALLBACK_DIFFICULTY,
        place=Place.HOME,
        own=True,
    )
    ladder_rows.save_note(owner, ladder_rows.StepNote(step.id, step), hidden=False)
    return step.id


def _moves(plan: Plan, state: PlanState) -> bool:
    """Tell whether an open plan goes into `state`; False when it is there already."""
    if plan.state is state:
        return False
    if plan.state is not PlanState.OPEN:
        raise Stale(_("This plan was closed meanwhile, perhaps in another window. Nothing is lost."))
    return True


def pause(owner: Owner, today: date) -> None:
    """Rest from everything until the person is back."""
    rows.begin_pause(owner, today)


def resume(owner: Owner, today: date) -> None:
    """Come back from a pause."""
    rows.end_pause(owner, today)


def gentle(situation: Situation, most: int = 3) -> list[Step]:
    """Return the easiest steps at hand that can be done from home, for a fallback."""
    fitting = allowed(tuple(situation.steps.values()), situation.profile, situation.hidden)
    steps = [step for step in fitting if step.place is Place.HOME]
    means = belief.forecast(situation.state, steps, situation.today).mean
    return [step for _mean, step in sorted(zip(means, steps, strict=True), key=lambda pair: (pair[0], pair[1].id))][
        :most
    ]
