"""Joining a shared instance, coming in, and every way somebody else does not get in."""

import os
import re
from datetime import timedelta
from pathlib import Path

from nearer import clock
from nearer.actions import accounts, guesses, recovering
from nearer.actions.guesses import Caller
from nearer.errors import Invalid, Wait
from nearer.storage import accounts as rows
from nearer.storage import sessions, slots, tickets
from nearer.storage.sealing import passwords
from nearer.storage.slots import Kind
from nearer.web.access import COOKIE
from tests.web.people import settled

WORDS, OTHER = "correct horse battery staple", "seven grey ladders sing"
NOW = clock.now()


def joined(name: str, private: bool = True):
    return accounts.join(accounts.Joining(name, WORDS, adult=True, private=private), NOW)


def named() -> str:
    """Return a name nobody had yet: all tests share one store."""
    return f"mara-{os.urandom(6).hex()}"


def come_in(browser, name, password=WORDS, **more):
    return browser.post("/come-in", {"name": name, "password": password, "own_device": "1", **more})


def with_code(owner) -> str:
    recovering.begin(owner, NOW)
    code, groups = recovering.waiting(owner)
    recovering.written_off(owner, tuple(code.split()[group] for group in groups), NOW)
    return code


def test_somebody_joins_and_is_shown_a_code_and_comes_back(client, shared):
    browser, name = client(), named()
    given = {"name": name, "password": WORDS, "adult": "1", "private": "private", "own_device": "1"}
    on = browser.post("/join", given).headers["Location"]
    assert on == "/opens/recovery?done=strong"
    page = browser.get(on).text
    assert "very hard to guess" in page
    code = re.findall(r"<li>([0-9A-Z]{4})</li>", page)
    first, second = (int(one) - 1 for one in re.findall(r"Group (\d)", page))
    assert browser.post("/opens/recovery", {"first": "AAAA", "second": code[second]}).status_code == 422
    assert browser.post("/opens/recovery", {"first": code[first].lower(), "second": code[second]}).status_code == 303
    assert code[2] not in browser.get("/opens/recovery").text
    browser.post("/log-out")
    assert browser.get("/opens").status_code == 403
    assert come_in(browser, name.upper()).headers["Location"] == "/"
    assert browser.get("/opens").status_code == 200


def test_who_may_not_join_is_not_told_which_names_are_taken(client, shared, monkeypatch):
    taken = named()
    joined(taken)
    monkeypatch.setenv("NEARER_JOINING", "invite")
    answers = [
        client().post("/join/none", {"name": name, "password": WORDS, "adult": "1"}) for name in (taken, named())
    ]
    assert [one.status_code for one in answers] == [404, 404]
    assert "taken" not in answers[0].text


def test_a_ticket_is_for_one_use_and_grows_old():
    token = accounts.invite(NOW)
    assert tickets.take(token, tickets.Use.RESET, NOW) is None
    assert tickets.take(token, tickets.Use.INVITE, NOW + timedelta(days=4)) is None


def test_a_private_account_has_no_way_in_for_the_host(shared):
    kinds = {slot.kind for slot in slots.of(joined(named()).id)}
    assert kinds == {Kind.PASSWORD}
    assert {slot.kind for slot in slots.of(joined(named(), private=False).id)} == {Kind.PASSWORD, Kind.HOST}


def test_the_name_is_not_in_the_database(shared):
    name = named()
    row = rows.row(joined(name).id)
    assert name.encode() not in bytes(row.name)
    assert len(bytes(row.name)) == 32


def test_a_wrong_name_and_a_wrong_password_are_answered_alike(client, shared):
    name, nobody = named(), named()
    joined(name)
    answers = [come_in(client(), one, OTHER) for one in (name, nobody)]
    texts = {
        re.sub(r'value="[^"]*"|/static/\S+', "", answer.text).replace(nobody, "").replace(name, "")
        for answer in answers
    }
    assert {answer.status_code for answer in answers} == {422}
    assert len(texts) == 1


def test_a_session_set_by_a_stranger_becomes_nobodys(client, shared):
    """Fixation: the cookie somebody had before coming in is worth nothing after."""
    name, browser = named(), client()
    joined(name)
    browser.cookies[COOKIE] = "x" * 43
    come_in(browser, name)
    assert browser.cookies[COOKIE].value != "x" * 43
    assert sessions.find("x" * 43, NOW) is None


def test_a_stolen_cookie_is_worth_nothing_after_logging_out(client, shared):
    name, browser = named(), client()
    joined(name)
    come_in(browser, name)
    stolen = client()
    stolen.cookies[COOKIE] = browser.cookies[COOKIE].value
    assert stolen.get("/opens").status_code == 200
    answer = browser.post("/log-out")
    assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'
    assert stolen.get("/opens").status_code == 403


