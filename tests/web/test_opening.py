"""How an account opens, changed by its owner: a password for a personal install, the second step, discretion."""

import base64
import re

import pytest

from nearer import clock
from nearer.actions import accounts, second_step
from nearer.errors import Invalid
from nearer.storage import models, sessions, slots
from nearer.storage import second_step as rows
from nearer.storage.sealing import codes
from nearer.storage.slots import Kind
from nearer.web.access import COOKIE
from tests.web.people import settled
from tests.web.test_accounts import OTHER, WORDS, come_in, joined, named, with_code

NOW = clock.now()


def number(secret: bytes, later: int = 0) -> str:
    return codes.totp_now(secret, int(clock.now().timestamp()) + later)


def test_a_personal_install_is_given_a_password_and_closed_to_the_machine(client, mara):
    browser = client(settled(mara))
    assert browser.post("/opens/host/end").status_code == 422
    assert "very hard to guess" in browser.post("/opens/password", {"password": WORDS}, follow=True).text
    assert slots.first(mara.id, Kind.HOST)
    assert browser.post("/opens/host/end").status_code == 303
    assert [slot.kind for slot in slots.of(mara.id)] == [Kind.PASSWORD]
    assert accounts.by_password(slots.first(mara.id, Kind.PASSWORD), WORDS) == mara
    assert browser.get("/opens").status_code == 200


def test_the_second_step_is_set_up_asked_for_and_counts_once(client, shared):
    name, browser = named(), client()
    owner = joined(name)
    come_in(browser, name)
    browser.post("/opens/second-step/begin")
    page = browser.get("/opens/second-step")
    secret = base64.b32decode(re.search(r"<code>([A-Z2-7 ]+)</code>", page.text)[1].replace(" ", ""))
    drawn = browser.get("/opens/second-step.svg")
    assert (drawn["Content-Type"], drawn["Cache-Control"]) == ("image/svg+xml", "no-store")
    assert browser.post("/opens/second-step", {"number": "000000"}).status_code == 422
    assert not second_step.turned_on(owner)
    assert browser.post("/opens/second-step", {"number": number(secret, -30)}).status_code == 303
    assert browser.get("/opens/second-step.svg").status_code == 404
    fresh = client()
    assert come_in(fresh, name).headers["Location"] == "/come-in/second?next=%2F"
    assert fresh.get("/opens").status_code == 403
    half = fresh.cookies[COOKIE].value
    assert fresh.post("/come-in/second", {"number": number(secret, -30)}).status_code == 422
    assert fresh.post("/come-in/second", {"number": number(secret)}).status_code == 303
    assert fresh.get("/opens").status_code == 200
    assert sessions.find(half, NOW, half=True) is None


def test_recovery_does_not_go_round_the_second_step(client, shared):
    name = named()
    owner = joined(name)
    code, secret = with_code(owner), codes.totp_secret()
    rows.save(owner, rows.Kept(secret, on=True))
    given = {"name": name, "code": code, "password": OTHER}
    assert client().post("/recover", given).status_code == 422
    assert client().post("/recover", {**given, "number": number(secret)}).status_code == 303


def test_password_and_code_together_do_without_a_lost_app(client, shared):
    name, browser = named(), client()
    owner = joined(name)
    code = with_code(owner)
    rows.save(owner, rows.Kept(codes.totp_secret(), on=True))
    come_in(browser, name)
    assert browser.post("/come-in/second", {"code": codes.recovery_code()}).status_code == 422
    assert browser.post("/come-in/second", {"code": code}).headers["Location"] == "/opens/recovery"
    assert not second_step.turned_on(owner)
    assert slots.first(owner.id, Kind.RECOVERY) is None


def test_notes_is_all_that_shows_from_outside(client, mara):
    """Tab, header, icon and home screen; and the locked page of this browser as well."""
    browser = client(settled(mara))
    assert "Nearer" in re.search(r"<title>(.*?)</title>", browser.get("/").text)[1]
    browser.post("/discretion", {"look": "notes"})
    for address in ("/", "/ladder", "/people", "/me", "/nowhere"):
        text = browser.get(address).text
        assert re.search(r"<title>(.*?)</title>", text)[1] == "Notes"
        assert re.search(r'class="brand".*?</a>', text)[0].endswith("Notes</a>")
        assert "icon." not in text
    assert browser.get("/manifest.webmanifest").json()["name"] == "Notes"
    browser.post("/exit")
    locked = browser.get("/")
    assert locked.status_code == 403
    assert "<title>Notes</title>" in locked.text


def test_it_locks_by_itself_after_the_minutes_chosen(client, shared):
    from datetime import timedelta

    name, browser = named(), client()
    joined(name)
    come_in(browser, name)
    assert browser.post("/discretion", {"look": "own", "idle": "5"}).status_code == 303
    assert 'data-idle="5"' in browser.get("/discretion").text
    token = browser.cookies[COOKIE].value
    assert sessions.find(token, clock.now() + timedelta(minutes=6)) is None
    assert browser.post("/discretion", {"look": "own", "idle": "0"}).status_code == 422


def test_leaving_works_from_a_page_whose_token_is_an_old_one(client, mara):
    browser = client(settled(mara), csrf=True)
    token = browser.cookies[COOKIE].value
    assert browser.post("/exit", HTTP_ORIGIN="http://evil.test").status_code == 403
    assert sessions.find(token, NOW) is not None
    answer = browser.post("/exit", HTTP_ORIGIN="http://localhost")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/page")
    assert sessions.find(token, NOW) is None


def test_the_page_costs_the_same_with_ten_browsers_and_with_forty(client, mara, queries):
    browser = client(settled(mara))

    def asked() -> int:
        with queries:
            browser.get("/opens")
        return len(queries)

    first = asked()
    for _number in range(40):
        sessions.begin(mara, NOW)
    assert asked() == first


def test_another_passkeys_answer_is_refused(client, mara):
    browser = client(settled(mara))
    asked = browser.post("/come-in/passkey/begin").json()
    for signed in ("", "{}", '{"id": "x"}', "[" * 1000):
        ticket = browser.post("/come-in/passkey/begin").json()["ticket"]
        assert client().post("/come-in/passkey", {"ticket": ticket, "signed": signed}).status_code == 422
    assert asked["options"]["userVerification"] == "required"
    assert models.Passkey.objects.filter(owner_id=mara.id).count() == 0


def test_a_wrong_password_is_never_a_proof(mara):
    token = sessions.begin(mara, NOW)
    kept, halves = accounts.hashed(WORDS)
    slots.add(mara, Kind.PASSWORD, halves, NOW, kept)
    visit = sessions.find(token, NOW)
    with pytest.raises(Invalid):
        accounts.prove(visit, OTHER, NOW)
    assert sessions.find(token, NOW) is not None
