"""The recovery code, and an account set anew by its host (TM24)."""

from datetime import timedelta

import pytest

from nearer import clock
from nearer.actions import recovering
from nearer.domain.needs import Profile
from nearer.storage import models, sessions
from nearer.storage import needs as need_rows
from nearer.storage.sealing import Unsealable, codes
from nearer.web.access import COOKIE
from tests.web.test_accounts import OTHER, come_in, joined, named, with_code

NOW = clock.now()


def test_the_recovery_code_opens_once_and_everything_is_there(client, shared):
    name = named()
    owner = joined(name)
    need_rows.save_profile(owner, Profile(name="Mara of the river"))
    code, browser = with_code(owner), client()
    given = {"name": name, "code": code.lower(), "password": OTHER, "own_device": "1"}
    assert client().post("/recover", {**given, "code": codes.recovery_code()}).status_code == 422
    assert browser.post("/recover", given).headers["Location"] == "/opens/recovery?done=strong"
    assert "Mara of the river" in browser.get("/me").text
    assert client().post("/recover", given).status_code == 422
    assert come_in(client(), name).status_code == 422


def test_a_reset_leaves_a_private_account_locked_until_its_code(client, shared):
    """TM24: whoever runs the place gets an empty account; the code brings back what was written."""
    name = named()
    owner = joined(name)
    need_rows.save_profile(owner, Profile(name="Mara of the river"))
    code = with_code(owner)
    browser = client()
    token = recovering.ticket(name, NOW)
    assert browser.post(f"/reset/{token}", {"password": OTHER, "own_device": "1"}).status_code == 303
    assert client().post(f"/reset/{token}", {"password": OTHER}).status_code == 404
    fresh = sessions.find(browser.cookies[COOKIE].value, NOW).owner
    assert fresh.id != owner.id
    assert fresh.key != owner.key
    with pytest.raises(Unsealable):
        need_rows.profile(type(owner)(owner.id, fresh.key))
    assert "Mara of the river" not in browser.get("/me").text
    assert "set anew with a link" in browser.get("/opens").text
    assert browser.post("/opens/before", {"code": codes.recovery_code(), "password": OTHER}).status_code == 422
    assert browser.post("/opens/before", {"code": code, "password": OTHER, "own_device": "1"}).status_code == 303
    assert "Mara of the river" in browser.get("/me").text
    assert come_in(client(), name, OTHER).status_code == 303


def test_what_stays_locked_is_offered_for_deletion_after_three_months_and_never_goes_by_itself(client, shared):
    name = named()
    owner = joined(name)
    need_rows.save_profile(owner, Profile(name="Mara of the river"))
    browser = client()
    browser.post(f"/reset/{recovering.ticket(name, NOW)}", {"password": OTHER, "own_device": "1"})
    assert "three months" not in browser.get("/opens/before").text
    assert browser.post("/opens/before/end", {"sure": "1"}).status_code == 404
    fresh = sessions.find(browser.cookies[COOKIE].value, NOW).owner
    models.Account.objects.filter(id__in=(owner.id, fresh.id)).update(created=NOW - timedelta(days=91))
    assert "three months" in browser.get("/opens/before").text
    refused = browser.post("/opens/before/end")
    assert refused.status_code == 422
    assert "Tick the box first" in refused.text
    assert models.Profile.objects.filter(owner_id=owner.id).exists()
    assert browser.post("/opens/before/end", {"sure": "1"}).status_code == 303
    assert not models.Account.objects.filter(id=owner.id).exists()
    assert not models.Profile.objects.filter(owner_id=owner.id).exists()
    assert "still locked" not in browser.get("/opens?done=gone").text


def test_nobody_lets_go_of_what_others_have_locked(client, shared, mara):
    name = named()
    owner = joined(name)
    client().post(f"/reset/{recovering.ticket(name, NOW)}", {"password": OTHER})
    models.Account.objects.filter(id=owner.id).update(created=NOW - timedelta(days=91))
    assert client(mara).post("/opens/before/end", {"sure": "1"}).status_code == 404
    assert models.Account.objects.filter(id=owner.id).exists()


def test_recovery_and_reset_shut_every_other_browser_out(client, shared):
    """Found: nothing was red when they did not."""
    name = named()
    code, (before, other) = with_code(joined(name, private=False)), (client(), client())
    come_in(before, name)
    given = {"name": name, "code": code, "password": OTHER, "own_device": "1"}
    assert other.post("/recover", given).status_code == 303
    assert before.get("/opens").status_code == 403
    assert other.get("/opens").status_code == 200
    assert client().post(f"/reset/{recovering.ticket(name, NOW)}", {"password": OTHER}).status_code == 303
    assert other.get("/opens").status_code == 403


def test_a_private_account_that_begins_anew_or_comes_back_shuts_every_other_browser_out(client, shared):
    """Whoever was in before a reset, and whoever came in between it and the code, is not in afterwards."""
    name = named()
    code, (before, between, here) = with_code(joined(name)), (client(), client(), client())
    come_in(before, name)
    assert here.post(f"/reset/{recovering.ticket(name, NOW)}", {"password": OTHER}).status_code == 303
    assert before.get("/opens").status_code == 403
    come_in(between, name, OTHER)
    assert between.get("/opens").status_code == 200
    assert here.post("/opens/before", {"code": code, "password": OTHER}).status_code == 303
    assert between.get("/opens").status_code == 403
    assert here.get("/opens").status_code == 200


def test_a_reset_where_the_host_may_help_changes_the_password_alone(client, shared):
    name = named()
    owner = joined(name, private=False)
    browser = client()
    browser.post(f"/reset/{recovering.ticket(name, NOW)}", {"password": OTHER})
    assert sessions.find(browser.cookies[COOKIE].value, NOW).owner == owner
    browser.post("/opens/told")
    assert "set anew with a link" not in browser.get("/opens").text
