"""Ben in the demo: he is let in, Mara sees his lines, and the account that opens is still hers."""

import os
from datetime import date
from pathlib import Path

from nearer import clock
from nearer.actions import accompanying
from nearer.cli import demo_sharing
from nearer.domain.sharing import Kind
from nearer.storage import accounts, models, sharing_letters
from nearer.storage import asking as asking_rows
from nearer.storage import sharing as rows
from tests.actions.sharing import tried, wrote


def test_ben_sees_what_mara_chose_and_she_reads_his_lines(mara):
    tried(mara, learned="Two sentences were enough.")
    wrote(mara, "I have a usual.", chosen=True)
    wrote(mara, "For me alone.")
    today = clock.local().date()
    ben = demo_sharing.fill(mara, today)
    (grant,) = rows.grants(mara)
    seen = accompanying.see(ben, clock.local(), grant.id)
    assert {part.kind for part in seen.shared.parts} == set(demo_sharing.SEEN)
    assert "Two sentences were enough." in str(seen.shared)
    assert [item.text for part in seen.shared.parts if part.kind is Kind.PAGES for item in part.items] == [
        "I have a usual."
    ]
    assert len(sharing_letters.encouragements(mara, grant.id)) == len(demo_sharing.LINES)
    assert [bool(one.answer) for one in sharing_letters.exchanges(mara, grant.id)] == [False, True]
    (asked,) = asking_rows.askings(mara)
    assert asking_rows.answers(mara, asked.id).wish == demo_sharing.LENA["wish"]
    assert demo_sharing.guide(mara, Path(os.environ["NEARER_DATA"])) == ben


def test_maras_account_stays_the_first(mara):
    ben = demo_sharing.fill(mara, date(2026, 3, 2))
    made = dict(models.Account.objects.filter(id__in=(mara.id, ben.id)).values_list("id", "created"))
    assert made[mara.id] < made[ben.id]
    assert accounts.first() != ben.id
