"""How many rows of each table are somebody's, in one question.

Knows rows. Opens nothing.
"""

from django.db.models import Count, Value

from nearer.storage.schema import owned
from nearer.storage.sealing import Owner


def counts(owner: Owner) -> dict[str, int]:
    """Return the number of rows of every table that has any, by name."""
    asked = [
        table.of(owner.id).order_by().annotate(table=Value(table.name)).values("table").annotate(n=Count("id"))
        for table in owned()
    ]
    found = asked[0].union(*asked[1:], all=True)
    return dict.fromkeys((table.name for table in owned()), 0) | {row["table"]: row["n"] for row in found}
