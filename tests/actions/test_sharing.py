"""What was let in to be seen follows whatever is kept, wherever it is kept; and what keeps it from that."""

import subprocess
import sys
from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from uuid6 import uuid7

from nearer import clock
from nearer.actions import accompanying, goals, journal, retention, sharing
from nearer.domain.ladder import Attempt, Felt
from nearer.storage import journal as pages
from nearer.storage import ladder, models, sessions
from nearer.storage import sharing as rows
from nearer.storage import sharing_letters as letters
from nearer.web import application
from nearer.web.access import COOKIE
from tests import outside
from tests.actions.sharing import STEP, invited, let_in, tried, wanted, wrote
from tests.outside import nearer
from tests.servers import ROOT

TWO = """
from nearer import clock
from nearer.settings import read
from nearer.storage.start import start
start(read())
from nearer.storage import accounts, slots
from nearer.storage.models import Account
from tests.actions.sharing import let_in
from nearer.actions import accompanying, needs
"""
LET_IN = """
mara = accounts.personal(read().data, clock.now())
needs.settle(mara)
ben = accounts.create(read().data, clock.now())
print(let_in(mara, ben, "kept", "pages").id, ben.id)
"""
SEEN = """
import sys
from uuid import UUID
grant, ben = map(UUID, sys.argv[1:])
print(accompanying.see(slots.open_by_host(ben, read().data), clock.local(), grant).shared)
"""

BYTES = """
from nearer.storage.models import Package
print("".join(bytes(row.content).hex()[:120] for row in Package.objects.all()))
"""
SHUT = """
import time_machine
from datetime import timedelta
from django.db import connection
from nearer.web import application
with time_machine.travel(clock.now() + timedelta(days=31)):
    application.make()
connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
"""


def client_of(owner):
    browser = Client(SERVER_NAME="localhost")
    browser.cookies[COOKIE] = sessions.begin(owner, clock.now())
    return browser


