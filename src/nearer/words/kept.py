"""What is kept: for every table what it is called, what it is for, who can read it and when it goes.

Knows the words, by the name of the table. Does not look tables up (that is `nearer.storage.schema`): their shape is
given. A table without its line here is told of by the sentence of its class, and a test asks for the line.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from nearer.translation import _, ngettext
from nearer.words import kept_beside, kept_tables
from nearer.words.kept_tables import Told

if TYPE_CHECKING:
    from nearer.storage.schema import Table


def lines() -> dict[str, Told]:
    """Return the words for every table, by its name."""
    return {**kept_tables.steps(), **kept_tables.people(), **kept_tables.around(), **kept_beside.lines()}


def told(table: str) -> tuple[str, str]:
    """Return what a table is called and what it is for."""
    one = _of(lines(), table)
    return one.title, one.about


def _of(words: Mapping[str, Told], table: str) -> Told:
    return words.get(table) or Told(table, table)


def readers(table: "Table") -> str:
    """Say who can read the rows of a table."""
    if table.sealed:
        return _("You. It is sealed; whoever has the file sees only that a row is there, its dates and its state.")
    if table.owned:
        return _("You, and whoever has the file: it holds dates, ids and keys, and no words of yours.")
    return _("Whoever runs this Nearer. It holds no words of yours.")


def goes(table: "Table") -> str:
    """Say when the rows of a table go."""
    return _goes(_of(lines(), table.name))


def _goes(one: Told) -> str:
    return one.goes or _("When you delete it, or erase everything.")


def leaves(table: "Table") -> str:
    """Say whether the rows of a table are in an archive."""
    return _("Comes along when you take everything out.") if table.carried else _("Stays here: of no use elsewhere.")


def shown(tables: "Iterable[tuple[Table, int]]") -> list[dict[str, Any]]:
    """Return every table in words, those with the most of somebody's first."""
    words = lines()
    named = [(table, count, _of(words, table.name)) for table, count in tables]
    return [
        {
            "title": one.title,
            "about": one.about,
            "readers": readers(table),
            "goes": _goes(one),
            "leaves": leaves(table),
            "rows": rows(count) if table.owned else "",
            "yours": table.owned and bool(count),
        }
        for table, count, one in sorted(named, key=lambda known: (not known[0].owned, not known[1], known[2].title))
    ]


def rows(count: int) -> str:
    """Say how many rows are somebody's."""
    return ngettext("%(n)d of yours", "%(n)d of yours", count) % {"n": count} if count else _("none of yours yet")
