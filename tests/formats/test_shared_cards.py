"""Cards changed in the few places we know, all else to the letter."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nearer.domain.syncing import Fields
from nearer.formats import content_lines, shared_cards
from nearer.formats.shared_cards import Text

LINES = (
    "BEGIN:VCARD",
    "VERSION:3.0",
    "UID:ana",
    "FN:Dr. Ana Maria Lind",
    "N:Lind;Ana;Maria;Dr.;",
    "item1.TEL;TYPE=CELL:+49 170 1234567",
    "item1.X-ABLabel:_$!<Mobile>!$_",
    "TEL;TYPE=FAX:030 3333333",
    "TEL;TYPE=WORK:030 2222222",
    "EMAIL;TYPE=HOME:ana@example.org",
    "EMAIL;TYPE=WORK:lind@example.org",
    "ADR;TYPE=HOME:;;Elm Street 1;Town;;12345;Germany",
    "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12",
    "NOTE:tea\\, not coffee",
    "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQ",
    " AAAQABAAD/2wBDAAgGBgcGBQgHBwcJ",
    'X-HOBBY;X-WHERE="a;b:c":chess\\, go',
    "IMPP;X-SERVICE-TYPE=Jabber:xmpp:ana@example.org",
    "END:VCARD",
)
CARD = "\r\n".join([*LINES, ""])
OTHERS = tuple(line for line in LINES if line.startswith(("item1.X", "TEL;TYPE=FAX", "PHOTO", " AAA", "X-", "IMPP")))
texts = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=30)


def known(text: str = CARD) -> Fields:
    return shared_cards.fields_in(text, notes=True)


def test_what_is_read_is_what_stands_there():
    assert known() == Fields(
        "Dr. Ana Maria Lind",
        "+49 170 1234567",
        "ana@example.org",
        "Elm Street 1, Town, 12345, Germany",
        "04-12",
        "tea, not coffee",
    )


def test_nothing_changed_is_the_same_to_the_letter():
    assert shared_cards.changed(CARD, known(), known()) == CARD


@given(texts, texts, texts, st.sampled_from(["", "01-31", "1984-02-29"]), texts)
def test_what_we_know_is_changed_and_no_other_line(name, phone, address, birthday, note):
    new = Fields(name, f"1{phone}", "new@example.org", address, birthday, note)
    text = shared_cards.changed(CARD, known(), new)
    after = known(text)
    assert (after.phone, after.email, after.birthday, after.note) == (f"1{phone}", "new@example.org", birthday, note)
    assert after.name == name
    assert after.address == address
    lines = text.split("\r\n")
    assert [line for line in lines if line in OTHERS] == list(OTHERS)
    assert "TEL;TYPE=WORK:030 2222222" in lines
    assert "EMAIL;TYPE=WORK:lind@example.org" in lines
    assert max(len(line.encode()) for line in lines) <= 75


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Ana Lind", "N:Lind;Ana;;;"),
        ("Dr. Ana Maria Berg", "N:Berg;Ana;Maria;Dr.;"),
        ("Ana", "N:;Ana;;;"),
        ("Ana van der Berg; PhD", "N:PhD;Ana van der Berg\\;;;;"),
    ],
)
def test_a_name_keeps_the_parts_it_still_has(name, parts):
    assert parts in shared_cards.changed(CARD, known(), replace(known(), name=name)).split("\r\n")


def test_taking_a_number_out_leaves_the_others():
    text = shared_cards.changed(CARD, known(), replace(known(), phone="", birthday=""))
    assert known(text).phone == "030 2222222"
    assert "BDAY" not in text


def test_a_long_note_is_not_shared_so_that_none_of_it_is_cut_off():
    long = CARD.replace("tea", "t" * 3000)
    assert known(long).note is None
    assert "t" * 3000 in shared_cards.changed(long, known(long), replace(known(long), phone="1")).replace("\r\n ", "")


def test_what_was_packed_for_the_post_is_unpacked_where_it_changes():
    old = CARD.replace("NOTE:tea\\, not coffee", "NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:gr=C3=BCn=\r\n er Tee")
    text = shared_cards.changed(old, known(old), replace(known(old), note="schwarz"))
    assert "NOTE:schwarz" in text.split("\r\n")


def test_a_new_card_says_only_what_is_shared():
    fields = Fields("Ana Lind", "1234567", note=None)
    text = shared_cards.written(fields, "urn:uuid:1")
    assert known(text) == replace(fields, note="")
    assert "UID:urn:uuid:1" in text


def test_very_long_and_very_odd_texts_take_no_longer_than_they_are_long():
    for text in ("NOTE" + ";a=," * 300_000, "N" + "\r\n " * 300_000, 'N;A="' * 200_000, "." * 900_000):
        assert content_lines.apart(text)
    (part,) = shared_cards.parts([Text("/a", "x" * 3_000_000), Text("/b", CARD)])
    assert [one.href for one in shared_cards.read(shared_cards.asked(part))] == ["/b"]
