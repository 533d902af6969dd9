"""Thanks to somebody: kept for oneself, or carried on into a message."""

import re
from html import unescape

from uuid6 import uuid7

from nearer import clock
from nearer.actions import people
from nearer.domain.gratitude import Gratitude, State
from nearer.storage import gratitude as rows
from tests.web.people import settled


def ana(owner):
    """Return somebody in the circles."""
    return people.add(owner, clock.local().date(), uuid7(), people.Answers(name="Ana"))


def test_a_thanks_is_kept_once_and_shown(client, mara):
    browser, person, form = client(settled(mara)), ana(mara), str(uuid7())
    for text in ("She waited for me.", "Other words."):
        answer = browser.post(f"/people/{person.id}/gratitude/new", {"id": form, "text": text})
        assert answer.headers["Location"] == "/gratitude"
    page = browser.get("/gratitude").text
    assert "She waited for me." in page
    assert "kept for yourself" in page
    assert "Other words." not in page
    assert "She waited for me." in browser.get(f"/people/{person.id}/gratitude/new").text


def test_a_thanks_becomes_a_message_and_is_sent_with_it(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    form = {"id": str(uuid7()), "text": "You waited for me.", "then": "write"}
    there = browser.post(f"/people/{person.id}/gratitude/new", form).headers["Location"]
    page = browser.get(there).text
    text = unescape(re.search(r'<textarea id="f-text"[^>]*>([^<]*)<', page)[1])
    assert text == "Hello Ana, thank you. You waited for me."
    carried = re.search(r'name="gratitude" value="([^"]+)"', page)[1]
    address = browser.post(
        f"/people/{person.id}/reach-outs/new?for=thanks", {"id": str(uuid7()), "text": text, "gratitude": carried}
    ).headers["Location"]
    assert rows.gratitude(mara, carried).state is State.KEPT
    browser.post(f"{address}/sent")
    assert rows.gratitude(mara, carried).state is State.SENT
    assert "sent" in browser.get("/gratitude").text


def test_an_empty_thanks_is_asked_for_again(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    answer = browser.post(f"/people/{person.id}/gratitude/new", {"id": str(uuid7()), "text": " "})
    assert answer.status_code == 422
    assert rows.page(mara) == ([], None)


def test_the_list_goes_on_page_by_page_and_every_thanks_is_on_one(client, mara, queries):
    browser, person, today = client(settled(mara)), ana(mara), clock.local().date()

    def thankful(times):
        for number in range(times):
            rows.save(mara, Gratitude(uuid7(), person.id, today, f"thing {number}."))

    thankful(10)
    with queries:
        browser.get("/gratitude")
    few = len(queries)
    thankful(190)
    with queries:
        page = browser.get("/gratitude").text
    assert len(queries) == few <= 4
    seen = re.findall(r"thing \d+\.</p>", page)
    while following := re.search(r'href="(/gratitude\?before=\d+)"', page):
        page = browser.get(following[1]).text
        seen += re.findall(r"thing \d+\.</p>", page)
    assert len(seen) == 200


def test_a_thanks_is_deleted_by_its_owner_alone(client, mara, cleo):
    browser, person = client(settled(mara)), ana(mara)
    kept = Gratitude(uuid7(), person.id, clock.local().date(), "Only mine.")
    rows.save(mara, kept)
    stranger = client(settled(cleo))
    assert stranger.post(f"/gratitude/{kept.id}/removal").status_code == 404
    assert stranger.get(f"/people/{person.id}/gratitude/new").status_code == 404
    given = {"id": str(uuid7()), "text": "x"}
    assert stranger.post(f"/people/{person.id}/gratitude/new", given).status_code == 404
    assert "Only mine." not in stranger.get("/gratitude").text
    assert rows.gratitude(mara, kept.id) == kept
    browser.post(f"/gratitude/{kept.id}/removal")
    assert rows.gratitude(mara, kept.id) is None


def test_a_thanks_to_one_does_not_travel_to_another(client, mara):
    browser, person, other = client(settled(mara)), ana(mara), ana(mara)
    kept = Gratitude(uuid7(), person.id, clock.local().date(), "Only for Ana.")
    rows.save(mara, kept)
    page = browser.get(f"/people/{other.id}/reach-outs/new?for=thanks&gratitude={kept.id}").text
    assert "Only for Ana." not in page
