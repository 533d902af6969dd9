"""Whichever way somebody comes in, what they chose to let grow old goes a little further; not before they are in."""

from datetime import timedelta

import pytest
from uuid6 import uuid7

from nearer import clock
from nearer.actions import retention
from nearer.domain.people import Encounter
from nearer.storage import accounts, people, second_step, sessions
from nearer.storage.sealing import codes
from tests.accounts import folder
from tests.web.test_accounts import OTHER, come_in, joined, named, with_code

NOW, TODAY = clock.now(), clock.local().date()


def old(owner):
    """Let somebody have chosen to keep words for a year, and words that grew older since."""
    people.save_encounter(owner, Encounter(uuid7(), TODAY - timedelta(days=400), (), note="Her cat is ill."))
    retention.choose(owner, {"encounter": 12}, TODAY - timedelta(days=100))
    assert there(owner)


def there(owner):
    return any(one.note for one in people.encounters(owner))


def by_password(browser, owner, name):
    come_in(browser, name)


def by_code(browser, owner, name):
    browser.post("/recover", {"name": name, "code": with_code(owner), "password": OTHER})


def by_second_step(browser, owner, name):
    secret = codes.totp_secret()
    second_step.save(owner, second_step.Kept(secret, on=True))
    come_in(browser, name)
    assert there(owner), "half in is not in"
    number = codes.totp_now(secret, int(clock.now().timestamp()))
    assert browser.post("/come-in/second", {"number": number}).status_code == 303


@pytest.mark.parametrize("way", [by_password, by_code, by_second_step])
def test_what_grew_old_goes_at_coming_in(client, shared, way):
    name = named()
    owner = joined(name)
    old(owner)
    way(client(), owner, name)
    assert not there(owner)


def test_and_by_the_printed_link(client):
    owner = accounts.create(folder(), NOW)
    old(owner)
    client().get(f"/open/{sessions.link(owner, NOW)}")
    assert not there(owner)
