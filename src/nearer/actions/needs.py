"""Answering the first questions, rating the first situations, changing one's settings.

Knows the order and what an answer may be. Does not word questions.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from nearer.actions import checks
from nearer.actions.situation import Situation, read
from nearer.domain.ladder import Step
from nearer.domain.needs import QUESTIONS, Barrier, Interest, Involves, Need, Profile, Time
from nearer.engine import belief, questions
from nearer.engine.parameters import DEFAULT
from nearer.errors import Missing
from nearer.storage import ladder as ladder_rows
from nearer.storage import needs as needs_rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _

LEAST_SITUATIONS, MOST_SITUATIONS = DEFAULT.ask_least, DEFAULT.ask_most
_KINDS = {"missing": Need, "barriers": Barrier, "enjoys": Interest, "never": Involves, "times": Time}


def profile(owner: Owner) -> Profile:
    """Return the answers so far; an empty profile before the first."""
    return needs_rows.profile(owner) or Profile()


def next_open(answers: Profile) -> str | None:
    """Return the first question neither answered nor skipped, or None when all are."""
    return next((name for name in QUESTIONS if name not in answers.answered), None)


def answer(owner: Owner, question: str, values: Sequence[str], words: str = "") -> Profile:
    """Keep the answer to one question; no values keeps "nothing of these".

    Raises:
        Missing: no such question.
        Invalid: a value that is not on its list, or words too long.
    """
    changes = _changes(question, values, words)
    with writing(owner):
        before = profile(owner)
        after = replace(before, **changes, answered=before.answered | {question})
        needs_rows.save_profile(owner, after)
    return after


def skip(owner: Owner, question: str) -> Profile:
    """Leave a question unanswered; what was answered earlier stays."""
    if question not in QUESTIONS:
        raise Missing(_("There is no such question."))
    with writing(owner):
        before = profile(owner)
        after = replace(before, answered=before.answered | {question})
        needs_rows.save_profile(owner, after)
    return after


def _changes(question: str, values: Sequence[str], words: str) -> dict[str, Any]:
    if question == "energy":
        return {"energy": checks.number(values[0], "value", 1, 5) if values else None}
    if question not in _KINDS:
        raise Missing(_("There is no such question."))
    changes: dict[str, Any] = {question: checks.choices(_KINDS[question], values, "value")}
    if question == "never":
        given = checks.text(words, "never_words", 500)
        changes["never_words"] = tuple(part.strip() for part in given.replace("\n", ",").split(",") if part.strip())
    return changes


def next_situation(situation: Situation) -> Step | None:
    """Return the situation whose rating would tell most, or None when enough was asked."""
    answers = situation.profile
    if answers.settled:
        return None
    steps = [step for step in situation.steps.values() if step.id not in situation.hidden]
    return questions.next_question(situation.state, steps, answers, answers.situations, situation.today)


def rate_situation(owner: Owner, today: date, step: str, value: str | float | None) -> None:
    """Keep one of the first ratings; no value skips it. The same situation twice counts once, the last ends them.

    Raises:
        Invalid: not 0-100.
        Missing: no such step.
    """
    given = checks.percent(value, "value")
    with writing(owner):
        situation = read(owner, today)
        asked = situation.step(step)
        if step in situation.profile.situations:
            return
        answers = replace(situation.profile, situations=(*situation.profile.situations, step))
        needs_rows.save_profile(owner, answers)
        if given is not None:
            ladder_rows.add_rating(owner, ladder_rows.Rating(step, today, given))
            situation.moved(belief.rate(situation.state, asked, given, today))
    if next_situation(read(owner, today)) is None:
        settle(owner)


def settle(owner: Owner) -> None:
    """End the first questions, wherever they are."""
    with writing(owner):
        answers = profile(owner)
        needs_rows.save_profile(owner, replace(answers, settled=True, answered=frozenset(QUESTIONS)))


def change_settings(owner: Owner, comfort: str, ceiling: str, name: str, country: str) -> None:
    """Keep how hard steps may be, what to be called and where helplines are looked for.

    Raises:
        Invalid: comfort outside 25-50, a ceiling outside 10-100, or a text too long.
    """
    changes: dict[str, Any] = {
        "comfort": checks.number(comfort, "comfort", 25, 50),
        "ceiling": checks.number(ceiling, "ceiling", 10, 100) if ceiling else None,
        "name": checks.text(name, "name", 60),
        "country": checks.text(country, "country", 2).upper(),
    }
    with writing(owner):
        needs_rows.save_profile(owner, replace(profile(owner), **changes))


def show_card(owner: Owner, shown: bool) -> None:
    """Let words of danger bring the card to help, or not."""
    with writing(owner):
        needs_rows.save_profile(owner, replace(profile(owner), quiet_card=shown))


def choose_goal(owner: Owner, today: date, step: str) -> None:
    """Make a step the one to reach, or let go of it when it already is.

    Raises:
        Missing: no such step.
    """
    with writing(owner):
        situation = read(owner, today)
        goal = situation.step(step).id
        answers = situation.profile
        needs_rows.save_profile(owner, replace(answers, goal=None if answers.goal == goal else goal))


def name_energy(owner: Owner, today: date, level: str | int) -> None:
    """Keep how much somebody has in them today, 1-5.

    Raises:
        Invalid: not 1-5.
    """
    given = checks.number(level, "energy", 1, 5)
    with writing(owner):
        needs_rows.save_energy(owner, today, given)
