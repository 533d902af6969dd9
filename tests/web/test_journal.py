"""The journal: written, found again, changed, deleted; nobody else's, and bounded however long it grows."""

import re
from datetime import timedelta

from uuid6 import uuid7

from nearer import clock
from nearer.actions import accompanying
from nearer.actions import journal as actions
from nearer.domain.journal import Page
from nearer.storage import journal as rows
from tests.actions.sharing import let_in
from tests.web.people import settled


def wrote(browser, **given):
    """Write an entry and return its address."""
    answer = browser.post("/journal/new", {"id": str(uuid7()), "text": "Tea with Ana."} | given)
    assert answer.status_code == 303, answer.text
    return answer.headers["Location"]


def filled(owner, count):
    today = clock.local().date()
    for number in range(count):
        rows.save(owner, Page(uuid7(), today - timedelta(days=number), f"Day {number} of rain", ("rain",)))


def test_written_found_changed_and_deleted(client, mara):
    browser = client(settled(mara))
    address = wrote(browser, tags="Ana, tea", win="1")
    assert "A win, kept." in browser.get(address).text
    assert "Tea with Ana." in browser.post("/journal/search", {"words": "ana TEA"}).text
    assert "Nothing with these words" in browser.post("/journal/search", {"words": "boat"}).text
    browser.post(f"{address}/edit", {"text": "Tea with Ana and Tom.", "tags": "tea"})
    assert "and Tom" in browser.get(address).text
    browser.post(f"{address}/removal")
    assert browser.get(address).status_code == 404


def test_nothing_written_or_far_too_much_is_refused_with_all_of_it(client, mara):
    browser = client(settled(mara))
    empty = browser.post("/journal/new", {"id": str(uuid7()), "text": " ", "tags": "kept-tag"})
    assert empty.status_code == 422
    assert "kept-tag" in empty.text
    assert "5 characters too long" in browser.post("/journal/new", {"id": str(uuid7()), "text": "x" * 20_005}).text


def test_the_same_form_twice_is_one(client, mara):
    browser, form = client(settled(mara)), str(uuid7())
    assert wrote(browser, id=form) == wrote(browser, id=form)
    assert len(rows.pages(mara)) == 1


def test_cleo_meets_nothing_of_it(client, mara, cleo):
    address = wrote(client(settled(mara)), text="Only mine.")
    stranger = client(settled(cleo))
    for page in (address, f"{address}/edit"):
        assert stranger.get(page).status_code == 404
    for page in (f"{address}/edit", f"{address}/removal"):
        assert stranger.post(page, {"text": "x"}).status_code == 404
    assert "Only mine." not in stranger.post("/journal/search", {"words": "mine"}).text
    assert rows.pages(mara)[0].text == "Only mine."


def test_a_long_journal_costs_a_page_no_more(client, mara, queries):
    browser = client(settled(mara))
    filled(mara, 10)
    with queries:
        browser.get("/journal")
    few = len(queries)
    filled(mara, 200)
    with queries:
        page = browser.get("/journal").text
    assert len(queries) == few
    assert page.count("/journal/0") <= 22
    assert "Earlier" in page
    assert browser.get("/journal?since=nonsense").status_code == 404


def test_a_day_with_many_entries_is_seen_whole(client, mara):
    browser, today = client(settled(mara)), clock.local().date()
    for number in range(45):
        actions.write(mara, today, uuid7(), actions.Written(f"entry {number:02}."))
    seen, address = [], "/journal"
    while address:
        text = browser.get(address).text
        seen += re.findall(r"entry \d\d", text)
        onward = re.search(r'"(/journal\?since=[^"]+)"', text)
        address = onward[1] if onward else ""
    assert sorted(seen) == [f"entry {number:02}" for number in range(45)]
    assert browser.get("/journal?since=nothing").status_code == 404


def test_a_search_looks_back_as_far_as_somebody_wants_and_opens_so_much_at_a_time(client, mara, queries, monkeypatch):
    """What lies far back is found by looking further; each look asks and opens the same however long the journal is."""
    monkeypatch.setattr(rows, "LOOKED", 30)
    browser = client(settled(mara))
    filled(mara, 100)
    oldest = Page(uuid7(), clock.local().date() - timedelta(days=400), "The boat on the lake.")
    rows.save(mara, oldest)
    with queries:
        text = browser.post("/journal/search", {"words": "boat"}).text
    few, looks = len(queries), 1
    assert "Nothing with these words so far back" in text
    while "The boat" not in text:
        onward = re.search(r'name="since" value="([^"]+)"', text)[1]
        with queries:
            text = browser.post("/journal/search", {"words": "boat", "since": onward}).text
        looks += 1
        assert len(queries) <= few + 1, "one more: the entry it goes on from"
    assert looks == 4
    assert "Look further back" not in text


def test_a_search_that_finds_very_much_goes_on_where_it_stopped(mara):
    filled(settled(mara), 45)
    seen, further = rows.search(mara, "rain", most=20)
    while further:
        more, further = rows.search(mara, "rain", further, most=20)
        seen = [*seen, *more]
    assert [page.text for page in seen] == [f"Day {number} of rain" for number in range(45)]


def test_a_search_goes_on_from_nobody_elses_page(client, mara, cleo):
    address = wrote(client(settled(mara)))
    given = {"words": "tea", "since": address.rsplit("/", 1)[-1]}
    assert client(settled(cleo)).post("/journal/search", given).status_code == 404


def test_a_chosen_page_is_read_until_it_is_taken_back(client, mara, ben):
    """What Ben sees changes with the tap: chosen, changed, taken back, chosen again, deleted."""
    her, his = client(settled(mara)), client(settled(ben))
    address, other = wrote(her, text="For Ben too."), wrote(her, text="Only mine.")
    grant = let_in(mara, ben, "pages")

    def read():
        return re.findall(r"For Ben[^<]*|Only mine", his.get(f"/accompanying/{grant.id}").text)

    assert "Only you." in her.get(address).text
    assert "At once and word for word: Ben" in her.get(address).text
    assert read() == []
    her.post(f"{address}/chosen")
    assert "You, and word for word: Ben." in her.get(address).text
    assert "may be read" in her.get("/journal").text
    assert read() == ["For Ben too."]
    her.post(f"{address}/edit", {"text": "For Ben, changed."})
    assert read() == ["For Ben, changed."]
    her.post(f"{address}/unchosen")
    assert read() == []
    assert "Only you." in her.get(address).text
    her.post(f"{address}/chosen")
    her.post(f"{address}/removal")
    assert read() == []
    assert "Only you." in her.get(other).text


def test_a_page_is_chosen_by_its_owner_only_and_by_a_form_only(client, mara, ben, cleo):
    address = wrote(client(settled(mara)), text="Only mine.", chosen="1")
    for stranger in (client(settled(cleo)), client(settled(ben))):
        assert stranger.post(f"{address}/chosen").status_code == 404
    assert client(mara).get(f"{address}/chosen").status_code == 405
    assert not rows.pages(mara)[0].chosen


def test_a_page_older_than_what_others_see_is_not_offered(client, mara, ben):
    old = Page(uuid7(), clock.local().date() - timedelta(days=91), "Long ago.", chosen=True)
    rows.save(settled(mara), old)
    grant = let_in(mara, ben, "pages")
    assert "Long ago." not in str(accompanying.see(ben, clock.local(), grant.id).shared)
    page = client(mara).get(f"/journal/{old.id}").text
    assert "this page is older" in page
    assert f"/journal/{old.id}/chosen" not in page
