"""Bytes to text and text to fields, whatever another program made of them.

Knows encodings, characters that have no place in a name, and how birthdays are written. Does not know formats.
"""

import codecs
import re
from datetime import date
from itertools import count

from nearer.domain.importing import LONGEST_LINE, LONGEST_NOTE

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
PATIENCE = 100_000
"""Stray bytes in one file, beyond which it was never UTF-8."""
EARLIEST = 1880
"""Years before this are how some programs write "no year" (Apple: 1604)."""

_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_ALL_BUT_NEWLINES = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]+")
# Marks that make text read other than it is written, and halves of characters that no database takes.
_MISLEADING = re.compile("[\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_CHARSET = re.compile(r"(iso-8859-|windows-125|cp125|koi8-|euc-|shift_jis|gb|big5)[\w-]{0,5}", re.ASCII | re.IGNORECASE)
_DAY = re.compile(r"\s*(?:(\d{4})|-)-?(\d\d)-?(\d\d)(?:[T ].*)?", re.ASCII)


def decoded(data: bytes) -> str:
    """Return the text of a file: as its mark says, else UTF-8 with stray bytes read as Windows-1252."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    nulls = data[1:400:2].count(0), data[0:400:2].count(0)
    if max(nulls) > len(data[:400]) / 4:
        return data.decode("utf-16-le" if nulls[0] > nulls[1] else "utf-16-be", "replace")
    return lenient(data)


def lenient(data: bytes, declared: str = "") -> str:
    """Return bytes as UTF-8 where they are, else as declared; one by one as Windows-1252 where that cannot be.

    What is declared is often wrong, and bytes that happen to be UTF-8 are UTF-8.
    """
    try:
        return data.decode()
    except UnicodeDecodeError:
        # Only character sets: other codecs of Python unpack, or take long.
        encoding = declared if _CHARSET.fullmatch(declared) else "utf-8"
    met = count()

    def stray(error: UnicodeError) -> tuple[str, int]:
        if not isinstance(error, UnicodeDecodeError) or next(met) > PATIENCE:
            raise error
        return error.object[error.start : error.end].decode("cp1252", "replace"), error.end

    codecs.register_error("nearer-stray", stray)
    try:
        return data.decode(encoding, "nearer-stray")
    except (LookupError, ValueError):
        return data.decode("cp1252", "replace")


def one_line(text: str, most: int = LONGEST_LINE) -> str:
    """Return a text as one line: no breaks, no control characters, no spaces around or in a row."""
    return " ".join(_MISLEADING.sub("", _CONTROLS.sub(" ", text)).split())[:most].rstrip()


def lines(text: str, most: int = LONGEST_NOTE) -> str:
    """Return a text with its breaks, without control characters."""
    whole = text.replace("\r\n", "\n").replace("\r", "\n")
    return _MISLEADING.sub("", _ALL_BUT_NEWLINES.sub(" ", whole)).strip()[:most].rstrip()


def several(values: list[str], most: int = 10) -> tuple[str, ...]:
    """Return texts as single lines, each once, without empty ones."""
    return tuple(dict.fromkeys(filter(None, (one_line(value) for value in values))))[:most]


def birthday(text: str) -> str:
    """Return "YYYY-MM-DD" or "MM-DD" from how vCard and its users write it, or nothing."""
    found = _DAY.fullmatch(text[:40])
    return day(found[1] or "", found[2], found[3]) if found else ""


def day(year: str, month: str, of_month: str) -> str:
    """Return a day as "YYYY-MM-DD", as "MM-DD" without a likely year, or nothing when there is no such day."""
    likely = int(year) if year.isdecimal() and int(year) >= EARLIEST else 0
    try:
        # Every month and day there is can be found in a leap year.
        told = date(likely or 2000, int(month), int(of_month))
    except ValueError:
        return ""
    return told.isoformat() if likely else told.isoformat()[5:]
