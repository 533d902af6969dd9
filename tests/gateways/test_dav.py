"""Somebody's own server: found, read and written by a real Radicale, and what one that means harm can do."""

import os
from contextlib import closing
from datetime import UTC, datetime

import pytest

from nearer.domain.syncing import Holds
from nearer.errors import Invalid
from nearer.gateways.dav import Changed, Server
from nearer.gateways.dav_wire import Account, Limits
from tests.gateways import own_server
from tests.gateways.own_server import CALENDAR, PASSWORD, USER, answer, odd

ANA = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:ana\r\nFN:Ana Lind\r\nN:Lind;Ana;;;\r\nEND:VCARD\r\n"


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    with own_server.radicale(tmp_path_factory.mktemp("radicale")) as running:
        yield running


@pytest.fixture
def dav(kept):
    opened = Server(kept.account)
    yield opened
    opened.close()


def refused(account, limits=None, asked=Server.collections) -> Invalid:
    with pytest.raises(Invalid) as why, closing(Server(account, limits)) as server:
        asked(server)
    assert PASSWORD not in why.value.message
    return why.value


@pytest.mark.parametrize("path", ["", "mara/", "mara"])
def test_address_books_and_calendars_are_found_from_wherever_one_begins(kept, path):
    book, calendar = kept.collection(), kept.collection(CALENDAR)
    found = {one.path: one for one in Server(Account(kept.url + path, USER, PASSWORD)).collections()}
    assert (found[book].holds, found[book].name) == (Holds.PEOPLE, "Friends")
    assert (found[calendar].holds, found[calendar].name) == (Holds.EVENTS, "Mine")


def test_the_address_of_a_collection_is_taken_as_it_is(kept):
    book = kept.collection()
    kept.collection(CALENDAR)
    assert [one.path for one in Server(Account(kept.url[:-1] + book, USER, PASSWORD)).collections()] == [book]


def test_an_object_is_written_read_changed_and_deleted(kept, dav):
    book = kept.collection()
    empty = dav.tag(book)
    etag = dav.put(f"{book}a.vcf", ANA, Holds.PEOPLE)
    assert dav.etags(book) == {f"{book}a.vcf": etag}
    assert dav.tag(book) != empty
    (there,) = dav.fetch(book, [f"{book}a.vcf", f"{book}nobody.vcf"], Holds.PEOPLE)
    assert (there.etag, "FN:Ana Lind" in there.text) == (etag, True)
    newer = dav.put(f"{book}a.vcf", ANA.replace("Lind", "Berg"), Holds.PEOPLE, etag)
    dav.delete(f"{book}a.vcf", newer)
    dav.delete(f"{book}a.vcf", newer)
    assert dav.etags(book) == {}


def test_nothing_is_written_over_what_somebody_else_wrote(kept, dav):
    book = kept.collection()
    known = dav.put(f"{book}a.vcf", ANA, Holds.PEOPLE)
    kept.write(f"{book}a.vcf", ANA.replace("Ana", "Anna"))
    with pytest.raises(Changed):
        dav.put(f"{book}a.vcf", ANA, Holds.PEOPLE, known)
    with pytest.raises(Changed):
        dav.put(f"{book}a.vcf", ANA, Holds.PEOPLE)
    with pytest.raises(Changed):
        dav.delete(f"{book}a.vcf", known)
    assert "FN:Anna Lind" in kept.read(f"{book}a.vcf")


def test_what_is_deleted_there_is_not_made_again_by_a_change(kept, dav):
    book = kept.collection()
    known = dav.put(f"{book}a.vcf", ANA, Holds.PEOPLE)
    kept.remove(f"{book}a.vcf")
    with pytest.raises(Changed):
        dav.put(f"{book}a.vcf", ANA, Holds.PEOPLE, known)
    assert kept.all(book) == []


def test_many_are_read_in_several_questions(kept, dav):
    book = kept.collection()
    for number in range(60):
        kept.write(f"{book}{number}.vcf", ANA.replace("UID:ana", f"UID:{number}"))
    hrefs = list(dav.etags(book))
    assert len(hrefs) == 60
    assert len(dav.fetch(book, hrefs, Holds.PEOPLE)) == 60
    small = Server(kept.account, Limits(largest=20_000))
    assert len([one for one in small.fetch(book, hrefs, Holds.PEOPLE) if one.text]) == 60


def test_events_within_some_days_are_asked_for(kept, dav):
    calendar = kept.collection(CALENDAR)
    for day in ("20260302", "20260402"):
        event = f"BEGIN:VEVENT\r\nUID:{day}\r\nDTSTAMP:{day}T090000Z\r\nDTSTART:{day}T090000Z\r\nEND:VEVENT"
        text = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{event}\r\nEND:VCALENDAR\r\n"
        kept.write(f"{calendar}{day}.ics", text)
    (found,) = dav.between(calendar, datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 3, 9, tzinfo=UTC))
    assert found.href == f"{calendar}20260302.ics"


