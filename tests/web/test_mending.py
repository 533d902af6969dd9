"""After a quarrel, and saying no: told, put into words, said, and how it went. Help comes first where there is fear."""

import re
from dataclasses import replace
from datetime import timedelta
from html import unescape

import pytest
from uuid6 import uuid7

from nearer import clock
from nearer.actions import needs, people
from nearer.domain.mending import Kind, Went
from nearer.domain.people import Touch
from nearer.storage import mending as rows
from nearer.storage import models
from nearer.storage import people as people_rows
from tests.web.people import settled

TOLD = {
    "happened": "We fought about the holiday.",
    "mine": "i raised my voice",
    "theirs": "I felt left alone with it.",
    "want": "To eat together on Sundays again",
}
CARD = "You do not have to mend this one."


def ana(owner):
    """Return somebody in the circles."""
    return people.add(owner, clock.local().date(), uuid7(), people.Answers(name="Ana", circle="close"))


def told(browser, person, **given):
    """Tell what happened and return the address of the page."""
    answer = browser.post(f"/people/{person.id}/repairs/new", {"id": str(uuid7())} | TOLD | given)
    assert answer.status_code == 303, answer.text
    return answer.headers["Location"]


def kept(owner, address):
    row = address.rsplit("/", 1)[-1]
    return rows.repair(owner, row) if "repairs" in address else rows.boundary(owner, row)


def area(page):
    """Return what stands in the text field of a page."""
    return unescape(re.search(r'<textarea id="f-words"[^>]*>([^<]*)<', page.text)[1])


def test_from_a_quarrel_to_words_a_day_and_how_it_went(client, mara):
    browser, person, today = client(settled(mara)), ana(mara), clock.local().date()
    address = told(browser, person)
    ways = browser.get(address).text
    assert ways.count("?begin=") == 4, "three beginnings and one's own words"
    assert "I raised my voice. I am sorry for that." in ways
    assert "I imagine you might tell it like this: “I felt left alone with it.”" in ways
    assert "What I want: to eat together on Sundays again." in ways
    words = area(browser.get(f"{address}?begin=0"))
    soon = today + timedelta(days=2)
    browser.post(address, {"words": f"{words} Please.", "day": soon.isoformat()})
    page = browser.get(address).text
    assert "Please." in page
    assert "How did it go?" in page
    browser.post(f"{address}/outcome", {"went": "open", "touch": "saw", "note": "She cried too."})
    found = kept(mara, address)
    assert (found.went, found.note, found.day) == (Went.OPEN, "She cried too.", soon)
    assert "Some things need more than one talk" in browser.get(address).text
    (met,) = people_rows.encounters(mara, person.id)
    assert (met.day, met.touch) == (today, Touch.SAW)


