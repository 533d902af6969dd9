"""Words for how long it has been, who starts, and time spent together. Never overdue, never at risk.

Knows how each label is said, as a plain sentence about a named person. Does not decide which holds (that is
`nearer.engine.cadence`), ranks nobody and never advises to end anything.
"""

from collections.abc import Callable

from nearer.engine.cadence import Label, ReachOut, Starts, Together, Why
from nearer.translation import _, ngettext


def label(of: Label) -> str:
    """Return a label in two to five words."""
    return {
        Label.FINE: _("in touch"),
        Label.GOOD_TIME: _("a good time to say hello"),
        Label.A_WHILE: _("it has been a while"),
        Label.DRIFTING: _("drifting a little"),
        Label.SLEEPING: _("sleeping"),
    }[of]


def since(days: int | None) -> str:
    """Return when the two were last in touch; days and weeks are counted, longer times are about."""
    if days is None:
        return _("You have not noted a time together yet.")
    if days <= 1:
        return _("You were in touch today.") if days <= 0 else _("You were in touch yesterday.")
    length, text = next(span for span in _SPANS if days >= 2 * span[0])
    count = round(days / length)
    return text(count).format(count=count)


_SPANS: tuple[tuple[int, Callable[[int], str]], ...] = (
    (
        365,
        lambda n: ngettext(
            "You were last in touch about {count} year ago.", "You were last in touch about {count} years ago.", n
        ),
    ),
    (
        30,
        lambda n: ngettext(
            "You were last in touch about {count} month ago.", "You were last in touch about {count} months ago.", n
        ),
    ),
    (
        7,
        lambda n: ngettext(
            "You were last in touch about {count} week ago.", "You were last in touch about {count} weeks ago.", n
        ),
    ),
    (1, lambda n: ngettext("You were last in touch {count} day ago.", "You were last in touch {count} days ago.", n)),
)


def sentence(of: Label, name: str) -> str:
    """Return a label as one sentence about somebody."""
    return {
        Label.FINE: _("You and {name} are in touch the way you usually are."),
        Label.GOOD_TIME: _("This would be a good time to say hello to {name}."),
        Label.A_WHILE: _("It has been a while with {name}. A few words are enough."),
        Label.DRIFTING: _("You and {name} are drifting apart a little. That happens, and a small hello can turn it."),
        Label.SLEEPING: _("It has gone quiet between you and {name}. Old ties keep: one message can open it again."),
    }[of].format(name=name)


def why(reach_out: ReachOut, name: str) -> str:
    """Return why this person is suggested this week."""
    if reach_out.why is Why.RANK and reach_out.days is None:
        return _("You have not noted a time with {name} yet, so it may be a good moment.").format(name=name)
    return {
        Why.NEAR: _("{name} is one of the people nearest to you."),
        Why.NEW: _("You have not known {name} long. New ties grow when you meet again soon."),
        Why.RANK: _("By now you and {name} have usually been in touch."),
    }[reach_out.why].format(name=name)


def hesitation(name: str) -> str:
    """Return what to say at the moment of hesitation (Liu 2023, 10.1037/pspi0000402)."""
    return _("Most people are gladder to hear from someone than that person thinks. {name} may be too.").format(
        name=name
    )


def peace(name: str) -> str:
    """Return what is said of somebody who is left in peace."""
    return _("{name} is left in peace. I will not suggest getting in touch.").format(name=name)


def give_and_take(of: Starts, name: str) -> str:
    """Return who gets in touch more often; empty while there is too little to tell."""
    return {
        Starts.TOO_FEW: "",
        Starts.BOTH: _("You and {name} both get in touch."),
        Starts.MOSTLY_ME: _(
            "More often it is you who gets in touch with {name}. Some people rarely start and are still glad."
        ),
        Starts.MOSTLY_THEM: _(
            "More often it is {name} who gets in touch. You could start one of the next ones, if you like."
        ),
    }[of].format(name=name)


def hours(least: float, most: float) -> str:
    """Return the time spent together as a range."""
    low, high = round(least), round(most)
    if high < 1:
        return _("Less than an hour together, as far as you noted.")
    if low < 1:
        text = ngettext(
            "Up to {high} hour together, as far as you noted.",
            "Up to {high} hours together, as far as you noted.",
            high,
        )
    elif high <= low:
        text = ngettext(
            "About {high} hour together, as far as you noted.",
            "About {high} hours together, as far as you noted.",
            high,
        )
    else:
        text = _("Somewhere between {low} and {high} hours together, as far as you noted.")
    return text.format(low=low, high=high)


def compared(least: Together, most: Together) -> str:
    """Return what such a range of hours was for people in a study, from its lower to its upper end."""
    names = {
        Together.FIRST: _("getting to know each other"),
        Together.CASUAL: _("becoming casual friends"),
        Together.FRIEND: _("becoming friends"),
        Together.CLOSE: _("becoming close friends"),
    }
    if least is most:
        text = _("After about as many hours, people in one study were often {now}. For some it is faster or slower.")
    else:
        text = _(
            "After about as many hours, people in one study were somewhere between {before} and {now}. For some it is "
            "faster or slower."
        )
    return text.format(before=names[least], now=names[most])
