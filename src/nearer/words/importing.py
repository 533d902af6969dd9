"""How bringing in people is said: what was found, what was wrong with a file, and what came of it.

Knows problems by kind. Does not know files.
"""

from collections import Counter
from collections.abc import Sequence

from nearer.actions.importing import EVERYBODY, LABEL, NEW, Kept
from nearer.domain.importing import Brought, Found, Likeness, Preview, Problem, Trouble
from nearer.domain.people import Circle
from nearer.translation import _, ngettext

MOST_LABELS = 12
MOST_TROUBLES = 10


def sources() -> list[tuple[str, str]]:
    """Return where people can be brought in from, and how to get them out of there."""
    return [
        (_("iPhone"), _("In Contacts, open Lists, press and hold one, then Export.")),
        (_("Mac"), _("In Contacts, choose the people, then File, Export, Export vCard.")),
        (_("Google, Android"), _("At contacts.google.com choose Export, then vCard or Google CSV.")),
        (_("Outlook"), _("On the web, open People and choose Manage contacts, Export contacts.")),
        (_("Nextcloud"), _("In Contacts, open the settings; each address book has a menu with Export.")),
        (_("Monica"), _("In the settings choose Export, then JSON. A vCard of one person works as well.")),
        (_("Contrack"), _("In the settings choose Export, then vCard or Spreadsheet.")),
    ]


def found(people: Sequence[Found], already: int) -> str:
    """Say whom a file brought, in one or two sentences."""
    counts = Counter(one.likeness for one in people)
    said = [
        (counts[Likeness.NEW], _new),
        (counts[Likeness.SAME], _told_more),
        (counts[Likeness.PERHAPS], _perhaps),
        (already, _nothing_new),
    ]
    return " ".join(say(number) for number, say in said if number) or _("There is nobody left to choose.")


def _new(number: int) -> str:
    return ngettext("%(n)d person is new.", "%(n)d people are new.", number) % {"n": number}


def _told_more(number: int) -> str:
    text = ngettext(
        "%(n)d is with you already, and the file knows something to add.",
        "%(n)d are with you already, and the file knows something to add.",
        number,
    )
    return text % {"n": number}


def _perhaps(number: int) -> str:
    text = ngettext(
        "%(n)d has the name of somebody you have: please say who it is.",
        "%(n)d have the name of somebody you have: please say who they are.",
        number,
    )
    return text % {"n": number}


def _nothing_new(number: int) -> str:
    text = ngettext(
        "%(n)d is with you already, as the file says.",
        "%(n)d are with you already, as the file says.",
        number,
    )
    return text % {"n": number}


def kept(what: Kept) -> str:
    """Say what came of it."""
    parts = []
    if what.new:
        parts.append(ngettext("%(n)d person came in.", "%(n)d people came in.", what.new) % {"n": what.new})
    if what.filled:
        text = ngettext("Something was added to %(n)d you had.", "Something was added to %(n)d you had.", what.filled)
        parts.append(text % {"n": what.filled})
    return " ".join(parts) or _("Everybody was here already, as the file says.")


def facts(one: Found) -> str:
    """Return what a card tells of somebody, short enough for a list."""
    card = one.card
    told = [way for way in (*card.phones[:1], *card.emails[:1], *card.labels[:3]) if way != card.name]
    if one.likeness is Likeness.SAME:
        told.append(_("with you already, something to add"))
    return " · ".join(told)


def answers() -> list[tuple[str, str]]:
    """Return what somebody may answer to whether two people of one name are the same."""
    return [
        ("", _("Leave out")),
        (Likeness.SAME, _("The same person: add what is new")),
        (Likeness.NEW, _("Somebody else: bring them in")),
    ]


def many(preview: Preview) -> list[tuple[str, str]]:
    """Return the ways to choose many at once; who has an open question is in none of them."""
    sure = [one for one in preview.found if one.likeness is not Likeness.PERHAPS]
    labels = Counter(label for one in sure for label in one.card.labels)
    return [
        (NEW, _("Everybody who is new")),
        (EVERYBODY, _("Everybody, and what can be added to those I have")),
        *(
            (LABEL + label, _("Those under “%(label)s” (%(n)d)") % {"label": label, "n": number})
            for label, number in labels.most_common(MOST_LABELS)
        ),
    ]


def circles() -> list[tuple[str, str]]:
    """Return the circles, the widest first: where most of an address book belongs."""
    return [
        (Circle.EVERYONE, _("Everyone else I know")),
        (Circle.WIDER, _("Friends and people I like to see")),
        (Circle.CLOSE, _("Close friends")),
        (Circle.INNER, _("The few who are closest")),
    ]


def troubles(found: Sequence[Trouble], unnamed: int, source: str) -> list[str]:
    """Say what was wrong with a file and its cards, the first few one by one."""
    shown = [trouble(one, source) for one in found[:MOST_TROUBLES]]
    more = len(found) - len(shown) + unnamed
    if more:
        shown.append(ngettext("And %(n)d more like these.", "And %(n)d more like these.", more) % {"n": more})
    return shown


def nobody(brought: Brought) -> str:
    """Say why nobody could be found in a file, and what to do."""
    return " ".join(troubles(brought.troubles[:2], 0, brought.source)) or _(
        "There is nobody in this file. Look whether it is the one you exported."
    )


def trouble(one: Trouble, source: str) -> str:
    """Say what was wrong, where, and what became of it."""
    said = _problems()[one.problem]
    if not one.at:
        return said
    place = _("Card %(n)d: %(said)s") if source == "vcard" else _("Row %(n)d: %(said)s")
    return place % {"n": one.at, "said": said}


def _problems() -> dict[Problem, str]:
    return {
        Problem.NO_NAME: _("there is no name on it, so it was left out."),
        Problem.NESTED: _("there is something else inside it, so it was left out."),
        Problem.UNFINISHED: _("it stops half way, or another card begins inside it, so it was left out."),
        Problem.TOO_LARGE: _("it is far larger than one person's card, so it was left out."),
        Problem.A_LIST: _("it is a list or a place, not a person, so it was left out."),
        Problem.DIED: _("it is of somebody who has died. They are not offered here; you can add them yourself."),
        Problem.SHORTENED: _(
            "the note is longer than Nearer keeps. Its beginning comes along; keep the file for the rest."
        ),
        Problem.UNCLEAR_DAY: _(
            "the birthday could be two different days, so it was left out. You can add it yourself."
        ),
        Problem.NOT_PEOPLE: _(
            "No people were found in this file. Nearer reads vCard (.vcf), tables from Google, Outlook and Contrack "
            "(.csv), and Monica's export (.json)."
        ),
        Problem.PACKED: _("This file is packed (zip or the like). Unpack it first, and choose the file inside."),
        Problem.A_CALENDAR: _("This is a calendar, not an address book. Choose the file with your contacts (.vcf)."),
        Problem.TOO_MANY_LINES: _("This file has far more lines than an address book. Export fewer people at a time."),
        Problem.TOO_MANY_CARDS: _(
            "There are more than 10,000 in this file. The first ones are here; bring the others in a file of their own."
        ),
    }
