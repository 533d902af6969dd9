"""Words of the support page: how soon, and where each door leads.

Knows wording. The texts of signs and situations are content.
"""

from nearer.domain.support import Door, When
from nearer.translation import _


def whens() -> dict[When, str]:
    """Return how soon a sign asks for somebody, in order."""
    return {When.NOW: _("Now"), When.SOON: _("In the next days"), When.LATER: _("When you are ready")}


def doors() -> dict[Door, tuple[str, str]]:
    """Return label and address of each door; the address of Help is the page's own, at the person's country."""
    return {
        Door.HELP: (_("Somebody to write to or call now"), ""),
        Door.CARE_PLAN: (_("My care plan"), "/care-plan"),
        Door.PROFESSIONALS: (_("Find somebody trained"), "/professionals"),
        Door.MESSAGE: (_("Write one message to somebody you feel safe with"), "/people"),
        Door.REST: (_("Rest from all suggestions"), "/me#rest"),
        Door.NEVER: (_("Say what must never be suggested"), "/questions/never"),
        Door.OWN_STEP: (_("Make a step of your own"), "/steps/new"),
        Door.ANSWERS: (_("Say what gets in the way, or how much energy you have"), "/me"),
        Door.QUIET: (_("Things to do, in company or alone, by energy"), "/portfolio"),
    }


def scams() -> str:
    """Return what to know about people who feign closeness for money (safety.md 6.4)."""
    return _(
        "Some people look for lonely people to get at their money: very close very fast, never able to meet, then "
        "something that costs. It happens to clever people too. Send nothing, tell somebody you trust, and report it."
    )
