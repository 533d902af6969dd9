"""Domain objects to sealed rows and back.

Knows how any frozen dataclass is encoded (JSON, by msgspec) and bound to its row. Does not know single nouns.
"""

from typing import Any, TypeVar, cast
from uuid import UUID

import msgspec

from nearer.storage import sealing, select
from nearer.storage.models import Owned, Sealed
from nearer.storage.sealing import Owner

T = TypeVar("T")


def table(model: type[Owned]) -> str:
    """Return the name a row is sealed for."""
    return model._meta.model_name or ""


def insert(owner: Owner, model: type[Sealed], row: UUID, content: object, **clear: Any) -> None:
    """Write a new row; `clear` are the columns beside the sealed one."""
    model.objects.create(  # type: ignore[attr-defined]
        owner_id=owner.id, id=row, sealed=_sealed(owner, model, row, content), **clear
    )


def replace(owner: Owner, model: type[Sealed], row: UUID, content: object, **clear: Any) -> None:
    """Write a row whether it is there or not."""
    model.objects.update_or_create(  # type: ignore[attr-defined]
        owner_id=owner.id, id=row, defaults={"sealed": _sealed(owner, model, row, content), **clear}
    )


def opened(owner: Owner, row: Sealed, kind: type[T]) -> T:
    """Return what a row holds.

    Raises:
        Unsealable: it was changed, moved or belongs to somebody else.
    """
    plain = sealing.unseal(owner, table(type(row)), row.id, bytes(row.sealed))
    return cast(T, plain) if kind is bytes else msgspec.json.decode(plain, type=kind)


def read(
    owner: Owner, model: type[Sealed], kind: type[T], order: str = "", most: int | None = None, /, **where: Any
) -> list[T]:
    """Return what rows of this owner hold, when no clear column of them is needed; see `select.rows`.

    Raises:
        Unsealable: one was changed or moved.
    """
    found = select.columns(model, owner, ("id", "sealed"), order, most, **where)
    opens, decoder = sealing.opener(owner, table(model)), msgspec.json.Decoder(kind)
    return [decoder.decode(opens(row, bytes(sealed))) for row, sealed in found]


def _sealed(owner: Owner, model: type[Sealed], row: UUID, content: object) -> bytes:
    plain = content if isinstance(content, bytes) else msgspec.json.encode(content)
    return sealing.seal(owner, table(model), row, plain)
