"""The weights that come with the program are those the training script makes."""

import json

import pytest

from bench import train_coach
from nearer.coach import scoring


@pytest.mark.skipif(
    not train_coach.FOLDER.is_dir(),
    reason=f"the conversation data are not beside the repository ({train_coach.ANNOMI})",
)
def test_shipped_weights_are_what_the_script_makes() -> None:
    """Somebody trains the coach again with the same data and gets the same file."""
    made = train_coach.written(train_coach.weights(train_coach.FOLDER))
    assert train_coach.shipped() == made


def test_shipped_weights_are_small_and_say_where_they_come_from() -> None:
    """A cheap phone reads the file; whoever doubts it can compare the data by their digests."""
    assert train_coach.SHIPPED.stat().st_size < 150_000
    sources = json.loads(train_coach.shipped())["sources"]
    assert all(len(digest) == 64 for digest in sources.values())
    assert scoring.shipped()["turns"].classes == train_coach.CLASSES
