"""What an attempt changed, in words: the sentence, the win, the kindness, how the ladder moved.

Knows wording and which of it fits. Does not compute what the engine believes.
"""

from collections.abc import Sequence

from nearer.domain.ladder import Attempt, Felt
from nearer.translation import _, ngettext

HARD_PEAK = 80


def hard(attempt: Attempt) -> bool:
    """Tell whether this one hurt: then kindness comes before anything else."""
    return attempt.felt is Felt.HARD or not attempt.completed or (attempt.peak or 0) > HARD_PEAK


def sentence(attempt: Attempt) -> str:
    """Return expected, happened and next time as one sentence; empty when no number was given."""
    if attempt.expected is None or attempt.peak is None:
        return _("It was %(peak)d.") % {"peak": attempt.peak} if attempt.peak is not None else ""
    if attempt.next_likelihood is None or attempt.likelihood is None:
        return _("You expected %(expected)d. It was %(peak)d.") % {
            "expected": attempt.expected,
            "peak": attempt.peak,
        }
    return _(
        "You expected %(expected)d. It was %(peak)d. What you feared seemed %(before)d likely; next time, %(after)d."
    ) % {
        "expected": attempt.expected,
        "peak": attempt.peak,
        "before": attempt.likelihood,
        "after": attempt.next_likelihood,
    }


def win(attempt: Attempt, title: str) -> str:
    """Return what to keep from it."""
    if not attempt.completed:
        return _("You went up to it and came back. That is information, and it took courage.")
    if attempt.better_than_feared:
        return _("Kept: “%(title)s” It went better than you feared.") % {"title": title}
    return _("Kept: “%(title)s” You did it.") % {"title": title}


def record(attempts: Sequence[Attempt]) -> str:
    """Return how the latest attempts went against what was feared; empty below three that can be told."""
    told = [attempt.better_than_feared for attempt in attempts if attempt.better_than_feared is not None]
    if len(told) < 3:
        return ""
    better = sum(told)
    text = ngettext(
        "%(better)d of your last %(all)d went better than feared.",
        "%(better)d of your last %(all)d went better than feared.",
        better,
    )
    return text % {"better": better, "all": len(told)}


def kindness() -> list[str]:
    """Return three short lines for after a hard one: name it, it is human, be kind."""
    return [
        _("If it still stings, that makes sense."),
        _("Most people have moments like this. It says nothing about your worth."),
        _("What would you say to a friend who had just done this? Try saying it to yourself."),
    ]


def moved(attempt: Attempt) -> str:
    """Return how what is expected of this step changed; empty when it hardly did."""
    if attempt.foreseen is None or attempt.foreseen_next is None:
        return ""
    before, after = round(attempt.foreseen), round(attempt.foreseen_next)
    if hard(attempt):
        return _("What comes next is smaller. This one can wait as long as you like.")
    if before - after >= 3:
        return _(
            "I thought this would be about %(before)d for you. Now I think about %(after)d, and what comes next "
            "has moved with it."
        ) % {"before": before, "after": after}
    if after - before >= 3:
        return _(
            "It was harder than I thought: about %(after)d rather than %(before)d. What comes next is gentler."
        ) % {"before": before, "after": after}
    return _("It was about what I thought, so what comes next stays near.")
