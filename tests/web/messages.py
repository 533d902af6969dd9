"""Somebody to write to, and messages as the tests of pages need them: written and sent through the forms."""

from uuid6 import uuid7

from nearer import clock
from nearer.actions import people
from nearer.domain.reaching import ReachOut
from nearer.storage import reaching as rows


def ana(owner, **known):
    """Return somebody in the circles."""
    answers = people.Answers(name="Ana", circle="close", **known)
    return people.add(owner, clock.local().date(), uuid7(), answers)


def written(browser, person, occasion="thinking", **given):
    """Write a message as the form does and return its id."""
    form = {"id": str(uuid7()), "text": "Hello Ana, how are you?"} | given
    answer = browser.post(f"/people/{person.id}/reach-outs/new?for={occasion}", form)
    assert answer.status_code == 303, answer.text
    return answer.headers["Location"]


def sent(browser, person, **given):
    """Write a message, say it is sent, and return its address."""
    address = written(browser, person, **given)
    browser.post(f"{address}/sent")
    return address


def kept(owner, address) -> ReachOut:
    return rows.reach_out(owner, address.rsplit("/", 1)[-1])
