"""Words for how it has been going: each picture begins with one of these sentences.

Knows wording. A number somebody might build on comes with how unsure it is. Praises nobody and blames nothing.
"""

from datetime import date, timedelta
from math import isfinite

from nearer.actions.progress import Hours, Progress
from nearer.domain.ladder import Domain
from nearer.domain.progress import LAST, WEEK, Likelihoods, better
from nearer.engine.change import Direction
from nearer.engine.expectation import Mean
from nearer.engine.parameters import DEFAULT
from nearer.translation import _, language, ngettext
from nearer.words.today import dated


def opening(shown: Progress) -> str:
    """Return the page in a line or two: a quiet month, or how the last steps went and whether loneliness changed."""
    return quiet(shown) or " ".join(filter(None, (went_better(shown), _lonelier(shown))))


def _lonelier(shown: Progress) -> str:
    """Return a clear change in what was felt, whichever way; beside the steps and not because of them."""
    direction = shown.loneliness.change.direction if shown.loneliness else Direction.UNCLEAR
    return {
        Direction.LOWER: _("You felt less lonely these four weeks than the four before."),
        Direction.HIGHER: _("You felt lonelier these four weeks than the four before."),
        Direction.UNCLEAR: "",
    }[direction]


def guesses(shown: Progress) -> str:
    """Return how their guesses compare with what happened, where that is clear; otherwise that it is not."""
    for told, too_high, too_low in _guesses(shown):
        if told and told.clear():
            words = (too_high if told.value > 0 else too_low) % {"points": round(abs(told.value))}
            sure = _("Give or take %(error)d, from %(count)d steps.")
            return f"{words} {sure % {'error': _error(told), 'count': told.count}}"
    if shown.every is None or shown.every.count < DEFAULT.bias_pairs:
        return _("After five steps with a guess before and a number after, you see here how your guesses run.")
    return _("Your guesses are about right, give or take %(error)d.") % {"error": _error(shown.every)}


def _guesses(shown: Progress) -> list[tuple[Mean | None, str, str]]:
    return [
        (
            shown.far,
            _("Your guesses run about %(points)d too high with people you do not know well."),
            _("Your guesses run about %(points)d too low with people you do not know well."),
        ),
        (
            shown.near,
            _("Your guesses run about %(points)d too high with people close to you."),
            _("Your guesses run about %(points)d too low with people close to you."),
        ),
        (
            shown.every,
            _("Your guesses run about %(points)d too high."),
            _("Your guesses run about %(points)d too low."),
        ),
    ]


def _error(told: Mean) -> int:
    return max(1, round(DEFAULT.band_errors * told.error)) if isfinite(told.error) else 100


def went_better(shown: Progress) -> str:
    """Return how many of the last steps went better than feared; empty while few are known."""
    good, known = better(shown.attempts)
    if known < DEFAULT.bias_pairs:
        return ""
    if good == known:
        return _("Each of your last %(known)d went better than feared.") % {"known": known}
    if known == LAST:
        return _("%(good)d of your last ten went better than feared.") % {"good": good}
    return _("%(good)d of your last %(known)d went better than feared.") % {"good": good, "known": known}


def likely(told: Likelihoods | None) -> str:
    """Return how likely the feared thing seemed, how often it happened, and how likely it seems next time."""
    if told is None:
        return ""
    said = {"before": round(told.before), "after": round(told.after), "count": told.count}
    said |= {"happened": told.happened + told.partly}
    if not told.happened + told.partly:
        return (
            _("You gave what you feared %(before)d of 100. It never happened. Next time you give it %(after)d.") % said
        )
    return (
        _(
            "You gave what you feared %(before)d of 100. It happened, or partly did, %(happened)d of %(count)d times. "
            "Next time you give it %(after)d."
        )
        % said
    )


def expected(told: tuple[float, float]) -> str:
    """Return how anxious the ladder would make them on average, with how unsure that is."""
    middle, error = told
    said = {"middle": round(middle), "error": max(1, round(DEFAULT.band_errors * error))}
    return _("Over your whole ladder you would expect about %(middle)d of 100, give or take %(error)d.") % said


def lonely() -> str:
    """Return what will be here once the week was asked about."""
    return _("Once you answer the questions of the week, you see here how lonely you felt, and whether it changed.")


