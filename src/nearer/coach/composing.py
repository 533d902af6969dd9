"""What to say about a reply: at most one thing that worked and one to try.

Knows which findings are worth a remark for which goal. Does not know how a remark is worded (`nearer.words.coach`).
"""

import re
from collections.abc import Mapping, Sequence

from nearer.coach.labels import Feedback, Finding, Goal, Label, Remark
from nearer.coach.reading import read
from nearer.coach.text import LONGEST

_NONE: Mapping[str, float] = {}
_PRAISE, _NEUTRAL, _CORRECTIVE = 0.85, 0.88, 0.94
_WANTED = {
    Goal.OPEN_QUESTION: Label.OPEN_QUESTION,
    Goal.REFLECT: Label.REFLECTION,
    Goal.VALIDATE: Label.VALIDATION,
    Goal.SHARE: Label.SELF_DISCLOSURE,
    Goal.SHORT: Label.MINIMAL,
    Goal.NO: Label.BOUNDARY_ASSERTIVE,
}
_GOOD = (Label.BOUNDARY_ASSERTIVE, Label.REFLECTION, Label.VALIDATION, Label.OPEN_QUESTION)
_TRY = {
    Label.JUDGEMENT: _CORRECTIVE,
    Label.BOUNDARY_AGGRESSIVE: _CORRECTIVE,
    Label.BOUNDARY_PASSIVE: _CORRECTIVE,
    Label.ME_TOO_HIJACK: _CORRECTIVE,
    Label.ADVICE: _NEUTRAL,
}
_HEARD = re.compile(
    r"\b(?:my|our) (?P<of>(?:\w+ ){0,1}\w+?)(?='s\b| (?:is|was|has|had|and|are|died|moved|keeps?|moving)\b|[.,!?]|$)",
    re.I,
)


def feedback(
    reply: str,
    heard: str = "",
    goal: Goal | None = None,
    boundary: bool = False,
    lowered: Mapping[str, float] = _NONE,
) -> Feedback:
    """Return what to say about a reply to what was heard; either part, or both, may be empty."""
    found = read(reply, heard, boundary or goal is Goal.NO, lowered)
    worked, also = _worked(found, goal), _also(found, goal)
    return Feedback(_remark(worked, reply, heard), _remark(also, reply, heard))


def _worked(found: Sequence[Finding], goal: Goal | None) -> Finding | None:
    """Choose what was practised, else the first good thing."""
    wanted = (_WANTED[goal],) if goal else ()
    order = (*wanted, *_GOOD)
    good = [finding for finding in found if finding.label in order and finding.certainty >= _PRAISE]
    return min(good, key=lambda finding: (order.index(finding.label), finding.start), default=None)


def _also(found: Sequence[Finding], goal: Goal | None) -> Finding | None:
    """Choose one thing that is there to try otherwise; a closed question only when an open one was practised."""
    bars = dict(_TRY)
    if goal is Goal.OPEN_QUESTION and all(finding.label is not Label.OPEN_QUESTION for finding in found):
        bars[Label.CLOSED_QUESTION] = _NEUTRAL
    if goal is Goal.SHARE:
        del bars[Label.ME_TOO_HIJACK]
    order = list(bars)
    seen = [finding for finding in found if finding.certainty >= bars.get(finding.label, 2)]
    return min(seen, key=lambda finding: (order.index(finding.label), finding.start), default=None)


def _remark(finding: Finding | None, reply: str, heard: str) -> Remark | None:
    if finding is None:
        return None
    return Remark(finding.label, reply[finding.start : finding.end], finding.rule, _example(finding.label, heard))


def _example(label: Label, heard: str) -> str:
    """Return a sentence made from the other's words; one that fits anything when no word of theirs can be taken up."""
    match = _HEARD.search(heard[:LONGEST])
    about = f"your {match['of']}" if match else "that"
    return {
        Label.ADVICE: f"Would you like ideas about {about}, or would you rather just tell me?",
        Label.ME_TOO_HIJACK: f"And you, how is it for you with {about}?",
        Label.JUDGEMENT: f"What is the hardest part about {about}?",
        Label.CLOSED_QUESTION: f"How is it for you with {about}?",
        Label.BOUNDARY_PASSIVE: "I would rather not this time.",
        Label.BOUNDARY_AGGRESSIVE: "I do not want that. Please stop.",
    }.get(label, "")
