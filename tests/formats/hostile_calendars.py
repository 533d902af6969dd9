"""Calendars made to do harm, or broken as badly, with what they must still offer.

Knows how each is made. Does not know what reads them; tests of the reader and of pages share it.
"""

import gzip
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from nearer.domain.calendars import Window

MB = 1_000_000
WINDOW = Window(date(2026, 3, 2), 120, "Europe/Stockholm")
CHOIR = """UID:choir
SUMMARY:Choir
DTSTART;TZID=Europe/Stockholm:20260303T180000
DTEND;TZID=Europe/Stockholm:20260303T200000
RRULE:FREQ=WEEKLY;COUNT=5"""
TEA = """UID:tea
SUMMARY:Tea
DTSTART:20260304T140000Z
DTEND:20260304T150000Z"""
OFFERED = {"Choir", "Tea"}


@dataclass(frozen=True)
class Hostile:
    """A file, what its trouble is called, if any, and whether choir and tea are in it and must be offered."""

    make: Callable[[], bytes]
    trouble: str = ""
    offered: bool = True


def event(text: str) -> str:
    return f"BEGIN:VEVENT\n{text}\nEND:VEVENT\n"


def calendar(*parts: str) -> bytes:
    return "".join(["BEGIN:VCALENDAR\nVERSION:2.0\n", *parts, "END:VCALENDAR\n"]).replace("\n", "\r\n").encode()


GOOD = event(CHOIR) + event(TEA)


def around(*parts: str) -> Callable[[], bytes]:
    """Put good events before and after bad parts."""
    return lambda: calendar(event(CHOIR), *parts, event(TEA))


def rule(text: str, start: str = "20260310T180000Z") -> Callable[[], bytes]:
    return around(event(f"UID:bad\nSUMMARY:Bad\nDTSTART:{start}\nRRULE:{text}"))


def times(text: str) -> Callable[[], bytes]:
    return around(event(f"UID:bad\nSUMMARY:Bad\n{text}"))


def zone(rules: str, many: int = 1) -> Callable[[], bytes]:
    def make() -> bytes:
        made = "".join(
            f"BEGIN:VTIMEZONE\nTZID:Z{n}\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0200\n"
            f"TZOFFSETTO:+0100\n{rules}\nEND:STANDARD\nEND:VTIMEZONE\n"
            for n in range(many)
        )
        users = (event(f"UID:z{n}\nSUMMARY:Z\nDTSTART;TZID=Z{n}:20260305T180000") for n in range(many))
        return calendar(made, event(CHOIR), *users, event(TEA))

    return make


def noise() -> bytes:
    return random.Random(8).randbytes(5 * MB)


def many(number: int, text: str) -> list[str]:
    return [event(f"UID:{n}\nSUMMARY:{n}\n{text}") for n in range(number)]


FOREVER = "RRULE:FREQ=DAILY;BYDAY=MO;BYMONTHDAY=1;BYYEARDAY=2"
WINDING = "BYDAY=MO,TU,WE,TH,FR,SA,SU;BYMONTHDAY=1,2,3,4,5,6,7;BYSETPOS=400"

