"""A password somebody chooses: long enough, not one that is tried first, and how hard it is to guess.

Knows NIST SP 800-63B-4: length and a list, no rules about kinds of letters, nothing cut off. Does not keep anything.
"""

import unicodedata
from enum import IntEnum

from nearer.errors import Invalid
from nearer.storage.common_passwords import common
from nearer.translation import _, ngettext

SHORTEST, LONGEST = 15, 1000
_WEIGHED = 64
"""Characters that are weighed; the time that takes grows with more."""


class Strength(IntEnum):
    """How long guessing would take, by zxcvbn."""

    WEAK = 1
    FAIR = 2
    GOOD = 3
    STRONG = 4


def check(password: str, name: str = "") -> Strength:
    """Say how hard a new password is to guess.

    Raises:
        Invalid: too short, too long, or among the first that are tried.
    """
    typed = unicodedata.normalize("NFKC", password)
    if len(typed) < SHORTEST:
        missing = SHORTEST - len(typed)
        text = ngettext(
            "%(count)d more character, please: 15 or more. Four or five words that do not belong together are good.",
            "%(count)d more characters, please: 15 or more. Four or five words that do not belong together are good.",
            missing,
        )
        raise Invalid(text % {"count": missing}, "password")
    if len(typed) > LONGEST:
        raise Invalid(_("That is longer than 1,000 characters. A shorter one does as well."), "password")
    strength = _weigh(typed, name)
    if strength <= Strength.WEAK or typed.casefold() in common():
        raise Invalid(_("This one would be tried early. Take words that do not belong together."), "password")
    return strength


def _weigh(password: str, name: str) -> Strength:
    from zxcvbn import zxcvbn

    said = zxcvbn(password[:_WEIGHED], user_inputs=[word for word in (name, "nearer") if word])
    return Strength(max(1, said["score"]))