def run(folder, code, *arguments):
    """Run a few lines beside the tests with a data folder of their own, and return what they print."""
    environment = {**outside.environment(folder), "PYTHONPATH": f"{ROOT}/src:{ROOT}"}
    command = [sys.executable, "-c", TWO + code, *arguments]
    return subprocess.run(command, env=environment, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def seen(ben, grant):
    return str(accompanying.see(ben, clock.local(), grant.id).shared)


def test_what_is_told_in_the_terminal_is_seen_like_anything_else(tmp_path):
    folder = tmp_path / "data"
    grant, ben = run(folder, LET_IN).split()
    assert nearer(folder, "tried", STEP, "--felt", "easy", "--learned", "told in the terminal").code == 0
    assert "told in the terminal" in run(folder, SEEN, grant, ben)


def test_every_way_of_keeping_something_reaches_who_was_let_in(mara, ben):
    """Also ways that know nothing of sharing: a goal, a row put there by itself, what goes by age."""
    today = clock.local().date()
    grant = let_in(mara, ben)
    goals.choose(mara, today, uuid7(), goals.Answers(of="own", words="Two letters"))
    assert "Two letters" in seen(ben, grant)
    ladder.add_attempt(mara, uuid7(), Attempt(STEP, today, Felt.EASY, learned="put there"), None)
    assert "put there" in seen(ben, grant)
    (kept,) = goals.shown(mara, today)
    goals.end(mara, kept.goal.id)
    assert "Two letters" not in seen(ben, grant)


def test_words_that_go_by_age_go_from_what_is_seen(mara, ben):
    tried(mara, learned="gone by age")
    grant = let_in(mara, ben, "kept")
    assert "gone by age" in seen(ben, grant)
    retention.choose(mara, {"attempt": 3}, clock.local().date().replace(year=clock.local().year + 1))
    assert "gone by age" not in seen(ben, grant)


def test_nothing_new_writes_nothing(mara, ben):
    let_in(mara, ben)
    before = models.Package.objects.get(owner_id=mara.id).id
    sharing.refresh(mara, clock.local())
    wrote(mara, "only mine")
    assert models.Package.objects.get(owner_id=mara.id).id == before


def test_a_damaged_row_keeps_nobody_from_writing_and_nothing_old_is_seen(mara, ben):
    """What cannot be read cannot be shared: until it is put right the guide sees nothing."""
    tried(mara, learned="before")
    grant = let_in(mara, ben)
    sound = bytes(models.Attempt.objects.get(owner_id=mara.id).sealed)
    models.Attempt.objects.filter(owner_id=mara.id).update(sealed=sound[:-1] + bytes([sound[-1] ^ 1]))
    row = wrote(mara, "kept all the same")
    assert pages.page(mara, row).text == "kept all the same"
    assert not models.Package.objects.filter(owner_id=mara.id).exists()
    models.Attempt.objects.filter(owner_id=mara.id).update(sealed=sound)
    wrote(mara, "and it goes on")
    assert "before" in seen(ben, grant)


OVER = timedelta(days=30, minutes=1)
"""After the shortest time somebody is let in for."""


def left_of(mara, ben):
    """Return how many rows still lead from Ben to something of Mara's."""
    grants = models.Grant.objects.filter(owner_id=mara.id).exclude(digest=None, parcel=None)
    questions = models.Question.objects.filter(owner_id=mara.id)
    packages = models.Package.objects.filter(owner_id=mara.id)
    return [one.count() for one in (packages, questions, grants, models.Companion.objects.filter(owner_id=ben.id))]


@pytest.mark.parametrize(
    "visit",
    [
        lambda ben, grant: accompanying.listed(ben, clock.local()),
        lambda ben, grant: client_of(ben).get(f"/accompanying/{grant.id}"),
        lambda ben, grant: client_of(ben).get("/accompanying"),
        lambda ben, grant: application.make(),
        lambda ben, grant: sharing.tidy(clock.now()),
    ],
    ids=["asked for", "his page", "his list", "started", "at night"],
)
def test_what_was_shared_goes_when_its_time_is_over_without_its_owner(mara, ben, cleo, visit):
    """Mara never comes back: whoever asks first, or the next start or nightly job, deletes it. Hers stays hers."""
    grant, other = let_in(mara, ben), let_in(mara, cleo)
    sharing.change(mara, clock.local(), other.id, wanted(days="90"))
    accompanying.ask(ben, clock.local(), grant.id, uuid7(), "Tea?")
    accompanying.encourage(ben, clock.local(), grant.id, uuid7(), "Well done.")
    with time_machine.travel(clock.now() + OVER):
        visit(ben, grant)
        assert left_of(mara, ben) == [1, 0, 1, 0], "only what Cleo sees is there"
        assert accompanying.see(cleo, clock.local(), other.id)
        assert sharing.find(mara, grant.id).label == "Ben"
        assert len(letters.encouragements(mara, grant.id)) == 1


def test_the_bytes_of_it_are_gone_from_the_file(tmp_path):
    """A store of its own: the sealed copy stands in the file, and after its time and one start it does not."""
    folder = tmp_path / "data"
    run(folder, LET_IN)
    before = run(folder, BYTES).strip()
    assert before
    assert run(folder, SHUT + BYTES).strip() == ""
    held = b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file())
    assert bytes.fromhex(before) not in held


def test_an_invitation_nobody_took_up_goes_with_its_week(mara, ben):
    grant = invited(mara)
    with time_machine.travel(clock.now() + timedelta(days=8)):
        sharing.tidy(clock.now())
    assert left_of(mara, ben) == [0, 0, 0, 0]
    assert models.Grant.objects.get(owner_id=mara.id, id=grant.id).note is None


def test_nothing_over_costs_two_questions_and_no_write(mara, ben, queries):
    let_in(mara, ben)
    sharing.tidy(clock.now(), mara)
    with queries:
        sharing.tidy(clock.now(), mara)
    assert [query["sql"].split()[0] for query in queries.captured_queries] == ["SELECT", "SELECT"]


def test_whoever_writes_into_the_table_chooses_no_page(mara, ben):
    """That a page may be read is sealed with it: rows that change places open for nobody."""
    chosen, own = wrote(mara, "to be read", chosen=True), wrote(mara, "only mine")
    grant = let_in(mara, ben, "pages")
    sealed = models.JournalPage.objects.get(owner_id=mara.id, id=chosen).sealed
    models.JournalPage.objects.filter(owner_id=mara.id, id=own).update(sealed=sealed)
    tried(mara)
    assert rows.package(mara, grant.id) is None


def test_what_is_seen_of_the_journal_is_bounded(mara, ben):
    for number in range(40):
        wrote(mara, f"page {number}", chosen=True)
    grant = let_in(mara, ben, "pages")
    (part,) = accompanying.see(ben, clock.local(), grant.id).shared.parts
    assert [item.text for item in part.items] == [f"page {number}" for number in range(39, 9, -1)]
    assert len(journal.rows.pages(mara, most=50)) == 40
