"""Finds the reasons for a suggestion, and for what was left out, in the engine's own numbers.

Knows which numbers make a reason true (engine.md section 5). Does not choose and does not word.
"""

from collections import Counter
from datetime import date
from math import sqrt
from statistics import mean

from nearer.domain.ladder import Step
from nearer.domain.needs import Profile
from nearer.engine.belief import State
from nearer.engine.candidates import Candidates, Today
from nearer.engine.memory import DOMAINS, bias_row
from nearer.engine.reasons import Reason, ReasonKind

LEFT_OUT = tuple(ReasonKind)[tuple(ReasonKind).index(ReasonKind.HIDDEN) :]


def reasons_for(
    state: State, found: Candidates, place: int, profile: Profile, today: Today, goal: Step | None
) -> tuple[Reason, ...]:
    """Return why this candidate, the most telling first."""
    step, hardness = found.kept[place], float(found.forecast.mean[place])
    return (
        *_setback(state),
        *_wanted(step, profile, goal),
        *_hardness(state, hardness, profile, today.day),
        *_revisit(state, step),
        *guess_reason(state, step),
        *_unknown(state, step, float(found.forecast.uncertainty[place])),
    )


def reasons_against(state: State, found: Candidates, today: Today) -> tuple[Reason, ...]:
    """Return why other steps were left out, with their number, and until when the last one tried rests."""
    counts = Counter(found.left_out.values())
    counted = [Reason(kind, {"count": counts[kind]}) for kind in LEFT_OUT if counts[kind]]
    return (*counted, *_resting(state, today.day))


def guess_reason(state: State, step: Step) -> tuple[Reason, ...]:
    """Return what is known of the person's guesses with such people, once it is more than noise.

    The last three must point the same way, or the sentence would sound untrue to the person it is about.
    """
    p, at = state.parameters, bias_row(step)
    guesses = state.tally.close if step.close else state.tally.far
    bias, error = float(state.mean[at]), sqrt(float(state.block[at, at]))
    if guesses.pairs < p.bias_pairs or abs(bias) <= p.bias_errors * error:
        return ()
    guess, peaks = mean(guess for guess, _ in guesses.last), [peak for _, peak in guesses.last]
    if (guess - mean(peaks)) * bias <= 0:
        return ()
    numbers = {"bias": bias, "error": error, "guess": guess, "low": min(peaks), "high": max(peaks)}
    return (Reason(ReasonKind.GUESS, numbers, about="close" if step.close else "far"),)


def _setback(state: State) -> tuple[Reason, ...]:
    return (Reason(ReasonKind.SETBACK),) if state.after_setback else ()


def _wanted(step: Step, profile: Profile, goal: Step | None) -> tuple[Reason, ...]:
    reasons = []
    if goal is not None and goal.id == step.id:
        reasons.append(Reason(ReasonKind.GOAL, step=step.id))
    elif goal is not None and goal.domain is step.domain:
        reasons.append(Reason(ReasonKind.GOAL_AREA, step=goal.id, about=step.domain.value))
    reasons.extend(Reason(ReasonKind.NEED, about=need.value) for need in sorted(step.needs & profile.missing)[:1])
    shared = sorted(step.interests & profile.enjoys)[:1]
    reasons.extend(Reason(ReasonKind.INTEREST, about=interest.value) for interest in shared)
    if step.company and not profile.anxious:
        reasons.append(Reason(ReasonKind.COMPANY))
    return tuple(reasons)


def _hardness(state: State, hardness: float, profile: Profile, day: date) -> tuple[Reason, ...]:
    """Say what its hardness is near: what was managed, or else what is aimed at; and what moved the aim."""
    near, success, moved = state.parameters.as_hard, state.tally.success, _moved(state, profile, day)
    if success is not None and abs(hardness - success.mean) <= near:
        return (_as_hard(success.step, success.day, {"mean": hardness, "last": success.mean}, day), *moved)
    aim = state.aim(profile.comfort, day)
    if moved or not profile.anxious or abs(hardness - aim) > near:
        return moved
    return (Reason(ReasonKind.COMFORT, {"mean": hardness, "comfort": aim}),)


def _moved(state: State, profile: Profile, day: date) -> tuple[Reason, ...]:
    lowered, wish = state.lowered(day), state.comfort(profile.comfort, day)
    if lowered:
        return (Reason(ReasonKind.LOWERED, {"comfort": lowered}),)
    if profile.anxious and wish - state.aim(profile.comfort, day) >= state.parameters.comfort_step:
        return (Reason(ReasonKind.STARTING, {"comfort": wish - state.aim(profile.comfort, day)}),)
    raised = wish - profile.comfort
    return (Reason(ReasonKind.RAISED, {"comfort": raised}),) if state.tally.raised and raised > 0 else ()


def _as_hard(step: str, on: int, numbers: dict[str, float], day: date) -> Reason:
    days = float(on - day.toordinal())
    return Reason(ReasonKind.AS_HARD_AS, {**numbers, "days": days}, step, date.fromordinal(on))


def _revisit(state: State, step: Step) -> tuple[Reason, ...]:
    trace = state.trace(step.id)
    if trace is None or not trace.mastered(state.parameters) or not trace.revisit(state.day, state.parameters):
        return ()
    return (Reason(ReasonKind.REVISIT, {"days": float(trace.completed - state.day)}, step.id),)


def _unknown(state: State, step: Step, uncertainty: float) -> tuple[Reason, ...]:
    if uncertainty <= state.parameters.unknown or state.place(step.id) is not None:
        return ()
    known = state.tally.known[DOMAINS.index(step.domain)]
    kind = ReasonKind.NEW_STEP if known else ReasonKind.NEW_AREA
    return (Reason(kind, {"sd": uncertainty}, step.id, about=step.domain.value),)


def _resting(state: State, day: date) -> tuple[Reason, ...]:
    """Tell of the step tried last when a repeat is worth more in a few days."""
    last = (state.tally.recent or ("",))[-1]
    trace, today = state.trace(last), day.toordinal()
    if trace is None or trace.due(today) >= 1 or trace.mastered(state.parameters):
        return ()
    until = date.fromordinal(trace.completed + round(trace.spacing))
    days = float(until.toordinal() - today)
    return (Reason(ReasonKind.SPACING, {"days": days}, last, until),) if days > 0 else ()
