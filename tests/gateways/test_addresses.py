"""Addresses made to lead home: none of them makes a connection, and each is answered with a message."""

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

import pytest

from nearer.errors import Invalid
from nearer.gateways import addresses, fetching
from nearer.gateways.fetching import Policy

PUBLIC = "93.184.216.34"


@dataclass
class Trap:
    """Who listens on this machine, and how often somebody came."""

    port: int
    came: int = 0


@pytest.fixture(scope="module")
def trap() -> Iterator[Trap]:
    """Listen on this machine, on IPv4 and IPv6, and count who comes."""
    with socket.create_server(("", 0), family=socket.AF_INET6, dualstack_ipv6=True) as listening:
        listening.settimeout(0.05)
        set_up, stop = Trap(listening.getsockname()[1]), threading.Event()

        def listen() -> None:
            while not stop.is_set():
                with suppress(OSError):
                    listening.accept()[0].close()
                    set_up.came += 1

        thread = threading.Thread(target=listen)
        thread.start()
        yield set_up
        stop.set()
        thread.join()


WRITTEN = """
https://127.0.0.1:{port}/
https://127.0.0.1:{port}/feed.ics?x=https://calendar.example/
https://127.1:{port}/
https://127.0.1:{port}/
https://2130706433:{port}/
https://0x7f000001:{port}/
https://0x7f.0.0.1:{port}/
https://0x7f.1:{port}/
https://0177.0.0.1:{port}/
https://017700000001:{port}/
https://0177.0x0.0.1:{port}/
https://127.0.0.1.:{port}/
https://127。0。0。1:{port}/
https://１２７.０.０.１:{port}/
https://①②⑦.⓪.⓪.①:{port}/
https://0.0.0.0:{port}/
https://0:{port}/
https://[::1]:{port}/
https://[::]:{port}/
https://[0:0:0:0:0:0:0:1]:{port}/
https://[::ffff:127.0.0.1]:{port}/
https://[::ffff:7f00:1]:{port}/
https://[64:ff9b::127.0.0.1]:{port}/
https://[2002:7f00:1::]:{port}/
https://[fe80::1%25lo]:{port}/
https://[::1%25lo]:{port}/
https://[fd00:ec2::254]/
https://169.254.169.254/latest/meta-data/
https://100.100.100.200/
https://168.63.129.16/
https://10.0.0.1/
https://192.168.0.1/
https://localhost:{port}/
https://localhost.:{port}/
https://LOCALHOST:{port}/
https://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ:{port}/
https://intranet/
https://calendar.example@127.0.0.1:{port}/
https://calendar.example:443@127.0.0.1:{port}/
https://calendar.example%40127.0.0.1:{port}/
https://127.0.0.1:{port}@calendar.example/
https://user:secret@calendar.example/
https://@calendar.example/
https://calendar.example#@127.0.0.1:{port}/\\
https://calendar.example\\@127.0.0.1:{port}/
https:\\\\127.0.0.1:{port}/
https:///127.0.0.1:{port}/
https:127.0.0.1:{port}
https://127.0.0.1\t:{port}/
https://127.0.0.1:{port}/ HTTP/1.1
https://calendar.example:{port}/
https://calendar.example:22/
https://calendar.example:0/
https://calendar.example:-443/
https://calendar.example:99999/
https://calendar.example:443:{port}/
https://calendar..example/
https://.calendar.example/
https://calendar.example℀127.0.0.1/
https://calendar%2eexample:{port}/
https://cal endar.example/
http://127.0.0.1:{port}/
http://calendar.example/
webcal://127.0.0.1:{port}/
webcal://localhost:{port}/
webcals://[::1]:{port}/
file:///etc/passwd
file://localhost/etc/passwd
gopher://127.0.0.1:{port}/_x
dict://127.0.0.1:{port}/
ftp://127.0.0.1:{port}/
ldap://127.0.0.1:{port}/
jar:https://127.0.0.1:{port}/!/
data:text/calendar,BEGIN:VCALENDAR
javascript:alert(1)
//127.0.0.1:{port}/
/etc/passwd
127.0.0.1:{port}

""".strip("\n").split("\n")
RESOLVED = {
    "127.0.0.1.nip.example": ["127.0.0.1"],
    "7f000001.rebind.example": ["127.0.0.1"],
    "both.example": [PUBLIC, "127.0.0.1"],
    "both-the-other-way.example": ["127.0.0.1", PUBLIC],
    "six.example": ["::1"],
    "mapped.example": ["::ffff:127.0.0.1"],
    "compatible.example": ["::7f00:1"],
    "translated.example": ["64:ff9b::7f00:1"],
    "translated-elsewhere.example": ["64:ff9b:1::7f00:1"],
    "six-to-four.example": ["2002:7f00:1::1"],
    "teredo.example": ["2001:0:4136:e378:8000:63bf:80ff:fffe"],
    "isatap.example": ["2600:1f18::5efe:7f00:1"],
    "link.example": ["fe80::1%lo"],
    "link-four.example": ["169.254.169.254"],
    "site.example": ["fec0::1"],
    "unique.example": ["fd00:ec2::254"],
    "private.example": [PUBLIC, "2606:2800:220:1::1", "10.1.2.3"],
    "carrier.example": ["100.64.0.1"],
    "nowhere.example": ["0.0.0.0"],
    "multicast.example": ["224.0.0.1"],
    "multicast-six.example": ["ff02::1"],
    "broadcast.example": ["255.255.255.255"],
    "reserved.example": ["240.0.0.1"],
    "host-of-a-cloud.example": ["168.63.129.16"],
    "bench.example": ["198.18.0.1"],
    "documents.example": ["192.0.2.1", "2001:db8::1"],
    "documents-new.example": ["3fff::1"],
    "none.example": [],
    "nonsense.example": ["localhost"],
}


