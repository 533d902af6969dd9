"""A message as a link that opens the person's own mail, message or telephone program.

Knows mailto (RFC 6068), sms (RFC 5724, with the separator that both Android and iOS take) and tel (RFC 3966). Anything
that could leave its place in the link is percent-encoded; what is no address or number gives no link. Sends nothing.
"""

import re
import unicodedata
from urllib.parse import quote

_ADDRESS = re.compile(r"[^\s@,;:<>()\[\]\"\\]+@[^\s@,;:<>()\[\]\"\\]+")
LEAST_DIGITS, MOST_DIGITS = 3, 15


def mailto(address: str, text: str, subject: str = "") -> str:
    """Return a link that opens a new mail, or "" when this is not one mail address."""
    to = address.strip()
    if not _ADDRESS.fullmatch(to):
        return ""
    fields = [("subject", " ".join(subject.split())), ("body", _lines(text))]
    query = "&".join(f"{name}={_encoded(value)}" for name, value in fields if value)
    return f"mailto:{_encoded(to, '@')}" + (f"?{query}" if query else "")


def sms(number: str, text: str) -> str:
    """Return a link that opens a new text message, or "" when this is no telephone number."""
    to = digits(number)
    # RFC 5724 says "?body=", iOS has long wanted "&body="; with both in a row each reads its own.
    return f"sms:{to}?&body={_encoded(_lines(text))}" if to else ""


def tel(number: str) -> str:
    """Return a link that dials, or "" when this is no telephone number."""
    to = digits(number)
    return f"tel:{to}" if to else ""


def digits(number: str) -> str:
    """Return a telephone number as it is dialled: digits in any script, a plus before them; "" when it is none."""
    text = number.strip()
    plus = "+" if text.startswith(("+", "＋")) else ""
    # "+44 (0)20 ..." is written for two readers; from abroad the nought is not dialled.
    text = re.sub(r"\(\s*0\s*\)", "", text) if plus else text
    if not re.fullmatch(r"[\d\s+＋()./\-\u2010-\u2015]*", text):
        return ""
    found = "".join(str(unicodedata.digit(char)) for char in text if char.isdigit())
    return plus + found if LEAST_DIGITS <= len(found) <= MOST_DIGITS else ""


def _lines(text: str) -> str:
    return "\r\n".join(text.replace("\x00", "").splitlines())


def _encoded(text: str, safe: str = "") -> str:
    # A lone surrogate cannot be written as UTF-8; it would break the page instead of one character.
    return quote(text, safe=safe, errors="replace")
