"""What fits into a field: by what the field says of itself, and where the server has a rule of its own, by a table.

Knows names of fields and what files are looked for where. Does not send anything.
"""

import re
from pathlib import Path

from tests.security.forms import Control, Form

BY_NAME = {
    "birth_day": "6",
    "birth_year": "1990",
    "day": "2026-03-02",
    "by": "2030-05-06",
    "time": "18:30",
    "minutes": "30",
    # An address somebody typed would be asked; nobody is, and a file goes along.
    "url": "",
}
"""Rules that stand in no attribute."""
BY_KIND = {
    "number": "6",
    "date": "2030-05-06",
    "time": "18:30",
    "datetime-local": "2030-05-06T18:30",
    "email": "somebody@example.org",
    "tel": "0113 496 0000",
    "text": "Something",
    "textarea": "Something",
}
CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Somebody\r\nEND:VCARD\r\n"
CALENDAR = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20300101T000000Z\r\n"
    b"DTSTART:20300506T180000Z\r\nSUMMARY:Something\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
DIRECTORY = b"name,kind,formats,languages,phone\r\nDr Imani Reyes,Counsellor,video,en,0113 496 0000\r\n"
QUESTIONS = Path(__file__).parent.parent / "formats" / "samples" / "questionnaire-lhc-forms.json"


def chosen(one: Control) -> str:
    """Return what a field that is no free text is sent with: what stands there, its first choice, or what fits."""
    return one.value or next((option for option in one.options if option), "") or fitting(one)


def fitting(one: Control) -> str:
    """Return something a field takes."""
    return BY_NAME.get(one.name, one.least or BY_KIND.get(one.kind, ""))


def mended(one: Control, sent: str, tries: int) -> str:
    """Return what is sent in a field that was complained of: its first line, what fits, then nothing."""
    first, more, _rest = sent.partition("\n")
    ways = [first] if more else []
    ways += [fitting(one), *one.options, ""]
    others = [way for way in ways if way != sent] or [""]
    return others[min(tries, len(others) - 1)]


def file(form: Form, archive: bytes) -> bytes:
    """Return a file that fits a form, by where the form goes."""
    fits = {"calendar": CALENDAR, "everything": archive, "directory": DIRECTORY, "scales": QUESTIONS.read_bytes()}
    return next((content for part, content in fits.items() if part in form.action), CARD)


def copied(text: str) -> dict[str, str]:
    """Return what a page asks to be copied off it: two groups of the recovery code it shows."""
    groups = re.findall(r"<li>(\w+)</li>", text.partition('<ol class="code">')[2].partition("</ol>")[0])
    asked = re.findall(r'<label for="f-(first|second)">Group (\d+)<', text)
    return {name: groups[int(number) - 1] for name, number in asked if groups}
