"""What can go wrong on the way to one's own server: each is said with what to do, and harms nothing."""

import re

import pytest
from uuid6 import uuid7

from nearer.actions import syncing, syncing_runs
from nearer.domain.syncing import Server
from nearer.errors import Invalid
from nearer.gateways.dav_wire import Limits
from nearer.storage import people as rows
from nearer.storage import syncing as server_rows
from tests.actions.syncing import NOW, Mara, card
from tests.gateways import own_server
from tests.gateways.own_server import PASSWORD, USER, answer, odd

BOOK = "/b/"


@pytest.fixture
def quick():
    return syncing_runs.Wish(NOW, limits=Limits(1, 300_000))


def shared(owner, url: str) -> Server:
    """Return a server as if it had been found well once."""
    made = Server(uuid7(), url, USER, PASSWORD, book=BOOK, notes=True, zone="Europe/Berlin")
    server_rows.save(owner, made)
    return made


def listed(*cards: tuple[str, str]):
    """Return the replies of a server that has these cards."""

    def reply(head: str, _body: bytes) -> bytes:
        if head.startswith("PUT"):
            return answer("", "201 Created")
        data = head.startswith("REPORT")
        told = "".join(
            f"<response><href>{href}</href><propstat><prop><getetag>1</getetag>"
            + (f"<c:address-data><![CDATA[{text}]]></c:address-data>" if data else "")
            + "</prop><status>HTTP/1.1 200 OK</status></propstat></response>"
            for href, text in cards
        )
        space = 'xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav"'
        return answer(f"<multistatus {space}>{told}</multistatus>")

    return reply


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (answer("", "500 Oh No"), "trouble of its own"),
        (answer("", "401 Who"), "does not know this name"),
        (answer("", "404 Where"), "nothing at this address"),
        (answer("", "302 There", "Location: https://other.example/"), "another"),
        (answer(b"x" * 400_000), "far more than was asked for"),
        (answer("<!DOCTYPE a [<!ENTITY a 'b'>]><multistatus>&a;</multistatus>"), "does not speak CardDAV"),
        (listed(("https://other.example/b/a.vcf", ""))("PROPFIND", b""), "another machine"),
    ],
)
def test_whatever_the_server_says_nobody_here_is_touched(mara, quick, told, said):
    with odd(lambda _head, _body: told) as there:
        server = shared(mara, there.url)
        after = syncing_runs.sync(mara, server.id, quick)
        assert all(PASSWORD not in one for one in there.asked)
    assert said in after.problem
    assert after.synced is None
    assert rows.roster(mara) == {}


def test_a_server_that_is_off_or_slow(mara, quick):
    with odd(lambda _head, _body: answer("x" * 500), pause=0.05) as there:
        server = shared(mara, there.url)
        assert "too long" in syncing_runs.sync(mara, server.id, quick).problem
    assert "Nobody answers" in syncing_runs.sync(mara, server.id, quick).problem


def test_cards_made_to_do_harm_hurt_no_other(mara, quick):
    nested = "BEGIN:VCARD\r\n" * 3000
    commas = card("Cleo Comma", "ADR;TYPE=" + "a," * 20_000 + ":;;x;;;;")
    folds = card("Fred Fold", "NOTE:a" + "\r\n b" * 20_000)
    cards = [card("Ana Lind", "TEL:1111111"), nested, commas, folds, card("A list", "KIND:group"), "\x01\x02", "BEGIN:"]
    texts = [(f"{BOOK}{number}.vcf", re.sub(r"[\x00-\x08]", "", text)) for number, text in enumerate(cards)]
    with odd(listed(*texts)) as there:
        server = shared(mara, there.url)
        after = syncing_runs.sync(mara, server.id, quick)
        assert not any(one.startswith(("PUT", "DELETE")) for one in there.asked)
    assert after.problem == ""
    assert "Ana Lind" in {one.name for one in rows.roster(mara).values()}
    assert "A list" not in {one.name for one in rows.roster(mara).values()}


def test_what_does_not_fit_into_one_go_is_done_in_several(mara, tmp_path):
    with own_server.radicale(tmp_path) as kept:
        hers = Mara(mara, kept).shares()
        for number in range(30):
            hers.adds(f"Ana {number:02}")
        told = hers.sync(seconds=0.3)
        assert "sync again" in told.problem
        while hers.sync(seconds=1.5).problem:
            pass
        assert hers.here() == hers.there()
        assert len(hers.cards()) == 30
        kept.process.terminate()
        kept.process.wait(10)
        assert "Nobody answers" in hers.sync().problem
        assert len(hers.here()) == 30


def test_two_windows_do_not_sync_at_once(mara, quick):
    server, said = None, []

    def reply(_head: str, _body: bytes) -> bytes:
        return answer("", "503 Busy")

    with odd(reply) as there:
        server = shared(mara, there.url)
        with syncing_runs._alone(server.id), pytest.raises(Invalid, match="syncing just now"):
            said.append(syncing_runs.sync(mara, server.id, quick))
        assert there.asked == []
        assert "trouble" in syncing_runs.sync(mara, server.id, quick).problem


def test_only_one_server_at_a_time(mara):
    shared(mara, "https://a.example/")
    with pytest.raises(Invalid, match="connected already"):
        syncing.connect(mara, uuid7(), syncing.Typed("https://b.example/", "m", "x"), "UTC")
