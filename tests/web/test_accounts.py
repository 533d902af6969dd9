"""Coming in and going out as a browser meets it: cookies, addresses, and what a stranger can make of them."""

import re
from datetime import timedelta

import pytest
import time_machine

from nearer import clock
from nearer.actions import accounts, recovering
from nearer.cli import accounts as commands
from nearer.storage import models, sessions
from nearer.web.access import COOKIE, DEVICE
from tests import outside
from tests.accounts import OTHER, PASSWORD, joined, several
from tests.web.people import settled


@pytest.fixture(autouse=True)
def instance(monkeypatch):
    """Let this be for several people."""
    several(monkeypatch)


@pytest.fixture
def known():
    """Let somebody join, and return them with their name."""
    mara, name = joined()
    return settled(mara), name


def come_in(browser, name, password=PASSWORD, **more):
    return browser.post("/come-in", {"name": name, "password": password, "own_device": "1", **more})


def test_a_known_and_an_unknown_name_get_the_same_answer(client, known):
    answers = [come_in(client(), name, "wrong wrong wrong") for name in (known[1], "nobody like this")]
    texts = [re.sub(r'value="[^"]*"', "", answer.text) for answer in answers]
    assert [answer.status_code for answer in answers] == [422, 422]
    assert texts[0] == texts[1]
    assert answers[0].cookies.keys() == answers[1].cookies.keys()


def test_the_cookie_is_new_at_every_door(client, known):
    """Fixation: what a browser had before somebody came in is worth nothing after."""
    browser = client()
    browser.cookies[COOKIE] = "planted" * 6
    come_in(browser, known[1])
    first = browser.cookies[COOKIE].value
    assert first != "planted" * 6
    come_in(browser, known[1])
    second = browser.cookies[COOKIE].value
    assert sessions.find(first, clock.now()) is None
    browser.post("/opens/password", {"password": OTHER})
    third = browser.cookies[COOKIE].value
    assert len({first, second, third}) == 3
    assert sessions.find(second, clock.now()) is None


def test_a_cookie_that_was_copied_opens_nothing_after_going_out(client, known):
    browser, thief = client(), client()
    come_in(browser, known[1])
    thief.cookies[COOKIE] = browser.cookies[COOKIE].value
    assert thief.get("/me").status_code == 200
    answer = browser.post("/log-out")
    assert thief.get("/me").status_code == 403
    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'


def test_a_changed_password_ends_other_browsers(client, known):
    here, other = client(), client()
    come_in(here, known[1])
    come_in(other, known[1])
    assert here.post("/opens/password", {"password": OTHER}).status_code == 303
    assert here.get("/me").status_code == 200
    assert other.get("/me").status_code == 403


def test_cookies_are_for_this_site_and_no_script(client, known):
    cookies = come_in(client(), known[1]).cookies
    for name in (COOKIE, DEVICE):
        assert cookies[name]["httponly"]
        assert cookies[name]["samesite"] == "Lax"
        assert cookies[name]["path"] == "/"
    assert cookies[COOKIE]["max-age"]
    lent = client().post("/come-in", {"name": known[1], "password": PASSWORD}).cookies
    assert not lent[COOKIE]["max-age"]
    assert DEVICE not in lent


def test_behind_https_cookies_are_secure_and_of_this_host_alone(tmp_path):
    code = (
        "import os; os.environ.update(NEARER_BASE='https://nearer.example', NEARER_SHARED='yes')\n"
        "from nearer.settings import read\nfrom nearer.storage.start import start\nstart(read())\n"
        "from nearer.web import access, rendering, security\nfrom django.http import HttpResponse\n"
        "answer = access.let_in(HttpResponse(), 'token', device='device')\n"
        "print(sorted((n, bool(c['secure']), c['domain']) for n, c in answer.cookies.items()))\n"
        "print(access.CSRF, 'Strict-Transport-Security' in security.HEADERS)\n"
    )
    out, problem = outside.python(tmp_path, "-c", code).communicate(timeout=60)
    assert "[('__Host-device', True, ''), ('__Host-nearer', True, '')]" in out, problem
    assert "__Host-csrftoken True" in out


ELSEWHERE = [
    "https://evil.test/",
    "//evil.test/",
    "/\\evil.test",
    "\\\\evil.test",
    "/\t/evil.test",
    "javascript:alert(1)",
    "http:evil.test",
    "///evil.test",
    "evil.test",
    "/exit",
    "/log-out",
]


