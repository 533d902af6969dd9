"""What somebody types is shown as typed: no way of writing markup runs, on any page, in a real browser.

Mara types payloads into every free text of every form she meets; then each of her pages is opened in Chromium, which
must run nothing, ask nobody else for anything and have nothing to complain of.
"""

import json

import pytest

from nearer import clock
from nearer.storage import records, rotation, sealing, sessions
from nearer.storage.sealing import Owner
from nearer.web.access import COOKIE
from tests import browsers, servers
from tests.conftest import _somebody
from tests.security.forms import Control
from tests.security.lives import live
from tests.security.payloads import PAYLOADS, RUNS

pytestmark = pytest.mark.browser
TOGETHER = 6
"""Payloads in a text of several lines; one of a single line holds one."""
HARMLESS = ("status of 404", "[DOM]", "status of 422")
"""A page that is shown once only is not there when it is opened again; advice of the browser on fields; a form that was
refused."""
WORD, ALL = "Quillmark", "\n".join(PAYLOADS)
FORMS = "main form[method=post]:not([data-passkey]):has(input[type=text], textarea)"
SEND = """(form, text) => {
  for (const field of form.querySelectorAll("input[type=text], input[type=search], textarea")) field.value = text;
  form.noValidate = true;
  form.requestSubmit();
}"""
HOLDS = "() => [...document.querySelectorAll('main input, main textarea')].some((one) => one.value.length > 5000)"


def typed(begin: int) -> tuple[Owner, list[str], set[tuple[str, str]]]:
    """Let somebody type payloads everywhere, each field another one; return them, their pages, and their texts."""
    turn = iter(range(begin, begin + 10**6))

    def fill(control: Control) -> str:
        place, many = next(turn), TOGETHER if control.kind == "textarea" else 1
        return "\n".join(PAYLOADS[(place + more) % len(PAYLOADS)] for more in range(many))

    life = live(_somebody(), fill, times=1)
    assert life.explorer.broken == []
    return life.owner, sorted(life.explorer.shown), life.explorer.texts


def _harmless(said: str) -> bool:
    return any(one in said for one in HARMLESS)


def looked_at(owner: Owner, pages: list[str], sent: str = "") -> tuple[list[str], int, int]:
    """Open pages in Chromium and send their forms with a text in every field; return everything that should not have
    happened, on how many pages a payload stood, and in how many answers to forms."""
    wrong: list[str] = []
    token, shown, answered = sessions.begin(owner, clock.now()), 0, 0
    with servers.own() as url, browsers.chromium() as chromium:
        context = chromium.new_context()
        context.add_cookies([{"name": COOKIE, "value": token, "url": url}])
        context.add_init_script("window.ran = () => console.error('it ran')")
        page = context.new_page()
        page.on("console", lambda message: _harmless(message.text) or wrong.append(f"{page.url}: {message.text}"))
        page.on("pageerror", lambda error: wrong.append(f"{page.url}: {error}"))
        page.on("dialog", lambda dialog: (wrong.append(f"{page.url}: {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda asked: None if asked.url.startswith(url) else wrong.append(f"asked {asked.url}"))
        for address in pages:
            page.goto(url + address)
            shown += RUNS in page.content()
            for number in range(page.locator(FORMS).count() if sent else 0):
                page.goto(url + address)
                with page.expect_navigation():
                    page.locator(FORMS).nth(number).evaluate(SEND, sent)
                answered += page.evaluate(HOLDS)
    return wrong, shown, answered


def test_nothing_typed_runs_in_a_browser():
    """Each field another payload: with so many fields, every vector and every way out is met."""
    owner, pages, texts = typed(0)
    assert len(texts) > 60
    wrong, shown, _answered = looked_at(owner, pages)
    assert wrong == []
    assert shown > 30, "what was typed is on the pages that were looked at"


def everywhere(owner: Owner, word: str, text: str) -> int:
    """Put a text in the place of a word in all that is kept of somebody, as a file could bring it; return how often."""
    inside, places = json.dumps(text)[1:-1].encode(), 0
    for model in rotation.tables():
        for row in model.objects.filter(owner_id=owner.id):
            plain = sealing.unseal(owner, records.table(model), row.id, bytes(row.sealed))
            places += plain.count(word.encode())
            changed = sealing.seal(owner, records.table(model), row.id, plain.replace(word.encode(), inside))
            model.objects.filter(owner_id=owner.id, id=row.id).update(sealed=changed)
    return places


@pytest.mark.slow
def test_none_of_two_hundred_ways_runs_in_any_field():
    """All of them in every text that is kept, on every page; and all of them in every text of every form sent."""
    assert len(set(PAYLOADS)) == 200
    life = live(_somebody(), lambda control: WORD, times=1)
    places = everywhere(life.owner, WORD, ALL)
    assert life.explorer.broken == []
    wrong, shown, answered = looked_at(life.owner, sorted(life.explorer.shown), ALL)
    print(f"200 ways in {places} kept texts, on {shown} pages; {answered} forms answered with all of them")
    assert wrong == []
    assert places > 100
    assert shown > 60
    assert answered > 60
