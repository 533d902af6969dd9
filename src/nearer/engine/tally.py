"""How the counts beside the belief move: repeats, rests, refusals, setbacks, stretches, guesses.

Knows sections 2 to 4 of engine.md as far as they count things. Does not know the filter; `belief` calls it.
"""

from dataclasses import dataclass, replace

from nearer.domain.ladder import Attempt, Felt, Step
from nearer.engine.memory import DOMAINS, State, Success, Tally, Trace
from nearer.engine.parameters import Parameters


@dataclass(frozen=True, slots=True)
class Before:
    """What was expected of a step right before it was tried."""

    mean: float
    bias: float
    acceptance: float


def met(state: State, step: Step) -> State:
    """Count one more thing known in the step's domain."""
    known = list(state.tally.known)
    known[DOMAINS.index(step.domain)] += 1
    return replace(state, tally=replace(state.tally, known=tuple(known)))


def rated(state: State, value: float, surprise: float) -> State:
    """Count a rating and its surprise in variances; they change how later days' ratings are read."""
    tally = state.tally
    total, squares = tally.rated_sum + value, tally.rated_squares + value**2
    odd = tally.surprise + min(surprise, state.parameters.robust_at**2)
    tally = replace(tally, rated=tally.rated + 1, rated_sum=total, rated_squares=squares, surprise=odd)
    return replace(state, tally=tally)


def learned_from(state: State, attempt: Attempt) -> Tally:
    """Add one course of likelihoods to the learning rate; only a violation of 20 or more says anything."""
    rate = attempt.learning_rate
    if rate is None or attempt.likelihood is None or attempt.happened is None:
        return state.tally
    violation = abs(attempt.likelihood - attempt.happened) / state.parameters.rate_unit
    tally = state.tally
    return replace(tally, changes=tally.changes + rate * violation, violations=tally.violations + violation)


def refused(state: State, step: Step, day: int, acceptance: float | None) -> State:
    """Rest a declined step; acceptance is None when the reason was wrong, which says nothing about readiness."""
    p, tally = state.parameters, state.tally
    until = day + (p.wrong_reason_days if acceptance is None else 1)
    resting = tuple(one for one in tally.resting if one[0] != step.id and 0 < one[1] - day <= p.wrong_reason_days)
    tally = replace(tally, resting=(*resting, (step.id, until)), recent=(*tally.recent, step.id)[-3:])
    tally = replace(tally, setback=max(0, tally.setback - 1))
    if acceptance is not None:
        tally = replace(_lower(p, tally, day), accept=max(-4.0, tally.accept - p.accept_decline * acceptance))
    return replace(state, tally=tally)


def _lower(p: Parameters, tally: Tally, day: int) -> Tally:
    """Lower the wish for hardness for a week once enough was declined within one (rule 5)."""
    declines = (*(one for one in tally.declines if 0 <= day - one < p.lower_days), day)
    if len(declines) < p.declines_lower:
        return replace(tally, declines=declines)
    still = tally.lowered if 0 <= tally.lowered_until - day <= p.lower_days else 0.0
    lowered = min(p.comfort_high - p.comfort_low, still + p.comfort_step)
    return replace(tally, declines=(), lowered=lowered, lowered_until=day + p.lower_days)


def after(state: State, step: Step, attempt: Attempt, before: Before, value: float | None, mean: float) -> State:
    """Count an attempt; value is the peak as observed (None when skipped), mean the peak now expected."""
    place, p = state.steps.index(step.id), state.parameters
    traces = list(state.traces)
    traces[place] = _trace(p, traces[place], attempt, value)
    tally = _guessed(p, state.tally, step, attempt, before.bias)
    tally = _handled(p, tally, step, attempt, value, mean)
    tally = _effortless(p, tally, attempt, value)
    tally = _setback(p, tally, attempt, mean)
    if before.mean > p.stretch:
        tally = replace(tally, stretches=(*tally.stretches, attempt.day.toordinal())[-4:])
    accept = min(4.0, tally.accept + p.accept_attempt * (1 - before.acceptance))
    tally = replace(tally, accept=accept, recent=(*tally.recent, step.id)[-3:])
    return replace(state, traces=tuple(traces), tally=tally)


def _trace(p: Parameters, trace: Trace, attempt: Attempt, value: float | None) -> Trace:
    likely = attempt.likelihood if attempt.next_likelihood is None else attempt.next_likelihood
    trace = replace(
        trace, attempts=trace.attempts + 1, likelihood=trace.likelihood if likely is None else float(likely)
    )
    return _completed(p, trace, attempt.day.toordinal(), value) if attempt.completed else trace


def _completed(p: Parameters, trace: Trace, day: int, value: float | None) -> Trace:
    first = trace.completions == 0
    waited = max(0, day - trace.completed)
    calm = trace.calm
    if value is not None and value > p.calm_peak:
        calm = 0
    elif value is not None and (calm == 0 or waited >= trace.spacing):
        calm += 1
    longer = p.spacing_spaced if waited >= trace.spacing / 2 else p.spacing_massed
    spacing = p.spacing_first if first else min(365.0, trace.spacing * longer)
    return replace(trace, completions=trace.completions + 1, completed=day, calm=calm, spacing=spacing)


def _guessed(p: Parameters, tally: Tally, step: Step, attempt: Attempt, bias: float) -> Tally:
    """Set the peak against the guess; where one was not told, a try counts as borne out to the usual degree."""
    if attempt.expected is None or attempt.peak is None:
        return replace(tally, tested=tally.tested + 1, misses=tally.misses + p.held_back_from**2 + p.peak_sd**2)
    miss = attempt.expected - bias - attempt.peak
    tally = replace(tally, tested=tally.tested + 1, misses=tally.misses + miss**2)
    if step.close:
        return replace(tally, close=tally.close.with_pair(attempt.expected, attempt.peak))
    return replace(tally, far=tally.far.with_pair(attempt.expected, attempt.peak))


def _handled(p: Parameters, tally: Tally, step: Step, attempt: Attempt, value: float | None, mean: float) -> Tally:
    """Note what was handled: completed, with a peak up to 65 or, without a number, not felt as hard."""
    hard = attempt.peak is None and attempt.felt is Felt.HARD
    if not attempt.completed or value is None or value > p.handled or hard:
        return tally
    success = Success(attempt.step, attempt.day.toordinal(), mean)
    highest, listed = max(tally.highest_handled, value), max(tally.highest_listed, step.difficulty)
    return replace(tally, success=success, highest_handled=highest, highest_listed=listed)


def _effortless(p: Parameters, tally: Tally, attempt: Attempt, value: float | None) -> Tally:
    """Raise the wish for hardness after three in a row that were hardly felt (rule 5)."""
    if value is None and attempt.completed:
        return tally
    run = tally.effortless + 1 if attempt.completed and value is not None and value < p.effortless else 0
    if run < p.effortless_run:
        return replace(tally, effortless=run)
    return replace(tally, effortless=0, raised=min(p.comfort_high - p.comfort_low, tally.raised + p.comfort_step))


def _setback(p: Parameters, tally: Tally, attempt: Attempt, mean: float) -> Tally:
    # Felt as hard counts too: whoever gave one tap and no number must also be met with something smaller.
    hard = attempt.felt is Felt.HARD or (attempt.peak is not None and attempt.peak > p.too_much)
    if hard or not attempt.completed:
        return replace(tally, setback=p.setback_proposals, too_hard=mean)
    return replace(tally, setback=max(0, tally.setback - 1))
