"""Any file somebody may bring to find their people in.

Knows how to tell vCard, Monica's export and tables of contacts from each other and from what holds nobody. Does not
read them itself, and unpacks nothing.
"""

from nearer.domain.importing import Brought, Problem, gathered
from nearer.formats import contacts_csv, monica, tidying, vcard

PACKED = (b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ")
START = 4000
"""Bytes within which a file has to say what it is."""


def read(data: bytes) -> Brought:
    """Return the people in a file, or what to do instead."""
    if data.startswith(PACKED):
        return _nobody(Problem.PACKED)
    start = tidying.decoded(data[:START]).lstrip("\ufeff\r\n\t ")
    if "BEGIN:VCARD" in start.upper():
        return vcard.read(data)
    if start[:20].upper().startswith("BEGIN:VCALENDAR"):
        return _nobody(Problem.A_CALENDAR)
    found = monica.read(data) if start.startswith("{") else contacts_csv.read(data)
    return found or _nobody(Problem.NOT_PEOPLE)


def _nobody(why: Problem) -> Brought:
    return gathered("", [(0, why)])
