"""What other programs write, as each writes it, and who is found in it. The files are made up by hand."""

from datetime import date
from pathlib import Path

import pytest

from nearer.domain.importing import Brought, Card, Problem, Trouble
from nearer.formats import contacts

SAMPLES = Path(__file__).parent / "samples"

ANA = Card(
    name="Ana Maria Lindqvist",
    phones=("+46 70 123 45 67",),
    emails=("ana@example.org", "ana.work@example.org"),
    address="Storgatan 4\nStaircase B, Uppsala, 753 20, Sweden",
    birthday="04-12",
    note="Met at the kiln; likes rye bread, no wheat.\nSings alto.",
    uid="5D0E2C3F-7A10-4A3B-9F0B-1A2B3C4D5E6F:ABPerson",
    labels=("Choir", "Neighbours"),
)
TOMAS = Card(
    name="Tomás Ó Briain",
    phones=("087 123 4567", "+353 1 234 5678"),
    emails=("tomas@example.org",),
    address="12 Quay Street, Galway, County Galway, H91 XXXX, Ireland",
    birthday="1979-12-30",
    note="Plays the concertina on Thursdays and is always glad of somebody who listens",
    labels=("Music",),
)
JUERGEN = Card(
    name="Jürgen Müller",
    phones=("+49 (30) 123456", "+49 (171) 7654321"),
    emails=("juergen@example.org",),
    address="Hauptstraße 7\nHinterhaus, Berlin, 10115, Deutschland",
    birthday="1960-11-05",
    note="Backt am liebsten nachts; Übt Trompete.",
)
NOOR = Card(
    name="Noor el-Sayed",
    phones=("+31-6-1234-5678",),
    emails=("noor@example.org",),
    address="Grachtweg 9, Leiden, 2312, Nederland",
    birthday="02-29",
    uid="2b1f0c2e-3d4e-4f5a-8b6c-7d8e9f0a1b2c",
    labels=("Garden", "Neighbours"),
)
WEI = "9b0b6a0e-7f6e-4a53-9d0f-0c9e3a1c4f11"


def brought(name: str) -> Brought:
    return contacts.read((SAMPLES / name).read_bytes())


@pytest.mark.parametrize(
    ("name", "cards"),
    [
        ("apple.vcf", (ANA,)),
        ("google.vcf", (TOMAS, Card("allotments@example.org", emails=("allotments@example.org",)))),
        ("outlook.vcf", (JUERGEN,)),
        ("nextcloud.vcf", (NOOR,)),
    ],
)
def test_address_books_are_read_as_their_programs_write_them(name, cards):
    assert brought(name).cards == cards
    assert brought(name).source == "vcard"


def test_a_list_of_people_is_no_person():
    assert brought("apple.vcf").troubles == (Trouble(Problem.A_LIST, 2),)


def test_monica_says_the_same_in_both_of_her_files():
    """Same id, so that bringing in one after the other makes one person."""
    (written,), (exported,) = brought("monica.vcf").cards, brought("monica.json").cards
    assert written.uid == exported.uid == WEI
    assert (written.name, written.phones, written.emails) == (exported.name, exported.phones, exported.emails)
    assert (exported.birthday, exported.note) == ("03-07", "Climbs on Mondays.\nAllergic to nuts.")
    assert (exported.cadence, exported.last, exported.labels) == (21, date(2026, 1, 20), ("climbing",))


def test_monica_those_who_died_are_not_offered_and_a_broken_one_costs_no_other():
    assert brought("monica.json").troubles == (Trouble(Problem.DIED, 2), Trouble(Problem.NO_NAME, 3))


def test_googles_table_of_today():
    ada, shop = brought("google.csv").cards
    assert (ada.name, ada.birthday, ada.labels) == ("Ada Okafor", "1988-07-03", ("Walking",))
    assert ada.phones == ("+234 803 000 0000", "+234 803 000 0001")
    assert ada.note == "Knows every bird.\nBrings tea, not coffee."
    assert ada.address == "3 Palm Road\nLagos"
    assert shop.name == "Corner Shop"


def test_googles_table_as_it_was():
    (one,) = brought("google-before-2024.csv").cards
    assert (one.name, one.birthday, one.labels) == ("佐藤 一郎", "05-09", ("碁",))
    assert one.phones == ("090-1234-5678",)


def test_outlooks_table_and_which_way_round_its_birthdays_are():
    """12/28 can only be December, so 4/12 is April."""
    linda, theo = brought("outlook.csv").cards
    assert (linda.birthday, theo.birthday) == ("1984-04-12", "1969-12-28")
    assert linda.phones == ("206-555-0143", "206-555-0100"), "a fax is nobody's telephone"
    assert linda.address == "1 Home Road, 98101, Seattle, WA, USA"
    assert linda.labels == ("Friends", "Running")


def test_a_birthday_that_can_be_read_two_ways_is_left_out_and_said():
    table = (SAMPLES / "outlook.csv").read_text().replace("12/28/1969", "")
    read = contacts.read(table.encode())
    assert [card.birthday for card in read.cards] == ["", ""]
    assert read.troubles == (Trouble(Problem.UNCLEAR_DAY, 1),)


def test_contracks_table_brings_how_often_and_when_last():
    (rowan,) = brought("contrack.csv").cards
    assert rowan.emails == ("rowan@example.org", "vale@example.org")
    assert (rowan.cadence, rowan.last) == (30, date(2026, 1, 15))
    assert rowan.labels == ("cycling", "old friends")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("name", ["google.vcf", "google.csv"])
def test_wrong_encodings_read_the_same(name, encoding):
    text = (SAMPLES / name).read_text()
    assert contacts.read(text.encode(encoding)).cards == brought(name).cards


def test_one_card_in_another_encoding_does_not_spoil_the_rest():
    cards = (SAMPLES / "google.vcf").read_bytes()
    odd = "BEGIN:VCARD\r\nFN:Zoë\r\nEND:VCARD\r\n".encode("cp1252")
    assert [card.name for card in contacts.read(odd + cards).cards[:2]] == ["Zoë", "Tomás Ó Briain"]