@pytest.mark.parametrize("address", ELSEWHERE)
def test_the_way_on_leads_to_pages_of_ours_only(client, known, address):
    browser = client()
    assert come_in(browser, known[1], next=address).headers["Location"] == "/"
    answer = browser.post("/confirm", {"proof": PASSWORD, "next": address})
    assert answer.headers["Location"] == "/"


def test_the_way_on_leads_where_somebody_was_going(client, known):
    assert come_in(client(), known[1], next="/people?all=1").headers["Location"] == "/people?all=1"


def test_links_of_the_host_are_made_of_its_own_address(monkeypatch, capsys, client, known):
    """Host poisoning: whatever a caller says, a link for a new password leads to the address that was set."""
    several(monkeypatch, base="https://nearer.example", names="localhost,nearer.example")
    assert client().get("/recover", HTTP_HOST="evil.test").status_code == 400
    assert client().get("/recover", HTTP_X_FORWARDED_HOST="evil.test").status_code == 200
    commands.reset(known[1])
    commands.invite()
    links = [line for line in capsys.readouterr().out.splitlines() if "://" in line]
    assert len(links) == 2
    assert all(link.startswith("https://nearer.example/") for link in links)


def test_what_gives_a_way_in_asks_again_and_loses_nothing(client, known):
    browser = client()
    come_in(browser, known[1])
    models.Session.objects.filter(owner_id=known[0].id).update(proved=clock.now() - timedelta(minutes=6))
    asked = browser.post("/opens/password", {"password": OTHER})
    assert asked.status_code == 403
    assert f'name="password" value="{OTHER}"' in asked.text
    wrong = browser.post("/opens/password", {"password": OTHER, "proof": "wrong wrong wrong"})
    assert 'id="f-proof-error"' in wrong.text
    for address in ("/opens/recovery/new", "/opens/second-step/begin", "/opens/host/end", "/opens/passkeys/begin"):
        assert browser.post(address).status_code == 403, address
    assert browser.post("/opens/password", {"password": OTHER, "proof": PASSWORD}).status_code == 303
    assert browser.get("/me").status_code == 200


def test_cleo_does_not_end_maras_browsers_or_passkeys(client, known):
    mara = client()
    come_in(mara, known[1])
    row = models.Session.objects.get(owner_id=known[0].id)
    cleo = client()
    come_in(cleo, joined()[1])
    cleo.post(f"/opens/browsers/{row.id}/end")
    cleo.post("/opens/browsers/end")
    assert mara.get("/me").status_code == 200


def test_it_locks_by_itself_after_the_minutes_that_were_chosen(client, known):
    browser = client()
    come_in(browser, known[1])
    assert browser.post("/discretion", {"look": "own", "idle": "5"}).status_code == 303
    assert 'data-idle="5"' in browser.get("/me").text
    with time_machine.travel(clock.now() + timedelta(minutes=6)):
        assert browser.get("/me").status_code == 403


def test_joining_is_open_or_by_invitation_or_not_at_all(monkeypatch, client):
    assert client().get("/join").status_code == 200
    assert "/join" in client().get("/come-in").text
    several(monkeypatch, joining="invite")
    assert client().get("/join").status_code == 404
    assert client().get("/join/made-up").status_code == 404
    assert client().get(f"/join/{accounts.invite(clock.now())}").status_code == 200
    several(monkeypatch, shared="no")
    assert client().get("/join").status_code == 404


def test_a_reset_link_works_once_and_the_person_is_told(client, known):
    ticket = recovering.ticket(known[1], clock.now())
    browser = client()
    assert browser.post(f"/reset/{ticket}", {"password": OTHER}).status_code == 303
    page = browser.get("/opens").text
    assert "If that was not you, tell them." in page
    assert "What you wrote before is still locked" in page
    assert client().post(f"/reset/{ticket}", {"password": PASSWORD}).status_code == 404
    assert come_in(client(), known[1], OTHER).status_code == 303


@pytest.mark.parametrize("signed", ["", "x", "{}", "[]", '{"id":1}', '{"id":"a","rawId":"a","response":{}}'])
def test_what_is_no_passkeys_answer_is_refused_kindly(client, known, signed):
    browser = client()
    ticket = browser.post("/come-in/passkey/begin").json()["ticket"]
    assert browser.post("/come-in/passkey", {"ticket": ticket, "signed": signed}).status_code == 422
    come_in(browser, known[1])
    ticket = browser.post("/opens/passkeys/begin").json()["ticket"]
    assert browser.post("/opens/passkeys", {"ticket": ticket, "signed": signed, "label": "x"}).status_code == 422
