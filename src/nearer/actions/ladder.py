"""Rating a step, bringing back an attempt, declining, and making the ladder one's own.

Knows what each changes and keeps it whole. Does not choose steps.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from nearer.actions import checks, limits
from nearer.actions.planner import suggestion
from nearer.actions.situation import Situation, read
from nearer.domain.ladder import Attempt, Channel, Domain, Place, Step
from nearer.domain.planner import PlanState
from nearer.engine import belief
from nearer.engine.gate import Gate, gate
from nearer.errors import Invalid, Missing, Stale
from nearer.storage import ladder as rows
from nearer.storage import needs as needs_rows
from nearer.storage import planner as plan_rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

OWN = "own-"
MOST_PARTS = 8


@dataclass(frozen=True, slots=True)
class Answers:
    """An own step as typed; every value may be empty but the title."""

    title: str
    how: str = ""
    where: str = ""
    domain: str = Domain.ACQUAINTANCES
    channel: str = Channel.FACE
    place: str = Place.NEARBY
    minutes: str = "10"
    difficulty: str = "40"


def rate(owner: Owner, today: date, rating: rows.Rating, form: UUID | None = None) -> Gate:
    """Keep what somebody expects of a step and tell whether the gate holds. The same form twice is one rating.

    Raises:
        Missing: no such step.
    """
    with writing(owner):
        situation = read(owner, today)
        step = situation.step(rating.step)
        if form and rows.rated(owner, form):
            return gate(situation.state, step, rating.value, today)
        after = situation.moved(belief.rate(situation.state, step, rating.value, today))
        said = gate(after.state, step, rating.value, today)
        rows.add_rating(owner, replace(rating, offered=_offered(situation, step), held=said.holds), form)
    return said


def decline(owner: Owner, today: date, form: UUID, step: str, wrong_reason: bool = False) -> None:
    """Keep a "not this". The same form twice is one decline.

    Raises:
        Missing: no such step.
    """
    with writing(owner):
        if rows.declined(owner, form):
            return
        situation = read(owner, today)
        declined = situation.step(step)
        offered = _offered(situation, declined)
        rows.add_decline(owner, form, rows.Decline(step, today, wrong_reason, offered))
        situation.moved(belief.decline(situation.state, declined, today, wrong_reason))


def attempt(owner: Owner, today: date, form: UUID, brought: Attempt, plan: UUID | None = None) -> UUID:
    """Keep what somebody brought back from a step and let the ladder move. The same form twice is one attempt.

    Returns the id of the attempt.

    Raises:
        Missing: no such step or plan.
        Invalid: neither a peak nor easy, right or hard was given.
        Stale: the plan was closed meanwhile in another window.
    """
    if brought.felt is None and brought.peak is None:
        raise Invalid(_("One tap is enough: was it easy, about right or hard?"), "felt")
    with writing(owner):
        if rows.attempt(owner, form):
            return form
        situation = read(owner, today)
        if plan:
            _close(owner, plan)
        step = situation.step(brought.step)
        whole = _complete(situation, brought, plan)
        before = belief.forecast(situation.state, [step], today).mean[0]
        after = situation.moved(belief.attempt(situation.state, step, whole))
        foreseen = belief.forecast(after.state, [step], today).mean[0]
        kept = replace(whole, foreseen=round(float(before), 1), foreseen_next=round(float(foreseen), 1))
        rows.add_attempt(owner, form, kept, plan)
    return form


def _close(owner: Owner, plan: UUID) -> None:
    found = plan_rows.plan(owner, plan)
    if found is None:
        raise Missing(_("This plan is not there any more. Open the step itself and say you tried it."))
    if found.state is PlanState.TRIED:
        raise Stale(_("You have already kept this one, perhaps in another window. It is on the page of the step."))
    plan_rows.move(owner, found, PlanState.TRIED)


def _complete(situation: Situation, brought: Attempt, plan: UUID | None) -> Attempt:
    """Add what was said before: the expectation, the fear and how likely it seemed, and the day's energy."""
    owner = situation.owner
    planned = plan_rows.plan(owner, plan) if plan else None
    rating = planned or rows.last_rating(owner, brought.step)
    energy = needs_rows.energy(owner, brought.day)
    if rating is None:
        return replace(brought, energy=energy)
    expected = rating.value if isinstance(rating, rows.Rating) else rating.expected
    return replace(brought, energy=energy, expected=expected, likelihood=rating.likelihood, feared=rating.feared)


