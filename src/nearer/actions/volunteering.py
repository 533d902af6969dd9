"""Finding something to give time to: by cause, by the day's energy, from home or out.

Knows what is offered to whom, within their boundaries. Does not keep groups beyond making one of an offer.
"""

import re
from collections.abc import Collection
from uuid import UUID, uuid5

from nearer.content.causes import causes
from nearer.domain.groups import Cause, Group, Kind, Offer, Strength, offers
from nearer.domain.ladder import Place
from nearer.domain.needs import Profile
from nearer.errors import Missing
from nearer.storage import groups as rows
from nearer.storage.sealing import Owner
from nearer.storage.transaction import writing
from nearer.translation import _, language


def within(profile: Profile) -> list[Cause]:
    """Return the causes that cross no boundary of theirs, those near to what they enjoy first."""
    found = [cause for cause in causes(language()) if not cause.involves & profile.never and not _named(cause, profile)]
    return sorted(found, key=lambda cause: -len(cause.interests & profile.enjoys))


def _named(cause: Cause, profile: Profile) -> bool:
    text = " ".join([cause.name, *(one.does for one in cause.helps)])
    words = [re.escape(word.strip()) for word in profile.never_words if word.strip()]
    return bool(words) and re.search(rf"(?<!\w)(?:{'|'.join(words)})", text, re.IGNORECASE) is not None


def suggested(profile: Profile, chosen: Collection[str], energy: Strength, place: Place | None) -> list[Offer]:
    """Return a short list of what they could do; no cause chosen means any. Housebound people are offered what is home.

    Rotates nothing and learns nothing: the same answers give the same list.
    """
    found = [cause for cause in within(profile) if not chosen or cause.id in chosen]
    return offers(found, energy, Place.HOME if profile.housebound else place, profile.never)


def might(owner: Owner, form: UUID, cause: str, does: str = "") -> Group:
    """Make a group of a cause: something they might do. The same offer of the same page twice is one group.

    Raises:
        Missing: there is no such cause.
    """
    found = next((one for one in causes(language()) if one.id == cause), None)
    if found is None:
        raise Missing(_("There is no such cause. Choose one of those shown."))
    row = uuid5(form, f"{cause}|{does}")
    with writing(owner):
        known = rows.group(owner, row)
        if known is None:
            role = next((one.does for one in found.helps if one.does == does), "")
            known = Group(row, found.name, Kind.VOLUNTEERING, role=role, notes=found.ask, cause=found.id)
            rows.save(owner, known)
    return known
