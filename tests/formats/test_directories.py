"""A directory from a file: what a row says, which rows are left out and why, and a bundle as hospitals have it."""

import json
from pathlib import Path

import pytest

from nearer.domain.directories import MOST_TROUBLES, Directory, Fault
from nearer.domain.professionals import Concern, Experience, Format, Gender, Hours
from nearer.formats.directories import read
from nearer.gateways import reading

SAMPLE = Path(__file__).parent / "samples" / "directory.fhir.json"
HEAD = (
    "name,role,concerns,formats,languages,gender,experience,hours,price,currency,sliding,place,phone,video,email,"
    "website,takes_new,note\n"
)
WHOLE = (
    'Dr Imani Reyes,Counsellor,loneliness; low mood,video;In Person,en-GB;pt,woman,migration,evening,"45,50",GBP,yes,'
    "Leeds,+44 113 496 0000,https://meet.example/reyes,imani@reyes.example,https://reyes.example,yes,A lift.\n"
)


def test_a_row_says_what_its_cells_say():
    (one,) = read((HEAD + WHOLE).encode()).professionals
    assert (one.name, one.role, one.place, one.note) == ("Dr Imani Reyes", "Counsellor", "Leeds", "A lift.")
    assert one.concerns == {Concern.LONELINESS, Concern.LOW_MOOD}
    assert one.formats == {Format.VIDEO, Format.IN_PERSON}
    assert one.languages == {"en", "pt"}
    assert (one.gender, one.experience, one.hours) == (Gender.WOMAN, {Experience.MIGRATION}, {Hours.EVENING})
    assert (one.price, one.currency, one.sliding, one.takes_new) == (45.5, "GBP", True, True)
    assert (one.phone, one.video) == ("+44 113 496 0000", "https://meet.example/reyes")


def test_only_a_name_and_one_way_have_to_be_there_and_columns_may_come_in_any_order():
    (one,) = read(b"\xef\xbb\xbfPhone;Name;Hobby\r\n0113 496 0001;Sam Oduya;chess\r\n").professionals
    assert (one.name, one.phone, one.price, one.takes_new, one.formats) == (
        "Sam Oduya",
        "0113 496 0001",
        None,
        None,
        frozenset(),
    )


@pytest.mark.parametrize(
    ("row", "fault", "column", "value"),
    [
        ("phone\n,0113", Fault.NO_NAME, "", ""),
        ("phone\nSam,", Fault.NO_WAY, "", ""),
        ("phone,formats\nSam,0113,fax", Fault.UNKNOWN, "formats", "fax"),
        ("phone,languages\nSam,0113,English", Fault.UNKNOWN, "languages", "english"),
        ("phone,takes_new\nSam,0113,perhaps", Fault.UNKNOWN, "takes_new", "perhaps"),
        ("phone,price\nSam,0113,about 40", Fault.PRICE, "price", "about 40"),
        ("website\nSam,http://sam.example", Fault.LINK, "website", "http://sam.example"),
        ("video\nSam,javascript:alert(1)", Fault.LINK, "video", "javascript:alert(1)"),
        ("website\nSam,https://me@sam.example", Fault.LINK, "website", "https://me@sam.example"),
        ("email\nSam,sam at home", Fault.EMAIL, "email", "sam at home"),
        ("phone\nSam,call me", Fault.PHONE, "phone", "call me"),
        ("phone\nSam,0113,too,many", Fault.CELLS, "", ""),
        ('phone\nSam,"0113', Fault.CELLS, "", ""),
        ("phone,note\nSam,0113," + "x" * 1001, Fault.TOO_LONG, "note", "x" * 60),
    ],
)
def test_a_row_that_does_not_fit_is_left_out_and_told_of_by_its_line(row, fault, column, value):
    head, _, line = row.partition("\n")
    found = read(f"name,{head}\n{line}\n".encode())
    assert found.professionals == ()
    (trouble,) = found.troubles
    assert (trouble.line, trouble.fault, trouble.column, trouble.value) == (2, fault, column, value)


