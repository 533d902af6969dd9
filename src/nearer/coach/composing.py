"""What to say about a reply: at most one thing that worked and one to try.

Knows which findings are worth a remark for which goal. Does not know how a remark is worded (`nearer.words.coach`).
"""

from collections.abc import Mapping

from nearer.coach.labels import Feedback, Finding, Goal, Label, Remark
from nearer.coach.reading import read

_NONE: Mapping[str, float] = {}
_GOOD = (Label.OPEN_QUESTION, Label.REFLECTION, Label.VALIDATION)


def feedback(
    reply: str,
    heard: str = "",
    goal: Goal | None = None,
    boundary: bool = False,
    lowered: Mapping[str, float] = _NONE,
) -> Feedback:
    """Return what to say about a reply to what was heard; either part, or both, may be empty."""
    found = read(reply, heard, boundary, lowered)
    worked = next((_remark(finding, reply) for finding in found if finding.label in _GOOD), None)
    also = next((_remark(finding, reply) for finding in found if finding.label is Label.ADVICE), None)
    return Feedback(worked, also)


def _remark(finding: Finding, reply: str) -> Remark:
    return Remark(finding.label, reply[finding.start : finding.end], finding.rule, "")
