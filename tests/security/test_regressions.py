"""What went wrong in programs like this one, tried on ours: nobody's mistake of the past comes in by a new form.

Knows the forms somebody meets and the tables there are. Does not know single pages.
"""

from typing import Any

import pytest
from uuid6 import uuid7

from nearer import clock
from nearer.cli import demo
from nearer.storage import accounts, models, schema
from nearer.storage.sealing import Owner
from tests.accounts import PASSWORD
from tests.actions.circles import known
from tests.actions.sharing import invited
from tests.conftest import _somebody
from tests.security.explorer import Explorer, routes
from tests.security.lives import browser
from tests.web.people import settled

DANGER, HARMLESS = "I want to kill myself tonight.", "I want to bake a loaf tonight."
TIMES = ("created", "seen", "updated", "version")


def _seen(row: Any, column: str) -> Any:
    value = getattr(row, column)
    return len(bytes(value)) if isinstance(value, (bytes, memoryview)) else str(value)


def kept_of(owner: Owner) -> dict[str, list[Any]]:
    """Return what is kept of somebody as whoever has the file sees it: rows, their clear columns, how long the rest."""
    found: dict[str, list[Any]] = {"account": list(models.Account.objects.filter(id=owner.id).values_list("told"))}
    for table in schema.owned():
        columns = [*table.clear, *(["sealed"] if table.sealed else [])]
        found[table.name] = [
            tuple(_seen(row, one) for one in columns if one not in TIMES) for row in table.of(owner.id)
        ]
    return found


def test_words_of_danger_leave_what_other_words_of_their_length_leave(client):
    """In another program the text of an entry was copied into a flag about a crisis (N4)."""
    kept = []
    for text in (DANGER, HARMLESS):
        owner = settled(_somebody())
        answer = client(owner).post("/journal/new", {"id": str(uuid7()), "text": text})
        assert answer.status_code == (200 if text == DANGER else 303), "the card stands before where it leads on"
        assert models.JournalPage.objects.filter(owner_id=owner.id).count() == 1
        kept.append(kept_of(owner))
    assert kept[0] == kept[1]


def test_a_form_that_names_another_owner_changes_nothing_of_theirs_and_gives_nothing_away(mara, cleo):
    """In another program a change of a part took the owner with it (N9). Every form, with every name it could have."""
    before, hers = kept_of(settled(cleo)), browser(mara)
    named, send = (
        dict.fromkeys(("owner", "owner_id", "account", "account_id", "recipient", "user"), str(cleo.id)),
        hers.post,
    )
    hers.post = lambda address, data: send(address, data | named)
    demo.fill(mara, clock.local().date())
    explorer = Explorer(hers, lambda control: "a word").explore(
        *[f"/{route}" for route in routes() if "<" not in route]
    )
    assert hers.post("/opens/password", {"password": PASSWORD}).status_code == 303, "last, since it changes all others"
    taken = sum(map(bool, explorer.taken.values()))
    print(f"{taken} of {len(explorer.taken)} forms were taken with another owner's id in them")
    assert taken > 350
    assert explorer.broken == []
    assert kept_of(cleo) == before


def test_a_person_changed_with_another_owners_id_stays_hers(client, mara, cleo):
    ana = known(settled(mara), clock.local().date(), "Ana")
    sent = {"name": "Ana", "circle": "inner", "owner": str(cleo.id), "owner_id": str(cleo.id)}
    assert client(mara).post(f"/people/{ana.id}/edit", sent).status_code == 303
    assert models.Person.objects.get(id=ana.id).owner_id == mara.id


def test_no_header_but_host_says_where_a_link_leads(client, mara):
    """In another program a link was made of what a request said of its host (N1). Host itself is checked everywhere."""
    grant = invited(settled(mara))
    names = ("x-forwarded-host", "x-host", "x-forwarded-server", "x-original-host")
    said = dict.fromkeys(names, "evil.test") | {"forwarded": "host=evil.test"}
    page = client(mara).get(f"/sharing/{grant.id}", headers=said)
    assert "/invitations/" in page.text
    assert "evil.test" not in page.text


@pytest.mark.parametrize("address", ["/", "/ladder", "/people"])
def test_a_page_of_somebody_else_is_never_the_one_a_browser_kept(client, mara, cleo, address):
    """In another program a cached thing was given by its number alone (N6); here two people who did as much so far."""
    for owner in (mara, cleo):
        settled(owner)
    assert accounts.version(mara) == accounts.version(cleo)
    tag, other = client(mara).get(address).headers["ETag"], client(cleo)
    own = other.get(address).headers["ETag"]
    assert other.get(address, headers={"if-none-match": tag}).status_code == 200
    assert other.get(address, headers={"if-none-match": own}).status_code == 304