def test_good_rows_between_bad_ones_come_in_and_lines_are_those_an_editor_shows():
    text = 'name,phone,note\nAna,0113,\n\nBad,,\n"Tom","0114","two\nlines"\nAlso bad,x,\nAna,0113,\n'
    found = read(text.encode())
    assert [one.name for one in found.professionals] == ["Ana", "Tom"]
    assert [(one.line, one.fault) for one in found.troubles] == [
        (4, Fault.NO_WAY),
        (7, Fault.PHONE),
        (8, Fault.TWICE),
    ]
    assert found.skipped == 3


def test_the_same_row_has_the_same_id_when_it_is_loaded_again():
    first, again = read((HEAD + WHOLE).encode()), read((HEAD + "Other,,,,,,,,,,,,0113,,,,,\n" + WHOLE).encode())
    assert first.professionals[0].id == again.professionals[1].id
    known = b"id,name,phone\n7,Ana,0113\n"
    renamed = known.replace(b"Ana,0113", b"Ana Bell,0114")
    assert read(known).professionals[0].id == read(renamed).professionals[0].id


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"BEGIN:VCARD\nEND:VCARD\n", Fault.NO_COLUMNS),
        (b"phone,email\n1,2\n", Fault.NO_COLUMNS),
        (b'{"resourceType": "Patient"}', Fault.NOT_A_DIRECTORY),
        (b'{"resourceType": "Bundle", "entry": [4]}', Fault.NOT_A_DIRECTORY),
        (b"{", Fault.NOT_A_DIRECTORY),
    ],
)
def test_a_file_that_is_no_directory_says_so(data, fault):
    assert [one.fault for one in read(data).troubles] == [fault]


def test_a_thousand_bad_rows_are_counted_and_the_first_are_listed():
    found = read(("name,phone\n" + "Sam,\n" * 1000 + "Ana,0113\n").encode())
    assert (len(found.troubles), found.skipped, len(found.professionals)) == (MOST_TROUBLES, 1000, 1)


def test_it_is_read_by_the_process_that_can_do_no_harm():
    found = reading.read("directory", (HEAD + WHOLE).encode(), Directory)
    assert found == read((HEAD + WHOLE).encode())


def test_the_sample_bundle_is_one_that_other_programs_take():
    from fhir.resources.R4B.bundle import Bundle

    assert len(Bundle.model_validate_json(SAMPLE.read_text()).entry) == 5


def test_a_bundle_says_who_by_role_and_which_services():
    found = read(SAMPLE.read_bytes())
    assert found.bundle
    assert found.troubles == ()
    role, alone, service = found.professionals
    assert (role.name, role.role, role.place) == ("Dr Imani Reyes", "Psychologist", "Harehills surgery")
    assert (role.gender, role.languages, role.phone) == (Gender.WOMAN, {"en", "pt"}, "+44 113 496 0000")
    assert role.concerns == {Concern.LOSS}
    assert role.formats == {Format.VIDEO}
    assert role.hours == {Hours.AFTERNOON, Hours.EVENING, Hours.WEEKEND}
    assert (alone.name, alone.takes_new) == ("Sam Oduya", False)
    assert (service.name, service.price, service.website) == ("Quiet hours", 0.0, "https://quiet.example")


def test_an_entry_that_cannot_be_taken_is_told_of_by_its_number():
    bundle = json.loads(SAMPLE.read_text())
    bundle["entry"][2]["resource"].pop("telecom")
    bundle["entry"][4]["resource"]["telecom"] = "by post"
    found = read(json.dumps(bundle).encode())
    assert [(one.line, one.fault) for one in found.troubles] == [(3, Fault.NO_WAY), (5, Fault.NOT_RESOURCE)]
    assert len(found.professionals) == 1
