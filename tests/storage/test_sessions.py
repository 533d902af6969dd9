"""Who is let in: links once, cookies until they are ended, neither half alone."""

from datetime import timedelta

from nearer import clock
from nearer.storage import models, sessions

NOW = clock.now()


def test_a_link_opens_once(mara):
    token = sessions.link(mara, NOW)
    assert sessions.redeem(token, NOW) == mara.id
    assert sessions.redeem(token, NOW) is None


def test_a_link_grows_old_and_a_fresh_one_replaces_it(mara):
    old = sessions.link(mara, NOW)
    fresh = sessions.link(mara, NOW)
    assert sessions.redeem(old, NOW) is None
    assert sessions.redeem(fresh, NOW + timedelta(hours=2)) is None


def test_the_cookie_brings_the_account_key_until_it_is_ended(mara):
    token = sessions.begin(mara, NOW)
    assert sessions.find(token, NOW).owner == mara
    sessions.end(token)
    assert sessions.find(token, NOW) is None


def test_the_database_alone_does_not_open_a_session(mara):
    """Nothing that is stored is the cookie, and another cookie does not unwrap this row."""
    token = sessions.begin(mara, NOW)
    other = sessions.begin(mara, NOW)
    row = models.Session.objects.get(owner_id=mara.id, id=sessions.find(token, NOW).session)
    assert token.encode() not in bytes(row.wrapped) + bytes(row.digest)
    taken = models.Session.objects.get(owner_id=mara.id, id=sessions.find(other, NOW).session)
    models.Session.objects.filter(owner_id=mara.id, id=taken.id).update(wrapped=row.wrapped)
    assert sessions.find(other, NOW) is None


def test_a_browser_not_used_for_a_month_is_let_in_no_more(mara):
    token = sessions.begin(mara, NOW)
    assert sessions.find(token, NOW + timedelta(days=29)) is not None
    assert sessions.find(token, NOW + timedelta(days=29 + 31)) is None


def test_a_made_up_cookie_opens_nothing(mara):
    assert sessions.find("", NOW) is None
    assert sessions.find("x" * 500, NOW) is None
