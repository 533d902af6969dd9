"""Words for questionnaires: what an answer came to, how it moved, and what stands against a file.

Knows wording. Calls no number high or low and names no cut-off: it says how answers went over time.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from nearer.domain.scales import Better, Response, Rule, Scale, due, moved
from nearer.formats.fhir_questionnaires import LEFT_OUT, Fault, Trouble
from nearer.translation import _, ngettext
from nearer.words import today as day_words


def number(value: float) -> str:
    """Return a number without needless decimals."""
    return f"{value:g}"


def reach(scale: Scale) -> str:
    """Return what answers can come to."""
    how = _("The answers are added up") if scale.rule is Rule.SUM else _("The mean of the answers is taken")
    said = _("%(how)s: from %(least)s to %(most)s.") % {
        "how": how,
        "least": number(scale.least),
        "most": number(scale.most),
    }
    way = {
        Better.LOWER: _("Lower is easier."),
        Better.HIGHER: _("Higher is easier."),
        None: _("The file does not say which way is easier."),
    }[scale.better]
    return f"{said} {way}"


def sentence(scale: Scale, responses: Sequence[Response]) -> str:
    """Return how the last answer stands to the one before, as far as that can be told from chance."""
    last = responses[-1]
    said = {"now": number(last.value), "least": number(scale.least), "most": number(scale.most)}
    if len(responses) < 2:
        return (
            _("You are at %(now)s, on a scale from %(least)s to %(most)s. From the next time on you see how it moves.")
            % said
        )
    said |= {"before": number(responses[-2].value)}
    by = moved(scale, responses)
    if by is None and scale.change is None:
        return (
            _("From %(before)s to %(now)s. How much of that could be chance, nobody has told us for these questions.")
            % said
        )
    if by is None:
        return _("From %(before)s to %(now)s. That is no clear change: so much moves by chance.") % said
    if by < 0:
        return _("From %(before)s to %(now)s: lower, by more than chance usually does.") % said
    return _("From %(before)s to %(now)s: higher, by more than chance usually does.") % said


def when(scale: Scale, responses: Sequence[Response], today: date) -> str:
    """Return when it was answered last, and that it may be again."""
    if not responses:
        return _("Not answered yet.")
    last = day_words.day(responses[-1].day, today)
    if due(scale, responses[-1], today):
        return _("Last answered: %(day)s. If you like, it may be asked again.") % {"day": last}
    return _("Last answered: %(day)s. Once in four weeks is enough.") % {"day": last}


def described(responses: Sequence[Response]) -> str:
    """Return answers over time in words, for a screen reader."""
    count = ngettext("%(n)d answer", "%(n)d answers", len(responses)) % {"n": len(responses)}
    return _("%(count)s: %(values)s.") % {"count": count, "values": ", ".join(number(one.value) for one in responses)}


def origin(scale: Scale) -> list[str]:
    """Return where a scale is from and what may be done with it."""
    told = ((_("From: %s"), scale.source), (_("Licence: %s"), scale.licence), (_("Version: %s"), scale.version))
    return [words % text for words, text in told if text]


def bands(scale: Scale) -> list[str]:
    """Return what its makers call parts of its range, as their words."""
    return [
        _("%(low)s to %(high)s: “%(words)s”") % {"low": number(one.low), "high": number(one.high), "words": one.words}
        for one in scale.bands
    ]


def troubles(found: Iterable[Trouble]) -> list[str]:
    """Return what stands against a file, or was left out of it, one sentence each."""
    return [_about(one) for one in found]


def refused() -> str:
    """Return what is said above the reasons why a file was not taken."""
    return _("These questions cannot be asked here as they are. Below is what stands in the way.")


def noted(faults: Iterable[str]) -> list[str]:
    """Return what a file held that was left out or is done otherwise, from the names of faults in an address."""
    return [_about(Trouble(Fault(one))).rstrip(":") + "." for one in faults if one in LEFT_OUT]


def _about(one: Trouble) -> str:
    said = {
        Fault.NOT_JSON: _("This is no JSON file. A questionnaire from another program ends in .json; choose that one."),
        Fault.NOT_ONE: _(
            "This file holds no FHIR Questionnaire. In the other program, export the questions, not answers to them."
        ),
        Fault.NO_TITLE: _("It has no title. Give it one in the program it is from."),
        Fault.NOTHING_ASKED: _("There is no question in it that Nearer can ask."),
        Fault.TOO_LONG: _("It has more than sixty questions. That is too many to ask of anybody here."),
        Fault.NO_ANSWERS: _("This question has no list of two to fifteen answers:"),
        Fault.NO_VALUE: _("The file does not say what each answer adds (ordinalValue or itemWeight):"),
        Fault.TWICE: _("The same name stands for two things, so answers would be mixed up:"),
        Fault.DEPENDS: _("This question is only asked after certain answers, which Nearer cannot do:"),
        Fault.OPEN_TEXT: _("Left out, because its answer is no choice from a list:"),
        Fault.FORMULA: _(
            "The file works this out by a formula of its own. Nearer adds the answers up; look whether that is right:"
        ),
    }[one.fault]
    return f"{said} {one.item}" if one.item else said
