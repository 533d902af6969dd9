"""The short cards as a browser meets them: by theme, one a page, and folded where they may help."""

import html

import pytest

from nearer.content.lessons import lessons
from tests.web.people import settled


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
