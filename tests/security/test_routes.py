"""Every address of the router, and who gets an answer from it: nobody else than the person whose data it is.

Mara has lived through six weeks and sent every form. Then strangers try each address with her ids, with and without
being let in, and each form as she sends it. What is added to the router later is met here without being named.
"""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from nearer.storage import accounts
from tests.security.explorer import address_of, routes
from tests.security.lives import Life, browser, live
from tests.web.people import settled

WORD = "Quillmark"
OPEN = {
    "open/<str:token>": "a printed link is what lets somebody in",
    "come-in": "coming in with name and password",
    "come-in/second": "the second step of it",
    "come-in/passkey": "coming in with a passkey",
    "come-in/passkey/begin": "likewise",
    "join": "joining where anybody may",
    "join/<str:invitation>": "an invitation is what lets somebody join",
    "recover": "coming in with the recovery code",
    "strength": "how hard a password is to guess, while somebody who joins types it; nothing is read or kept",
    "reset/<str:ticket>": "setting a password anew with what the operator gave",
    "log-out": "leaving must work for everybody",
    "manifest.webmanifest": "what a home screen calls this",
    "asked/<str:token>": "a friend without an account answers by the address they were given, once",
    "exit": "leaving must work for everybody, whatever is broken",
    "page": "the empty page that Leave leads to",
    "feed/<str:token>.ics": "a calendar program has no cookie; the address itself is the key",
}
"""Addresses that answer somebody who was not let in, each with why."""
_OWN_TESTS = {
    "used up when Mara came in": ["open/<str:token>"],
    "needs a gate that says no": ["steps/<step:step>/gentler"],
    "needs a day that has passed": [
        "reach-outs/<uuid:reach_out>/silence",
        "reach-outs/<uuid:reach_out>/wait",
        "reach-outs/<uuid:reach_out>/follow-up",
        "week/<str:first>/look-back",
        "plans/<uuid:plan>",
        "plans/<uuid:plan>/fallback",
    ],
    "needs somebody else beside": [
        "sharing/<uuid:grant>/confirmed",
        "sharing/<uuid:grant>/removal",
        "invitations/<str:code>",
        "accompanying/<uuid:grant>",
        "accompanying/<uuid:grant>/lines",
        "accompanying/<uuid:grant>/questions",
        "accompanying/<uuid:grant>/end",
        "asked/<str:token>",
    ],
    "needs a file that fits": ["scales/new/<uuid:row>", "scales/<uuid:row>/removal", "everything/<uuid:parcel>"],
    "needs more than one screen of words": ["practice/scenes/<step:scene>/practised"],
    "needs a step that was hard": ["attempts/<uuid:attempt>/kindness"],
    "needs something locked for months": ["opens/before/end"],
    "needs somebody whom a no is for": ["boundaries/<uuid:boundary>/message"],
    "needs a ticket from the operator": ["reset/<str:ticket>", "join/<str:invitation>"],
    "needs a second browser or a passkey": ["opens/browsers/<uuid:browser>/end", "opens/passkeys/<uuid:passkey>/end"],
    "undoes what she left as it was": [
        "people/<uuid:person>/snooze/end",
        "people/<uuid:person>/away/end",
        "steps/<step:step>/hidden/end",
        "week/<str:first>/items/<uuid:item>/kept/end",
        "week/<str:first>/rests",
    ],
    "depends on what the week holds": [
        "week/<str:first>/items/<uuid:item>/done",
        "week/<str:first>/items/<uuid:item>/kept",
        "week/<str:first>/items/<uuid:item>/fell-through",
        "week/<str:first>/items/<uuid:item>/fell-through/end",
    ],
    "needs a program or server beside": [
        "feed/<str:token>.ics",
        "sync/<uuid:server>",
        "sync/<uuid:server>/choice",
        "sync/<uuid:server>/runs",
        "sync/<uuid:server>/answers",
        "sync/<uuid:server>/password",
        "sync/<uuid:server>/removal",
    ],
}
UNMET = {route for some in _OWN_TESTS.values() for route in some}
"""Addresses Mara may not come by herself, each with why. They are tried all the same, with ids of hers."""
NOT_TAKEN = {
    "sync/new": "needs a server beside",
    "come-in": "is only there where somebody has a password, and needs it",
    "come-in/passkey": "is filled in by a script",
    "recover": "needs a code, and somebody who forgot a password",
    "opens/before": "needs something that was locked before a reset",
    "opens/password": "would change how she comes in",
    "opens/passkeys": "is filled in by a script",
    "reach-outs/<uuid:reach_out>/words": "is for a message that waits, and she sends each on its way first",
    "challenge/join": "needs the code of somebody else's round",
    "accompanying": "needs the code of somebody else's invitation",
}
"""Routes whose form is never taken as Mara sends it, each with why; they have tests of their own."""
TWICE_IS_FINE = ("/removal", "/end")
"""Taking away what is not there is no fault, so a second tap is none; it tells nothing of whether it ever was."""
ONES_OWN = ("week/<str:first>/items/", "goals/<uuid:goal>/")
"""Only sent to; looked at, they show one's own week, one's own goals."""
HERS = {"step": "own-hers"}
"""An id of a kind of which she may have none."""


@pytest.fixture(scope="module")
def life() -> Life:
    """Let Mara live, once for all of these: they change nothing of hers."""
    return live(_somebody(), lambda control: WORD)


