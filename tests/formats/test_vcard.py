"""vCard line by line: what may be missing, what may be odd, and that what goes out comes back in."""

import string
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nearer.domain.importing import Card, Problem, Trouble, filled
from nearer.domain.people import Circle, Entry, Person, Rhythm
from nearer.formats import vcard

ANA = UUID("01890000-0000-7000-8000-000000000001")


def card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def only(*lines: str) -> Card:
    (one,) = vcard.read(card(*lines).encode()).cards
    return one


def person(name: str = "Ana", **known: str) -> Person:
    entry = Entry(ANA, name, Circle.WIDER, Rhythm(90), date(2026, 1, 1), birthday=known.pop("birthday", ""))
    return Person(entry, **known)


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["N:Lind;Ana;Maria;Dr.;MA"], "Dr. Ana Maria Lind MA"),
        (["N:;Ana;;;"], "Ana"),
        (["N:Lind\\;Berg;Ana"], "Ana Lind;Berg"),
        (["FN:", "N:Lind;Ana;;;"], "Ana Lind"),
        (["FN:Lind, Ana"], "Lind, Ana"),
        (["fn:Ana"], "Ana"),
        (['item1.FN;LANGUAGE=en;X="a:b;c":Ana'], "Ana"),
        (["FN:An", " a L", "\tind"], "Ana Lind"),
        (["NICKNAME:Annie"], "Annie"),
        (["ORG:Pottery;Kiln"], "Pottery;Kiln"),
        (["FN;ENCODING=QUOTED-PRINTABLE:An=C3=A1"], "Aná"),
        (["FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:An=C3=A1"], "Aná"),
        (["FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:An=E1"], "Aná"),
        (["FN;CHARSET=zip;ENCODING=QUOTED-PRINTABLE:An=E1"], "Aná"),
    ],
)
def test_names_as_they_come(lines, name):
    assert only(*lines).name == name


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("19840412", "1984-04-12"),
        ("1984-04-12", "1984-04-12"),
        ("1984-04-12T00:00:00Z", "1984-04-12"),
        ("19840412T000000", "1984-04-12"),
        ("--0412", "04-12"),
        ("--04-12", "04-12"),
        ("1604-04-12", "04-12"),
        ("--0229", "02-29"),
        ("1983-02-29", ""),
        ("1984-04", ""),
        ("---12", ""),
        ("circa 1984", ""),
    ],
)
def test_birthdays_as_they_come(told, day):
    assert only("FN:Ana", f"BDAY:{told}").birthday == day


@pytest.mark.parametrize(
    "told",
    ["Ana\\nBEGIN:VCARD", "Ana\\n\\nBEGIN:VCARD", "Ana\r BEGIN:VCARD", "Ana \x00\x1b\x85\u202eBEGIN:VCARD"],
)
def test_a_name_is_one_line_whatever_was_put_into_it(told):
    assert only(f"FN:{told}").name.split() == (["Ana", "BEGIN:VCARD"] if "\r" not in told else ["AnaBEGIN:VCARD"])


def test_line_breaks_in_a_name_never_make_a_line_of_their_own():
    name = only("FN;ENCODING=QUOTED-PRINTABLE:Ana=0D=0AEND:VCARD=0D=0ABEGIN:VCARD=0D=0AFN:Eve").name
    text = vcard.write([person(name)])
    assert [line for line in text.splitlines() if line.startswith("BEGIN:")] == ["BEGIN:VCARD"]
    assert [one.name for one in vcard.read(text.encode()).cards] == [name]


@pytest.mark.parametrize("version", vcard.VERSIONS)
def test_breaks_somebody_typed_are_written_as_text(version):
    ana = person("Ana\r\nBCC:eve@example.org", phone="1\r\nX:2", notes="one\r\nEND:VCARD", email="a@b\r\nX:c")
    text = vcard.write([ana], version)
    assert len(vcard.read(text.encode()).cards) == 1
    assert not [line for line in text.splitlines() if line.startswith(("BCC", "X:"))]
    assert text.splitlines().count("END:VCARD") == 1


def test_pictures_are_neither_kept_nor_fetched():
    """Sockets are closed in tests: a look at the address would fail."""
    told = only("PHOTO;VALUE=uri:http://pictures.example/a.jpg", "FN:Ana", "LOGO:http://pictures.example/b.png")
    assert told == Card("Ana")


