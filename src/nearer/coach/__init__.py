"""What a practised reply does, and what a thought may be doing: read on the device, in under a millisecond.

Knows English cues, a small file of weights, and no person. Does not know scenes, records, pages or a network.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from nearer.coach.labels import Feedback, Finding, Goal, Label, Remark

if TYPE_CHECKING:
    from nearer.coach.composing import feedback
    from nearer.coach.reading import read
else:
    # Its many patterns are made when somebody practises, not at every start.
    HOMES = {"feedback": "nearer.coach.composing", "read": "nearer.coach.reading"}

    def __getattr__(name: str) -> Any:
        """Load what reads when it is first asked for."""
        if name not in HOMES:
            raise AttributeError(name)
        return getattr(import_module(HOMES[name]), name)


__all__ = ["Feedback", "Finding", "Goal", "Label", "Remark", "feedback", "read"]
