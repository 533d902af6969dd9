"""Every number of the engine is named, bounded and sourced."""

from dataclasses import fields, replace

import pytest

from nearer.engine.parameters import DEFAULT, Parameters


@pytest.mark.parametrize("number", fields(Parameters), ids=lambda number: number.name)
def test_every_number_has_a_source_and_refuses_what_is_out_of_bounds(number):
    assert number.metadata["source"]
    for outside in (number.metadata["low"] - 1, number.metadata["high"] + 1, float("nan")):
        with pytest.raises(ValueError, match=number.name):
            replace(DEFAULT, **{number.name: outside})
