"""Words for a directory file: what is in it, and what is wrong with a row.

Knows wording. Does not read files. docs/directory.md says the same at length.
"""

from nearer.domain.directories import Directory, Fault, Outline, Trouble
from nearer.domain.professionals import Concern, Experience, Format, Gender, Hours
from nearer.translation import _, ngettext


def loaded(found: Directory | Outline) -> str:
    """Return how many are in a directory."""
    text = ngettext("%(many)d professional", "%(many)d professionals", len(found.professionals))
    return text % {"many": len(found.professionals)}


def skipped(found: Directory | Outline) -> str:
    """Return how many rows were left out; empty when none were."""
    if not found.skipped:
        return ""
    text = ngettext("%(many)d row was left out:", "%(many)d rows were left out:", found.skipped)
    return text % {"many": found.skipped}


def troubles(found: Directory | Outline) -> list[str]:
    """Return what is wrong, a line each, with its place."""
    listed = [trouble(one, found.bundle) for one in found.troubles]
    more = found.skipped - len(listed)
    rest = ngettext("And %(more)d more.", "And %(more)d more.", more) % {"more": more} if more > 0 else ""
    return [*listed, rest] if rest else listed


def trouble(one: Trouble, bundle: bool = False) -> str:
    """Return what is wrong in one place and what would be right."""
    what = _faults()[one.fault].format(column=one.column, value=one.value)
    if one.fault is Fault.UNKNOWN and one.column == "languages":
        what = _("languages says “{value}”; short codes are needed, such as en or pt.").format(value=one.value)
    if not one.line:
        return what
    place = _("Entry {number}: {what}") if bundle else _("Line {number}: {what}")
    return place.format(number=one.line, what=what)


def lists() -> list[tuple[str, str]]:
    """Return the columns whose words are given, each with its words."""
    given = {"concerns": Concern, "formats": Format, "gender": Gender, "experience": Experience, "hours": Hours}
    return [(column, ", ".join(words)) for column, words in given.items()]


def _faults() -> dict[Fault, str]:
    return {
        Fault.NO_NAME: _("the name is missing."),
        Fault.NO_WAY: _("there is no telephone, mail, video address or website, so nobody could be reached."),
        Fault.UNKNOWN: _("{column} says “{value}”, which is not on its list."),
        Fault.PRICE: _("price says “{value}”; a number such as 45 or 45.50 is needed."),
        Fault.LINK: _("{column} says “{value}”; an address that begins with https:// is needed."),
        Fault.EMAIL: _("email says “{value}”, which is no mail address."),
        Fault.PHONE: _("phone says “{value}”; digits are needed, with spaces or a + in front."),
        Fault.TOO_LONG: _("{column} is too long: “{value}”"),
        Fault.CELLS: _("it has more cells than there are columns, or a quote that does not close."),
        Fault.TWICE: _("{value} is in the file already."),
        Fault.NOT_RESOURCE: _("it cannot be read as the resource it says it is."),
        Fault.NO_COLUMNS: _("This is no directory: the first line has to name the columns, “name” among them."),
        Fault.NOT_A_DIRECTORY: _("This is no directory: a FHIR bundle with entries is needed, or a table (.csv)."),
        Fault.TOO_MANY: _("There are more than 20,000 in it; the rest was left out."),
    }
