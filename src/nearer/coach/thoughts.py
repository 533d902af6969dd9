"""What a thought may be doing: the traps its words suggest, and questions to look at it with.

Knows the field's names of traps and which questions help with each. Never asserts one: the person picks, or says none
of these.
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from nearer.coach.realism import realistic, was_told
from nearer.coach.spelling import Spelled, bare, spelled
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
_GUESSES = (Trap.MIND_READING, Trap.SHOULD, Trap.PERSONALIZING)
"""Traps that are none where the other has said it."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that suggest a trap; `beside` are words that have to be there too."""

    trap: Trap
    rule: str
    certainty: float
    pattern: re.Pattern[str]
    beside: re.Pattern[str]

    def find(self, text: str) -> Hint | None:
        """Return where it shows in a thought in small letters."""
        match = self.pattern.search(text)
        if match is None or not self.beside.search(text):
            return None
        return Hint(self.trap, match.start(), _end(text, match), self.rule, self.certainty)


@cache
def _cues() -> tuple[Cue, ...]:
    """Return every cue, the surest first."""
    from nearer.coach.thoughts_ahead import AHEAD
    from nearer.coach.thoughts_beside_others import BESIDE_OTHERS
    from nearer.coach.thoughts_of_always import OF_ALWAYS
    from nearer.coach.thoughts_of_fault import OF_FAULT
    from nearer.coach.thoughts_of_good import OF_GOOD
    from nearer.coach.thoughts_of_me import ABOUT_ME
    from nearer.coach.thoughts_of_others import ABOUT_OTHERS
    from nearer.coach.thoughts_of_ruin import OF_RUIN
    from nearer.coach.thoughts_of_rules import OF_RULES
    from nearer.coach.thoughts_weighing import WEIGHING

    tables = (
        *(OF_RULES, ABOUT_ME, ABOUT_OTHERS, BESIDE_OTHERS, OF_FAULT),
        *(AHEAD, OF_RUIN, WEIGHING, OF_ALWAYS, OF_GOOD),
    )
    cues = [
        Cue(trap, f"{trap.value}.{name}", sure, re.compile(words), re.compile(beside))
        for table in tables
        for trap, name, sure, words, beside in table
    ]
    return tuple(sorted(cues, key=lambda cue: -cue.certainty))


def traps(thought: str) -> tuple[Hint, ...]:
    """Return up to three traps a thought may hold, best first; none when it is realistic, sad or unclear."""
    text = spelled(small(thought))
    if realistic(text.text):
        return ()
    closed = _GUESSES if was_told(text.text) else ()
    best: dict[Trap, Hint] = {}
    for view in (text, bare(text)):
        for cue in _cues():
            if cue.trap not in best and cue.trap not in closed and (hint := cue.find(view.text)):
                best[cue.trap] = _placed(hint, view)
    return tuple(best.values())[:MOST]


def _placed(hint: Hint, view: Spelled) -> Hint:
    """Return a hint with the places of its words in the thought as it was written."""
    return replace(hint, start=view.places[hint.start], end=view.places[hint.end])


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
