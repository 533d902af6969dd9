"""Writing to somebody as a browser does it: from what for to what came back, and what silence is given."""

import re
from datetime import timedelta
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from uuid6 import uuid7

from nearer import clock
from nearer.domain.people import Started, Touch
from nearer.domain.reaching import Occasion, ReachOut, State
from nearer.storage import people as people_rows
from nearer.storage import reaching as rows
from tests.web.messages import ana, kept, sent, written
from tests.web.people import settled


def test_from_what_for_to_i_sent_it(client, mara):
    """Choose what for, tap a beginning, fill its blank, guess, and it is ready to go."""
    browser, person = client(settled(mara)), ana(mara)
    start = f"/people/{person.id}/reach-outs/new"
    what_for = browser.get(start).text
    assert f'href="{start}?for=invitation"' in what_for
    ways = browser.get(f"{start}?for=invitation").text
    begin = re.search(r'href="([^"]+begin=invitation-coffee)"', ways)[1]
    page = browser.get(unescape(begin)).text
    assert "Hello Ana, would you like to have a coffee" in page
    assert "Most people are gladder to hear from someone than that person thinks." in page
    assert "10.1037/pspi0000402" in page
    text = unescape(re.search(r'<textarea id="f-text"[^>]*>([^<]*)<', page)[1])
    time, place = re.findall(r'<input id="f-(blank\d+)"', page)
    form = {"id": str(uuid7()), "text": text, time: "Friday at four", place: "the corner café", "likely": "40"}
    address = browser.post(f"{start}?for=invitation", form).headers["Location"]
    ready = browser.get(address).text
    assert "have a coffee on Friday at four at the corner café?" in ready
    assert "still a blank" not in ready
    browser.post(f"{address}/sent")
    found = kept(mara, address)
    assert (found.state, found.likely, found.glad, found.occasion) == (State.SENT, 40.0, None, Occasion.INVITATION)


