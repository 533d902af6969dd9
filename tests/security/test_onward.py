"""No address of ours leads elsewhere: every parameter that says where to go on, with every way out that is known."""

import base64
import re
from itertools import cycle
from urllib.parse import urljoin, urlsplit

import pytest

from nearer.web.onward import ours
from tests.accounts import PASSWORD, joined
from tests.conftest import _somebody
from tests.security.explorer import ENDINGS
from tests.security.lives import browser, live
from tests.web.people import settled
from tests.web.test_opening import number

ELSEWHERE = [
    "//evil.test",
    "///evil.test",
    "////evil.test/x",
    "https:evil.test",
    "https://evil.test",
    "https:/evil.test",
    "http:\\\\evil.test",
    "\\\\evil.test",
    "/\\evil.test",
    "\\/evil.test",
    "/\t/evil.test",
    "/\n/evil.test",
    "/\r/evil.test",
    "\t//evil.test",
    " //evil.test",
    "\x00//evil.test",
    "/\x00/evil.test",
    "\x01https://evil.test",
    "java\tscript:alert(1)",
    "javascript:alert(1)",
    "data:text/html,evil.test",
    "//evil.test\\@localhost",
    "https://localhost@evil.test",
    "//localhost:80@evil.test",
    "evil.test",
    "/x\r\nSet-Cookie: a=b",
    "",
]
OURS = ["/", "/ladder?all=1", "/people/x#y", "/%2Fevil.test", "/..//evil.test", "/caf\u00e9"]
NAMES = ("next", "onward", "then", "from", "to", "url", "return", "back", "redirect", "continue", "action", "kept")


def leads(address: str) -> str:
    """Return the host a browser would go to from a page of ours: it leaves out tabs, and turns backslashes."""
    seen = re.sub(r"[\t\r\n]", "", address.strip("".join(map(chr, range(0x21))))).replace("\\", "/")
    seen = re.sub(r"^(https?):/*", r"\1://", seen)
    seen = re.sub(r"^//+", "//", seen)
    whole = urlsplit(urljoin("http://localhost/somewhere", seen))
    return whole.netloc if whole.scheme in ("http", "https") else whole.scheme


def test_the_ways_out_are_ways_out():
    assert [one for one in ELSEWHERE[:18] if leads(one) == "localhost" and "\x00" not in one] == []
    assert {leads(one) for one in OURS} == {"localhost"}


@pytest.mark.parametrize("address", ELSEWHERE)
def test_what_leads_elsewhere_is_put_aside(address):
    assert ours(address) == "/"


@pytest.mark.parametrize("address", OURS)
def test_what_is_ours_stays(address):
    assert ours(address) == address


@pytest.mark.parametrize("address", ELSEWHERE)
def test_every_page_that_goes_on_to_where_somebody_was_going(client, shared, address):
    """Coming in, showing once more that it is you, and closing the quiet card."""
    owner, name = joined()
    given = {"name": name, "password": PASSWORD, "next": address}
    came = client().post("/come-in", given)
    assert came.headers["Location"] == "/"
    shown = client().get("/come-in", {"next": address})
    assert shown.status_code == 200
    assert not address or f'name="next" value="{address}"' not in shown.text
    inside = client(settled(owner))
    assert inside.post("/confirm", {"proof": PASSWORD, "next": address}).headers["Location"] == "/"
    assert inside.post("/care/closed", {"onward": address}).headers["Location"] == "/"


def test_the_second_step_goes_on_to_pages_of_ours_only(client, shared):
    _owner, name = joined()
    inside = client()
    inside.post("/come-in", {"name": name, "password": PASSWORD})
    inside.post("/opens/second-step/begin")
    shown = re.search(r"<code>([A-Z2-7 ]+)</code>", inside.get("/opens/second-step").text)
    secret = base64.b32decode(shown[1].replace(" ", ""))
    assert inside.post("/opens/second-step", {"number": number(secret, -30)}).status_code == 303
    coming = client()
    for address in ELSEWHERE:
        half = coming.post("/come-in", {"name": name, "password": PASSWORD, "next": address})
        assert half.headers["Location"] == "/come-in/second?next=%2F"
        assert 'name="next" value="/"' in coming.get("/come-in/second", {"next": address}).text
    came = coming.post("/come-in/second", {"number": number(secret), "next": "/\\evil.test"})
    assert came.headers["Location"] == "/"


def test_no_form_leads_elsewhere_whatever_it_brings_along():
    """Each form of a life, with all names such a parameter ever had beside its own fields."""
    life = live(settled(_somebody()), lambda control: "Quillmark", times=1)
    mara, ways, led = browser(life.owner), cycle(ELSEWHERE), []
    for some in life.explorer.forms.values():
        for sent in some:
            if sent.address.endswith(ENDINGS):
                continue
            address = next(ways)
            brought = dict.fromkeys(NAMES, address) | {
                name: address if str(value).startswith("/") else value for name, value in sent.data.items()
            }
            answer = mara.post(f"{sent.address}?next=//evil.test&onward=//evil.test", brought)
            if "Location" in answer.headers:
                led.append(answer.headers["Location"])
    assert len(led) > 60
    assert [one for one in led if leads(one) != "localhost"] == []


def test_a_page_that_is_locked_brings_no_way_out_along(client):
    """The address asked for comes back as where to go on."""
    for address in ("//evil.test/x", "/\\evil.test", "///evil.test"):
        text = client().get(address).text
        assert 'value="//' not in text
        assert 'value="/\\' not in text
