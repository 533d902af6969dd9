"""Asking another machine: what comes back, what is refused, and how long it may take. A real server, real TLS."""

import gzip
import socket
import threading
import time

import pytest

from nearer.errors import Invalid
from nearer.gateways import fetching
from nearer.gateways.fetching import Policy, Question
from tests.gateways.calendar_server import HOST, answer, drip, raw, serving

TOWN = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"


def refused(server, url="", **more) -> str:
    with pytest.raises(Invalid) as why:
        fetching.fetch(url or server.url, server.policy(**more))
    assert why.value.field == "url"
    return why.value.message


def test_what_lies_at_an_address_comes_back():
    with serving(answer(TOWN)) as server:
        assert fetching.fetch(server.url, server.policy()) == TOWN
    (asked,) = server.asked
    assert asked.startswith("GET /town.ics HTTP/1.1\r\n")
    assert f"\r\nHost: {HOST}:{server.port}\r\n" in asked
    assert "Cookie" not in asked
    assert "Accept-Encoding: identity" in asked


def test_the_way_calendars_are_often_linked_is_understood():
    with serving(answer(TOWN)) as server:
        assert fetching.fetch(f" webcal://{HOST}:{server.port}/a%20b.ics?x=ä#day ", server.policy()) == TOWN
    assert server.asked[0].startswith("GET /a%20b.ics?x=%C3%A4 HTTP/1.1\r\n")


def test_an_answer_in_pieces_is_put_together():
    pieces = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nBEGIN\r\n3\r\n:VC\r\n0\r\n\r\n"
    with serving(raw(pieces)) as server:
        assert fetching.fetch(server.url, server.policy()) == b"BEGIN:VC"


def test_another_question_can_be_asked_and_any_status_comes_back():
    with serving(answer(b"<multistatus/>", "ETag: x", status="207 Multi-Status")) as server:
        question = Question("PROPFIND", {"Depth": "1", "Authorization": "Basic eDp5"}, b"<propfind/>")
        told = fetching.ask(server.url, question, server.policy())
    assert (told.status, told.headers["etag"], told.body) == (207, "x", b"<multistatus/>")
    assert server.asked[0].startswith("PROPFIND /town.ics HTTP/1.1\r\n")
    assert "Content-Length: 11\r\nDepth: 1\r\nAuthorization: Basic eDp5\r\n\r\n" in server.asked[0]


def test_a_header_cannot_become_two():
    with serving(answer(TOWN)) as server:
        with pytest.raises(Invalid):
            fetching.ask(server.url, Question(headers={"Depth": "1\r\nX: y"}), server.policy())
        assert server.asked == []


def test_a_certificate_for_another_name_is_refused_before_anything_is_asked():
    with serving(answer(TOWN), name="other.example") as server:
        assert "certificate" in refused(server)
        assert server.asked == []


def test_a_certificate_nobody_vouches_for_is_refused():
    with serving(answer(TOWN)) as server, serving(answer(TOWN)) as other:
        assert "certificate" in refused(server, context=other.trust)


def test_who_hangs_up_has_not_answered():
    with serving() as server:
        assert "Nobody answers" in refused(server)


def test_what_does_not_speak_tls_is_refused():
    def plainly():
        wire, _where = listening.accept()
        with wire:
            wire.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            wire.recv(9999)

    with socket.create_server(("127.0.0.1", 0)) as listening, serving() as server:
        thread = threading.Thread(target=plainly)
        thread.start()
        port = listening.getsockname()[1]
        assert "Nobody answers" in refused(server, f"https://{HOST}:{port}/", ports=(port,))
        thread.join()


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Again", "308 Moved"])
def test_no_redirect_is_followed(status):
    with serving(answer(TOWN)) as inner, serving() as server:
        server.reply = answer(b"", f"Location: https://127.0.0.1:{inner.port}/", status=status)
        assert "sends on" in refused(server, ports=(server.port, inner.port))
        assert (inner.came, server.came) == (0, 1)


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("401 No", "not open"),
        ("403 No", "not open"),
        ("404 Gone", "any more"),
        ("410 Gone", "any more"),
        ("503", "later"),
    ],
)
def test_each_refusal_says_what_to_do(status, said):
    with serving(answer(b"", status=status)) as server:
        assert said in refused(server)


def test_an_answer_that_is_too_large_is_put_down():
    with serving(answer(b"x" * 3_000_000)) as server:
        assert "2 MB" in refused(server)


def test_an_answer_without_end_is_put_down():
    with serving(drip(b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 3_000_000, 0)) as server:
        assert "2 MB" in refused(server)


def test_headers_without_end_are_put_down():
    with serving(raw(b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 100_000)) as server:
        assert "Nobody answers" in refused(server)


def test_nothing_is_unpacked():
    with serving(answer(gzip.compress(b"0" * 50_000_000), "Content-Encoding: gzip")) as server:
        assert "packed" in refused(server)


def test_half_an_answer_is_none():
    with serving(raw(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nBEGIN")) as server:
        assert "Nobody answers" in refused(server)


@pytest.mark.parametrize("sent", [b"", b"HTTP/1.1 200 OK\r\nX: ", b"HTTP/1.1 200 OK\r\n\r\n"])
def test_an_answer_in_drops_is_waited_for_only_so_long(sent):
    with serving(drip(sent, 0.05)) as server:
        began = time.monotonic()
        assert "too long" in refused(server, seconds=0.5)
        assert time.monotonic() - began < 2


def test_a_name_is_waited_for_only_so_long():
    with serving(answer(TOWN)) as server:
        began = time.monotonic()
        assert "too long" in refused(server, resolve=lambda *_name: time.sleep(3), seconds=0.3)
        assert time.monotonic() - began < 2


def test_a_name_that_is_none_is_said_to_be_so():
    def nobody(_host, _port):
        raise OSError

    with serving(answer(TOWN)) as server:
        assert "Nobody answers" in refused(server, resolve=nobody)


def test_only_so_many_are_asked_at_a_time():
    with serving(answer(TOWN)) as server:
        for _place in range(fetching.AT_ONCE):
            fetching._places.acquire()
        try:
            assert "Wait a moment" in refused(server)
        finally:
            for _place in range(fetching.AT_ONCE):
                fetching._places.release()
        assert fetching.fetch(server.url, server.policy()) == TOWN


def test_the_settings_of_the_environment_lead_nowhere(monkeypatch):
    with serving(answer(b"another")) as proxy, serving(answer(TOWN)) as server:
        for name in ("https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        assert fetching.fetch(server.url, server.policy()) == TOWN
        assert proxy.came == 0


def test_as_it_stands_only_public_addresses_are_asked():
    policy = Policy()
    assert (policy.allowed, policy.ports, policy.resolve) == (fetching.is_public, (443,), fetching.look_up)
    assert policy.seconds <= 10
    assert policy.largest == 2 * 2**20