def test_another_password_shuts_every_other_browser_out(client, shared):
    name, here, there = named(), client(), client()
    owner = joined(name)
    come_in(here, name)
    come_in(there, name)
    slot, printed = slots.first(owner.id, Kind.PASSWORD).id, sessions.link(owner, NOW)
    old = here.cookies[COOKIE].value
    assert here.post("/opens/password", {"password": OTHER}).status_code == 303
    assert here.get("/opens").status_code == 200
    assert there.get("/opens").status_code == 403
    assert sessions.find(old, NOW) is None
    assert sessions.redeem(printed, NOW) is None, "a link that was printed before lets nobody in"
    assert slots.first(owner.id, Kind.PASSWORD).id != slot
    assert come_in(client(), name).status_code == 422
    assert come_in(client(), name, OTHER).status_code == 303


def test_after_a_while_it_is_asked_again_and_nothing_sent_is_lost(client, shared):
    name, browser = named(), client()
    joined(name)
    come_in(browser, name)
    _long_ago(browser)
    assert "Is it you?" in browser.get("/opens/password").text
    asked = browser.post("/opens/password", {"password": OTHER})
    assert asked.status_code == 403
    assert f'value="{OTHER}"' in asked.text
    old = browser.cookies[COOKIE].value
    assert browser.post("/opens/password", {"password": OTHER, "proof": "wrong"}).status_code == 403
    assert browser.post("/opens/password", {"password": OTHER, "proof": WORDS}).status_code == 303
    assert browser.cookies[COOKIE].value != old
    assert come_in(client(), name, OTHER).status_code == 303


def _long_ago(browser):
    from nearer.storage.models import Session

    found = sessions.find(browser.cookies[COOKIE].value, NOW)
    Session.objects.filter(owner_id=found.owner.id).update(proved=NOW - timedelta(hours=1))


def test_confirming_leads_on_to_pages_of_ours_only(client, shared):
    name, browser = named(), client()
    joined(name)
    come_in(browser, name)
    for wanted, leads in (("/opens/password", "/opens/password"), ("//evil.test", "/"), ("https://evil.test", "/")):
        assert browser.post("/confirm", {"proof": WORDS, "next": wanted}).headers["Location"] == leads


def test_a_personal_install_without_a_password_is_not_asked(client, mara):
    assert client(settled(mara)).get("/opens/password").status_code == 200


def test_strangers_do_not_lock_the_owner_out(client, shared):
    """The browser she came in with before is not slowed down, and being in is not touched at all."""
    name, browser = named(), client()
    joined(name)
    come_in(browser, name)
    for number in range(30):
        come_in(client(REMOTE_ADDR=f"198.51.100.{number}"), name, OTHER)
    assert come_in(client(REMOTE_ADDR="203.0.113.1"), name).status_code == 429
    assert browser.get("/opens").status_code == 200
    browser.post("/log-out")
    assert come_in(browser, name).status_code == 303


def test_waiting_is_answered_alike_for_names_that_are_not_here(client, shared):
    nobody, places = named(), range(30)
    answers = [come_in(client(REMOTE_ADDR=f"198.51.101.{place}"), nobody, OTHER) for place in places]
    assert answers[-1].status_code == 429
    assert int(re.search(r"wait (\d+) second", answers[-1].text)[1]) >= 1


def test_a_made_up_device_is_no_known_one(shared):
    folder = Path(os.environ["NEARER_DATA"])
    known = guesses.device(folder, "mara")
    assert known != guesses.device(folder, "mara")
    for made_up in ("", ".", "x.y", known[:-1] + ("0" if known[-1] != "0" else "1")):
        for number in range(20):
            try:
                with guesses.counted(folder, f"device-{made_up}", Caller(f"192.0.3.{number}", made_up), NOW):
                    raise Invalid("wrong")
            except Invalid:
                pass
            except Wait:
                break
        else:
            raise AssertionError("twenty guesses without a wait")


def test_cleo_ends_no_browser_of_maras(client, mara, cleo):
    token = sessions.begin(mara, NOW)
    there = sessions.find(token, NOW).session
    client(cleo).post(f"/opens/browsers/{there}/end")
    assert sessions.find(token, NOW) is not None
    client(mara).post(f"/opens/browsers/{there}/end")
    assert sessions.find(token, NOW) is None


def test_a_browser_on_somebody_elses_device_locks_after_a_quarter_of_an_hour(client, shared):
    name, browser = named(), client()
    joined(name)
    answer = browser.post("/come-in", {"name": name, "password": WORDS})
    assert answer.cookies[COOKIE]["max-age"] == ""
    token = browser.cookies[COOKIE].value
    assert sessions.find(token, NOW + timedelta(minutes=14)) is not None
    assert sessions.find(token, NOW + timedelta(minutes=40)) is None


def test_who_comes_in_while_too_many_do_is_told_so_and_keeps_the_name_they_typed(client, shared):
    """Nothing was looked at, so none of it counts as wrong, however often they try."""
    name, browser = named(), client()
    joined(name)
    with passwords.full():
        for _ in range(12):
            answer = come_in(browser, name)
            assert answer.status_code == 503
            assert "try again in a few seconds" in answer.text
            assert f'value="{name}"' in answer.text
            assert WORDS not in answer.text
    assert come_in(browser, name).status_code == 303
