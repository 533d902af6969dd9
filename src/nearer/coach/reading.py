"""Reading a reply: which parts of it do what, with the words they show in.

Knows how cues and weights come to a decision. Does not know what is worth saying about it.
"""

import re
from collections.abc import Mapping

from nearer.coach.labels import Finding, Label
from nearer.coach.text import Sentence, sentences, small

_NONE: Mapping[str, float] = {}
_FIRST = {
    Label.OPEN_QUESTION: re.compile(r"\b(?:how(?! (?:many|much|old|long|far|often))|what|why(?! (?:not|don't)))\b.*\?"),
    Label.VALIDATION: re.compile(r"\b(?:makes sense|no wonder|anyone would|i'm (?:so |really )?sorry)\b"),
    Label.REFLECTION: re.compile(r"\b(?:sounds like you|so you|you feel|you're feeling)\b[^?]*$"),
    Label.ADVICE: re.compile(r"\b(?:you should|why don't you|have you tried)\b"),
}


def read(
    reply: str, heard: str = "", boundary: bool = False, lowered: Mapping[str, float] = _NONE
) -> tuple[Finding, ...]:
    """Return what a reply does, in the order of its words; nothing when unsure.

    heard: what the other had said. boundary: whether the scene is about a no. lowered: rule id -> how much less it
    counts for this person, 0 to 1.
    """
    found = (finding for sentence in sentences(small(reply)) for finding in _first(sentence))
    return tuple(finding for finding in found if finding.rule not in lowered)


def _first(sentence: Sentence) -> list[Finding]:
    return [
        Finding(label, sentence.start + match.start(), sentence.start + match.end(), f"{label}.first", 0.9)
        for label, cue in _FIRST.items()
        if (match := cue.search(sentence.text))
    ]
