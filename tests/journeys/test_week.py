"""A week proposed, moved about by keyboard, by dragging and without script, swapped, made smaller; axe looks on."""

from datetime import date, timedelta

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from nearer import clock
from tests.journeys.conftest import WIDTHS, Person
from tests.servers import App

pytestmark = pytest.mark.browser


def monday() -> date:
    """Return the Monday to come, so that the whole week is still ahead whatever the day."""
    today = clock.local().date()
    return today + timedelta(days=7 - today.weekday())


@pytest.fixture
def address(running: App) -> str:
    return f"{running.url}/week/{monday()}"


def proposed(
    browser: Browser, running: App, address: str, width: str, script: bool = True, touch: bool = False
) -> Person:
    context = browser.new_context(viewport=WIDTHS[width], java_script_enabled=script, has_touch=touch)
    page = context.new_page()
    person = Person(page, axe=script).watch()
    page.goto(running.link)
    page.goto(address)
    person.press("button", "Propose my week")
    return person


def things(page: Page) -> Locator:
    return page.locator(".thing")


def slot_of(thing: Locator) -> int:
    return int(thing.evaluate("it => it.closest('.slot').dataset.slot"))


def test_the_week_on_a_phone_one_day_at_a_time(browser, running, address):
    person = proposed(browser, running, address, "phone")
    page = person.page
    expect(page.get_by_role("heading", name="Next week")).to_be_visible()
    person.looked_at()
    holding = slot_of(things(page).first) // 3
    person.reach(page.get_by_role("navigation", name="Days").get_by_role("link").nth(holding))
    with page.expect_navigation():
        page.keyboard.press("Enter")
    expect(things(page).first).to_be_visible()
    assert page.locator(".day:visible").count() == 1
    person.looked_at()
    person.press("button", "It fell through")
    expect(page.get_by_text("fell through. That happens.").first).to_be_visible()
    person.press("button", "Too much")
    person.reach(page.get_by_text("What I left out, and why"))
    page.keyboard.press("Enter")
    person.looked_at()
    page.goto(f"{address}/look-back")
    person.looked_at()
    assert page.evaluate("document.documentElement.scrollWidth") <= WIDTHS["phone"]["width"]
    assert person.hosts == {"127.0.0.1"}
    assert person.printed == []


def test_a_thing_is_carried_by_arrow_keys_and_put_back_by_escape(browser, running, address):
    person = proposed(browser, running, address, "desk")
    page, thing = person.page, things(person.page).first
    person.looked_at()
    row, before = thing.get_attribute("data-item"), slot_of(thing)
    moved = page.locator(f'[data-item="{row}"]')
    grip = moved.get_by_role("button", name="Drag")
    grip.focus()
    key, there = ("ArrowRight", before + 3) if before < 18 else ("ArrowLeft", before - 3)
    page.keyboard.press(key)
    assert slot_of(moved) == there
    expect(page.locator("#week-said")).to_contain_text("Enter keeps it there")
    page.keyboard.press("Escape")
    assert slot_of(moved) == before
    page.keyboard.press(key)
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert slot_of(moved) == there
    page.goto(address)
    assert slot_of(moved) == there, "it was kept"
    person.looked_at()
    assert person.printed == []


def test_a_thing_is_dragged_with_a_mouse(browser, running, address):
    person = proposed(browser, running, address, "desk")
    page, thing = person.page, things(person.page).first
    row = thing.get_attribute("data-item")
    empty = page.locator(".slot.empty").last
    wanted = int(empty.get_attribute("data-slot") or "0")
    thing.get_by_role("button", name="Drag").hover()
    page.mouse.down()
    empty.hover(force=True)
    with page.expect_navigation():
        page.mouse.up()
    assert slot_of(page.locator(f'[data-item="{row}"]')) == wanted
    assert person.printed == []


def test_a_thing_is_dragged_with_a_finger(browser, running, address):
    """As a touch screen reports it: begun on the grip the page does not scroll away under the finger."""
    person = proposed(browser, running, address, "desk", touch=True)
    page, thing = person.page, things(person.page).first
    row = thing.get_attribute("data-item")
    empty = page.locator(".slot.empty").last
    wanted = int(empty.get_attribute("data-slot") or "0")
    finger = page.context.new_cdp_session(page)
    thing.scroll_into_view_if_needed()

    def touch(kind: str, *at: Locator) -> None:
        boxes = [one.bounding_box() for one in at]
        points = [{"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2} for box in boxes if box]
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    grip = thing.get_by_role("button", name="Drag")
    touch("touchStart", grip)
    touch("touchMove", things(page).last)
    touch("touchMove", empty)
    with page.expect_navigation():
        touch("touchEnd")
    assert slot_of(page.locator(f'[data-item="{row}"]')) == wanted
    assert person.printed == []


def test_without_script_a_list_moves_it(browser, running, address):
    person = proposed(browser, running, address, "desk", script=False)
    page, thing = person.page, things(person.page).first
    expect(thing.locator(".grip")).to_be_hidden()
    thing.get_by_text("Change", exact=False).first.click()
    thing.locator("select").select_option("20")
    with page.expect_navigation():
        thing.get_by_role("button", name="Move", exact=False).click()
    assert page.locator('.slot[data-slot="20"] .thing').count() >= 1
