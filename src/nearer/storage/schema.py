"""Every table there is, found by looking: what is carried out and back in, what stays, what is sealed.

Knows the tables by their shape, so that a new one is exported, brought back, erased and told of without its author
thinking of it. Does not know single nouns or wording.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

from django.apps import apps
from django.db import models as fields

from nearer.storage.models import Account, Owned, Sealed

KEYED = {"step_key": "step", "scale_key": "scale"}
"""Columns made of a field of the sealed content under the owner's key: left out of an archive and made anew from it."""
_BESIDE = ("pk", "owner", "id", "sealed", *KEYED)


@dataclass(frozen=True, slots=True)
class Table:
    """One table, as far as its shape tells."""

    name: str
    model: type[fields.Model]
    owned: bool
    sealed: bool
    carried: bool
    """It leaves with its owner. What opens an account, or ties two people, stays."""
    clear: tuple[str, ...]
    """Columns anybody with the database can read, ids and owner left out."""

    @property
    def columns(self) -> list[Any]:
        """Return the fields that travel beside the content."""
        return [self.model._meta.get_field(name) for name in self.clear if name not in KEYED]

    @property
    def keyed(self) -> dict[str, str]:
        """Return the keyed columns of this table with the field of the content they are made of."""
        return {name: of for name, of in KEYED.items() if name in self.clear}

    def of(self, owner: object) -> Any:
        """Return the rows of one owner."""
        return self.model._default_manager.filter(owner_id=owner)


@cache
def tables() -> tuple[Table, ...]:
    """Return every table of ours, by name."""
    ours = apps.get_app_config("nearer").get_models()
    return tuple(sorted((_table(model) for model in ours), key=lambda one: one.name))


def owned() -> list[Table]:
    """Return the tables whose rows belong to somebody."""
    return [one for one in tables() if one.owned]


def carried() -> list[Table]:
    """Return the tables that leave with their owner and come back with them."""
    return [one for one in tables() if one.carried]


def _table(model: type[fields.Model]) -> Table:
    mine = issubclass(model, Owned)
    clear = tuple(one.name for one in model._meta.concrete_fields if one.name not in ("pk", "owner", "id", "sealed"))
    return Table(
        name=model._meta.model_name or "",
        model=model,
        owned=mine,
        sealed=issubclass(model, Sealed),
        carried=mine and not getattr(model, "stays", False) and not _opens_or_ties(model),
        clear=clear,
    )


def _opens_or_ties(model: type[fields.Model]) -> bool:
    """Tell whether rows hold a key, or something between two people: neither means anything elsewhere."""
    others = (one for one in model._meta.concrete_fields if one.name not in _BESIDE)
    return model is Account or any(isinstance(one, (fields.BinaryField, fields.ForeignKey)) for one in others)
