"""Words for finding somebody trained: what one may look for, why somebody fits, a first message, what to ask.

Knows wording. Does not know who fits. Nobody is recommended: what is said of somebody is what the directory says.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from babel import Locale, UnknownLocaleError

from nearer.domain.enquiries import Stage
from nearer.domain.professionals import (
    Concern,
    Criterion,
    Experience,
    Format,
    Found,
    Gender,
    Hours,
    Loosening,
    Match,
    Professional,
    Reason,
    Search,
)
from nearer.translation import _, language, ngettext


def concerns() -> dict[Concern, str]:
    """Return what one may want to talk about."""
    return {
        Concern.LONELINESS: _("loneliness"),
        Concern.SHYNESS: _("shyness, fear of what people think"),
        Concern.LOW_MOOD: _("low mood"),
        Concern.WORRY: _("worry, panic"),
        Concern.LOSS: _("a death or another loss"),
        Concern.TRAUMA: _("something terrible that happened"),
        Concern.RELATIONSHIPS: _("a partner, a break-up"),
        Concern.SELF_WORTH: _("thinking little of myself"),
        Concern.LIFE_CHANGE: _("a move, work, another change"),
        Concern.FAMILY: _("family, children"),
        Concern.ILLNESS: _("illness or pain"),
        Concern.DRINK_DRUGS: _("alcohol or drugs"),
        Concern.EATING: _("eating"),
    }


def formats() -> dict[Format, str]:
    """Return how one may talk."""
    return {
        Format.IN_PERSON: _("in a room"),
        Format.VIDEO: _("by video"),
        Format.PHONE: _("by telephone"),
        Format.MESSAGE: _("in writing"),
    }


def genders() -> dict[Gender, str]:
    """Return whom one may wish to talk to."""
    return {Gender.WOMAN: _("a woman"), Gender.MAN: _("a man"), Gender.OTHER: _("neither")}


def experience() -> dict[Experience, str]:
    """Return whom somebody may have worked with much."""
    return {
        Experience.YOUNG: _("young adults"),
        Experience.OLDER: _("older people"),
        Experience.LGBTQ: _("LGBTQ people"),
        Experience.MIGRATION: _("people new in a country"),
        Experience.AUTISM: _("autistic people, ADHD"),
        Experience.DISABILITY: _("disability, long illness"),
        Experience.PARENTS: _("parents"),
        Experience.FAITH: _("people of faith"),
        Experience.GROUPS: _("groups"),
    }


def hours() -> dict[Hours, str]:
    """Return when there may be times."""
    return {
        Hours.MORNING: _("mornings"),
        Hours.AFTERNOON: _("afternoons"),
        Hours.EVENING: _("evenings"),
        Hours.WEEKEND: _("weekends"),
    }


def criteria() -> dict[Criterion, str]:
    """Return what can be asked for, as one says what to leave open."""
    return {
        Criterion.CONCERN: _("what it is about"),
        Criterion.FORMAT: _("how you talk"),
        Criterion.LANGUAGE: _("the language"),
        Criterion.COST: _("the cost"),
        Criterion.GENDER: _("woman or man"),
        Criterion.EXPERIENCE: _("whom they have worked with"),
        Criterion.HOURS: _("the time of day"),
    }


def tongue(tag: str) -> str:
    """Return the name of a language in the language spoken here; the tag itself where it has none."""
    try:
        return Locale.parse(tag).get_display_name(language()) or tag
    except (UnknownLocaleError, ValueError):
        return tag


def _names(values: Iterable[str]) -> str:
    lists: tuple[Mapping[Any, str], ...] = (concerns(), formats(), genders(), experience(), hours())
    every = {str(value): label for labels in lists for value, label in labels.items()}
    return ", ".join(every.get(value) or tongue(value) for value in values)


def reason(of: Reason, one: Professional) -> str:
    """Return why somebody fits, as one sentence: what was asked for and the directory says."""
    named = _names(of.values)
    if of.criterion is Criterion.COST:
        return price(one)
    return {
        Criterion.CONCERN: _("Works with: {what}."),
        Criterion.FORMAT: _("Talks {what}."),
        Criterion.LANGUAGE: _("Speaks {what}."),
        Criterion.GENDER: _("Is {what}.") if one.gender is not Gender.OTHER else _("Is neither woman nor man."),
        Criterion.EXPERIENCE: _("Has worked much with {what}."),
        Criterion.HOURS: _("Has times: {what}."),
    }[of.criterion].format(what=named)


def price(one: Professional) -> str:
    """Return what a talk costs; empty when the directory does not say."""
    if one.price is None:
        return ""
    if not one.price:
        return _("Costs nothing.")
    amount = f"{one.price:g} {one.currency}".strip()
    if one.sliding:
        return _("A talk costs {amount}, less for those who have little.").format(amount=amount)
    return _("A talk costs {amount}.").format(amount=amount)


def reasons(match: Match) -> list[str]:
    """Return why somebody fits, a sentence each."""
    return [reason(one, match.professional) for one in match.reasons]


def not_said(match: Match) -> str:
    """Return what to ask because the directory does not say; empty when it says all that was asked for."""
    if not match.not_said:
        return ""
    what = ", ".join(criteria()[one] for one in match.not_said)
    return _("The directory does not say, so ask: {what}.").format(what=what)


def many(found: Found, whole: int) -> str:
    """Return how many fit, plainly."""
    if found.many:
        text = ngettext("%(many)d of %(whole)d fits what you asked for.", "%(many)d of %(whole)d fit.", found.many)
        return text % {"many": found.many, "whole": whole}
    if found.loosen:
        return _("Nobody in this directory fits all of that. Leaving one thing open would help.")
    return _("Nobody in this directory fits, and leaving things open does not change that.")


def loosening(way: Loosening) -> str:
    """Return what a button says that asks for less."""
    what = _(" and ").join(criteria()[one] for one in way.dropped)
    text = ngettext("Leave open %(what)s: %(many)d fits", "Leave open %(what)s: %(many)d fit", way.many)
    return text % {"what": what, "many": way.many}


def asked(search: Search) -> str:
    """Return what somebody looks for, in one line; empty when nothing matters."""
    parts = [_names(sorted(search.values(one))) for one in search.asks() if one is not Criterion.COST]
    if search.most is not None:
        parts.append(_("at most {amount} a talk").format(amount=f"{search.most:g}") if search.most else _("free"))
    return "; ".join(parts)


def facts(one: Professional) -> list[str]:
    """Return what the directory says of somebody, a line each."""
    said = [Reason(c, tuple(sorted(v))) for c, v in _said(one).items() if v]
    lines = [one.place, *(reason(each, one) for each in said), price(one), one.note]
    return [line for line in lines if line]


def _said(one: Professional) -> dict[Criterion, frozenset[str]]:
    return {
        Criterion.CONCERN: one.concerns,
        Criterion.FORMAT: one.formats,
        Criterion.LANGUAGE: one.languages,
        Criterion.EXPERIENCE: one.experience,
        Criterion.HOURS: one.hours,
    }


def first_message(one: Professional, search: Search) -> str:
    """Return a beginning for a first message; every word may be changed."""
    about = _names(sorted(search.concerns))
    lines = [
        _("Hello {name},").format(name=one.name),
        _("I am looking for somebody to talk to about: {about}.").format(about=about)
        if about
        else _("I am looking for somebody to talk to."),
        _wish(search),
        _("Do you have room for somebody new, and how does a first talk with you go?"),
        "" if one.price is not None else _("What does it cost?"),
        _("You can reach me by answering this message."),
        _("Thank you."),
    ]
    return "\n".join(line for line in lines if line)


def _wish(search: Search) -> str:
    wishes = _names([*sorted(search.formats), *sorted(search.hours)])
    return _("It would suit me: {wishes}.").format(wishes=wishes) if wishes else ""


def subject() -> str:
    """Return the subject line of a first mail: it says nothing to who looks over a shoulder."""
    return _("A question about an appointment")


def questions() -> list[str]:
    """Return what one may ask before or at a first talk."""
    return [
        _("Have you worked with what I bring, and how do you usually go about it?"),
        _("What would we do together, and about how often and for how long?"),
        _("How would we both notice whether it helps?"),
        _("What does it cost, and does an insurance or a service pay some of it?"),
        _("What stays between us, and what would you have to pass on?"),
        _("What is your training, and where are you registered?"),
        _("What if I cannot come, or if it does not feel right?"),
    ]


def stages() -> dict[Stage, str]:
    """Return how far it may have come."""
    return {
        Stage.THINKING: _("I am thinking about it"),
        Stage.WROTE: _("I wrote or called"),
        Stage.ANSWERED: _("They answered"),
        Stage.MET: _("We had a first talk"),
        Stage.FITS: _("It fits"),
        Stage.FITS_NOT: _("It does not fit"),
    }


def after(stage: Stage) -> str:
    """Return a kind word for how far it came."""
    return {
        Stage.THINKING: "",
        Stage.WROTE: _("That is a big step. No answer in a week says more about full diaries than about you."),
        Stage.ANSWERED: _("Good. It may help to have your questions beside you when you talk."),
        Stage.MET: _("You went. You may take a few days to feel whether it fits."),
        Stage.FITS: _("I am glad. What you practise here can come along to your talks, if you like."),
        Stage.FITS_NOT: _("Then it was worth finding out. Not fitting is common, and the next one may."),
    }[stage]
