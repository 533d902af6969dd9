"""Today, the ladder and bringing back an attempt, in the terminal.

Knows how they are printed. Does not decide anything.
"""

import difflib
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click
from uuid6 import uuid7

from nearer import clock
from nearer.cli import care, store
from nearer.domain.ladder import Attempt, Felt, Happened, Step
from nearer.errors import Missing
from nearer.translation import _

if TYPE_CHECKING:
    from nearer.actions.situation import Situation
    from nearer.engine.ranking import Suggestion


def _here() -> "Situation":
    owner = store.owner(store.place())
    from nearer.actions import situation

    return situation.read(owner, clock.local().date())


def today(energy: int | None, as_json: bool) -> None:
    """Print plans, or one suggestion with its reasons."""
    here = _here()
    from nearer.actions import needs, planner
    from nearer.storage import needs as need_rows
    from nearer.storage import planner as rows

    if energy is not None:
        needs.name_energy(here.owner, here.today, energy)
    paused = rows.paused_since(here.owner) is not None
    plans = [] if paused else rows.open_plans(here.owner)
    wish = energy or need_rows.energy(here.owner, here.today)
    given = None if plans or paused else planner.suggestion(here, wish)
    if as_json:
        planned = [{"plan": str(plan.id), **_step(here.step(plan.step))} for plan in plans]
        print_json({"planned": planned, **_offer(here, given)})
        return
    for plan in plans:
        _line(_("Planned: %(title)s"), here.step(plan.step))
    if given:
        _print_offer(here, given)
    elif not plans:
        click.echo(_("Nothing for today. Rest counts."))


def _offer(here: "Situation", given: "Suggestion | None") -> dict[str, Any]:
    from nearer.words.reasons import sentence

    if given is None:
        return {"suggestion": None, "smaller": None, "bolder": None}
    return {
        "suggestion": {**_step(given.step), "why": [sentence(reason, here.steps) for reason in given.reasons]},
        "smaller": _step(given.smaller) if given.smaller else None,
        "bolder": _step(given.bolder) if given.bolder else None,
    }


def _print_offer(here: "Situation", given: "Suggestion") -> None:
    from nearer.words.reasons import sentence

    _line("%(title)s", given.step)
    for reason in given.reasons:
        click.echo(f"  {sentence(reason, here.steps)}")
    if given.smaller:
        _line(_("Smaller: %(title)s"), given.smaller)
    if given.bolder:
        _line(_("Bolder: %(title)s"), given.bolder)


def _line(text: str, step: Step) -> None:
    click.echo(f"{text % {'title': step.title}}  [{step.id}]")


def ladder(everything: bool, as_json: bool) -> None:
    """Print the rungs, hardest first."""
    here = _here()
    from nearer.actions import rungs

    shown = rungs.ladder(here)
    shown = shown if everything else rungs.around(here, shown)
    if as_json:
        print_json(
            [
                {
                    **_step(r.step),
                    "expected": r.expected,
                    "low": r.low,
                    "high": r.high,
                    "tried": r.tried,
                    "state": r.state,
                }
                for r in shown
            ]
        )
        return
    for rung in shown:
        mark = {"done": "*", "next": ">", "later": " "}[rung.state]
        click.echo(f"{mark} {rung.expected:3d}  {rung.step.title}  [{rung.step.id}]")


def why(words: str, as_json: bool) -> None:
    """Print the numbers behind a step."""
    here = _here()
    from nearer.actions import planner
    from nearer.storage import needs as need_rows
    from nearer.words import why as why_words
    from nearer.words.reasons import sentence

    step = _find(here.steps, words)
    given = planner.suggestion(here, need_rows.energy(here.owner, here.today))
    suggested = given if given and given.step.id == step.id else None
    numbers = why_words.numbers(here, step) + (why_words.terms(suggested.terms) if suggested else [])
    reasons = [sentence(reason, here.steps) for reason in suggested.reasons] if suggested else []
    if as_json:
        print_json({**_step(step), "suggested": suggested is not None, "why": reasons, "numbers": dict(numbers)})
        return
    _line("%(title)s", step)
    for line in [*reasons, *(f"{label}: {value}" for label, value in numbers)]:
        click.echo(f"  {line}")


def tried(words: str, brought: dict[str, Any], as_json: bool) -> None:
    """Keep an attempt and print what changed."""
    here = _here()
    from nearer.actions import checks
    from nearer.actions import ladder as actions
    from nearer.storage import ladder as rows
    from nearer.storage import planner as plan_rows
    from nearer.words import changes

    care.card(here.owner, brought["learned"], beside=as_json)
    step = _find(here.steps, words)
    attempt = Attempt(
        step.id,
        here.today,
        felt=Felt(brought["felt"]) if brought["felt"] else None,
        peak=checks.percent(brought["peak"], "peak"),
        happened=Happened[brought["happened"].upper()] if brought["happened"] else None,
        next_likelihood=checks.percent(brought["next_likelihood"], "next"),
        completed=not brought["turned_back"],
        learned=checks.text(brought["learned"], "learned"),
    )
    plan = next((plan.id for plan in plan_rows.open_plans(here.owner) if plan.step == step.id), None)
    kept = rows.attempt(here.owner, actions.attempt(here.owner, here.today, uuid7(), attempt, plan))
    if kept is None:
        raise Missing(_("The attempt was not kept. Try once more."))
    lines = [changes.win(kept, step.title), changes.sentence(kept)]
    lines += changes.kindness() if changes.hard(kept) else []
    lines.append(changes.moved(kept))
    if as_json:
        print_json(
            {
                **_step(step),
                "expected": kept.expected,
                "peak": kept.peak,
                "next": kept.next_likelihood,
                "foreseen": kept.foreseen,
                "foreseen_next": kept.foreseen_next,
                "said": [x for x in lines if x],
            }
        )
        return
    for line in filter(None, lines):
        click.echo(line)


def _find(steps: Mapping[str, Step], words: str) -> Step:
    """Return the step of this id, or the only one whose title has these words.

    Raises:
        Missing: none or several; names what is near.
    """
    if words in steps:
        return steps[words]
    wanted = words.casefold()
    found = [step for step in steps.values() if wanted in step.title.casefold()]
    if len(found) == 1:
        return found[0]
    near = [step.id for step in found[:5]] or difflib.get_close_matches(words, steps, n=5, cutoff=0.4)
    hint = _(" Perhaps: %(steps)s.") % {"steps": ", ".join(near)} if near else ""
    raise Missing(_("There is no one step called that. “nearer ladder” lists them.") + hint)


def _step(step: Step) -> dict[str, Any]:
    return {"id": step.id, "title": step.title, "minutes": step.minutes, "domain": step.domain.value}


def print_json(content: object) -> None:
    """Print for another program."""
    click.echo(json.dumps(content, ensure_ascii=False, indent=1))
