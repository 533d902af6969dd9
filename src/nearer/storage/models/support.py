"""What somebody keeps about help: a care plan, professionals, notes as a parent. See the package for the rules."""

from django.db import models

from nearer.storage.models.base import Sealed


class CarePlan(Sealed):
    """What to do on a hard day, in one's own words: one row."""


class Directory(Sealed):
    """The professionals of a file that somebody loaded, and what was wrong in it: one row."""


class Search(Sealed):
    """What somebody looks for in a professional: one row."""


class Enquiry(Sealed):
    """One professional somebody turns to, and what came of it; its id is the professional's."""

    day = models.DateField()

    class Meta:
        indexes = [models.Index(fields=["owner", "day"], name="enquiry_owner_day")]


class FamilyNote(Sealed):
    """What a parent wrote down for themselves."""

    day = models.DateField()

    class Meta:
        indexes = [models.Index(fields=["owner", "day"], name="familynote_owner_day")]
