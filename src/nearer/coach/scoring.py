"""Weights learned from labelled talk: they may veto what a cue found, and never add to it.

Knows the file of weights and how it is added up. Does not know the cues, or where the weights come from
(`docs/coach-model-card.md`).
"""

import gzip
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from math import exp
from typing import Any

from nearer.coach.features import Features, features
from nearer.coach.labels import Finding, Label
from nearer.coach.text import Sentence
from nearer.coach.turns import turn_features

SCALE = 25
"""Weights are kept as whole steps of a twenty-fifth."""
_SURE = 0.9
_ADVICE_FLOOR = 0.06
_REFLECTION_FLOOR = 0.08


@dataclass(frozen=True, slots=True)
class Model:
    """Linear weights: for each feature one whole number a class."""

    classes: tuple[str, ...]
    bias: tuple[int, ...]
    weights: Mapping[str, tuple[int, ...]]

    def chances(self, found: Features) -> dict[str, float]:
        """Return the chance of each class, adding up to 1."""
        sums = [float(start) for start in self.bias]
        for name, value in found.items():
            if value and (row := self.weights.get(name)):
                sums = [total + value * weight for total, weight in zip(sums, row, strict=True)]
        top = max(sums)
        raised = [exp((total - top) / SCALE) for total in sums]
        return {name: part / sum(raised) for name, part in zip(self.classes, raised, strict=True)}

    def best(self, found: Features) -> str:
        """Return the likeliest class."""
        chances = self.chances(found)
        return max(self.classes, key=chances.__getitem__)


def model(data: Mapping[str, Any]) -> Model:
    """Return a model from its part of the file."""
    weights = {name: tuple(row) for name, row in data["weights"].items()}
    return Model(tuple(data["classes"]), tuple(data["bias"]), weights)


@cache
def shipped() -> dict[str, Model]:
    """Return the models that come with the program: `turns` and `advice`."""
    data = json.loads(gzip.decompress(resources.files("nearer.coach").joinpath("weights.json.gz").read_bytes()))
    return {name: model(data[name]) for name in ("turns", "advice")}


def stands(finding: Finding, sentence: Sentence, heard: str) -> bool:
    """Tell whether the weights let a finding stand: a sure cue always does, a weaker one unless they "
    "speak against it."""
    if finding.certainty >= _SURE:
        return True
    if finding.label is Label.ADVICE:
        return shipped()["advice"].chances(features(sentence.text))["advice"] >= _ADVICE_FLOOR
    if finding.label is Label.REFLECTION:
        return shipped()["turns"].chances(turn_features(sentence.text, heard))["reflection"] >= _REFLECTION_FLOOR
    return True
