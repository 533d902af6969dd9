"""Files made to do harm, or broken as badly, with whom they must still bring.

Knows how each is made. Does not know what reads them; tests of the reader, of pages and of commands share it.
"""

import gzip
import io
import random
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

MB = 1_000_000
GOOD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Lind\r\nTEL:0701234567\r\nEND:VCARD\r\n"
GOOGLE = b"First Name,Middle Name,Last Name,Labels,Notes,Phone 1 - Value\n"
ROW = b"Ana,,Lind,,,0701234567\n"
MONICA = b'{"account":{"data":[{"type":"contact","values":[%s]}]}}'
WEI = b'{"uuid":"1","properties":{"first_name":"Ana","last_name":"Lind"}}'


@dataclass(frozen=True)
class Hostile:
    """A file, what its trouble is called (empty: refused as a whole), and whether Ana is in it and must be offered."""

    make: Callable[[], bytes]
    trouble: str = ""
    ana: bool = True


def card(*lines: bytes) -> bytes:
    return b"\r\n".join([b"BEGIN:VCARD", *lines, b"END:VCARD", b""])


def around(*bad: bytes) -> Callable[[], bytes]:
    """Put good cards before and after bad ones."""
    return lambda: GOOD + b"".join(bad) + GOOD


def packed() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(20):
            archive.writestr(f"../../{number}.vcf", b"0" * MB)
    return out.getvalue()


def noise() -> bytes:
    return random.Random(8).randbytes(5 * MB)


def laughs() -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE v [<!ENTITY l0 "ha">{entities}]><vcards>&l9;</vcards>'.encode()


XXE = b'<?xml version="1.0"?><!DOCTYPE v [<!ENTITY x SYSTEM "file:///etc/passwd">]><vcards>&x;</vcards>'
CUT_OFF = b"BEGIN:VCARD\r\nFN:Ben\r\n"

HOSTILE = {
    "empty": Hostile(lambda: b"", ana=False),
    "over 10 MB": Hostile(lambda: GOOD * (11 * MB // len(GOOD)), ana=False),
    "a name of 9 MB": Hostile(around(card(b"FN:" + b"x" * 9 * MB)), "too-large"),
    "a line of 9 MB that is nothing": Hostile(around(card(b"FN:Ben", b"=" * 9 * MB), CUT_OFF), "unfinished"),
    "a picture folded at every fourth letter": Hostile(
        around(card(b"FN:Ben", b"PHOTO;ENCODING=b;TYPE=JPEG:" + b"QUJD" * 18 + b"\r\n QUJD" * (9 * MB // 7)), CUT_OFF),
        "too-many-lines",
        ana=False,
    ),
    "a picture of 9 MB, folded as it should be": Hostile(
        around(card(b"FN:Ben", b"PHOTO;ENCODING=b:" + (b"QUJD" * 18 + b"\r\n ") * (9 * MB // 75)), CUT_OFF),
        "unfinished",
    ),
    "a note of 9 MB": Hostile(around(card(b"FN:Ben", b"NOTE:" + b"x" * 9 * MB)), "too-large"),
    "commas that double the time": Hostile(around(card(b"FN;A=" + b",x" * 60)), "no-name"),
    "9 MB of parameters": Hostile(around(card(b"FN" + b";A=,x" * (9 * MB // 5))), "no-name"),
    "quotes that never close": Hostile(around(card(b"FN" + b';A="' * (9 * MB // 4))), "no-name"),
    "groups without end": Hostile(around(card(b"a." * MB + b"FN:Ben")), "no-name"),
    "a letter a line": Hostile(around(card(b"FN:Ben", b"NOTE:" + b"\r\n x" * 190_000)), "too-large"),
    "a million lines": Hostile(lambda: GOOD + b"\n" * MB, "too-many-lines", ana=False),
    "cards in cards": Hostile(around(b"BEGIN:VCARD\r\n" * 9_000, b"END:VCARD\r\n" * 9_000), "unfinished"),
    "cards in cards, too many": Hostile(around(b"BEGIN:VCARD\r\n" * 190_000), "too-many-cards"),
    "other things in cards": Hostile(around(card(b"BEGIN:VEVENT\r\n" * 90_000, b"FN:Ben")), "nested"),
    "a card cut off": Hostile(around(CUT_OFF), "unfinished"),
    "cards with nobody": Hostile(around(card() * 9_000), "no-name"),
    "cards with nobody, too many": Hostile(around(card() * 190_000), "too-many-cards"),
    "ends without beginnings": Hostile(around(b"END:VCARD\r\n" * 190_000, CUT_OFF), "unfinished"),
    "200,000 telephones": Hostile(around(card(b"FN:Ben", *[b"TEL:1"] * 190_000)), "too-large"),
    "escapes without end": Hostile(around(*[card(b"FN:Ben", b"NOTE:" + b"\\n" * 9_000)] * 400), "shortened"),
    "quoted-printable without end": Hostile(
        around(card(b"FN:Ben", b"NOTE;ENCODING=QUOTED-PRINTABLE:" + b"=41=\r\n" * 190_000)), "shortened"
    ),
    "a character set that unpacks": Hostile(around(card(b"FN;CHARSET=zip;ENCODING=QUOTED-PRINTABLE:")), "no-name"),
    "stray bytes throughout": Hostile(around(card(b"FN:" + b"\xe9\xff" * 4 * MB)), "too-large"),
    "nothing but zeros": Hostile(lambda: b"\0" * 9 * MB, "not-people", ana=False),
    "halves of letters": Hostile(lambda: b"\xff\xfe" + b"\x00\xd8" * 4 * MB, "not-people", ana=False),
    "noise": Hostile(noise, "not-people", ana=False),
    "a packed file": Hostile(packed, "packed", ana=False),
    "a packed file of another kind": Hostile(lambda: gzip.compress(b"0" * 50 * MB), "packed", ana=False),
    "entities that grow": Hostile(laughs, "not-people", ana=False),
    "an entity that reads files": Hostile(lambda: XXE, "not-people", ana=False),
    "a calendar": Hostile(lambda: b"BEGIN:VCALENDAR\r\n" * 90_000, "a-calendar", ana=False),
    "a table with an open quote": Hostile(lambda: GOOGLE + ROW + b'"' + b"x,\n" * 90_000 + ROW, "too-large"),
    "a table a million columns wide": Hostile(lambda: GOOGLE + ROW + b"," * 9 * MB + b"\n,,\n ,,\n", "no-name"),
    "a header a million columns wide": Hostile(lambda: GOOGLE.strip() + b",x" * 4 * MB, "not-people", ana=False),
    "a table of a million rows": Hostile(lambda: GOOGLE + ROW + b"Ben\n" * MB, "too-many-lines", ana=False),
    "brackets in brackets": Hostile(lambda: b'{"account":' + b"[" * 9 * MB, "not-people", ana=False),
    "contacts in contacts": Hostile(
        lambda: MONICA % (WEI + b',{"properties":' + b'{"a":' * 90_000 + b"1" + b"}" * 90_000 + b"}"),
        "not-people",
        ana=False,
    ),
    "a million empty things": Hostile(lambda: MONICA % (WEI + b",{}" * MB), "too-many-cards"),
    "a number of a million digits": Hostile(
        lambda: MONICA % (WEI + b',{"properties":{"first_name":' + b"9" * MB + b"}}"), "no-name"
    ),
    "a contact that is none": Hostile(lambda: MONICA % (WEI + b',[1,"2",null]'), "no-name"),
}
