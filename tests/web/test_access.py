"""Who may reach what, and what every answer carries."""

import re

from uuid6 import uuid7

from nearer import clock
from nearer.actions import ladder
from nearer.domain.ladder import Attempt, Felt
from nearer.storage import planner as plan_rows
from tests.web.people import STEP, planned, settled


def test_cleo_meets_nothing_of_maras(client, mara, cleo):
    today = clock.local().date()
    plan = planned(settled(mara))
    attempt = ladder.attempt(mara, today, uuid7(), Attempt(STEP, today, Felt.EASY, learned="only mine"))
    own = ladder.own_step(mara, today, "own-climbing", ladder.Answers(title="Ask at the climbing hall."))
    browser = client(settled(cleo))
    for address in (
        f"/plans/{plan.id}",
        f"/plans/{plan.id}/attempt",
        f"/attempts/{attempt}",
        f"/steps/{own.id}",
        f"/steps/{own.id}/edit",
    ):
        assert browser.get(address).status_code == 404
    for address in (
        f"/plans/{plan.id}/not-today",
        f"/plans/{plan.id}/fell-through",
        f"/plans/{plan.id}/smaller",
        f"/plans/{plan.id}/fallback",
        f"/steps/{own.id}/hidden",
        f"/steps/{own.id}/declines",
    ):
        assert browser.post(address, {"id": str(uuid7()), "step": STEP}).status_code == 404
    assert plan_rows.open_plans(mara) == [plan]
    assert "only mine" not in browser.get(f"/steps/{STEP}").text


def test_every_unsafe_route_wants_its_token(client, mara):
    """Generated from the router: what answers to POST refuses it without the token."""
    from nearer.web.routes import urlpatterns

    browser = client(settled(mara), csrf=True)
    plan, refused = planned(mara), 0
    for route in urlpatterns:
        address = "/" + re.sub(
            r"<(\w+):\w+>",
            lambda found: {"uuid": str(plan.id), "step": STEP, "str": "missing"}[found[1]],
            str(route.pattern),
        )
        answer = browser.post(address, {"id": str(uuid7()), "felt": "easy", "value": "10", "title": "x"})
        assert answer.status_code in (403, 405), address
        refused += answer.status_code == 403
    assert refused >= 20
    assert plan_rows.open_plans(mara) == [plan]


def test_an_unknown_host_is_refused(client, mara):
    answer = client(settled(mara)).get("/", SERVER_NAME="evil.test")
    assert answer.status_code == 400


def test_every_answer_forbids_scripts_from_elsewhere(client, mara):
    for address in ("/", "/nowhere", "/page"):
        policy = client(settled(mara)).get(address).headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