def hours(now: Hours, before: Hours) -> str:
    """Return the time with people as a range, and that of the four weeks before."""
    if not now.times and not before.times:
        return _("When you note times with people, you see here how many hours they come to, as a range.")
    if not before.times:
        return _("%(now)s with people these four weeks, as far as you noted.") % {"now": span(now)}
    return _("%(now)s with people these four weeks. The four before: %(before)s.") % {
        "now": span(now),
        "before": span(before).lower(),
    }


def spans(now: Hours, before: Hours) -> str:
    """Return how the bars of hours are to be read: filled and pale parts only where a length was not noted."""
    if now.exact and before.exact:
        return _("Writing is not counted.")
    return _("Filled: at least. Pale: up to, where how long you met was not noted. Writing is not counted.")


def span(of: Hours) -> str:
    """Return a range of hours."""
    low, high = round(of.least), round(of.most)
    if low == high:
        return ngettext("About %(n)d hour", "About %(n)d hours", high) % {"n": high}
    return _("%(low)d to %(high)d hours") % {"low": low, "high": high}


def groups(shown: Progress) -> str:
    """Return which groups feel like theirs."""
    if not shown.groups:
        return _("From the third visit on, a group may begin to feel like yours. It will be named here.")
    names = "; ".join(_group(one.name, one.visits) for one in shown.groups)
    return ngettext(
        "One group is becoming yours: %(names)s.", "%(n)d groups are becoming yours: %(names)s.", len(shown.groups)
    ) % {"n": len(shown.groups), "names": names}


def _group(name: str, visits: int) -> str:
    return ngettext("%(name)s, %(n)d visit", "%(name)s, %(n)d visits", visits) % {"name": name, "n": visits}


def area(domain: Domain) -> str:
    """Return with whom a step is."""
    return {
        Domain.CLOSE: _("people close to you"),
        Domain.ACQUAINTANCES: _("people you know a little"),
        Domain.STRANGERS: _("people you do not know"),
        Domain.GROUPS: _("groups, being seen"),
        Domain.AUTHORITY: _("speaking up"),
    }[domain]


def domains(shown: Progress) -> str:
    """Return where most of it happened, and what is untouched, without a must."""
    tried = [(domain, count) for domain, count in shown.domains.items() if count]
    if not tried:
        return _("Where you try things shows here: with strangers, in groups, with people close to you.")
    most, count = tried[0]
    return ngettext(
        "You tried things most often with %(area)s: %(n)d time.",
        "You tried things most often with %(area)s: %(n)d times.",
        count,
    ) % {"area": area(most), "n": count}


def year(counts: tuple[int, ...]) -> str:
    """Return how many weeks of the year had a step in them."""
    some, every = sum(count > 0 for count in counts), sum(counts)
    if not every:
        return _("Each week in which you try something becomes a filled square here. Empty ones cost nothing.")
    steps = ngettext("%(n)d step", "%(n)d steps", every) % {"n": every}
    return ngettext(
        "%(steps)s in %(n)d week of this year. The other weeks were for other things.",
        "%(steps)s in %(n)d weeks of this year. The other weeks were for other things.",
        some,
    ) % {"steps": steps, "n": some}


def months(counts: tuple[int, ...], today: date) -> list[tuple[str, int, int]]:
    """Return month, weeks with a step and steps, for the months that have any, newest first."""
    monday = today - timedelta(days=today.weekday())
    found: dict[tuple[int, int], list[int]] = {}
    for back, count in enumerate(reversed(counts)):
        first = monday - back * WEEK
        found.setdefault((first.year, first.month), []).append(count)
    return [
        (dated(date(*month, 1), "MMMM y", language()), sum(one > 0 for one in some), sum(some))
        for month, some in found.items()
        if sum(some)
    ]


def month(first: date) -> str:
    """Return a month in short, for the edge of a picture."""
    return dated(first, "MMM", language())


def quiet(shown: Progress) -> str:
    """Return what is said of a month without a step; empty when there was one."""
    if not shown.quiet:
        return ""
    if shown.not_needed:
        return _("You have not needed me this month. Good.")
    return _(
        "It has been quiet here for a month. If life was full, good. If not, something small waits whenever you like."
    )