def _somebody():
    from tests.conftest import _somebody

    return _somebody()


def addresses(life: Life) -> Iterator[tuple[str, str]]:
    """Yield every address of Mara's with its route; one made of her ids where she met none."""
    for route in routes():
        met = [*life.explorer.pages[route], *(sent.address for sent in life.explorer.forms[route])]
        met = met or [address_of(route, HERS | life.ids)]
        yield from ((route, address) for address in dict.fromkeys(met))


def theirs(route: str, address: str) -> bool:
    """Say whether an address names something that only one person has."""
    return "uuid:" in route or "/own-" in address


def test_mara_meets_every_address_and_none_breaks(life):
    unmet = {route for route in routes() if not (life.explorer.pages[route] or life.explorer.forms[route])}
    assert unmet - UNMET == set()
    assert life.explorer.broken == []


def test_nearly_every_form_she_sends_is_taken(life):
    """A walk whose forms are refused guards little."""
    taken = life.explorer.taken
    never = {kind for kind in taken if not taken[kind]}
    print(f"{len(taken) - len(never)} forms taken, {len(never)} never: {sorted(route for route, _what in never)}")
    assert len(taken) > 350
    assert {route for route, _what in never} - set(NOT_TAKEN) == set()


def test_no_title_no_address_and_no_form_puts_a_word_of_hers_into_the_browsers_history(life):
    """Titles and addresses go into the history of a browser, and fields into what it fills in by itself."""
    explorer = life.explorer
    addresses = {f"at {address}" for some in explorer.pages.values() for address in some}
    assert len(explorer.remembered) > 100
    assert [one for one in sorted(explorer.remembered | addresses) if WORD in one or " fills in " in one] == []


def test_nobody_who_was_not_let_in_gets_an_answer(life):
    stranger, before = browser(), accounts.version(life.owner)
    answered = []
    for route, address in addresses(life):
        for answer in (stranger.get(address), stranger.post(address, {"id": life.ids["plan"]})):
            if answer.status_code not in (403, 405) and route not in OPEN:
                answered.append(f"{answer.status_code} {address}")
            assert WORD not in answer.text, address
    assert not answered, answered
    assert accounts.version(life.owner) == before


def test_cleo_gets_nothing_of_maras_and_changes_nothing(life):
    cleo, before = browser(settled(_somebody())), accounts.version(life.owner)
    answered = []
    for route, address in addresses(life):
        sent = [one.data for one in life.explorer.forms[route] if one.address == address]
        if theirs(route, address):
            answers = [cleo.post(address, data) for data in sent or [{"id": life.ids["plan"]}]]
            answers += [] if route.startswith(ONES_OWN) else [cleo.get(address)]
            allowed = (404, 405, 303) if route.endswith(TWICE_IS_FINE) else (404, 405)
            answered += [f"{one.status_code} {route}" for one in answers if one.status_code not in allowed]
    assert not answered, answered
    assert accounts.version(life.owner) == before


def test_what_cleo_sends_changes_nothing_of_maras(life):
    """Every form that names nobody's thing, with the ids that Mara's forms carried."""
    cleo, before = browser(settled(_somebody())), accounts.version(life.owner)
    for route, some in life.explorer.forms.items():
        for sent in some:
            if not theirs(route, sent.address) and urlsplit(sent.address).path != "/exit":
                assert cleo.post(sent.address, sent.data).status_code < 500, sent.address
    assert accounts.version(life.owner) == before


def test_what_cleo_looks_at_is_never_maras(life):
    """Looked at before she sends anything, so that every word of Mara's on it would be a leak."""
    cleo = browser(settled(_somebody()))
    leaks = [address for _route, address in addresses(life) if WORD in cleo.get(address).text]
    assert leaks == []


def test_no_header_but_host_says_where_an_address_on_any_page_leads(life):
    """Invitations, feeds and questions to friends show whole addresses (N1)."""
    names = ("x-forwarded-host", "x-host", "x-forwarded-server", "x-original-host", "x-forwarded-proto", "origin")
    said = dict.fromkeys(names, "evil.test") | {"forwarded": "host=evil.test"}
    mara = browser(life.owner)
    shown = [(route, mara.get(address, headers=said).text) for route, address in addresses(life) if address != "/exit"]
    whole = sorted({route for route, text in shown if "http://localhost/" in text})
    print(f"whole addresses of ours stand on {whole}")
    assert len(whole) > 2
    assert [route for route, text in shown if "evil.test" in text] == []


def test_every_form_wants_its_token_and_a_page_of_ours(life):
    """Without the token, and with it but sent from another site."""
    before, refused = accounts.version(life.owner), 0
    checked = browser(life.owner, csrf=True)
    checked.get("/me")
    token = checked.cookies["csrftoken"].value
    for some in life.explorer.forms.values():
        for sent in some[:1]:
            data = {name: value for name, value in sent.data.items() if name != "csrfmiddlewaretoken"}
            bare = checked.post(sent.address, data)
            foreign = checked.post(
                sent.address, data | {"csrfmiddlewaretoken": token}, headers={"origin": "https://elsewhere.example"}
            )
            assert (bare.status_code, foreign.status_code) == (403, 403), sent.address
            refused += 1
    assert refused > 80
    assert accounts.version(life.owner) == before
