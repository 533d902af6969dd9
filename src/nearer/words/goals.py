"""Words for goals: what may count, how it stands, what one might do with it.

Knows wording. Says what came about and never what is missing.
"""

from typing import Any

from nearer.actions.goals import Shown
from nearer.domain.goals import MOST_TIMES, MOST_WEEKS, Change, Goal, Of
from nearer.translation import _, ngettext


def kinds() -> dict[str, str]:
    """Return what a goal may be of."""
    return {
        Of.STRANGERS: _("A new conversation, with somebody I do not know"),
        Of.ACQUAINTANCES: _("A few words with somebody I know a little"),
        Of.CLOSE: _("Being in touch with somebody close to me"),
        Of.GROUPS: _("Something in a group"),
        Of.AUTHORITY: _("Speaking up once"),
        Of.ANY: _("Any step of my ladder"),
        Of.OWN: _("Something of my own, which I count myself"),
    }


def title(goal: Goal) -> str:
    """Return what a goal is called."""
    return goal.words or kinds()[goal.of]


def often(goal: Goal) -> str:
    """Return how often: once a week, twice in two weeks."""
    times = ngettext("once", "%(n)d times", goal.times) % {"n": goal.times}
    if goal.every == 1:
        return _("%(times)s a week") % {"times": times}
    return _("%(times)s in %(weeks)d weeks") % {"times": times, "weeks": goal.every}


def standing(shown: Shown) -> str:
    """Return how it stands this time."""
    now, goal = shown.counts[-1], shown.goal
    said = {"now": now, "often": often(goal)}
    if shown.over:
        came = sum(count >= goal.times for count in shown.counts)
        return _("Its weeks are over. It came about in %(came)d of %(rounds)d. What now?") % {
            "came": came,
            "rounds": len(shown.counts),
        }
    if now >= goal.times:
        return _("%(now)d so far. That is what you set out for.") % said
    if not now:
        return _("None yet this time; you set out for %(often)s.") % said
    return _("%(now)d so far; you set out for %(often)s.") % said


def before(shown: Shown) -> str:
    """Return what came about in the rounds before, the last first; empty in the first."""
    earlier = [str(count) for count in shown.counts[-2::-1]]
    return _("Before that: %(counts)s.") % {"counts": ", ".join(earlier)} if earlier else ""


def until(goal: Goal, left: int) -> str:
    """Return how long it still runs."""
    if left <= 0:
        return ""
    return ngettext("%(n)d more day.", "%(n)d more days.", left) % {"n": left}


def changes(goal: Goal) -> dict[str, str]:
    """Return what one may do with it."""
    return {
        Change.HALVE: _("make it smaller"),
        Change.KEEP: _("keep it as it is"),
        Change.RAISE: _("make it bigger"),
    }


def numbers(most: int) -> list[tuple[str, str]]:
    """Return numbers to choose from."""
    return [(str(number), str(number)) for number in range(1, most + 1)]


def choices() -> dict[str, Any]:
    """Return what the form for a goal offers."""
    return {"kinds": list(kinds().items()), "times": numbers(MOST_TIMES), "weeks": numbers(MOST_WEEKS)}
