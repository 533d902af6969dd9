"""How it has been going, and all that was measured, in the terminal."""

import json
import stat
from pathlib import Path

import pytest

from tests import servers
from tests.outside import nearer


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the data folder of Mara's six weeks."""
    folder = tmp_path_factory.mktemp("demo")
    with servers.app(folder, "--demo"):
        pass
    return folder / "demo"


def test_progress_says_a_sentence_for_each_part(demo):
    said = nearer(demo, "progress")
    assert said.code == 0
    assert "Loneliness: lower these four weeks" in said.out
    assert "Saturday walkers, 3 visits" in said.out
    assert set(json.loads(nearer(demo, "progress", "--json").out)) >= {"guesses", "loneliness", "hours", "year"}


def test_all_that_was_measured_comes_out_into_a_file_only_its_owner_reads(demo, tmp_path):
    file = tmp_path / "measures.json"
    assert nearer(demo, "export", "--fhir", "--to", str(file)).code == 0
    bundle = json.loads(file.read_text())
    kinds = [one["resource"]["resourceType"] for one in bundle["entry"]]
    assert kinds.count("QuestionnaireResponse") == 2
    assert kinds.count("Observation") == 5 * 7 + 2
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert nearer(demo, "export", "--measures").out.startswith("day,what,question,value")


def test_the_host_is_told_what_stands_in_the_way_of_a_file(tmp_path):
    sample = Path(__file__).parent.parent / "formats" / "samples" / "questionnaire-lhc-forms.json"
    assert "There is no questionnaire" in nearer(tmp_path, "scales").out
    (tmp_path / "scales").mkdir()
    (tmp_path / "scales" / "fine.json").write_bytes(sample.read_bytes())
    assert "fine.json: How the last fortnight went" in nearer(tmp_path, "scales").out
    (tmp_path / "scales" / "broken.json").write_text("{")
    said = nearer(tmp_path, "scales")
    assert said.code == 1
    assert "This is no JSON file" in said.out
    assert "Not every file can be asked" in said.err
