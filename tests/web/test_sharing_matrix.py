"""Every address of sharing, for everybody, in every state of a grant. Generated from the router (safety.md TM4).

A word only Mara knows is in what she shares. For each cell it is asked: may this answer carry the word, and may this
request change anything? Whatever is not allowed here must be refused, so a new address is refused until it is named.
"""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.db import transaction
from uuid6 import uuid7

from nearer import clock
from nearer.actions import accompanying, sharing
from nearer.domain.sharing import WAITING, Kind, State
from nearer.storage import models
from nearer.storage import sharing as rows
from nearer.web.routes.sharing import urlpatterns
from tests.actions.sharing import accepted, invited, let_in, tried, wrote
from tests.web.people import settled

STATES = ("none", "invited", "accepted", "active", "expired", "revoked")
ROLES = ("mara", "ben", "cleo", "nobody")
WORD = "Quillfeather"
OWN = "Nightjar"
"""In a page of her journal that she did not choose: on no page of sharing, for nobody."""
LIVE = ("invited", "accepted", "active")
READ = {f"accompanying/<uuid:grant>{form}" for form in ("", "/lines", "/questions")}
"""Ben's page, and the same with a form on it sent back."""
TABLES = (models.Grant, models.Package, models.Companion, models.Encouragement, models.Question, models.Asking)
GIVEN = {
    "id": str(uuid7()),
    "kinds": [str(kind) for kind in Kind],
    "days": "90",
    "label": "x",
    "name": "x",
    "line": "x",
    "question": "x",
    "noticed": "x",
    "code": "x",
    # What no form has: nobody changes whose it is, for whom, until when or how it stands by sending it along.
    "owner": "00000000-0000-0000-0000-000000000001",
    "owner_id": "00000000-0000-0000-0000-000000000001",
    "recipient_id": "00000000-0000-0000-0000-000000000001",
    "state": "active",
    "expires": "2099-01-01",
}
CHANGES = {
    ("ben", "invited", "invitations/<str:code>"),
    ("cleo", "invited", "invitations/<str:code>"),
    ("ben", "active", "accompanying/<uuid:grant>/lines"),
    ("ben", "active", "accompanying/<uuid:grant>/questions"),
    ("ben", "accepted", "accompanying/<uuid:grant>/end"),
    ("ben", "active", "accompanying/<uuid:grant>/end"),
    ("ben", "expired", "accompanying/<uuid:grant>/end"),
    *((who, state, route) for who in ("ben", "cleo") for state in STATES for route in ("sharing/new", "asking/new")),
}
"""What somebody other than Mara may change by a POST; the last two make something of their own."""


def addresses(grant: str, code: str) -> Iterator[tuple[str, str]]:
    """Return each route and an address of it: this grant, its code, and ids of nothing for the rest."""
    parts = {"uuid:grant": grant, "uuid:question": str(uuid7()), "uuid:asking": str(uuid7()), "str:token": code}
    for route in (str(one.pattern) for one in urlpatterns):
        address = route
        for name, value in (parts | {"str:code": code}).items():
            address = address.replace(f"<{name}>", value)
        yield route, f"/{address}"


def brought_to(state, mara, ben):
    """Return a grant's id and code, after everything that leads to a state."""
    long_ago = clock.local() - timedelta(days=60)
    tried(settled(mara), learned=WORD)
    wrote(mara, f"{WORD} in a chosen page", chosen=True)
    wrote(mara, OWN)
    if state == "none":
        return str(uuid7()), "00000-00000-00000-00000"
    ways = {"invited": lambda: invited(mara), "accepted": lambda: accepted(mara, ben)}
    grant = ways.get(state, lambda: let_in(mara, ben, now=long_ago if state == "expired" else None))()
    if state == "revoked":
        sharing.end(mara, clock.local(), grant.id)
    return str(grant.id), rows.code(mara, grant.id)


def may_read(role, state, route):
    """Tell whether an answer may carry the word."""
    if role == "mara":
        return True
    return (role, state) == ("ben", "active") and route in READ