def test_preferred_numbers_come_first_and_fax_does_not_come():
    told = only(
        "FN:Ana", "TEL;TYPE=HOME:1111", "TEL;TYPE=FAX:2222", "TEL;TYPE=CELL,PREF:3333", "TEL;VALUE=uri:tel:+44-4"
    )
    assert told.phones == ("3333", "1111", "+44-4")


def test_a_note_longer_than_we_keep_is_cut_and_said():
    read = vcard.read(card("FN:Ana", "NOTE:" + "y" * 5000).encode())
    assert len(read.cards[0].note) == 2000
    assert read.troubles == (Trouble(Problem.SHORTENED, 1),)


@pytest.mark.parametrize("version", vcard.VERSIONS)
def test_no_part_of_a_name_is_taken_for_the_family_s(version):
    okafor = person()
    okafor = replace(okafor, entry=replace(okafor.entry, name="Mr Okafor, third floor"))
    assert "\r\nN:;Mr Okafor\\, third floor;;;\r\n" in vcard.write([okafor], version)


def test_what_is_between_the_lines_stays_here():
    ana = Person(person().entry, boundaries="nothing about work", how_we_met="crying", mine=3)
    for version in vcard.VERSIONS:
        text = vcard.write([ana], version)
        assert "work" not in text
        assert "crying" not in text


@pytest.mark.parametrize(
    ("version", "line"), [("4.0", "BDAY:--0412"), ("3.0", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12")]
)
def test_a_birthday_without_a_year_is_written_as_others_read_it(version, line):
    assert line in vcard.write([person(birthday="04-12")], version).splitlines()


words = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Zl", "Zp", "Zs", "Cs")), min_size=1, max_size=20
)
line = st.lists(words, min_size=1, max_size=4).map(" ".join)
text = st.lists(line, max_size=4).map("\n".join)
days = st.dates(date(1900, 1, 1), date(2020, 1, 1)).map(date.isoformat)
birthdays = st.one_of(st.just(""), days, days.map(lambda day: day[5:]))
numbers = st.one_of(st.just(""), st.text(string.digits, min_size=5, max_size=15).map("+{}".format))
people = st.builds(
    lambda name, birthday, phone, email, address, notes: person(
        name, birthday=birthday, phone=phone, email=email, address=address, notes=notes
    ),
    line,
    birthdays,
    numbers,
    st.sampled_from(["", "ana@example.org", "a,b;c@example.org"]),
    text,
    text,
)


@given(st.lists(people, max_size=4), st.sampled_from(vcard.VERSIONS))
def test_what_goes_out_comes_back_in(gone, version):
    read = vcard.read(vcard.write(gone, version).encode())
    assert read.troubles == ()
    back = [filled(person(one.name), one, "") for one in read.cards]
    assert [(p.name, p.phone, p.email, p.address, p.notes, p.entry.birthday) for p in back] == [
        (p.name, p.phone, p.email, p.address, p.notes, p.entry.birthday) for p in gone
    ]
    assert all(one.uid == ANA.urn for one in read.cards)


@given(st.binary(max_size=300))
def test_whatever_the_bytes_somebody_else_is_still_found(junk):
    good = card("FN:Ana", "").encode() + b"\n"
    if b"\0" not in junk and not junk.startswith((b"\xff\xfe", b"\xfe\xff")):
        assert vcard.read(good + junk).cards[0].name == "Ana"


def test_cards_without_end_do_not_take_the_next_one_with_them():
    text = "BEGIN:VCARD\nFN:Ben\n" + card("FN:Ana") + "BEGIN:VCARD\nFN:Cleo\n"
    read = vcard.read(text.encode())
    assert [one.name for one in read.cards] == ["Ana"]
    assert read.troubles == (Trouble(Problem.UNFINISHED, 1), Trouble(Problem.UNFINISHED, 3))


def test_what_is_inside_a_card_that_is_no_card_refuses_it():
    calendar = "BEGIN:VCARD\nFN:Ben\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCARD\n" + card("FN:Ana")
    read = vcard.read(calendar.encode())
    assert [one.name for one in read.cards] == ["Ana"]
    assert read.troubles == (Trouble(Problem.NESTED, 1),)
