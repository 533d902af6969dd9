"""Links that open mail, messages and telephone: read back by a standard parser, and no way out of their place."""

from email.headerregistry import Address
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as some

from nearer.formats.reaching import digits, mailto, sms, tel

TEXTS = some.text(some.characters(exclude_categories=["Cs"], exclude_characters="\0"))


def lines(text: str) -> str:
    return "\r\n".join(text.splitlines())


@given(TEXTS, TEXTS)
def test_a_mail_says_what_was_written_and_nothing_else(text, subject):
    """Whatever is typed, there are two fields at most, and they hold it word for word."""
    parts = urlsplit(mailto("ana@example.org", text, subject))
    assert (parts.scheme, parts.path, parts.fragment) == ("mailto", "ana@example.org", "")
    fields = parse_qs(parts.query, strict_parsing=bool(parts.query))
    assert set(fields) <= {"subject", "body"}
    assert fields.get("body", [""]) == [lines(text)]
    assert fields.get("subject", [""]) == [" ".join(subject.split())]


def test_a_mail_is_as_rfc_6068_wants_it():
    assert (
        mailto("ana.r+walks@example.org", "Hello Ana,\n100 % yes & no?", "Hi")
        == "mailto:ana.r%2Bwalks@example.org?subject=Hi&body=Hello%20Ana%2C%0D%0A100%20%25%20yes%20%26%20no%3F"
    )


@pytest.mark.parametrize("typed", ["x\r\nBcc: all@evil.test", "x&bcc=all@evil.test", "x?bcc=all@evil.test", "x#y"])
def test_no_text_becomes_a_header(typed):
    link = mailto("ana@example.org", typed, typed)
    assert "\r" not in link
    assert "\n" not in link
    assert set(parse_qs(urlsplit(link).query)) == {"subject", "body"}


@pytest.mark.parametrize(
    "address",
    ["", "ana", "ana@", "@example.org", "a@b, c@d", "a@b;c@d", "a@b\r\nBcc:c@d", "Ana <a@b>", "a b@c", "a@b@c"],
)
def test_what_is_no_one_address_gives_no_link(address):
    assert mailto(address, "Hello") == ""


@pytest.mark.parametrize("address", ["ana@exämple.org", "o'hara@example.org", "a?b&c@example.org", " ana@example.org "])
def test_an_unusual_address_stays_one_address(address):
    found = unquote(urlsplit(mailto(address, "Hello")).path)
    assert found == address.strip()
    assert Address(addr_spec=found).domain


@pytest.mark.parametrize(
    ("typed", "dialled"),
    [
        ("+49 170 / 123-45.67", "+491701234567"),
        ("(030) 1234567", "0301234567"),
        ("+44 (0)20 7946 0000", "+442079460000"),
        ("0170\u20111234567", "01701234567"),
        ("٠١٢٣٤٥٦٧٨", "012345678"),
        ("＋81 90 1234 5678", "+819012345678"),
        ("112", "112"),
        ("", ""),
        ("+", ""),
        ("12", ""),
        ("call me", ""),
        ("030 123 ext 4", ""),
        ("123;phone-context=evil", ""),
        ("123?body=x", ""),
        ("1" * 16, ""),
        ("²³⁴", ""),
    ],
)
def test_a_number_is_what_is_dialled(typed, dialled):
    assert digits(typed) == dialled
    assert tel(typed) == (f"tel:{dialled}" if dialled else "")
    assert bool(sms(typed, "Hello")) is bool(dialled)


@given(TEXTS)
def test_a_text_message_says_what_was_written(text):
    link = sms("+49 170 1234567", text)
    assert link.startswith("sms:+491701234567?")
    assert parse_qs(urlsplit(link).query).get("body", [""]) == [lines(text)]


def test_a_broken_character_breaks_nothing():
    assert mailto("ana@example.org", "a\ud800b").endswith("body=a%3Fb")
