"""Words for what the coach noticed in a reply, and for what a thought may be doing.

Knows how a remark, a trap and a question are said. Does not decide which of them is said (that is `nearer.coach`).
"""

from nearer.coach.labels import Label, Remark
from nearer.coach.thoughts import Trap
from nearer.translation import _


def worked(remark: Remark) -> str:
    """Return the sentence on what worked; the quote stands beside it."""
    return {
        Label.OPEN_QUESTION: _("This leaves room for more than one word as an answer."),
        Label.REFLECTION: _("This says back what you heard, so they know you were listening."),
        Label.VALIDATION: _("This tells them that what they feel makes sense."),
        Label.SELF_DISCLOSURE: _("This tells a little of yourself."),
        Label.MINIMAL: _("Short, and that is what you were trying."),
        Label.BOUNDARY_ASSERTIVE: _("This says clearly what you want, without hurting anybody."),
    }[remark.label]


def also(remark: Remark) -> str:
    """Return the sentence on what one could also try; the quote stands beside it."""
    return {
        Label.ADVICE: _("This reads as advice. Did they ask for some? You could ask first."),
        Label.CLOSED_QUESTION: _("This can be answered in one word. You could also ask how or what."),
        Label.ME_TOO_HIJACK: _("This may move the talk over to you. You could come back to them."),
        Label.JUDGEMENT: _("This may sound like a verdict to them. You could ask instead."),
        Label.BOUNDARY_PASSIVE: _("This may be taken as a yes. If you mean no, you could say so plainly."),
        Label.BOUNDARY_AGGRESSIVE: _("This may start a quarrel. You could say the same no more calmly."),
    }[remark.label]


def trap(of: Trap) -> str:
    """Return the name of a trap, as something one may recognise."""
    return {
        Trap.MIND_READING: _("Guessing what others think"),
        Trap.FORTUNE_TELLING: _("Telling the future"),
        Trap.CATASTROPHIZING: _("Expecting the very worst"),
        Trap.ALL_OR_NOTHING: _("All or nothing"),
        Trap.OVERGENERALIZING: _("Always and never"),
        Trap.MENTAL_FILTER: _("Seeing only the bad part"),
        Trap.DISQUALIFYING: _("Not letting good things count"),
        Trap.EMOTIONAL_REASONING: _("Taking a feeling for a fact"),
        Trap.SHOULD: _("Shoulds and musts"),
        Trap.LABELING: _("Calling yourself names"),
        Trap.PERSONALIZING: _("Thinking it is because of you"),
        Trap.BLAMING: _("Putting all of it on others"),
        Trap.COMPARING: _("Measuring yourself against others"),
    }[of]


def question(of: str) -> str:
    """Return a question for a thought by its id."""
    return {
        "evidence-for": _("What speaks for this thought?"),
        "evidence-against": _("What speaks against it?"),
        "other-explanations": _("What else could explain it?"),
        "tell-a-friend": _("What would you say to a friend who thought this?"),
        "smallest-test": _("What is the smallest thing you could try to find out?"),
        "did-they-say": _("Did they say so, or is it a guess?"),
        "how-often": _("How often did it come true when you expected it before?"),
        "most-likely": _("What is most likely to happen?"),
        "could-cope": _("If it did happen, how would you get through it?"),
        "in-between": _("What lies between the two ends?"),
        "good-enough": _("What would be good enough?"),
        "exceptions": _("When was it different, even a little?"),
        "what-else": _("What else happened that was fine or good?"),
        "if-it-counted": _("If it did count, what would it say?"),
        "feeling-or-fact": _("Which part is a feeling, and which part is a fact?"),
        "other-days": _("Would you think so on a better day?"),
        "whose-rule": _("Whose rule is this?"),
        "would-like": _("How does it sound with “I would like” instead of “should”?"),
        "one-act": _("Is it one thing you did, or all of you?"),
        "whole-person": _("What else is true of you?"),
        "share": _("Who and what else had a part in it?"),
        "mine-to-do": _("Which part could you do something about?"),
        "what-hidden": _("What can you not see of their lives?"),
        "own-path": _("What has moved for you since last year?"),
    }[of]
