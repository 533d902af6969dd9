"""The demo's care plan and directory: something on each page, every row fits, and nobody is real."""

from pathlib import Path

from nearer.actions import care_plan, professionals
from nearer.cli import demo_people, demo_support
from nearer.storage import people as people_rows
from nearer.storage import professionals as rows


def test_mara_has_two_lines_her_sister_and_somebody_she_wrote_to(mara, today):
    demo_people.fill(mara, today)
    demo_support.fill(mara, today, {entry.name: entry.id for entry in people_rows.roster(mara).values()})
    plan = care_plan.plan(mara)
    assert plan.texts == demo_support.PLAN
    assert [ally.line.text for ally in care_plan.allies(mara, plan)] == ["Lena"]
    _search, found, whole = professionals.matches(mara, Path("none"))
    assert 2 <= found.many < whole
    assert [one.professional.name for one in rows.enquiries(mara)] == [demo_support.TURNED_TO]


def test_every_row_fits_and_leads_to_nobody_real():
    found = demo_support.found_here()
    assert found.troubles == ()
    for one in found.professionals:
        assert all(address.endswith(".example") for address in (one.email, one.website, one.video) if address)
        assert not one.phone or one.phone.startswith(("0113 496 0", "01632 960")), "kept free for such uses (Ofcom)"
