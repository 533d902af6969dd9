"""Words for what a step is and takes.

Knows labels. Does not know pages.
"""

from nearer.domain.ladder import Channel, Domain, Felt, Happened, Place, Step
from nearer.domain.needs import Budget, Need
from nearer.translation import _, ngettext


def minutes(step: Step) -> str:
    """Return how long a step takes."""
    if step.minutes >= 90:
        hours = round(step.minutes / 60)
        return ngettext("about %(hours)d hour", "about %(hours)d hours", hours) % {"hours": hours}
    return ngettext("about %(n)d minute", "about %(n)d minutes", step.minutes) % {"n": step.minutes}


def cost(step: Step) -> str:
    """Return what a step costs."""
    return {Budget.FREE: _("free"), Budget.LITTLE: _("costs a little"), Budget.SOME: _("costs something")}[step.cost]


def channel(step: Step) -> str:
    """Return how the other person is met."""
    return channels()[step.channel]


def channels() -> dict[Channel, str]:
    """Return a label for every channel."""
    return {Channel.FACE: _("face to face"), Channel.VOICE: _("by voice"), Channel.TEXT: _("in writing")}


def energy(step: Step) -> str:
    """Return what a step takes out of somebody."""
    if step.energy <= 2:
        return _("takes little energy")
    return _("takes some energy") if step.energy == 3 else _("takes a good deal of energy")


def domain(kind: Domain) -> str:
    """Return the label of a domain."""
    return domains()[Domain(kind)]


def domains() -> dict[Domain, str]:
    """Return a label for every domain."""
    return {
        Domain.CLOSE: _("People close to me"),
        Domain.ACQUAINTANCES: _("People I know a little"),
        Domain.STRANGERS: _("People I do not know"),
        Domain.GROUPS: _("Groups and being seen"),
        Domain.AUTHORITY: _("Speaking up"),
    }


def places() -> dict[Place, str]:
    """Return a label for every place."""
    return {Place.HOME: _("From home"), Place.NEARBY: _("Near home"), Place.OUT: _("Further out")}


def need(kind: Need) -> str:
    """Return the label of a need."""
    return {
        Need.CONFIDANT: _("somebody to confide in"),
        Need.DAYTIME_CHAT: _("a chat during the day"),
        Need.SHARED_ACTIVITY: _("doing things together"),
        Need.BELONGING: _("belonging to a group"),
    }[Need(kind)]


def felt(kind: Felt | None) -> str:
    """Return how it was; empty when that was not said."""
    return {None: "", Felt.EASY: _("easy"), Felt.RIGHT: _("about right"), Felt.HARD: _("hard")}[kind]


def happened(kind: Happened | None) -> str:
    """Return whether the feared thing happened; empty when that was not said."""
    return {None: "", Happened.NO: _("no"), Happened.PARTLY: _("partly"), Happened.YES: _("yes")}[kind]


def safety() -> list[str]:
    """Return the five lines that go with meeting somebody new (safety.md 6.4)."""
    return [
        _("Meet in a public place, by day, and get there and home on your own."),
        _("Tell somebody you trust where you are and until when."),
        _(
            "Keep your address, workplace, money and papers to yourself. Somebody who soon asks for money or secrecy "
            "is a warning."
        ),
        _("You may leave whenever you like. You owe nobody a reason."),
        _("Watch your drink, and report threats."),
    ]


def gentler(than: Step, offer: Step) -> str:
    """Return in what an offer is gentler than a step that seemed too much."""
    if offer.id == than.smaller:
        return _("A smaller piece of the same thing.")
    if offer.channel is Channel.TEXT and than.channel is not Channel.TEXT:
        return _("In writing, so there is time to think.")
    if offer.domain is Domain.CLOSE and than.domain is not Domain.CLOSE:
        return _("With somebody you already know.")
    if offer.minutes < than.minutes:
        return _("Shorter.")
    return _("Something gentler for today.")


def parts(step: Step) -> list[str]:
    """Return ways to begin a step with less than all of it."""
    if step.channel is Channel.TEXT:
        return [_("Think of whom I would write to."), _("Write two lines and save them."), _("Send a short version.")]
    if step.channel is Channel.VOICE:
        return [_("Write down my first sentence."), _("Say it out loud once, alone."), _("Call for two minutes.")]
    if step.place is Place.HOME:
        return [_("Make ready what I need."), _("Do only the first minute."), _("Do half of it.")]
    return [
        _("Go there and look from outside."),
        _("Go in for two minutes, say nothing."),
        _("Go with somebody I know."),
    ]
