"""Words around practising: places, goals, how a talk is told.

Knows wording. Does not know the scenes, which are content, nor what the coach says (that is `nearer.words.coach`).
"""

from datetime import date

from nearer.domain.practice import Goal, Place, Practised, Scene
from nearer.translation import _
from nearer.words import today as day_words


def places() -> dict[Place, str]:
    """Return a label for every place."""
    return {
        Place.NEIGHBOUR: _("Neighbours"),
        Place.COLLEAGUE: _("At work"),
        Place.CLASS: _("In a class"),
        Place.QUEUE: _("Waiting and out and about"),
        Place.CLUB: _("A club or group"),
        Place.PHONE: _("On the telephone"),
        Place.TABLE: _("The family table"),
        Place.TROUBLE: _("A friend in trouble"),
        Place.QUIET: _("Somebody quiet"),
        Place.TALKER: _("Somebody who talks a lot"),
        Place.DECLINING: _("Saying no"),
        Place.ASKING: _("Asking for help"),
        Place.DISAGREEING: _("Seeing it differently"),
        Place.REPAIRING: _("After something went wrong"),
    }


def goals() -> dict[Goal, tuple[str, str]]:
    """Return label and hint of what may be practised."""
    return {
        Goal.OPEN_QUESTION: (_("Ask openly"), _("A question that a yes or no would not answer.")),
        Goal.REFLECT: (_("Say back"), _("What you heard, in your own words, and no more.")),
        Goal.VALIDATE: (_("Let it be so"), _("Say that it makes sense, before anything is solved.")),
        Goal.SHARE: (_("Share a little"), _("One true thing of yours, as much as feels right.")),
        Goal.SHORT: (_("Keep it short"), _("A sentence or two, and then it is good.")),
        Goal.NO: (_("Say no"), _("Clear and friendly. A no needs no long reason.")),
    }


def goal(of: Scene) -> str:
    """Return what a scene is there to practise, in one line."""
    label, hint = goals()[of.goal]
    return f"{label}: {hint[0].lower()}{hint[1:]}"


def done(of: Practised, scene: Scene, today: date) -> str:
    """Return one practised scene for a list: with whom and when."""
    return _("{who}, {day}").format(who=scene.who, day=day_words.day(of.day, today))


def end(practised_words: bool) -> str:
    """Return what is said when a practised scene was kept."""
    if practised_words:
        return _("Kept, with your words. They are sealed, and you can delete them any time.")
    return _("Kept. Your words are gone, as you wanted.")
