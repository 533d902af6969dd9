"""The short cards as a browser meets them: by theme, one a page, and folded where they may help."""

import html
import re
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from uuid6 import uuid7

from nearer import clock
from nearer.actions import groups, needs
from nearer.content.lessons import lessons
from nearer.domain.lessons import Moment
from tests.web.messages import ana, sent
from tests.web.people import STEP, settled


def test_every_card_opens_with_its_sources_and_others_like_it(client, mara):
    browser = client(settled(mara))
    for lesson in lessons():
        answer = browser.get(f"/learn/{lesson.id}")
        page = html.unescape(answer.text)
        assert answer.status_code == 200, lesson.id
        assert all(paragraph in page for paragraph in (lesson.title, *lesson.text, lesson.unknown)), lesson.id
        assert all(source in page for source in lesson.sources), lesson.id
        assert "24 November 2026" in page
        assert page.count('href="/learn/') >= 2, lesson.id


def test_the_list_has_every_card_by_theme_and_one_for_today(client, mara):
    page = client(settled(mara)).get("/learn").text
    assert all(f'href="/learn/{lesson.id}"' in page for lesson in lessons())
    assert page.count('href="/learn/') == len(lessons()) + 1
    assert page.count('class="button"') == 1


def test_a_card_that_is_none_is_not_there(client, mara):
    browser = client(settled(mara))
    assert browser.get("/learn/no-such-card").status_code == 404
    assert browser.get("/learn/../../etc").status_code == 404


@pytest.mark.parametrize("address", ["/learn", "/learn/the-liking-gap"])
def test_cards_are_for_somebody_let_in(client, address):
    assert client().get(address).status_code == 403


def test_the_list_is_one_tap_from_me(client, mara):
    assert 'href="/learn"' in client(settled(mara)).get("/me").text


def test_reading_keeps_nothing(client, mara, queries):
    """Not one row is written, and the second visit to a page opens nothing."""
    browser = client(settled(mara))
    for address in ("/learn", "/learn/the-liking-gap"):
        with queries:
            answer = browser.get(address)
        asked = [query["sql"].split()[0] for query in queries.captured_queries]
        assert set(asked) == {"SELECT"}
        again = browser.get(address, headers={"if-none-match": answer.headers["ETag"]})
        assert again.status_code == 304


def folded(page):
    """Return the titles of the cards a page shows folded."""
    return re.findall(r'<details class="aside">\s*<summary>Good to know: (.*?)</summary>', html.unescape(page))


def fits(page, moment):
    """Tell whether a page shows one card, folded, for a moment."""
    (title,) = folded(page)
    return title in {lesson.title for lesson in lessons() if moment in lesson.when}


def test_one_card_stands_folded_where_it_may_help(client, mara):
    browser, person = client(settled(mara)), ana(mara)
    group = groups.add(mara, uuid7(), groups.Answers(name="Choir", state="might"))
    for address, moment in (
        (f"/steps/{STEP}/gentler", Moment.GATE_REFUSED),
        (f"/people/{person.id}/reach-outs/new?for=thinking&begin=own", Moment.BEFORE_REACHING_OUT),
        (f"/people/{person.id}/reach-outs/new?for=thanks&begin=own", Moment.THANKING),
        (f"/people/{person.id}/reach-outs/new?for=help&begin=own", Moment.ASKING_FOR_HELP),
        (f"/people/{person.id}/reach-outs/new?for=apology&begin=own", Moment.AFTER_QUARREL),
        (f"/groups/{group.id}", Moment.FIRST_GROUP_VISIT),
        ("/boundaries/new?kind=no", Moment.BOUNDARIES),
    ):
        assert fits(browser.get(address).text, moment), address


def test_a_card_leads_nowhere_from_a_page_somebody_types_on(client, mara):
    """Its sources stand on it, so that what was typed stays."""
    browser, person = client(settled(mara)), ana(mara)
    for address in (f"/people/{person.id}/reach-outs/new?for=thinking&begin=own", "/boundaries/new?kind=no"):
        page = browser.get(address).text
        assert "/learn/" not in page
        assert re.search(r"From: [^<]*(doi 10\.|article 00)", page)
    assert "/learn/" in browser.get(f"/steps/{STEP}/gentler").text


def test_a_card_stands_beside_a_silence(client, mara):
    with time_machine.travel(datetime(2026, 3, 2, 12, tzinfo=UTC), tick=False) as now:
        browser, person = client(settled(mara)), ana(mara)
        address = sent(browser, person)
        now.shift(timedelta(days=4))
        assert fits(browser.get(f"{address}/silence").text, Moment.NO_REPLY)


def test_no_card_stands_where_it_would_be_out_of_place(client, mara):
    """After a death, where help comes first, and where somebody has been already."""
    browser, person = client(settled(mara)), ana(mara)
    assert folded(browser.get(f"/people/{person.id}/reach-outs/new?for=condolence&begin=own").text) == []
    group = groups.add(mara, uuid7(), groups.Answers(name="Choir", state="might"))
    groups.visited(mara, clock.local().date(), uuid7(), group.id, groups.Came())
    assert folded(browser.get(f"/groups/{group.id}").text) == []
    needs.answer(mara, "barriers", ["unsafe"])
    assert folded(browser.get("/boundaries/new?kind=no").text) == []
