"""Two weeks in a real browser: from one attempt to a person, an answer, a table of three and a third visit.

| day | Mara                                                                                   |
| --- | -------------------------------------------------------------------------------------- |
| 0   | tries a step; it was with Ana, who comes into her circles; writes to her, guesses 40    |
| 5   | no answer: a line on Today leads to what that may mean; she waits                       |
| 6   | Ana answered, gladder than guessed                                                      |
| 8   | sees Ana and Tom together, noted once for both                                          |
| 9   | and again; writes the climbing hall down and was there                                  |
| 11  | there for the second time, with Ana                                                     |
| 13  | there for the third time; ill: the week is planned anew, lighter, and owes nothing      |
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import servers
from tests.journeys.conftest import WIDTHS, Person

pytestmark = pytest.mark.browser


class Mara(Person):
    """Somebody at a phone, over days: each day a Nearer started anew."""

    base = ""

    @contextmanager
    def on(self, folder: Path, day: float) -> Iterator["Page"]:
        """Open Nearer so many days later."""
        with servers.app(folder, days=day) as app:
            self.base = app.url
            self.page.goto(app.link)
            yield self.page

    def go(self, path: str) -> None:
        self.page.goto(self.base + path)

    def tap(self, name: str, role: str = "button") -> None:
        """Tap what goes by this name and wait for the page it leads to."""
        with self.page.expect_navigation():
            self.page.get_by_role(role, name=name, exact=True).first.click()

    def sees(self, text: str) -> None:
        expect(self.page.get_by_text(text).first).to_be_visible()


def a_step_with_ana(mara: Mara) -> None:
    """Answer the least there is to answer, try a step and say whom it was with."""
    mara.go("/questions/missing")
    mara.page.get_by_text("Doing things together").click()
    mara.tap("Next")
    mara.go("/ratings")
    while "/ratings" in mara.page.url:
        mara.tap("Skip this one")
    mara.go("/steps/ask-shop-question/attempt")
    mara.tap("easy")
    mara.page.get_by_text("This was with someone?").click()
    mara.page.get_by_label("With whom?").fill("Ana")
    mara.looked_at()
    mara.tap("Keep it with them")
    mara.go("/people")
    expect(mara.page.get_by_role("link", name="Ana", exact=True).first).to_be_visible()
    mara.looked_at()


def a_message(mara: Mara) -> None:
    """Write to Ana with a guess, and send it from elsewhere."""
    mara.page.get_by_role("link", name="Ana", exact=True).first.click()
    mara.looked_at()
    mara.tap("Reach out", "link")
    mara.looked_at()
    mara.page.locator("ul.ways a").first.click()
    mara.looked_at()
    mara.tap("Begin in my own words", "link")
    mara.page.get_by_label("Your words").fill("The hall has a new wall. Shall we try it?")
    mara.rate("How likely is an answer?", 4)
    mara.looked_at()
    mara.tap("Ready")
    mara.sees("The hall has a new wall.")
    mara.looked_at()
    mara.tap("I sent it")


def silence(mara: Mara) -> None:
    """Meet the line on Today and the page it leads to."""
    mara.go("/")
    mara.tap("No word from Ana yet. What that may mean", "link")
    mara.sees("No answer yet. That can sting.")
    mara.looked_at()
    mara.tap("Wait")


def an_answer(mara: Mara) -> None:
    """Say that Ana answered and see the guess beside it."""
    mara.go("/reach-outs")
    mara.looked_at()
    mara.page.get_by_role("link").filter(has_text="Ana").first.click()
    mara.rate("How glad did they seem?", 9)
    mara.tap("They answered")
    mara.sees("40")
    mara.looked_at()


def a_table_of_three(mara: Mara) -> None:
    """Note one time with two people."""
    mara.go("/encounters/new")
    mara.looked_at()
    if mara.page.get_by_label("Ana", exact=True).count():
        mara.page.get_by_label("Ana", exact=True).first.check()
        names = "Tom"
    else:
        names = "Ana, Tom"
    mara.page.locator("input[name=names]").fill(names)
    mara.tap("Keep it")


def a_group(mara: Mara) -> str:
    """Write the hall down as a place one goes to, and return its address."""
    mara.go("/groups/new")
    mara.page.get_by_label("What is it called?").fill("The climbing hall")
    mara.tap("Keep this group")
    address = mara.page.url.removeprefix(mara.base)
    mara.looked_at()
    return address


def a_visit(mara: Mara, group: str, nth: str) -> None:
    """Say that one was there."""
    mara.go(f"{group}/visits")
    mara.tap("I was there")
    mara.go(group)
    mara.sees(nth)


def a_lighter_week(mara: Mara) -> None:
    """Have a week proposed, then be ill: it is planned anew, lighter, and nothing of it is owed."""
    mara.go("/week")
    mara.tap("Propose my week")
    mara.looked_at()
    mara.tap("Too much")
    mara.looked_at()
    for word in ("overdue", "missed", "behind", "owe"):
        assert word not in mara.page.locator("main").inner_text().lower()


@pytest.mark.parametrize("width", ["phone"])
def test_from_an_attempt_to_a_third_visit(browser: Browser, tmp_path: Path, width: str) -> None:
    mara = Mara(browser.new_page(viewport=WIDTHS[width]))
    mara.watch()
    with mara.on(tmp_path, 0):
        a_step_with_ana(mara)
        a_message(mara)
    with mara.on(tmp_path, 5):
        silence(mara)
    with mara.on(tmp_path, 6):
        an_answer(mara)
    with mara.on(tmp_path, 8):
        a_table_of_three(mara)
    with mara.on(tmp_path, 9):
        a_table_of_three(mara)
        group = a_group(mara)
        a_visit(mara, group, "First visit")
    with mara.on(tmp_path, 11):
        a_visit(mara, group, "Second visit")
    with mara.on(tmp_path, 13) as page:
        a_visit(mara, group, "Third visit")
        mara.looked_at()
        mara.go("/people")
        expect(page.get_by_role("link", name="Tom", exact=True).first).to_be_visible()
        page.get_by_role("link", name="Ana", exact=True).first.click()
        a_lighter_week(mara)
        mara.go("/people")
        page.get_by_role("link", name="Ana", exact=True).first.click()
        assert page.locator("ol.times li").count() == 4, "an attempt, an answer and two times with Tom"
    assert mara.hosts == {"127.0.0.1"}
    assert mara.printed == []
