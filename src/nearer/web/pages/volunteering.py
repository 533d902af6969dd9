"""Volunteering: by cause, by what one has in one today, from home or out.

Knows what this page asks and shows. Does not choose what is offered.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import needs as need_actions
from nearer.actions import volunteering as actions
from nearer.domain.groups import Offer, Strength
from nearer.domain.ladder import Place
from nearer.storage import needs as need_rows
from nearer.storage.sealing import Owner
from nearer.translation import _
from nearer.web import access, rendering
from nearer.words import groups as words
from nearer.words import ladder as ladder_words

PLACES = {"home": Place.HOME, "out": Place.OUT}


def _strength(request: HttpRequest, owner: Owner) -> Strength:
    """Return what was chosen here, else what they said of today, else the middle."""
    said = request.GET.get("energy", "")
    energy = int(said) if said in ("1", "3", "5") else need_rows.energy(owner, clock.local().date()) or 3
    return max(one for one in Strength if one <= energy)


@require_GET
def volunteering(request: HttpRequest) -> HttpResponse:
    """Show what one could do, by cause, strength and place."""
    owner = access.owner(request)
    profile = need_actions.profile(owner)
    chosen, place = request.GET.getlist("cause"), request.GET.get("place", "")
    energy = _strength(request, owner)
    offers = actions.suggested(profile, chosen, energy, PLACES.get(place))
    return rendering.page(
        request,
        "groups_volunteering.html",
        section="people",
        causes=[{"value": one.id, "label": one.name} for one in actions.within(profile)],
        chosen=chosen,
        energies=[{"value": int(one), "label": label} for one, label in words.strengths().items()],
        energy=int(energy),
        places=[("", _("either")), ("home", _("from home")), ("out", _("out and about"))],
        place=place if place in PLACES else "",
        housebound=profile.housebound,
        offers=[_offer(one) for one in offers],
        asked=bool(request.GET),
    )


def _offer(offer: Offer) -> dict[str, Any]:
    where = ladder_words.places()[Place.HOME] if offer.help.place is Place.HOME else _("Out")
    return {
        "cause": offer.cause.id,
        "name": offer.cause.name,
        "does": offer.help.does,
        "ask": offer.cause.ask,
        "facts": [where, words.minutes(offer.help.minutes)],
    }


@require_POST
def taken(request: HttpRequest) -> HttpResponse:
    """Make a group of a cause: something they might do."""
    given = request.POST
    made = actions.might(
        access.owner(request), access.form_id(request), given.get("cause", ""), given.get("does", "")[:300]
    )
    return rendering.see(f"/groups/{made.id}")
