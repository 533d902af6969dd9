"""Joining a shared instance: openly or by invitation, what is refused, and where it leads."""

import re

import pytest

from nearer.actions import accounts
from tests.web.test_accounts import NOW, WORDS, joined, named


def test_who_is_invited_by_a_link_and_has_no_place_here_yet_comes_back_to_it(client, shared):
    """Found: joining led to the settings, and the link had to be opened once more."""
    invited, browser = "/invitations/abcde-fghij-kmnpq-rstuv", client()
    door = re.search(r'href="(/join\?next=[^"]+)"', browser.get(invited).text)[1]
    wanted = re.search(r'name="next" value="([^"]*)"', browser.get(door).text)[1]
    given = {"name": named(), "password": WORDS, "adult": "1", "next": wanted}
    page = browser.get(browser.post("/join", given).headers["Location"]).text
    code = re.findall(r"<li>([0-9A-Z]{4})</li>", page)
    first, second = (code[int(one) - 1] for one in re.findall(r"Group (\d)", page))
    wanted = re.search(r'name="next" value="([^"]*)"', page)[1]
    answer = browser.post("/opens/recovery", {"first": first, "second": second, "next": wanted})
    assert answer.headers["Location"] == invited


@pytest.mark.parametrize(
    ("password", "value", "said"),
    [
        ("kitten", 0, "9 more characters"),
        ("passwordpassword1", 0, "tried early"),
        (WORDS, 4, "Very hard to guess."),
    ],
)
def test_how_hard_a_password_is_to_guess_is_said_while_it_is_typed(client, shared, password, value, said):
    answer = client().post("/strength", {"password": password}).json()
    assert answer["value"] == value
    assert said in answer["said"]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"password": "short"}, "10 more characters"),
        ({"password": "passwordpassword"}, "tried early"),
        ({"adult": ""}, "made for adults"),
        ({"name": "x"}, "2 to 40 letters"),
    ],
)
def test_what_cannot_be_kept_is_said_and_the_name_is_not_lost(client, shared, changed, said):
    given = {"name": named(), "password": WORDS, "adult": "1", **changed}
    answer = client().post("/join", {key: value for key, value in given.items() if value})
    assert answer.status_code == 422
    assert said in answer.text
    assert WORDS not in answer.text


def test_everything_to_put_right_is_said_at_once_and_what_was_chosen_is_still_there(client, shared):
    taken = named()
    joined(taken)
    answer = client().post("/join", {"name": taken, "password": "short word", "private": "host", "own_device": "1"})
    assert answer.status_code == 422
    for field, said in (("name", "taken here"), ("password", "5 more characters"), ("adult", "made for adults")):
        beside = answer.text.partition(f'id="f-{field}-error">')[2].partition("<")[0]
        assert said in beside, field
        assert f'href="#f-{field}"' in answer.text
    assert f'value="{taken}"' in answer.text
    for kept in ('name="private" value="host" checked', 'name="own_device" value="1" checked'):
        assert kept in answer.text
    assert "short word" not in answer.text


def test_by_invitation_once(client, shared, monkeypatch):
    monkeypatch.setenv("NEARER_JOINING", "invite")
    token = accounts.invite(NOW)
    assert "by invitation" in client().get("/join").text
    given = {"name": named(), "password": WORDS, "adult": "1"}
    assert client().get(f"/join/{token}").status_code == 200
    assert client().post(f"/join/{token}", given).status_code == 303
    assert client().post(f"/join/{token}", {**given, "name": named()}).status_code == 404
