"""What cookies are called and how they are given: by https only where people reach Nearer by https.

Knows names and how they are kept. Does not know what is in them, nor Django: the page of maintenance uses this too.
"""

from typing import Literal, TypedDict

from nearer.settings import read

HTTPS = read().base.startswith("https://")
_PREFIX = "__Host-" if HTTPS else ""
SESSION = f"{_PREFIX}nearer"
DEVICE = f"{_PREFIX}device"
"""Kept where somebody came in: strangers' guesses do not slow this browser down."""
CSRF = f"{_PREFIX}csrftoken"
COUNTRY = "country"
"""Two letters, so that every page's way to Help leads to numbers that work there."""
LOOK = "look"
"""Says "notes" where name, icon and titles are to say nothing, so that the locked page keeps to it too."""


class Kept(TypedDict):
    """How every cookie of ours is given."""

    httponly: bool
    samesite: Literal["Lax"]
    secure: bool


KEPT = Kept(httponly=True, samesite="Lax", secure=HTTPS)
GONE = (SESSION, COUNTRY)
"""What goes when somebody leaves."""


def taken_back() -> list[tuple[str, str]]:
    """Return the headers by which a browser forgets what goes when somebody leaves."""
    how = "Max-Age=0; Path=/; HttpOnly; SameSite=Lax" + ("; Secure" if HTTPS else "")
    return [("Set-Cookie", f'{name}=""; {how}') for name in GONE]
