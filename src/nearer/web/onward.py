"""Where somebody was going, when a form brings it along: a page of ours, or the first one.

Knows what an address of ours looks like to a browser. Does not know pages.
"""

import re

# Browsers take a backslash for a slash, and leave out tabs and new lines: “/⇥/elsewhere” leads elsewhere.
_OURS = re.compile(r"/(?!/)[^\\\x00-\x20\x7f]*")
START = "/"


def ours(address: str) -> str:
    """Return an address if it is one of ours, and the first page otherwise."""
    return address if _OURS.fullmatch(address) else START
