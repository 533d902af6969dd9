"""docs/archive.md tells the format as it is: every file of a real archive, every field of its manifest and rows."""

import io
import json
import re
import zipfile
from pathlib import Path

from nearer.storage.sealing import archives
from tests.actions.archives import lived, out

TEXT = (Path(__file__).parents[2] / "docs" / "archive.md").read_text()
NAMED = set(re.findall(r"`([^`]+)`", TEXT))


def test_every_file_and_field_of_a_real_archive_is_told_of(mara):
    with zipfile.ZipFile(io.BytesIO(out(lived(mara)))) as packed:
        kinds = {re.sub(r"/\w+\.", "/TABLE.", name) for name in packed.namelist()}
        manifest, row = (json.loads(packed.read(name)) for name in ("nearer.json", "data/plan.json"))
    assert kinds - NAMED == set()
    assert {*manifest, *manifest["tables"]["plan"], *row[0]} - NAMED == set()
    assert f'"{manifest["format"]}"' in TEXT
    assert f"`version` ({manifest['version']})" in TEXT


def test_the_sealed_file_is_as_told(mara):
    head = out(mara, "four words in a row")[: len(archives.MAGIC) + 1]
    assert head == b"NEARER-SEALED\x01\x01"
    assert archives.PIECE == 64 * 1024
