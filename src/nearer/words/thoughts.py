"""What is asked on each screen of a thought.

Knows wording of the screens. Traps and their questions are worded in `nearer.words.coach`.
"""

from nearer.domain.thoughts import Part
from nearer.translation import _


def asked(part: Part) -> tuple[str, str]:
    """Return what a screen asks, and a hint."""
    return {
        Part.SITUATION: (_("What happened?"), _("Where were you, who was there? As a camera would have seen it.")),
        Part.THOUGHT: (_("What went through your mind?"), _("One sentence, as it came.")),
        Part.RATED: (_("How strong is it?"), _("Two numbers, or none.")),
        Part.TRAP: (
            _("Could the thought be doing one of these?"),
            _("Many thoughts do, and some hard thoughts are simply true. You know best."),
        ),
        Part.ANSWERS: (_("Looking at it again"), _("Take one of the questions, or several. A few words are enough.")),
        Part.FAIRER: (_("What would be fairer to say?"), _("Not rosy, only fair. In your own words.")),
        Part.AGAIN: (_("And now?"), _("The numbers may be lower, the same or higher. All of it is worth knowing.")),
        Part.TEST: (
            _("What is the smallest thing that would test it?"),
            _("Such as asking Ana whether she has time. It becomes a step of yours, with what you feared beside it."),
        ),
    }[part]


def no_trap() -> tuple[str, str]:
    """Return what is said where nothing in a thought looks like a trap, and a hint."""
    return _("I see no trap in it."), _("It may be true, or I may miss something. The questions help either way.")