def test_a_blank_left_open_is_named_before_sending(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    address = written(browser, person, text="Hi [name], thank you for [one thing they did]. [sic]")
    ready = browser.get(address).text
    assert "There is still a blank in it: one thing they did." in ready
    assert "Hi Ana, thank you" in ready
    two = written(browser, person, text="Shall we meet at [place] on [day and time]?")
    assert "There are still blanks in it: place, day and time." in browser.get(two).text


def test_nothing_typed_is_lost_by_another_beginning_or_a_refusal(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    start = f"/people/{person.id}/reach-outs/new?for=thinking"
    typed = {"id": str(uuid7()), "text": "My own words.", "likely": "70"}
    other = browser.post(start, typed | {"begin": "thinking-no-reason"})
    assert other.status_code == 200
    text = unescape(re.search(r'<textarea id="f-text"[^>]*>([^<]*)<', other.text)[1])
    assert text.startswith("Hi Ana, no reason for this message.")
    assert text.endswith("My own words.")
    assert re.search(r'name="likely" value="70" checked', other.text)
    assert typed["id"] in other.text
    refused = browser.post(start, typed | {"glad": "900"})
    assert refused.status_code == 422
    assert "My own words." in refused.text
    empty = browser.post(start, typed | {"text": " "})
    assert empty.status_code == 422
    assert "tap one of the beginnings" in empty.text
    assert rows.latest(mara) == []


def test_the_same_form_twice_is_one_message(client, mara):
    browser, person, form = client(settled(mara)), ana(mara), str(uuid7())
    assert written(browser, person, id=form) == written(browser, person, id=form, text="Again")
    (found,) = rows.latest(mara)
    assert found.text == "Hello Ana, how are you?"


def test_a_message_opens_in_the_programs_of_the_device(client, mara):
    browser = client(settled(mara))
    person = ana(mara, email="ana@example.org", phone="+49 170 1234567")
    ready = browser.get(written(browser, person, text='Tea & cake?\nOn "Friday"')).text
    links = [unescape(found) for found in re.findall(r'href="((?:mailto|sms|tel):[^"]*)"', ready)]
    found = {urlsplit(link).scheme: link for link in links}
    assert parse_qs(urlsplit(found["mailto"]).query)["body"] == ['Tea & cake?\r\nOn "Friday"']
    assert found["sms"].startswith("sms:+491701234567?")
    assert found["tel"] == "tel:+491701234567"
    bare = browser.get(written(browser, ana(mara))).text
    assert not re.search(r'href="(mailto|sms|tel):', bare)


def test_an_answer_is_shown_beside_the_guess_and_begins_the_rhythm_anew(client, mara):
    """Thought 40 of 100 likely and 30 glad; she answered, and it was 80."""
    browser, person, today = client(settled(mara)), ana(mara), clock.local().date()
    address = sent(browser, person, likely="40", glad="30")
    browser.post(f"{address}/answered", {"was_glad": "80", "touch": "called"})
    browser.post(f"{address}/answered", {"was_glad": "10"})
    page = browser.get(address).text
    assert "You thought an answer was 40 of 100 likely. Ana answered." in page
    assert "You thought Ana would be 30 of 100 glad. It was 80: gladder than you thought." in page
    (met,) = people_rows.encounters(mara, person.id)
    assert (met.day, met.touch, met.started) == (today, Touch.CALLED, Started.ME)
    assert people_rows.person(mara, person.id).entry.rhythm.days == (today.toordinal(),)


def test_one_tap_is_enough_for_an_answer(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    address = sent(browser, person)
    assert browser.post(f"{address}/answered").status_code == 303
    assert kept(mara, address).state is State.ANSWERED
    assert "Ana answered." in browser.get(address).text


def test_a_draft_cannot_have_been_answered(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    address = written(browser, person)
    assert browser.post(f"{address}/answered").status_code == 422
    assert people_rows.encounters(mara) == []


def test_resting_leaves_the_person_alone_for_a_while_and_an_answer_still_counts(client, mara):
    browser, person, today = client(settled(mara)), ana(mara), clock.local().date()
    address = sent(browser, person, likely="60")
    browser.post(f"{address}/rest")
    page = browser.get(address).text
    assert "You thought an answer was 60 of 100 likely. This time none came." in page
    assert people_rows.roster(mara)[person.id].snoozed_until == today + timedelta(days=28)
    browser.post(f"{address}/answered", {"was_glad": "90"})
    assert kept(mara, address).state is State.ANSWERED


def test_whoever_was_written_to_is_not_suggested_again_before_silence_is_spoken_of(client, mara):
    """Once the message was sent, the list of this week still asked to reach the same person, and their page hid it."""
    browser, person, today = client(settled(mara)), ana(mara), clock.local().date()
    assert "Might be nice" in browser.get("/people").text
    address = written(browser, person)
    page = f"/people/{person.id}"
    assert f'<a href="{address}">You began a message to Ana.</a>' in browser.get(page).text
    browser.post(f"{address}/sent")
    assert "Might be nice" not in browser.get("/people").text
    assert f'<a href="{address}">You wrote to Ana today, and it is with them.</a>' in browser.get(page).text
    assert people_rows.roster(mara)[person.id].snoozed_until == kept(mara, address).look > today
    browser.post(f"{address}/answered")
    assert f'href="{address}"' not in browser.get(page).text


def test_a_number_and_a_mail_address_open_where_they_belong(client, mara):
    browser = client(settled(mara))
    page = browser.get(f"/people/{ana(mara, phone='+44 1632 960001', email='ana@example.org').id}").text
    assert '<a href="tel:+441632960001">+44 1632 960001</a>' in page
    assert '<a href="mailto:ana@example.org">ana@example.org</a>' in page


def test_a_draft_put_aside_moves_nobody(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    address = written(browser, person)
    browser.post(f"{address}/rest")
    assert people_rows.roster(mara)[person.id].snoozed_until is None
    browser.post(f"{address}/sent")
    assert kept(mara, address).state is State.SENT


def test_words_change_until_they_are_sent(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    address = written(browser, person, likely="30")
    assert 'name="likely" value="30" checked' in browser.get(f"{address}/words").text
    browser.post(f"{address}/words", {"text": "Other words.", "likely": "50"})
    assert (kept(mara, address).text, kept(mara, address).likely) == ("Other words.", 50.0)
    browser.post(f"{address}/sent")
    late = browser.post(f"{address}/words", {"text": "Too late words."})
    assert late.status_code == 422
    assert "Too late words." in late.text
    assert kept(mara, address).text == "Other words."


def test_what_guesses_taught_is_said_from_five_on(client, mara):
    """Five messages thought 20 of 100 likely: one answer expected, four came."""
    browser, person = client(settled(mara)), ana(mara)
    for number in range(5):
        address = sent(browser, person, likely="20")
        assert "You expected" not in browser.get("/reach-outs").text
        browser.post(f"{address}/answered" if number else f"{address}/rest")
    assert "You expected an answer 1 of 5 times; it came 4 of 5." in browser.get("/reach-outs").text


def test_a_message_can_be_deleted(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    address = written(browser, person)
    assert browser.post(f"{address}/removal").headers["Location"] == "/reach-outs"
    assert browser.get(address).status_code == 404


def test_cleo_meets_nothing_of_maras_messages(client, mara, cleo):
    person = ana(settled(mara))
    address = sent(client(mara), person, text="Only mine.")
    before = kept(mara, address)
    browser = client(settled(cleo))
    for place in ("", "/words", "/silence", "/follow-up"):
        assert browser.get(f"{address}{place}").status_code == 404
    assert browser.get(f"/people/{person.id}/reach-outs/new").status_code == 404
    given = {"id": str(uuid7()), "text": "x", "what": "follow-up"}
    for place in ("/words", "/sent", "/answered", "/wait", "/rest", "/follow-up", "/removal"):
        assert browser.post(f"{address}{place}", given).status_code == 404
    assert browser.post(f"/people/{person.id}/reach-outs/new?for=thanks", given).status_code == 404
    assert "Only mine." not in browser.get("/reach-outs").text
    assert kept(mara, address) == before


@pytest.mark.parametrize("address", ["?for=weather", "?for=follow-up", "?for=thanks&gratitude=x&begin=nonsense"])
def test_an_address_that_was_made_up_breaks_nothing(client, mara, address):
    browser, person = client(settled(mara)), ana(mara)
    answer = browser.get(f"/people/{person.id}/reach-outs/new{address}")
    assert answer.status_code == (404 if "gratitude" not in address else 200)


def test_markup_in_a_message_is_shown_as_typed(client, mara):
    browser = client(settled(mara))
    person = ana(mara, email="ana@example.org")
    ready = browser.get(written(browser, person, text="<script>x</script> \" onclick='y'")).text
    assert "<script>x" not in ready
    assert "&lt;script&gt;x" in ready


def test_years_of_messages_cost_no_more_than_ten(client, mara, queries):
    browser, person, today = client(settled(mara)), ana(mara), clock.local().date()

    def lived(times):
        for number in range(times):
            state = (State.SENT, State.ANSWERED, State.RESTED)[number % 3]
            rows.save(
                mara, ReachOut(uuid7(), person.id, Occasion.THANKS, "x", today, state, 50.0, sent=today, look=today)
            )

    lived(10)
    address = sent(browser, person)
    counts = []
    for more in (190, 0):
        for place in ("/reach-outs", address, f"{address}/silence", f"/people/{person.id}/reach-outs/new"):
            with queries:
                text = browser.get(place).text
            counts.append(len(queries))
            assert text.count('href="/reach-outs/') <= 45
        lived(more)
    assert counts[:4] == counts[4:]
    assert max(counts) <= 6


def test_words_are_looked_at_before_anything_is_kept(client, mara):
    """The remark is about the text as it reads with its blanks filled; all that was typed stays."""
    browser, person = client(settled(mara)), ana(mara)
    start = f"/people/{person.id}/reach-outs/new?for=thinking"
    blank = re.search(r'id="f-(blank\d+)"', browser.get(f"{start}&begin=thinking-reminded").text)[1]
    typed = {"id": str(uuid7()), "text": "How are you? I passed [a place or thing].", blank: "the lake", "likely": "70"}
    looked = browser.post(start, typed | {"look": "1"})
    assert looked.status_code == 200
    assert 'class="remarks"' in looked.text
    assert "I passed the lake" in looked.text
    assert re.search(r'name="likely" value="70" checked', looked.text)
    assert 'value="the lake"' in looked.text
    assert rows.latest(mara) == []
    assert browser.post(start, typed | {"text": " ", "look": "1"}).status_code == 422


def test_a_draft_and_a_follow_up_are_looked_at_as_typed(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    draft = written(browser, person)
    looked = browser.post(f"{draft}/words", {"id": str(uuid7()), "text": "What are you reading?", "look": "1"}).text
    assert 'class="remarks"' in looked
    assert "What are you reading?" in unescape(re.search(r'<textarea id="f-text"[^>]*>([^<]*)<', looked)[1])
    assert kept(mara, draft).text != "What are you reading?"
    rule = re.search(r'name="wrong" value="([^"]+)"', looked)
    if rule:
        answer = browser.post(f"{draft}/words", {"id": str(uuid7()), "text": "What now?", "wrong": rule[1]})
        assert answer.status_code == 200