def _offered(situation: Situation, step: Step) -> float | None:
    """Return the probability this step was suggested with at this moment, None when it was not the suggestion."""
    given = suggestion(situation, needs_rows.energy(situation.owner, situation.today))
    return given.probability if given and given.step.id == step.id else None


def hide(owner: Owner, today: date, step: str, hidden: bool) -> None:
    """Take a step off the ladder, or put it back.

    Raises:
        Missing: no such step.
    """
    with writing(owner):
        found = read(owner, today).step(step)
        rows.save_note(owner, rows.StepNote(step, found if found.own else None), hidden)


def own_step(owner: Owner, today: date, step_id: str, answers: Answers) -> Step:
    """Make an own step or change one. The id comes with the form, so twice is once.

    Raises:
        Invalid: a value that cannot be kept, or something no step involves (rule 7), naming its field.
        Missing: the id is a step of the catalogue, which is not theirs to edit.
    """
    if not step_id.startswith(OWN):
        raise Missing(_("Steps of the catalogue cannot be changed. Hide it, or make a step of your own."))
    title = checks.text(answers.title, "title", 120)
    if not title:
        raise Invalid(_("Say in a few words what you would do."), "title")
    step = Step(
        id=step_id,
        title=limits.within(title, "title"),
        how=limits.within(checks.text(answers.how, "how"), "how"),
        where=limits.within(checks.text(answers.where, "where", 200), "where"),
        domain=checks.choice(Domain, answers.domain, "domain"),
        channel=checks.choice(Channel, answers.channel, "channel"),
        place=checks.choice(Place, answers.place, "place"),
        minutes=checks.number(answers.minutes, "minutes", 1, 600),
        difficulty=_difficulty(answers.difficulty),
        own=True,
    )
    with writing(owner):
        rows.save_note(owner, rows.StepNote(step.id, step), step.id in read(owner, today).hidden)
    return step


def _difficulty(given: str) -> float:
    value = checks.percent(given, "difficulty")
    return 40.0 if value is None else value


def split(owner: Owner, today: date, form: UUID, step: str, parts: Sequence[str]) -> list[Step]:
    """Make smaller own steps out of one; each next part is a little harder, the last still easier than the whole.

    The same form twice makes them once.

    Raises:
        Missing: no such step.
        Invalid: no parts, too many, one too long, or one with something no step involves (rule 7).
    """
    titles = [limits.within(checks.text(part, "parts", 120), "parts") for part in parts if part.strip()]
    if not titles:
        raise Invalid(_("Write at least one smaller part, one on each line."), "parts")
    if len(titles) > MOST_PARTS:
        raise Invalid(_("Eight parts are plenty. Leave a few out; you can split again later."), "parts")
    with writing(owner):
        situation = read(owner, today)
        whole = situation.step(step)
        mean = float(belief.forecast(situation.state, [whole], today).mean[0])
        made = [
            _part(whole, f"{OWN}{form}-{place}", title, mean, place / len(titles)) for place, title in enumerate(titles)
        ]
        linked = [replace(part, smaller=made[place - 1].id if place else None) for place, part in enumerate(made)]
        for part in linked:
            rows.save_note(owner, rows.StepNote(part.id, part), hidden=False)
    return linked


def _part(whole: Step, part_id: str, title: str, mean: float, share: float) -> Step:
    # Between 40 % and 85 % of the whole, in the order given [J]: the first rating of each puts it right.
    difficulty = round(max(mean, 5.0) * (0.4 + 0.45 * share), 1)
    return replace(whole, id=part_id, title=title, how="", difficulty=difficulty, bolder=whole.id, source="", own=True)
