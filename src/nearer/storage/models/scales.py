"""Questionnaires somebody added, and their answers. See the package for the rules of all tables."""

from django.db import models

from nearer.storage.models.base import Sealed


class Scale(Sealed):
    """A questionnaire from a file: looked at, or added."""

    state = models.CharField(max_length=16)

    class Meta:
        indexes = [models.Index(fields=["owner", "state"], name="scale_owner_state")]


class ScaleResponse(Sealed):
    """The answers to one questionnaire on one day; `scale_key` is a keyed digest, so that none is named."""

    scale_key = models.BinaryField(max_length=16)
    day = models.DateField()

    class Meta:
        indexes = [models.Index(fields=["owner", "scale_key", "day"], name="scaleresponse_owner_scale")]
