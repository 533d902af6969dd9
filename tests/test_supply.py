"""What is handed out is what was built from here, and what it stands on is pinned, listed and asked about."""

import hashlib
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

from requirements import audit

ROOT = Path(__file__).parent.parent
PINNED = ROOT / "requirements" / "run.txt"


def built(folder: Path) -> str:
    """Build the wheel without a network and return its digest."""
    environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True, env=environment)
    (wheel,) = folder.glob("*.whl")
    return hashlib.sha256(wheel.read_bytes()).hexdigest()


def test_two_wheels_of_one_source_are_the_same(tmp_path):
    first = built(tmp_path / "first")
    time.sleep(2.1)  # A wheel keeps times to two seconds: one that kept them would differ.
    assert built(tmp_path / "second") == first


def test_everything_pinned_has_its_hashes():
    wanted = re.split(r"\n(?=\S)", "\n".join(line for line in PINNED.read_text().splitlines() if "#" not in line))
    assert len(wanted) > 20
    assert [one for one in wanted if "==" not in one or "--hash=sha256:" not in one] == []


def test_the_list_of_parts_names_everything_pinned_and_is_the_same_twice(tmp_path):
    command = [sys.executable, "-m", "cyclonedx_py", "requirements", "--output-reproducible", str(PINNED)]
    told = [subprocess.run(command, check=True, capture_output=True).stdout for _ in range(2)]
    assert told[0] == told[1]
    listed = {(one["name"], one["version"]) for one in json.loads(told[0])["components"]}
    assert listed == set(re.findall(r"^([\w.-]+)==([\w.]+)", PINNED.read_text(), re.MULTILINE))


def test_a_known_weakness_ends_the_build_and_silence_does_not():
    sound, unasked = {"name": "a", "version": "1", "vulns": []}, {"name": "b", "skip_reason": "not found"}
    weak = {"name": "c", "version": "2", "vulns": [{"id": "CVE-1"}]}
    asked = [audit.judge(json.dumps({"dependencies": some})) for some in ([sound], [sound, unasked], [unasked, weak])]
    assert [well for _said, well in asked] == [True, True, False]
    assert "1 of 2" in asked[1][0]
    assert "c 2: CVE-1" in asked[2][0]
    assert audit.judge("") == ("Known weaknesses could not be asked for: no answer.", True)
