"""A cue: words that show what a sentence does.

Knows how a table of cues is made and looked up. Does not know which cues there are. Patterns are tried on one sentence
of bounded length, and none repeats a repetition, so that no text takes long.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from nearer.coach.labels import Finding, Label
from nearer.coach.text import Sentence

FILLERS = (
    r"(?:(?:oh|ah|aw|aww|ooh|wow|well|so|and|but|hey|hi|yeah|yes|no|ok|okay|um|uh|er|hmm|haha|lol|mate|"
    r"right|really|nice|"
    r"cool|great|lovely|brilliant|god|honestly|just|maybe|perhaps|please|also|then|then again|anyway|gosh|"
    r"blimey|sure|dude|"
    r"man|sorry|actually|next time|or|nah|ugh|ouch|congrats|because|though)[\s,.!…-]+){0,4}"
)
CLAUSE = r"(?:^|[,;:—–(!…]\s*|\s-+\s+|\b(?:and|but|so|or|then|because)\s)" + FILLERS


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that show a label; certainty is how often they do, by judgement of those who wrote the table."""

    rule: str
    label: Label
    pattern: re.Pattern[str]
    certainty: float

    def find(self, sentence: Sentence) -> Finding | None:
        """Return where it shows in a sentence, placed in the whole reply."""
        match = self.pattern.search(sentence.text)
        if match is None:
            return None
        span = match.span("of") if "of" in self.pattern.groupindex and match.start("of") >= 0 else match.span()
        return placed(sentence, self.label, span, self.rule, self.certainty)


def table(label: Label, rows: Iterable[tuple[str, float, str]]) -> tuple[Cue, ...]:
    """Return the cues of a label from rows of name, certainty and pattern."""
    return tuple(Cue(f"{label.value}.{name}", label, re.compile(pattern), sure) for name, sure, pattern in rows)


def first(cues: Iterable[Cue], sentence: Sentence) -> Finding | None:
    """Return what the surest cue finds in a sentence."""
    found = (finding for cue in cues if (finding := cue.find(sentence)))
    return max(found, key=lambda finding: finding.certainty, default=None)


def placed(sentence: Sentence, label: Label, span: tuple[int, int], rule: str, sure: float) -> Finding:
    """Return a finding for a span of a sentence, without blanks and loose commas at its ends."""
    words = sentence.text[span[0] : span[1]]
    left = span[0] + len(words) - len(words.lstrip(" ,;:—–-(!…"))
    right = span[0] + len(words.rstrip(" ,;:—–-("))
    return Finding(label, sentence.start + left, sentence.start + max(left, right), rule, sure)