HOSTILE = {
    "every second for ever": Hostile(rule("FREQ=SECONDLY"), "too-often"),
    "every second since 2000": Hostile(rule("FREQ=SECONDLY", "20000101T000000Z"), "too-often"),
    "every minute": Hostile(rule("FREQ=MINUTELY;COUNT=5"), "too-often"),
    "every hour": Hostile(rule("FREQ=HOURLY"), "too-often"),
    "every second, hidden in a day": Hostile(
        rule(f"FREQ=DAILY;BYHOUR={','.join(map(str, range(24)))};BYMINUTE={','.join(map(str, range(60)))}"), "too-often"
    ),
    "a thousand million times": Hostile(rule("FREQ=DAILY;COUNT=1000000000")),
    "a number of times with a million digits": Hostile(rule("FREQ=DAILY;COUNT=" + "9" * MB), "too-large"),
    "until 9999": Hostile(rule("FREQ=DAILY;UNTIL=99991231T235959Z")),
    "until a day that is none": Hostile(rule("FREQ=DAILY;UNTIL=20261399T000000Z"), "unreadable"),
    "the 30th of February": Hostile(rule("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), "no-such-time"),
    "the 31st of short months": Hostile(rule("FREQ=MONTHLY;BYMONTH=4,6,9,11;BYMONTHDAY=31"), "no-such-time"),
    "the second Monday that is the first": Hostile(rule("FREQ=MONTHLY;BYDAY=2MO;BYMONTHDAY=1"), "too-much"),
    "a day of the year that is another": Hostile(rule("FREQ=DAILY;BYYEARDAY=2;BYMONTHDAY=1;BYMONTH=5"), "too-much"),
    "the 400th of a month": Hostile(rule(f"FREQ=MONTHLY;{WINDING}"), "unreadable"),
    "the 300th of a month": Hostile(rule(f"FREQ=MONTHLY;{WINDING.replace('400', '300')}"), "too-much"),
    "the ninth Monday": Hostile(rule("FREQ=MONTHLY;BYDAY=9MO"), "unreadable"),
    "the millionth Monday": Hostile(rule("FREQ=MONTHLY;BYDAY=9999999MO"), "unreadable"),
    "never further on": Hostile(rule("FREQ=DAILY;INTERVAL=0"), "unreadable"),
    "backwards": Hostile(rule("FREQ=DAILY;INTERVAL=-1"), "unreadable"),
    "a step of a million years": Hostile(rule("FREQ=YEARLY;INTERVAL=1000000"), "unreadable"),
    "a rule that is none": Hostile(rule("FREQ=SOMETIMES"), "unreadable"),
    "a rule without end of parts": Hostile(rule("FREQ=DAILY" + ";BYDAY=MO" * 90_000), "too-large"),
    "from the year 1 on, every day": Hostile(rule("FREQ=DAILY", "00010101T000000Z"), "too-much"),
    "300 rules without end": Hostile(around(*many(300, f"DTSTART:20260310T180000Z\n{FOREVER}")), "too-many"),
    "300 old rules": Hostile(around(*many(300, "DTSTART:19010310T180000Z\nRRULE:FREQ=DAILY")), "too-many"),
    "20,000 exceptions": Hostile(
        around(event("UID:bad\nDTSTART:20260310T180000Z\nRRULE:FREQ=DAILY\n" + "EXDATE:20260311T180000Z\n" * 20_000)),
        "too-large",
    ),
    "1,100 exceptions": Hostile(
        times("DTSTART:20260310T180000Z\nRRULE:FREQ=DAILY\nEXDATE:" + ",".join(["20260311T180000Z"] * 1100))
    ),
    "200,000 extra days": Hostile(
        times("DTSTART:20260310T180000Z\nRDATE:" + "20260311T180000Z," * 200_000), "too-large"
    ),
    "the year 0": Hostile(times("DTSTART:00000101T000000Z"), "no-such-time"),
    "the year 99999": Hostile(times("DTSTART:999990101T000000Z"), "no-such-time"),
    "the last day there is": Hostile(times("DTSTART:99991231T235959Z\nDURATION:P9W\nRRULE:FREQ=DAILY")),
    "the 31st of February": Hostile(times("DTSTART:20260231T180000Z"), "no-such-time"),
    "25 o'clock": Hostile(times("DTSTART:20260310T250000Z"), "no-such-time"),
    "no day at all": Hostile(times("DTSTART:soon"), "no-such-time"),
    "no beginning": Hostile(times("DTEND:20260310T180000Z"), "no-start"),
    "over before it begins": Hostile(times("DTSTART:20260310T180000Z\nDTEND:20260310T170000Z"), "ends-before"),
    "shorter than nothing": Hostile(times("DTSTART:20260310T180000Z\nDURATION:-PT1H"), "ends-before"),
    "longer than time": Hostile(times("DTSTART:20260310T180000Z\nDURATION:P99999999999D"), "no-such-time"),
    "ten years, every day": Hostile(times("DTSTART:20160310T180000Z\nDURATION:P3650D\nRRULE:FREQ=DAILY"), "too-much"),
    "events in events": Hostile(around("BEGIN:VEVENT\n" * 10_000, "END:VEVENT\n" * 10_000), "unfinished"),
    "other things in events": Hostile(around(event("BEGIN:VALARM\n" * 90_000)), "unfinished"),
    "calendars in calendars": Hostile(around("BEGIN:VCALENDAR\n" * 50_000)),
    "a file without ends": Hostile(
        lambda: calendar(GOOD, "BEGIN:VEVENT\n").replace(b"END:VCALENDAR\r\n", b""), "unfinished"
    ),
    "an event cut off": Hostile(around("BEGIN:VEVENT\nSUMMARY:Bad\nDTSTART:20260310T180000Z\n"), "unfinished"),
    "ends without beginnings": Hostile(around("END:VEVENT\n" * 90_000 + "END:VALARM\n" * 90_000)),
    "zones that turn every second": Hostile(zone("RRULE:FREQ=SECONDLY", 300), "unknown-zone"),
    "zones that turn on days that are none": Hostile(
        zone("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", 300), "unknown-zone"
    ),
    "a zone of a million turns": Hostile(zone("RDATE:19700101T000000\n" * 100_000), "unknown-zone"),
    "zones in zones": Hostile(around("BEGIN:VTIMEZONE\nTZID:a\n" * 50_000)),
    "a zone that is a path": Hostile(times("DTSTART;TZID=../../../../etc/passwd:20260310T180000"), "unknown-zone"),
    "a zone that is a folder": Hostile(times("DTSTART;TZID=Europe:20260310T180000"), "unknown-zone"),
    "a line of 9 MB": Hostile(around(event("UID:bad\nDTSTART:20260310T180000Z\nSUMMARY:" + "x" * 9 * MB)), "too-large"),
    "a line of 9 MB that is nothing": Hostile(around("=" * 9 * MB + "\n")),
    "a letter a line": Hostile(
        around(event("UID:bad\nDTSTART:20260310T180000Z\nSUMMARY:" + "\n x" * 190_000)), "too-large"
    ),
    "quotes that never close": Hostile(around(event("DTSTART" + ';A="' * (2 * MB))), "no-start"),
    "parameters without end": Hostile(around(event("DTSTART" + ";A=,x" * MB + ":20260310T180000Z")), "no-start"),
    "half a million lines": Hostile(around("X:y\n" * 500_000), "too-many-lines", offered=False),
    "200,000 events": Hostile(around(event("DTSTART:1") * 200_000), "too-many-lines", offered=False),
    "90,000 events": Hostile(lambda: calendar(GOOD, event("DTSTART:20260101") * 90_000), "too-many-events"),
    "3,000 events at once": Hostile(around(*many(3000, "DTSTART:20260612T180000Z")), "too-many"),
    "stray bytes throughout": Hostile(lambda: calendar(GOOD).replace(b"VERSION", b"\xe9\xff" * 4 * MB)),
    "another alphabet": Hostile(lambda: calendar(GOOD).replace(b"VERSION:2.0", b"X:\xe5\xe4\xf6\x98")),
    "another encoding": Hostile(lambda: calendar(GOOD).decode().encode("utf-16")),
    "zeros between": Hostile(lambda: calendar(GOOD, event("SUMMARY:\0\0")), "no-start"),
    "nothing but zeros": Hostile(lambda: b"\0" * 9 * MB, "not-a-calendar", offered=False),
    "noise": Hostile(noise, "not-a-calendar", offered=False),
    "a packed file": Hostile(lambda: gzip.compress(b"0" * 50 * MB), "packed", offered=False),
    "an address book": Hostile(lambda: b"BEGIN:VCARD\r\nFN:Ana\r\nEND:VCARD\r\n", "address-book", offered=False),
    "a page": Hostile(lambda: b"<!doctype html><title>Sign in</title>", "not-a-calendar", offered=False),
    "empty": Hostile(lambda: b"", offered=False),
    "over 10 MB": Hostile(lambda: calendar(event(CHOIR)) * 90_000, offered=False),
}