def allowed(role, state, route):
    """Return the statuses a GET may have, for an address of this grant."""
    if route.startswith("asked/"):
        return {404}
    if role == "nobody":
        return {403}
    if "<" not in route or route.startswith("asking/"):
        return {200, 404, 405}
    if route.startswith("invitations/"):
        return {200} if state == "invited" else {404}
    if route.startswith("accompanying/"):
        return {200, 405} if (role, state) == ("ben", "active") else {404, 405}
    return {200, 405, 409} if role == "mara" and state != "none" else {404, 405}


def kept():
    """Return every row two people share, as it stands."""
    return {model.__name__: sorted(map(repr, model.objects.values_list())) for model in TABLES}


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("state", STATES)
def test_who_reads_what(client, mara, ben, cleo, state, role):
    grant, code = brought_to(state, mara, ben)
    browser = client({"mara": mara, "ben": settled(ben), "cleo": settled(cleo), "nobody": None}[role])
    read = 0
    for route, address in addresses(grant, code):
        answer = browser.get(address)
        assert answer.status_code in allowed(role, state, route), (route, answer.status_code)
        assert WORD not in answer.text or may_read(role, state, route), route
        assert OWN not in answer.text, route
        read += WORD in answer.text
    if role == "mara":
        assert read >= (2 if state in LIVE else 1), "her summary, and what she shares"
    if role == "ben":
        assert read == (len(READ) if state == "active" else 0)


@pytest.mark.parametrize("role", ["ben", "cleo", "nobody"])
@pytest.mark.parametrize("state", STATES)
def test_who_changes_what(client, mara, ben, cleo, state, role):
    """Nobody but Mara widens, lengthens, confirms, updates or ends; what is undone after each so that all are tried."""
    grant, code = brought_to(state, mara, ben)
    browser = client({"ben": settled(ben), "cleo": settled(cleo), "nobody": None}[role])
    words = " ".join(accompanying.words(ben))
    changed = set()
    for route, address in addresses(grant, code):
        before = kept()
        with transaction.atomic():
            answer = browser.post(address, GIVEN | {"words": words})
            after = kept()
            transaction.set_rollback(True)
        assert WORD not in answer.text or may_read(role, state, route), route
        if after != before:
            changed.add((role, state, route))
    wanted = {cell for cell in CHANGES if cell[:2] == (role, state)}
    assert changed == wanted


@pytest.mark.parametrize("form", ["lines", "questions"])
def test_what_ben_may_send_changes_nothing_of_how_he_is_let_in(client, mara, ben, form):
    """Not by what he sends along either: his level and his time are Mara's to change (N8)."""
    grant, _code = brought_to("active", mara, ben)
    before = [kept()[one] for one in ("Grant", "Package", "Companion")]
    assert client(settled(ben)).post(f"/accompanying/{grant}/{form}", GIVEN).status_code == 303
    assert [kept()[one] for one in ("Grant", "Package", "Companion")] == before


def test_whoever_takes_an_invitation_up_waits_and_gets_what_was_invited_to(client, mara, ben):
    """No sooner, no longer and no more than Mara chose, whatever is sent along (N8)."""
    made = invited(settled(mara), "attempts")
    sent = GIVEN | {"state": "active", "days": "90"}
    assert client(settled(ben)).post(f"/invitations/{rows.code(mara, made.id)}", sent).status_code == 303
    taken = sharing.find(mara, made.id)
    assert (taken.kinds, taken.days, taken.state, taken.key) == (made.kinds, made.days, State.ACCEPTED, b"")
    assert taken.expires <= clock.now() + WAITING
    assert not models.Package.objects.filter(owner_id=mara.id).exists()


@pytest.mark.parametrize("state", LIVE)
def test_what_mara_changes_keeps_whose_it_is_and_for_whom(client, mara, ben, state):
    grant, _code = brought_to(state, mara, ben)
    before = models.Grant.objects.get(owner_id=mara.id, id=grant)
    answer = client(mara).post(f"/sharing/{grant}/kinds", GIVEN)
    after = models.Grant.objects.get(owner_id=mara.id, id=grant)
    assert answer.status_code == 303
    assert (after.owner_id, after.recipient_id, after.state) == (before.owner_id, before.recipient_id, before.state)
    assert after.expires <= clock.now() + timedelta(days=90)
