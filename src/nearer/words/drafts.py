"""Words for first messages: what is asked, and drafts made of the answers.

Knows wording. Does not keep or send anything; every draft is there to be changed.
"""

from collections.abc import Mapping

from nearer.domain.drafts import Kind
from nearer.domain.mending import part, sentence
from nearer.translation import _


def kinds() -> dict[Kind, tuple[str, str]]:
    """Return label and hint of every kind."""
    return {
        Kind.INVITATION: (_("Invite somebody"), _("One thing, one time, and no is fine.")),
        Kind.THANKS: (_("Say thank you"), _("For one thing, and what it did for you.")),
        Kind.CHECK_IN: (_("Ask how they are"), _("With something you remember, and a little of yourself.")),
        Kind.HELP: (_("Ask for help"), _("One thing with an end, and an easy way out.")),
    }


def asked(kind: Kind) -> dict[str, tuple[str, str]]:
    """Return each question of a kind with an example, by the name of its field."""
    why = (_("Why them?"), _("For instance: you are easy to be quiet with."))
    return {
        Kind.INVITATION: {
            "what": (_("Invite to what?"), _("For instance: a walk by the water, tea at my place.")),
            "when": (_("When?"), _("For instance: Sunday at three, for an hour.")),
            "why": why,
        },
        Kind.THANKS: {
            "what": (_("Thank them for what?"), _("For instance: that you waited for me after class.")),
            "meant": (_("What did it do for you?"), _("For instance: I did not feel new any more.")),
        },
        Kind.CHECK_IN: {
            "what": (_("What do you remember of them?"), _("For instance: your exam, the new flat.")),
            "mine": (_("One small thing of yours"), _("For instance: I have found a bakery with good rye bread.")),
        },
        Kind.HELP: {
            "what": (_("What could they do?"), _("For instance: carry a shelf up with me.")),
            "when": (_("When, and how long?"), _("For instance: Saturday morning, twenty minutes.")),
            "why": why,
        },
    }[kind]


def drafts(kind: Kind, name: str, said: Mapping[str, str]) -> dict[str, str]:
    """Return a plain and a warm draft, by name; an answer that is not there leaves no hole."""
    return {
        Kind.INVITATION: _invitation,
        Kind.THANKS: _thanks,
        Kind.CHECK_IN: _check_in,
        Kind.HELP: _help,
    }[kind](name, said)


def _invitation(name: str, said: Mapping[str, str]) -> dict[str, str]:
    what, when, why = part(said["what"]), sentence(said["when"]), sentence(said["why"])
    return {
        "plain": _joined(
            _("Hello {name}, would you like to come along? My idea: {what}."), when, _no(), name=name, what=what
        ),
        "warm": _joined(
            _("Hi {name}, I thought of you."),
            why,
            _("My idea: {what}."),
            when,
            _("Tell me what you think."),
            name=name,
            what=what,
        ),
    }


def _thanks(name: str, said: Mapping[str, str]) -> dict[str, str]:
    what, meant = part(said["what"]), sentence(said["meant"])
    return {
        "plain": _joined(_("Hello {name}, thank you for this: {what}."), meant, name=name, what=what),
        "warm": _joined(
            _("Hi {name}, I never said it properly."), meant, _("I mean this: {what}. Thank you."), name=name, what=what
        ),
    }


def _check_in(name: str, said: Mapping[str, str]) -> dict[str, str]:
    what, mine = part(said["what"]), sentence(said["mine"])
    return {
        "plain": _joined(_("Hello {name}, I was thinking of {what}. How is it going?"), mine, name=name, what=what),
        "warm": _joined(
            _("Hi {name}, you came to my mind."), mine, _("And you? What about {what}?"), name=name, what=what
        ),
    }


def _help(name: str, said: Mapping[str, str]) -> dict[str, str]:
    what, when, why = part(said["what"], _("Could you")), sentence(said["when"]), sentence(said["why"])
    return {
        "plain": _joined(
            _("Hello {name}, I have a favour to ask. Could you {what}?"), when, _no(), name=name, what=what
        ),
        "warm": _joined(
            _("Hi {name}, I find it hard to ask, so I do it quickly: could you {what}?"),
            when,
            why,
            _no(),
            name=name,
            what=what,
        ),
    }


def _no() -> str:
    return _("A no is fine, too.")


def _joined(*parts: str, name: str, what: str) -> str:
    # Not by format: braces that somebody typed stay as they are.
    return " ".join(one.replace("{name}", name).replace("{what}", what) for one in parts if one)


def labels() -> dict[str, str]:
    """Return a label for each draft."""
    return {"plain": _("Plain"), "warm": _("Warm")}
