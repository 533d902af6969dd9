"""Questions: those that let the other tell, and those that ask for one fact.

Knows question words and orders of words, with and without a question mark. Does not know advice dressed as a question
(`nearer.coach.advising`), which is looked for first.
"""

import re

from nearer.coach.cues import CLAUSE, placed
from nearer.coach.labels import Finding, Label
from nearer.coach.text import Sentence, words

_MEASURED = (
    r"(?: many| much| old| long| far| often| big| tall| late| soon| dare| fast| high| heavy| lovely| nice| sweet)\b"
)
_FACT = (
    r"(?: time| day| date| year| month| colour| color| size| age| school| number| floor| street|"
    r" nationality| language)\b|"
    r"(?:'s| is| was|s) (?:your|his|her|its|their|the)(?: \w+'s)? (?:\w+ )?(?:name|number|address|score|"
    r"date|job|price|surname)\b|"
    r"(?:'s| is) it called| a\b|'s up\b(?!.*\?)"
)
_AUX = (
    r"(?:do|does|did|is|are|was|were|has|have|had|can|could|would|will|should|am|isn't|aren't|wasn't|"
    r"weren't|don't|doesn't|"
    r"didn't|haven't|hasn't|won't|wouldn't|couldn't|can't)"
)
_SUBJECT = (
    r"(?:you|u|he|she|they|it|we|i|your|his|her|their|the|there|that|this|these|those|my|all|any|anyone|"
    r"anybody|someone|people)"
)
_OPEN = re.compile(
    CLAUSE
    + rf"(?P<of>(?:how(?!{_MEASURED}|ever)(?:'s|s)?|what(?!{_FACT})(?:'s|s|cha)?|why(?! not| don't| dont| didn't)|"
    r"in what way|which (?:bit|part) (?:of it )?(?:was|is|did|do))\b.*)"
)
_TELL = re.compile(
    CLAUSE + r"(?P<of>(?:(?:can|could|would|will) you )?(?:please )?(?:tell|talk) me (?!about it[,.!]|"
    r"about it$)(?:a bit |a little |some )?"
    r"(?:more|about|all|everything|what|how|through)\b.*|i'd (?:love|like) to (?:hear|know) (?:more|about|"
    r"how|what|all)\b.*|"
    r"(?:do you )?(?:want|wanna|like|care) to (?:talk|tell me)(?: more)?(?: about [\w' ]{1,30})?\?.*)"
)
_BARE_OPEN = re.compile(
    CLAUSE + r"(?P<of>(?:how|what|why)(?:'s|s| is| are| was| were| do| does| did| has| have| had| will| would|"
    r" could| can| made| "
    r"makes| got| kind of| sort of)\b(?! (?:a|i (?:mean|think|want|need|did|do))\b).*)"
)
_INVERTED = re.compile(CLAUSE + rf"(?P<of>{_AUX} {_SUBJECT}\b.*)")
_FACTUAL = re.compile(
    CLAUSE
    + r"(?P<of>(?:who|whose|whom|where|when|which|since when|how(?: many| much| old| long| far| often| big)|what)"
    r"(?:'s|s)?\b.*)"
)
_BACK = re.compile(r"(?P<of>\b(?:what|how) about (?:you|your|u)\b.*|\band you(?:r \w+)?\?)")
_TAG = re.compile(
    r",? (?:right|no|or|eh|huh|yeah|innit|true|hey|isn't it|don't you|aren't you|didn't you|haven't you|"
    r"isn't he|isn't she|"
    r"doesn't it|do you|are you|is it|wasn't it|you know)\?+[!?]*$"
)
_ECHO = re.compile(
    r"^(?:oh |ah |and |wait |hm+ )?(?:really|yeah|no|what|huh|right|seriously|pardon|sorry|ok|okay|and|so|"
    r"eh|hm+|no way|"
    r"you know|you did|did you|is it|oh yeah|oh really)[?!.]+$"
)


def asking(sentence: Sentence) -> Finding | None:
    """Return the question a sentence asks, if any."""
    if _ECHO.search(sentence.text):
        return None
    if sentence.asks or "?" in sentence.text:
        return _open(sentence) or _closed(sentence)
    return _bare(sentence)


def _open(sentence: Sentence) -> Finding | None:
    for rule, sure, pattern in (("back", 0.9, _BACK), ("wide", 0.94, _OPEN), ("tell", 0.92, _TELL)):
        if (match := pattern.search(sentence.text)) and not _rhetorical(match["of"]):
            return placed(sentence, Label.OPEN_QUESTION, match.span("of"), f"open_question.{rule}", sure)
    return None


def _rhetorical(text: str) -> bool:
    return bool(
        re.match(
            r"(?:what the (?:hell|f)|how dare|why (?:are|do|would|did|must) you (?:always|still|even|never|ever))", text
        )
    )


def _closed(sentence: Sentence) -> Finding | None:
    for rule, sure, pattern in (("order", 0.95, _INVERTED), ("fact", 0.93, _FACTUAL)):
        match = pattern.search(sentence.text)
        if match and not _rhetorical(match["of"]) and not re.match(r"what (?:a|the (?:hell|f\w*))\b", match["of"]):
            return placed(sentence, Label.CLOSED_QUESTION, match.span("of"), f"closed_question.{rule}", sure)
    if _TAG.search(sentence.text) or not sentence.asks or _rhetorical(sentence.text) or len(words(sentence.text)) > 14:
        return None
    return placed(sentence, Label.CLOSED_QUESTION, (0, len(sentence.text)), "closed_question.tone", 0.86)


def _bare(sentence: Sentence) -> Finding | None:
    """Find a question written without its mark."""
    if match := _TELL.match(sentence.text):
        return placed(sentence, Label.OPEN_QUESTION, match.span("of"), "open_question.tell", 0.9)
    if (match := _BARE_OPEN.match(sentence.text)) and "!" not in sentence.text:
        return placed(sentence, Label.OPEN_QUESTION, match.span("of"), "open_question.bare", 0.88)
    if (match := _INVERTED.match(sentence.text)) and re.match(
        _AUX + r" (?:you|u|he|she|they|your|there)\b", match["of"]
    ):
        return placed(sentence, Label.CLOSED_QUESTION, match.span("of"), "closed_question.bare", 0.9)
    return None