def test_a_wrong_password_is_said_beside_its_field(kept):
    why = refused(Account(kept.url, USER, "another"))
    assert (why.field, "password" in why.message) == ("password", True)


def test_nobody_there_says_so():
    with odd(lambda _head, _body: b"") as gone:
        account = gone.account
    assert "Nobody answers" in refused(account).message


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://cloud.example.org/", "could be read on the way"),
        ("http://192.168.1.4/", "could be read on the way"),
        ("http://127.0.0.1.example.org/", "could be read on the way"),
        ("https://mara:secret@cloud.example.org/", "fields of their own"),
        ("https://cloud.example.org/?password=x", "fields of their own"),
        ("ftp://cloud.example.org/", "beginning with https"),
        ("https://", "not the address of a server"),
        ("https://a b/", "not the address of a server"),
        ("https://a:99999/", "not the address of a server"),
        ("https://169.254.169.254/", ""),
    ],
)
def test_addresses_that_are_never_asked(url, said):
    assert said in refused(Account(url, USER, PASSWORD)).message


def test_a_name_cannot_become_another_header():
    with pytest.raises(Invalid) as why:
        Server(Account("http://127.0.0.1/", "mara\r\nX: y", PASSWORD))
    assert why.value.field == "user"


BOMB = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><multistatus xmlns="DAV:">&b;</multistatus>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hostname">]><multistatus xmlns="DAV:">&a;</multistatus>'


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (answer(BOMB), "does not speak CardDAV"),
        (answer(OUTSIDE), "does not speak CardDAV"),
        (answer("<html>"), "does not speak CardDAV"),
        (answer("hello", "200 OK"), "does not speak CardDAV"),
        (answer("", "500 Oh No"), "trouble of its own"),
        (answer("", "503 Busy"), "trouble of its own"),
        (answer("", "403 No"), "does not allow"),
        (answer("", "404 No"), "nothing at this address"),
        (answer("", "301 There", "Location: https://other.example/"), "another"),
        (answer(b"x" * 30_000), "far more than was asked for"),
        (b"HTTP/1.1 207 M\r\nContent-Length: 999999999999\r\n\r\n" + b"x" * 30_000, "far more"),
        (b"HTTP/1.1 207 M\r\nContent-Length: 500\r\nConnection: close\r\n\r\nx", ""),
        (b"HTTP/1.1 207 M\r\n" + b"X: y\r\n" * 300 + b"\r\n", "Nobody answers"),
        (b"\x00" * 4000, ""),
        (answer(b"\x1f\x8b", "207 M", "Content-Encoding: gzip"), "Nobody answers"),
    ],
)
def test_odd_answers_are_put_down_with_a_word_on_what_to_do(told, said):
    with odd(lambda _head, _body: told) as server:
        assert said in refused(Account(server.url + "dav/", USER, PASSWORD), Limits(2, 20_000)).message


def test_a_slow_server_is_not_waited_for():
    with odd(lambda _head, _body: answer("x" * 1000), pause=0.05) as server:
        assert "takes too long" in refused(server.account, Limits(seconds=0.5)).message


def listing(*hrefs: str) -> bytes:
    told = "".join(
        f"<response><href>{href}</href><propstat><prop><getetag>1</getetag></prop><status>HTTP/1.1 200 OK</status>"
        "</propstat></response>"
        for href in hrefs
    )
    return answer(f'<multistatus xmlns="DAV:">{told}</multistatus>')


@pytest.mark.parametrize("href", ["https://other.example/a.vcf", "//other.example/a.vcf", "http://127.0.0.1:1/a.vcf"])
def test_an_answer_that_leads_to_another_machine_is_refused(href):
    with odd(lambda _head, _body: listing("/b/", href)) as server:
        assert "another machine" in refused(server.account, asked=lambda dav: dav.etags("/b/")).message


def test_what_lies_outside_the_collection_is_left_alone():
    hrefs = ("/b/", "/b/a.vcf", "/c/other.vcf", "/b/deeper/a.vcf", "/b/..")
    with odd(lambda _head, _body: listing(*hrefs)) as server:
        dav = Server(server.account)
        assert list(dav.etags("/b/")) == ["/b/a.vcf"]
        dav.close()


def test_the_password_goes_to_that_one_host_and_is_in_no_address_or_text():
    def reply(head: str, _body: bytes) -> bytes:
        return answer("", "301 There", f"Location: http://localhost:{os.getpid() % 9 + 1}/")

    with odd(reply) as server:
        refused(server.account)
        assert all(PASSWORD not in one for one in server.asked)
    assert PASSWORD not in repr(server.account)
    assert PASSWORD not in repr(vars(Server(server.account))["parts"])
