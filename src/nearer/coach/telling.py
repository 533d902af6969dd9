"""Telling of oneself, and telling that takes the talk away from the other.

Knows how people speak of themselves. Does not count it as wrong: sharing a little is how people get close.
"""

import re
from collections.abc import Sequence

from nearer.coach.cues import placed
from nearer.coach.labels import Finding, Label
from nearer.coach.text import Sentence, small, words

_NOT_OF_SELF = (
    r"(?! (?:see|understand|hear|get (?:it|that|why|you|what|how)|think|guess|hope|wonder|mean|"
    r"know(?: how| what| that| you| exactly| it)?|bet|"
    r"imagine|can(?:'t| only)? (?:only |even )?(?:imagine|see|hear|tell|understand|do|help|help)|believe|"
    r"suppose|assume|reckon|feel for|feel (?:so )?sorry|"
    r"like your|love your|like how|love how|love (?:that|this|it)\b(?! (?:band|place|song|film|show))|"
    r"like that|appreciate|agree|recommend|suggest|advise|"
    r"heard (?:that|you|it|about)|say|said|promise|swear|care|doubt|see\b|would|should|could|"
    r"don't (?:know|think|get|understand|blame|see|mean|want to|believe)|"
    r"didn't (?:know|mean|realise|realize|say|think|catch)|am (?:so |really |very |just )*(?:sorry|glad|"
    r"happy for|proud|here|sure|afraid|not|listening|curious)|"
    r"wish (?:you|i could)|thought (?:you|it|so|that|i)|noticed|admire|respect|trust|forgot to|"
    r"read (?:that|somewhere)|just|was (?:just )?(?:wondering|thinking|saying|going to)|"
    r"will|may|might|want (?:you|to (?:hear|know|help))|look forward|got(?:ta)? (?:go|it)|need to (?:go|"
    r"run|hear)|told you|dare you|am\b(?! (?:from|a|an|also|the|new)))\b)"
)
_SELF = re.compile(
    rf"\b(?P<of>(?:i|we){_NOT_OF_SELF} (?!you\b|,|\?)[a-z]+\b.*|i've(?! (?:heard|noticed|got to|to go|"
    r"no idea|been (?:told|thinking about you)))\b .*|"
    r"i(?:'d| would) (?:always|once|never|been|just got)\b.*|we've\b.*|i'd (?:love|like|hate) (?:that|one|"
    r"to (?:go|try|learn|do|see|visit|have))\b.*|"
    r"i'm (?!(?:so |really |very |just |truly |quite |terribly )*(?:sorry|glad|happy (?:for|to|you)|proud|"
    r"here\b(?! (?:every|alone|since))|sure|not sure|afraid|listening|curious|"
    r"all ears|impressed|surprised|with you|jealous|interested|saying|asking|wondering|guessing|"
    r"not (?:saying|surprised)|hearing|thinking of you|pleased|delighted|excited for|"
    r"worried about you|concerned|rooting|off|fine))[a-z]+\b.*|we're\b.*|"
    r"(?:my|our) (?!(?:advice|tip|suggestion|point|god|guess|pleasure|word|bad|question|opinion|goodness|"
    r"heart goes|dear|friend[,!.]|love[,!.]|condolences|sympathies|recommendation)\b)[a-z]+\b.*|"
    r"(?:mine|ours)\b.*|me (?:too|neither|as well|also|personally)\b.*|me, i\b.*|same (?:here|with me|"
    r"for me|as me)\b.*|"
    r"been there\b.*|same, (?:my|i)\b.*|happened to (?:me|us)\b.*|took me\b.*|for me\b.*)"
)
_STRONG = re.compile(
    r"\b(?:used to|once|always|never|years?|months?|weeks?|days?|last|when i|my \w+|too|also|was|were|had|"
    r"went|moved|grew|"
    r"started|lost|failed|play|live|work|love|hate|remember|been|came|come|tried|did|got|made|passed|saw|"
    r"felt|from|me too|same)\b"
)
_FIRST_PERSON = re.compile(r"\b(?:i|i'm|i've|i'd|i'll|my|me|mine|myself|we|we've|our|us)\b")
_OTHER = re.compile(r"\b(?:you|your|you're|yours|you've|u)\b")
_IDIOM = re.compile(
    r"tell me about it|don't get me started|you know(?: what)?\b|let me tell you|believe me|"
    r"you think (?:that's|you)|thank you|you won't believe"
)
_ME_TOO = re.compile(
    r"^(?:oh |ugh |haha |lol |yeah |god |oh god |well )*[,]?\s*(?:me too|me neither|same(?: here)?\b|"
    r"tell me about it|don't get me started|"
    r"that's nothing|you think (?:that's|you)|i know,? (?:i|my)|snap\b|mine (?:is|was) worse)"
)
_TOPS = re.compile(
    r"\b(?:worse|worst|hate|hates|killing|nightmare|nothing|nobody|never|even|awful|terrible|disaster|"
    r"cried|even|loads|best|"
    r"owes?|lost|ill|headache|(?:just|you) wait till|ten times|double|whole|embassy|real problem|more than)\b"
)

_LONG = 20
"""Words from which on "me too" takes the talk over even when it tops nothing."""


def telling(sentence: Sentence) -> Finding | None:
    """Return where a sentence tells of the one who replies, if it does."""
    match = _SELF.search(sentence.text)
    if match is None:
        return None
    sure = 0.9 if _STRONG.search(match["of"]) else 0.82
    return placed(sentence, Label.SELF_DISCLOSURE, match.span("of"), "self_disclosure.first-person", sure)


def hijack(text: str, heard: str, found: Sequence[Finding]) -> Finding | None:
    """Return the whole reply when it is all about the one who replies and nothing in it comes back to the other.

    text: the reply in small letters. Answering what one was asked is never that.
    """
    told = [finding for finding in found if finding.label is Label.SELF_DISCLOSURE]
    other = any(finding.label not in (Label.SELF_DISCLOSURE, Label.JUDGEMENT) for finding in found)
    plain = _IDIOM.sub(" ", text)
    if other or "?" in text or "?" in small(heard)[-3:] or _OTHER.search(plain) or not _FIRST_PERSON.search(plain):
        return None
    return _weighed(text, plain, told)


def _weighed(text: str, plain: str, told: Sequence[Finding]) -> Finding | None:
    begins, long = bool(_ME_TOO.search(text)), len(words(plain))
    weight = min(len(_FIRST_PERSON.findall(plain)), 5) + min(plain.count(","), 2) + min(len(_TOPS.findall(plain)), 3)
    if begins and long >= 6:
        sure = 0.97 if weight >= 4 and (long >= _LONG or _TOPS.search(plain)) else 0.85
        return Finding(Label.ME_TOO_HIJACK, 0, len(text.rstrip()), "me_too_hijack.me-too", sure)
    if not told or long < 11 or weight < 5:
        return None
    return Finding(
        Label.ME_TOO_HIJACK, told[0].start, len(text.rstrip()), "me_too_hijack.all-mine", 0.96 if weight >= 7 else 0.85
    )
