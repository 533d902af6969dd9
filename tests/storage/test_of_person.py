"""What is kept about a person goes with them, and nothing else does."""

from uuid6 import uuid7

from nearer.domain.gratitude import Gratitude
from nearer.domain.mending import Boundary, Kind, Repair
from nearer.domain.reaching import Occasion, ReachOut
from nearer.storage import gratitude, mending, reaching


def kept(owner, person, today):
    """Keep one of each with a person."""
    reaching.save(owner, ReachOut(uuid7(), person, Occasion.HELP, "x", today))
    mending.save_repair(owner, Repair(uuid7(), person, today, "x"))
    mending.save_boundary(owner, Boundary(uuid7(), today, Kind.NO, person, "x"))
    gratitude.save(owner, Gratitude(uuid7(), person, today, "x"))


def counted(owner, person):
    """Count what is kept with a person: messages, repairs, boundaries, thanks."""
    return (
        len(reaching.latest(owner, person=person)),
        len(mending.repairs(owner, person)),
        len(mending.boundaries(owner, person)),
        len(gratitude.of(owner, person)),
    )


def test_it_goes_with_the_person_it_is_about(mara, cleo, today):
    ana, tom = uuid7(), uuid7()
    for owner, person in ((mara, ana), (mara, tom), (cleo, ana)):
        kept(owner, person, today)
    mending.save_boundary(mara, Boundary(uuid7(), today, Kind.NO, about="with nobody named"))
    for table in (reaching, mending, gratitude):
        table.remove_of(mara, ana)
    assert counted(mara, ana) == (0, 0, 0, 0)
    assert counted(mara, tom) == (1, 1, 1, 1)
    assert counted(cleo, ana) == (1, 1, 1, 1)
    assert len(mending.boundaries(mara)) == 2