def refused(url: str, policy: Policy) -> Invalid:
    with pytest.raises(Invalid) as why:
        fetching.fetch(url, policy)
    assert why.value.field == "url"
    assert len(why.value.message) > 30
    return why.value


@pytest.mark.parametrize("written", WRITTEN)
def test_an_address_that_leads_home_is_refused_before_any_name_is_looked_up(trap, written):
    looked_up = []
    policy = Policy(resolve=lambda host, _port: looked_up.append(host) or ["127.0.0.1"])
    refused(written.format(port=trap.port), policy)
    assert (looked_up, trap.came) == ([], 0)


@pytest.mark.parametrize("name", RESOLVED)
def test_a_name_that_leads_home_makes_no_connection(trap, name):
    policy = Policy(resolve=lambda host, _port: RESOLVED[host], ports=(443, trap.port))
    assert "public internet" in refused(f"https://{name}:{trap.port}/", policy).message
    assert trap.came == 0


def test_there_are_enough_of_them():
    assert len({*WRITTEN, *RESOLVED}) >= 100


def test_even_where_the_port_is_allowed_numbers_are_not_names(trap):
    for url in WRITTEN[:40]:
        refused(url.format(port=trap.port), Policy(ports=(443, trap.port)))
    assert trap.came == 0


def test_a_name_is_looked_up_once_so_that_it_cannot_change(trap):
    answers = [[PUBLIC], ["127.0.0.1"], ["127.0.0.1"]]
    asked = []

    def resolve(host, _port):
        asked.append(host)
        return answers[len(asked) - 1]

    # The lock that all tests have on the network names whom it kept us from: the address that was looked at.
    with pytest.raises(UserWarning, match=PUBLIC):
        fetching.fetch(f"https://rebind.example:{trap.port}/", Policy(resolve=resolve, ports=(trap.port,), seconds=1))
    assert (asked, trap.came) == (["rebind.example"], 0)


def test_the_systems_own_look_up_is_held_to_the_same(trap):
    """The one name that leads home on every machine."""
    home = f"localhost.localdomain.example:{trap.port}"
    policy = Policy(resolve=lambda _host, port: fetching.look_up("localhost", port), ports=(trap.port,))
    assert "public internet" in refused(f"https://{home}/", policy).message
    assert trap.came == 0


@pytest.mark.parametrize(
    "address", [PUBLIC, "1.1.1.1", "2606:2800:220:1::1", "2a00:1450:4001:80b::200e", "64:ff9b::808:808"]
)
def test_public_addresses_are_public(address):
    assert addresses.is_public(address)


@pytest.mark.parametrize(
    ("url", "host", "path"),
    [
        ("https://calendar.example/a.ics", "calendar.example", "/a.ics"),
        ("https://CALENDAR.Example.", "calendar.example", "/"),
        ("https://bücher.example/x", "xn--bcher-kva.example", "/x"),
        ("webcal://calendar.example?a=b", "calendar.example", "/?a=b"),
        ("WebCal://calendar.example:443/ö", "calendar.example", "/%C3%B6"),
        ("https://1.calendar.example/", "1.calendar.example", "/"),
    ],
)
def test_honest_addresses_are_understood(url, host, path):
    found = addresses.checked(url)
    assert (found.host, found.port, found.path, found.at) == (host, 443, path, host)
