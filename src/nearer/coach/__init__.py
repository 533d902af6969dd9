"""What a practised reply does, and what a thought may be doing: read on the device, in under a millisecond.

Knows English cues, a small file of weights, and no person. Does not know scenes, records, pages or a network.
"""

from nearer.coach.composing import feedback
from nearer.coach.labels import Feedback, Finding, Goal, Label, Remark
from nearer.coach.reading import read

__all__ = ["Feedback", "Finding", "Goal", "Label", "Remark", "feedback", "read"]