def test_only_what_happened_has_to_be_told(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    address = told(browser, person, mine="", theirs="", want="")
    page = browser.get(address).text
    assert "I am sorry for my part in it." in page
    assert "None" not in page
    refused = browser.post(f"/people/{person.id}/repairs/new", {"id": str(uuid7())} | TOLD | {"happened": " "})
    assert refused.status_code == 422
    assert "I felt left alone with it." in refused.text


def test_not_yet_is_an_answer_and_meets_nobody(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    address = told(browser, person)
    browser.post(address, {"words": "Ana, can we talk?"})
    browser.post(f"{address}/outcome", {"went": "not-yet", "touch": "called"})
    assert people_rows.encounters(mara) == []
    assert "There is no hurry." in browser.get(address).text
    empty = browser.post(f"{address}/outcome", {"note": "kept note"})
    assert empty.status_code == 422
    assert "kept note" in empty.text


def test_the_same_forms_twice_are_one(client, mara):
    browser, person, form = client(settled(mara)), ana(mara), str(uuid7())
    first, second = told(browser, person, id=form), told(browser, person, id=form, happened="Again")
    assert first == second
    assert len(rows.repairs(mara, person.id)) == 1
    for _ in range(2):
        browser.post(f"{first}/outcome", {"went": "well", "touch": "called"})
        browser.post("/boundaries/new?kind=no", {"id": form, "about": "driving"})
    assert len(people_rows.encounters(mara, person.id)) == 1
    assert len(rows.boundaries(mara)) == 1


def test_another_beginning_goes_in_front_of_what_was_typed(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    address = told(browser, person)
    day = clock.local().date().isoformat()
    page = browser.post(address, {"words": "My own.", "day": day, "begin": "2"})
    assert area(page).startswith("Ana, you matter to me")
    assert area(page).endswith("My own.")
    assert f'value="{day}" checked' in page.text
    assert kept(mara, address).words == ""


def test_a_day_that_is_past_is_refused_with_the_words_kept(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    address = told(browser, person)
    answer = browser.post(address, {"words": "Ana, can we talk?", "day": "2001-01-01"})
    assert answer.status_code == 422
    assert area(answer) == "Ana, can we talk?"


def test_it_can_be_let_be_and_taken_up_again(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    address = told(browser, person)
    browser.post(f"{address}/rest")
    assert "You let it be." in browser.get(address).text
    browser.post(address, {"words": "Ana, can we talk?"})
    assert not kept(mara, address).rested


def test_fear_of_the_other_brings_help_and_no_nudge(client, mara):
    """The card stands where the beginnings would be; they are folded behind it, and nothing about it is kept."""
    browser, person = client(settled(mara)), ana(mara)
    calm, afraid = told(browser, person), told(browser, person, theirs="He says I made him. He hit me.")
    assert CARD not in browser.get(calm).text
    page = browser.get(afraid).text
    assert CARD in page
    assert 'class="button" href="/help"' in page
    before_ways = page[: page.index("?begin=")]
    assert "I still want to look for words" in before_ways
    assert "<details>" in before_ways
    sealed = models.Repair.objects.filter(owner_id=mara.id).values("state", "day", "person_id").distinct()
    assert len(sealed) == 1, "nothing in the clear tells the two apart"
    again = browser.get(calm)
    assert CARD not in again.text


def test_fear_of_the_person_by_name_is_seen(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    assert CARD in browser.get(told(browser, person, mine="I am afraid of Ana")).text
    assert CARD not in browser.get(told(browser, person, mine="I am afraid of Tom")).text


def test_who_said_they_are_not_safe_meets_help_first_everywhere(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    needs.answer(mara, "barriers", ["unsafe"])
    assert CARD in browser.get(f"/people/{person.id}/repairs/new").text
    assert CARD in browser.get(told(browser, person)).text
    assert "your safety comes first" in browser.get("/boundaries/new").text


def test_a_no_is_drafted_gently_and_firmly(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    start = f"/boundaries/new?person={person.id}"
    assert "Ask for another balance" in browser.get(start).text
    form = {"id": str(uuid7()), "about": "driving on Sunday", "feeling": "I feel Tired", "need": "A day at home."}
    form |= {"request": "Could you ask me a week before?"}
    address = browser.post(f"{start}&kind=no", form).headers["Location"]
    page = unescape(browser.get(address).text)
    assert (
        "Ana, thank you for asking. I feel tired, and I need a day at home. So this time I say no to driving on "
        "Sunday. Could you ask me a week before?"
    ) in page
    assert (
        "Ana, I say no to driving on Sunday. I feel tired, and I need a day at home. Please ask me a week before."
    ) in page
    browser.post(address, {"words": area(browser.get(f"{address}?begin=firm"))})
    browser.post(f"{address}/outcome", {"went": "hard"})
    found = kept(mara, address)
    assert (found.kind, found.person, found.went) == (Kind.NO, person.id, Went.HARD)
    assert "That was a lot." in browser.get(address).text


@pytest.mark.parametrize(
    "given", [{"about": "who calls"}, {"need": "rest"}, {"request": "call first"}, {"need": "x", "feeling": "y"}]
)
@pytest.mark.parametrize("kind", list(Kind))
def test_whatever_is_left_empty_the_drafts_are_whole_sentences(client, mara, kind, given):
    browser = client(settled(mara))
    answer = browser.post(f"/boundaries/new?kind={kind}", {"id": str(uuid7())} | given)
    address = answer.headers["Location"]
    for tone in ("gentle", "firm"):
        draft = area(browser.get(f"{address}?begin={tone}"))
        assert re.fullmatch(r"([A-Z][^.?{}]*[.?] ?)+", draft), draft
        assert "  " not in draft
        assert "None" not in draft


def test_a_boundary_wants_at_least_one_thing(client, mara):
    browser = client(settled(mara))
    answer = browser.post("/boundaries/new?kind=no", {"id": str(uuid7()), "feeling": "tired"})
    assert answer.status_code == 422
    assert 'value="tired"' in answer.text


def test_balance_shows_who_starts_once_that_can_be_told(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    address = f"/boundaries/new?kind=balance&person={person.id}"
    assert "gets in touch" not in browser.get(address).text
    for number in range(8):
        sent = browser.post(f"/people/{person.id}/reach-outs/new?for=thinking", {"id": str(uuid7()), "text": "Hi"})
        browser.post(f"{sent.headers['Location']}/sent")
        browser.post(f"{sent.headers['Location']}/answered", {"touch": "wrote"})
        assert number < 7 or "it is you who gets in touch with Ana" in browser.get(address).text


def test_cleo_meets_nothing_of_maras_quarrels(client, mara, cleo):
    browser, person = client(settled(mara)), ana(mara)
    repair = told(browser, person, happened="Only mine.")
    form = {"id": str(uuid7()), "about": "Only mine."}
    boundary = browser.post(f"/boundaries/new?kind=no&person={person.id}", form).headers["Location"]
    before = kept(mara, repair), kept(mara, boundary)
    stranger = client(settled(cleo))
    for address in (repair, boundary, f"/people/{person.id}/repairs/new", f"/boundaries/new?person={person.id}"):
        assert stranger.get(address).status_code == 404
    given = {"id": str(uuid7()), "words": "x", "went": "well", "happened": "x", "about": "x"}
    posts = [f"{repair}{place}" for place in ("", "/outcome", "/rest", "/removal")]
    posts += [f"{boundary}{place}" for place in ("", "/outcome", "/removal")]
    posts += [f"/people/{person.id}/repairs/new", f"/boundaries/new?kind=no&person={person.id}"]
    for address in posts:
        assert stranger.post(address, given).status_code == 404, address
    assert "Only mine." not in stranger.get("/boundaries/new").text
    assert (kept(mara, repair), kept(mara, boundary)) == before


def test_both_can_be_deleted(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    repair = told(browser, person)
    boundary = browser.post("/boundaries/new?kind=no", {"id": str(uuid7()), "about": "x"}).headers["Location"]
    assert browser.post(f"{repair}/removal").headers["Location"] == f"/people/{person.id}"
    assert browser.post(f"{boundary}/removal").headers["Location"] == "/boundaries/new"
    assert (kept(mara, repair), kept(mara, boundary)) == (None, None)


def test_a_made_up_person_or_kind_is_met_kindly(client, mara):
    browser = client(settled(mara))
    assert browser.get("/boundaries/new?person=nobody").status_code == 404
    assert browser.get("/boundaries/new?kind=shouting").status_code == 200
    assert browser.post("/boundaries/new?kind=shouting", {"id": str(uuid7()), "about": "x"}).status_code == 422


def test_years_of_quarrels_cost_no_more_than_a_few(client, mara, queries):
    browser, person = client(settled(mara)), ana(mara)
    address = told(browser, person)
    places = (address, f"/people/{person.id}/repairs/new", f"/boundaries/new?person={person.id}")
    counts = []
    for times in (10, 190):
        for _ in range(times):
            rows.save_repair(mara, replace(kept(mara, address), id=uuid7()))
        for place in places:
            with queries:
                text = browser.get(place).text
            counts.append((len(queries), text.count("/repairs/")))
    assert counts[:3] == counts[3:]
    assert max(number for number, _links in counts) <= 5


def test_a_boundary_becomes_a_message_that_waits(client, mara, cleo):
    """Saved drafts feed reach-out: the sentences stand with the messages, and nothing is sent."""
    browser, person = client(settled(mara)), ana(mara)
    form = {"id": str(uuid7()), "about": "driving on Sunday"}
    address = browser.post(f"/boundaries/new?person={person.id}&kind=no", form).headers["Location"]
    push = {"id": str(uuid7())}
    assert browser.post(f"{address}/message", push).status_code == 422, "there are no sentences yet"
    browser.post(address, {"words": "Ana, I say no to driving on Sunday."})
    assert "Make it a message to Ana" in browser.get(address).text
    assert client(settled(cleo)).post(f"{address}/message", push).status_code == 404
    message = browser.post(f"{address}/message", push).headers["Location"]
    assert browser.post(f"{address}/message", push).headers["Location"] == message
    assert "Ana, I say no to driving on Sunday." in browser.get(message).text
    assert "Tell Ana what you need" in browser.get(f"{message}/words").text
    assert message in browser.get("/reach-outs").text
    browser.post(f"{message}/sent")
    assert browser.get("/people").status_code == 200


def test_a_boundary_about_nobody_is_no_message(client, mara):
    browser = client(settled(mara))
    address = browser.post("/boundaries/new?kind=no", {"id": str(uuid7()), "about": "late calls"}).headers["Location"]
    browser.post(address, {"words": "No calls after nine."})
    assert "Make it a message" not in browser.get(address).text
    assert browser.post(f"{address}/message", {"id": str(uuid7())}).status_code == 422
