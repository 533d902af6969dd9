"""What a thought may be doing: the traps its words suggest, and questions to look at it with.

Knows the field's names of traps and which questions help with each. Never asserts one: the person picks, or says none
of these.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from nearer.coach.realism import realistic
from nearer.coach.text import small


class Trap(StrEnum):
    """A way a thought can be harder on somebody than what happened; the field's names."""

    MIND_READING = "mind reading"
    FORTUNE_TELLING = "fortune telling"
    CATASTROPHIZING = "catastrophizing"
    ALL_OR_NOTHING = "all-or-nothing"
    OVERGENERALIZING = "overgeneralizing"
    MENTAL_FILTER = "mental filter"
    DISQUALIFYING = "disqualifying"
    EMOTIONAL_REASONING = "emotional reasoning"
    SHOULD = "should"
    LABELING = "labeling"
    PERSONALIZING = "personalizing"
    BLAMING = "blaming"
    COMPARING = "comparing"


@dataclass(frozen=True, slots=True)
class Hint:
    """One trap a thought may hold: `thought[start:end]` suggested it, certainty is 0-1."""

    trap: Trap
    start: int
    end: int
    rule: str
    certainty: float


MOST = 3


@cache
def _cues() -> tuple[tuple[Trap, str, float, re.Pattern[str]], ...]:
    """Return trap, name, certainty and pattern of every cue; the surest of a trap counts."""
    from nearer.coach.thoughts_of_me import ABOUT_ME
    from nearer.coach.thoughts_of_others import ABOUT_OTHERS

    return tuple((trap, name, sure, re.compile(text)) for trap, name, sure, text in (*ABOUT_ME, *ABOUT_OTHERS))


def traps(thought: str) -> tuple[Hint, ...]:
    """Return up to three traps a thought may hold, best first; none when it is realistic, sad or unclear."""
    text = small(thought)
    if realistic(text):
        return ()
    best: dict[Trap, Hint] = {}
    for trap, name, sure, cue in _cues():
        match = cue.search(text)
        if match and (trap not in best or sure > best[trap].certainty):
            best[trap] = Hint(trap, match.start(), _end(text, match), f"{trap.value}.{name}", sure)
    return tuple(sorted(best.values(), key=lambda hint: -hint.certainty)[:MOST])


def _end(text: str, match: re.Match[str]) -> int:
    """Return where the words of a cue end: with their sentence, for many a cue takes all that follows."""
    stop = _STOP.search(text, match.start(), match.end())
    return stop.start() + 1 if stop else match.end()


_STOP = re.compile(r"[.?!](?=\s)")
_FIRST = ("evidence-for", "evidence-against")
_LAST = ("tell-a-friend", "smallest-test")
_OWN = {
    Trap.MIND_READING: ("did-they-say", "other-explanations"),
    Trap.FORTUNE_TELLING: ("how-often", "most-likely"),
    Trap.CATASTROPHIZING: ("most-likely", "could-cope"),
    Trap.ALL_OR_NOTHING: ("in-between", "good-enough"),
    Trap.OVERGENERALIZING: ("exceptions", "in-between"),
    Trap.MENTAL_FILTER: ("what-else", "exceptions"),
    Trap.DISQUALIFYING: ("if-it-counted", "other-explanations"),
    Trap.EMOTIONAL_REASONING: ("feeling-or-fact", "other-days"),
    Trap.SHOULD: ("whose-rule", "would-like"),
    Trap.LABELING: ("one-act", "whole-person"),
    Trap.PERSONALIZING: ("other-explanations", "share"),
    Trap.BLAMING: ("share", "mine-to-do"),
    Trap.COMPARING: ("what-hidden", "own-path"),
}


def questions(trap: Trap) -> tuple[str, ...]:
    """Return the ids of questions that help with this trap; `nearer.words.coach.question` words them."""
    return (*_FIRST, *_OWN[trap], *_LAST)
