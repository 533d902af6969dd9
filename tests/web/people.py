"""People as the tests of pages need them: past the first questions, with something planned."""

from uuid6 import uuid7

from nearer import clock
from nearer.actions import needs, planner
from nearer.domain.planner import Plan, PlanState
from nearer.storage.sealing import Owner

STEP = "ask-shop-question"


def settled(owner: Owner) -> Owner:
    """Return the owner with one question answered and the others skipped."""
    needs.answer(owner, "missing", ["confidant"])
    needs.settle(owner)
    return owner


def planned(owner: Owner) -> Plan:
    """Return a plan of theirs for any day."""
    plan = Plan(uuid7(), STEP, PlanState.OPEN, clock.local().date(), where="the corner shop")
    planner.commit(owner, plan.made, plan)
    return plan
