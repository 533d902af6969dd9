"""Write docs/data.md, every table of Nearer in words: `PYTHONPATH=src:. python -m docs.data`.

Knows the page. Does not know tables or their words: both are those of the page “What is kept”.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

PAGE = Path(__file__).parent / "data.md"
HEAD = """# What Nearer keeps

Written by `docs/data.py` from the tables themselves, as is the page "What is kept" in Nearer; a test fails when it is
out of date. "Clear" are the columns that whoever has the database file can read; ids and whose row it is are always
among them. Everything else is sealed (decision 2). All of it lies where Nearer runs.

| table | what for | clear | who can read it | when it goes | in an archive |
| --- | --- | --- | --- | --- | --- |
"""


def page() -> str:
    """Return the page as it should be. The store has to be set up."""
    from nearer.storage import schema
    from nearer.words import kept

    lines = [
        f"| `{table.name}` {kept.told(table.name)[0]} | {kept.told(table.name)[1]} | {', '.join(table.clear) or '-'} "
        f"| {kept.readers(table)} | {kept.goes(table)} | {'yes' if table.carried else 'no'} |\n"
        for table in schema.tables()
    ]
    return HEAD + "".join(lines)


def main() -> None:
    """Write the page anew."""
    from nearer.settings import read
    from nearer.storage.start import without_tables

    with TemporaryDirectory() as folder:
        without_tables(read(data=Path(folder)))
        PAGE.write_text(page())


if __name__ == "__main__":
    main()
