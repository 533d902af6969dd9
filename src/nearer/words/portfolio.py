"""Words for the portfolio: moods, company, why an idea has its turn, ready-made ideas, and where one talks.

Knows labels and sentences. Does not choose.
"""

from nearer.domain.ladder import Place
from nearer.domain.needs import Budget, Involves, Profile
from nearer.domain.portfolio import Activity, Company, Mood, Pick, Reason, Why, Wish
from nearer.domain.topics import Setting
from nearer.translation import _, ngettext
from nearer.words import cadence


def energies() -> dict[int, str]:
    """Return a label for how much somebody has in them."""
    return {1: _("a little"), 3: _("some"), 5: _("plenty")}


def takes() -> dict[int, str]:
    """Return a label for what an activity takes, 1-5."""
    return {1: _("hardly anything"), 2: _("little"), 3: _("some"), 4: _("a good deal"), 5: _("plenty")}


def moods() -> dict[Mood, str]:
    """Return a label for every mood."""
    return {Mood.LOW: _("low"), Mood.RESTLESS: _("restless"), Mood.CALM: _("calm"), Mood.GLAD: _("glad")}


def companies() -> dict[Company, str]:
    """Return a label for with whom."""
    return {Company.ALONE: _("alone"), Company.SOMEONE: _("with someone"), Company.AMONG: _("among people")}


def places() -> dict[Place, str]:
    """Return a label for where."""
    return {Place.HOME: _("at home"), Place.NEARBY: _("nearby"), Place.OUT: _("further out")}


def costs() -> dict[Budget, str]:
    """Return a label for what it costs."""
    return {Budget.FREE: _("free"), Budget.LITTLE: _("costs a little"), Budget.SOME: _("costs something")}


def at_most() -> dict[str, str]:
    """Return a label for what a thing may cost at most, by its number."""
    return {str(int(Budget.FREE)): _("free"), str(int(Budget.LITTLE)): _("a little is fine")}


def settings() -> dict[Setting, str]:
    """Return a label for where one falls into talk."""
    return {
        Setting.NEIGHBOURS: _("with neighbours"),
        Setting.GROUP: _("in a group"),
        Setting.WORK: _("at work"),
        Setting.WAITING: _("while waiting"),
        Setting.WALK: _("on a walk"),
        Setting.TABLE: _("at a table"),
    }


def facts(activity: Activity) -> list[str]:
    """Return what an activity is in a few words."""
    cost = costs()[activity.cost] if activity.cost else ""
    told = (companies()[activity.company], places()[activity.place], cost)
    return [fact for fact in (*told, _takes()[activity.energy]) if fact]


def _takes() -> dict[int, str]:
    return {
        1: _("takes hardly any energy"),
        2: _("takes little energy"),
        3: _("takes some energy"),
        4: _("takes a good deal of energy"),
        5: _("takes plenty of energy"),
    }


def contact(name: str, wish: Wish, profile: Profile) -> str:
    """Return how to get in touch with somebody, by what there is in one today."""
    if wish.energy is None:
        return _("Get in touch with %(name)s") % {"name": name}
    if wish.energy >= 5 and not profile.housebound:
        return _("Ask %(name)s to meet") % {"name": name}
    if wish.energy >= 3 and Involves.PHONE not in profile.never:
        return _("Ring %(name)s") % {"name": name}
    return _("Write %(name)s a line") % {"name": name}


def reasons(pick: Pick, wish: Wish, all_new: bool = False) -> list[str]:
    """Return why an idea has its turn; that it is new is not worth saying when all of them are."""
    return [_reason(one, wish) for one in pick.reasons if not (all_new and one.why is Why.NEW)]


def _reason(reason: Reason, wish: Wish) -> str:
    if reason.why is Why.MOOD and wish.mood:
        return _fits(wish.mood)
    if reason.why is Why.SEEN:
        return cadence.since(reason.days)
    if reason.why is Why.RESTED:
        weeks = reason.days // 7
        return ngettext("Last done %(n)d week ago.", "Last done %(n)d weeks ago.", weeks) % {"n": weeks}
    return _("You have not done this yet.") if reason.why is Why.NEW else _("It takes hardly anything.")


def _fits(mood: Mood) -> str:
    return {
        Mood.LOW: _("It suits a low day."),
        Mood.RESTLESS: _("It suits a restless day."),
        Mood.CALM: _("It suits a calm day."),
        Mood.GLAD: _("It suits a good day."),
    }[mood]


def starters() -> dict[str, str]:
    """Return a title for every ready-made idea, by its key."""
    return {
        "record": _("Listen to some music from beginning to end"),
        "picture": _("Look through pictures and send one to somebody"),
        "bench": _("Sit where people pass by"),
        "call": _("A telephone chat over a cup of tea"),
        "block": _("A walk round the block"),
        "library": _("An hour in the library among people"),
        "cook": _("Cook for two"),
        "walk": _("A walk with somebody"),
        "market": _("Go to the market and ask about one thing"),
        "game": _("A board game or cards"),
        "move": _("Swim, dance or play where others do"),
        "outing": _("A museum, a garden or a place that is new to you"),
    }
