"""Words of danger in any form of ours bring the quiet card in the same answer; nothing about it is kept."""

import re

import pytest
from uuid6 import uuid7

from nearer.actions import needs
from nearer.storage import models
from nearer.storage import needs as need_rows
from tests.outside import _Forms
from tests.web.messages import ana
from tests.web.people import STEP, planned, settled

SAID = "I want to die"
CARD = "you do not have to hold that alone"
LINK = re.compile(r'href="(/[^"#]*)')
LEADS_AWAY = {"/exit", "/care"}
"""Leaving leads to an empty page at once, whatever is sent with it; the other is the switch that puts the card away."""


def test_every_address_that_takes_a_form_answers_with_the_card(client, mara):
    """Generated from the router, so a form of tomorrow is held to it as well."""
    from nearer.web.routes import urlpatterns

    browser, plan, answered = client(settled(mara)), planned(mara), 0
    for route in urlpatterns:
        kinds = {"uuid": str(plan.id), "step": STEP, "str": "missing"}
        address = "/" + re.sub(r"<(\w+):\w+>", lambda found, kinds=kinds: kinds[found[1]], str(route.pattern))
        if address in LEADS_AWAY:
            continue
        answer = browser.post(address, {"id": str(uuid7()), "whatever": f"Sorry. {SAID}."})
        # A file to take along, or an answer to a script, is no page that could show it.
        kind = answer.headers["Content-Type"]
        if answer.status_code == 405 or not kind.startswith("text/html"):
            continue
        assert CARD in answer.text, (address, answer.status_code)
        answered += 1
    assert answered >= 60, answered


def test_every_text_of_every_form_that_can_be_reached_brings_it(client, mara):
    """Walked from Today by every link; each free text of each form found is sent with the words, one after another."""
    browser, person = client(settled(mara)), ana(mara)
    todo, seen, tried = ["/", "/me", f"/people/{person.id}", "/journal", "/thoughts/new"], set(), 0
    forms = set()
    while todo and len(seen) < 60:
        address = todo.pop(0)
        if address in seen:
            continue
        seen.add(address)
        page = browser.get(address, follow=True)
        todo += [link for link in LINK.findall(page.text) if not link.startswith(("/static", "/help", "/open"))]
        for form in _Forms(page.text).found:
            shape = re.sub(r"[0-9a-f-]{36}|steps/[a-z0-9-]+", "…", form.action)
            for name in form.texts - {name for kind, name in forms if kind == shape}:
                forms.add((shape, name))
                answer = browser.post(form.action, form.values | {"id": str(uuid7()), name: SAID})
                if answer.status_code == 405:  # A search: nothing is kept.
                    continue
                assert CARD in answer.text, (form.action, name, answer.status_code)
                tried += 1
    assert tried >= 20, tried


def test_it_is_kept_first_and_the_way_on_leads_where_it_would_have_led(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    answer = browser.post(f"/people/{person.id}/edit", {"name": "Ana", "circle": "close", "notes": SAID})
    assert answer.status_code == 200
    assert "is kept, as you wrote it" in answer.text
    assert f'href="/people/{person.id}"' in answer.text
    assert SAID in browser.get(f"/people/{person.id}").text


def test_a_refused_form_shows_it_above_what_was_typed(client, mara):
    answer = client(settled(mara)).post(f"/steps/{STEP}/attempt", {"id": str(uuid7()), "learned": SAID})
    assert answer.status_code == 422
    assert answer.text.index(CARD) < answer.text.index(f">{SAID}<")


def test_ordinary_words_go_on_as_ever(client, mara):
    browser = client(settled(mara))
    answer = browser.post(f"/steps/{STEP}/attempt", {"id": str(uuid7()), "felt": "easy", "learned": "I nearly died."})
    assert answer.status_code == 303


def test_nothing_about_it_is_kept(client, mara, cleo, caplog):
    """Two people do the same, one with the words and one without: the same rows, and not a line in a log."""
    kept = {}
    for owner, words in ((mara, SAID), (cleo, "I want a tea")):
        form = {"id": str(uuid7()), "felt": "easy", "learned": words}
        client(settled(owner)).post(f"/steps/{STEP}/attempt", form)
        tables = [one for one in vars(models).values() if hasattr(one, "owner_id") and hasattr(one, "objects")]
        kept[owner] = [one.objects.filter(owner_id=owner.id).count() for one in tables], need_rows.profile(owner)
    assert kept[mara] == kept[cleo]
    assert caplog.text == ""


def test_it_can_be_switched_off_and_on(client, mara):
    browser, form = client(settled(mara)), {"felt": "easy", "learned": SAID}
    assert "is no safety net" in browser.get("/me").text
    browser.post("/care", {"shown": "0"})
    assert browser.post(f"/steps/{STEP}/attempt", {"id": str(uuid7())} | form).status_code == 303
    browser.post("/care", {"shown": "1"})
    assert CARD in browser.post(f"/steps/{STEP}/attempt", {"id": str(uuid7())} | form).text
    assert needs.profile(mara).quiet_card


def test_closed_on_one_thing_it_stays_away_from_that_for_a_day_and_no_other(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    onward = f"/people/{person.id}"
    answer = browser.post("/care/closed", {"onward": onward})
    assert answer.headers["Location"] == onward
    cookie = answer.cookies["seen"]
    assert (cookie.value, cookie["path"], cookie["max-age"]) == ("1", onward, 86400)
    assert "seen" not in browser.post("/care/closed", {"onward": "/journal"}).cookies


@pytest.mark.parametrize("elsewhere", ["https://evil.test/", "//evil.test", "/\\evil.test", "", "javascript:x"])
def test_closing_leads_nowhere_else(client, mara, elsewhere):
    assert client(settled(mara)).post("/care/closed", {"onward": elsewhere}).headers["Location"] == "/"


def test_the_plan_and_people_come_with_it(client, mara):
    form = {"id": str(uuid7()), "felt": "easy", "learned": SAID}
    text = client(settled(mara)).post(f"/steps/{STEP}/attempt", form).text
    card = text[text.index('id="care"') : text.index("</aside>")]
    assert card.index("Text or call someone now") < card.index("My own plan") < card.index("I am okay, close")
