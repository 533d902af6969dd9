"""What is kept of one person: every table, and how many rows are theirs.

Knows how to look. Does not know wording.
"""

from nearer.storage import kept, schema
from nearer.storage.schema import Table
from nearer.storage.sealing import Owner


def tables(owner: Owner) -> list[tuple[Table, int]]:
    """Return every table with how many rows of it are this person's."""
    counts = kept.counts(owner)
    return [(table, counts.get(table.name, 1)) for table in schema.tables()]
