"""What a thought may be doing: the traps its words suggest, and questions to look at it with.

Knows the field's names of traps and the cues for them. Never asserts one: the person picks, or says none of these.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

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


_FIRST = {
    Trap.MIND_READING: re.compile(r"\b(?:he|she|they|everyone|people) (?:all )?(?:thinks?|must think|hates?)\b"),
    Trap.FORTUNE_TELLING: re.compile(r"\b(?:will|'ll|won't)\b"),
    Trap.LABELING: re.compile(r"\bi'm (?:such )?an? (?:idiot|loser|failure)\b"),
    Trap.SHOULD: re.compile(r"\bi should\b"),
}


def traps(thought: str) -> tuple[Hint, ...]:
    """Return up to three traps a thought may hold, best first; none when it is realistic, sad or unclear."""
    text = small(thought)
    found = [(trap, match) for trap, cue in _FIRST.items() if (match := cue.search(text))]
    return tuple(Hint(trap, match.start(), match.end(), f"{trap}.first", 0.6) for trap, match in found[:3])


_ALWAYS = ("evidence-for", "evidence-against", "other-explanations", "tell-a-friend", "smallest-test")


def questions(trap: Trap) -> tuple[str, ...]:
    """Return the ids of questions that help with this trap; `nearer.words.coach.question` words them."""
    return _ALWAYS
