"""Reading a reply: which parts of it do what, with the words they show in.

Knows how cues and weights come to a decision. Does not know what is worth saying about it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from nearer.coach import scoring
from nearer.coach.advising import ADVICE
from nearer.coach.asking import asking
from nearer.coach.cues import first
from nearer.coach.judging import JUDGEMENT, joking, of_others
from nearer.coach.labels import Finding, Label
from nearer.coach.listening import VALIDATION
from nearer.coach.reflecting import REFLECTION
from nearer.coach.refusing import refusing
from nearer.coach.telling import hijack, telling
from nearer.coach.text import Sentence, sentences, small, words

_NONE: Mapping[str, float] = {}
SHOWN = 0.75
"""The least certainty that is told; remarks ask for more."""
_SHORT = re.compile(
    r"^(?:(?:oh|ah|aw+|ok|okay|k|kk|cool|nice|yeah|yes|yep|yup|no|nope|sure|right|fine|great|lovely|good|"
    r"wow|hm+|huh|mm+|lol|haha|"
    r"neat|sweet|really|true|same|sorry|damn|yikes|oof|ugh|dunno|congrats|exciting|interesting|classic|exactly|awesome|"
    r"i see|got it|good for you|fair enough|lucky you|poor you|that's nice|that's good|that's great|"
    r"that's cool|that's a pity|that's sad|"
    r"that sucks|sounds good|sounds fun|sounds nice|sounds like work|too bad|big day|oh dear|my god|"
    r"bad luck|no way|very nice|not really|not bad|not much|"
    r"me too|shame|what a shame|pity|whatever|nothing|maybe|alright|all right|cheers|thanks|ouch|wicked|"
    r"meh|eh|omg|wtf|rip|well|"
    r"dear|god|crap|happens|typical|very good|how nice|it happens|so|too|bless|amazing|fantastic|"
    r"brilliant|gosh|mate|man|bro|dude|man)[\s.,!?…]*){1,4}$"
)


def read(
    reply: str, heard: str = "", boundary: bool = False, lowered: Mapping[str, float] = _NONE
) -> tuple[Finding, ...]:
    """Return what a reply does, in the order of its words; nothing when unsure.

    heard: what the other had said. boundary: whether the scene is about a no. lowered: rule id -> how much less it
    counts for this person, 0 to 1.
    """
    text = small(reply)
    found = _no(text) if boundary else _talk(text, heard)
    weighed = (replace(finding, certainty=finding.certainty * (1 - lowered.get(finding.rule, 0))) for finding in found)
    return tuple(sorted((f for f in weighed if f.certainty >= SHOWN), key=lambda f: (f.start, f.end)))


def _no(text: str) -> list[Finding]:
    style = refusing(text)
    graded = [finding for sentence in sentences(text) if (finding := _judged(sentence))]
    return [*([style] if style else []), *graded[:1]]


def _talk(text: str, heard: str) -> list[Finding]:
    if _SHORT.match(text) and len(words(text)) <= 4:
        return [Finding(Label.MINIMAL, 0, len(text.rstrip()), "minimal.short", 0.95)]
    found = [finding for sentence in sentences(text) for finding in _of(sentence, heard)]
    taken = hijack(text, heard, found)
    return [*found, taken] if taken else found


def _of(sentence: Sentence, heard: str) -> Iterator[Finding]:
    """Tell what one sentence does, the surest reading first; some readings leave no room for others."""
    judged, advised = _judged(sentence), first(ADVICE, sentence)
    if judged:
        yield judged
        return
    if advised and scoring.stands(advised, sentence, heard):
        yield advised
        return
    yield from _heard_out(sentence, heard)


def _heard_out(sentence: Sentence, heard: str) -> Iterator[Finding]:
    asked, valid, told = asking(sentence), first(VALIDATION, sentence), telling(sentence)
    if asked:
        yield asked
    if valid and scoring.stands(valid, sentence, heard):
        yield valid
    elif not asked and (back := first(REFLECTION, sentence)) and scoring.stands(back, sentence, heard):
        yield back
        return
    if told and not _covered(told, asked) and not _covered(told, valid):
        yield told


def _covered(inner: Finding, outer: Finding | None) -> bool:
    return outer is not None and inner.start < outer.end and outer.start < inner.end


def _judged(sentence: Sentence) -> Finding | None:
    found = first(JUDGEMENT, sentence)
    return None if found is None or of_others(sentence.text) or joking(sentence.text) else found
