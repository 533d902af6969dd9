"""Finding somebody trained: the questionnaire, who fits, a directory of one's own, one professional.

Knows what these pages show. Does not know who fits, nor what a directory may say. What somebody looks for is in no
address.
"""

from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock
from nearer.actions import professionals as actions
from nearer.domain.directories import Outline
from nearer.domain.enquiries import Enquiry, Stage
from nearer.domain.professionals import Match, Professional, Search
from nearer.errors import Invalid
from nearer.formats import reaching
from nearer.settings import read
from nearer.storage import professionals as rows
from nearer.web import access, rendering, uploads
from nearer.web.forms import form
from nearer.words import directories as file_words
from nearer.words import professionals as words
from nearer.words import today as day_words

MOST_LANGUAGES = 30
_LISTS = ("concerns", "formats", "languages", "genders", "experience", "hours")


def _folder() -> Path:
    return read().data


def _show_search(request: HttpRequest) -> HttpResponse:
    owner, today = access.owner(request), clock.local().date()
    there = actions.directories(owner, _folder())
    search = actions.wanted(owner) or Search()
    spoken = sorted(there.languages.items(), key=lambda one: (-one[1], one[0]))
    return rendering.page(
        request,
        "professionals.html",
        section="me",
        many=there.many,
        own=there.own,
        asked={name: [str(one) for one in getattr(search, name)] for name in _LISTS},
        most="" if search.most is None else f"{search.most:g}",
        concerns=words.concerns().items(),
        formats=words.formats().items(),
        languages=[(tag, words.tongue(tag)) for tag, _many in spoken[:MOST_LANGUAGES]],
        genders=words.genders().items(),
        experience=words.experience().items(),
        hours=words.hours().items(),
        turned_to=[_turned_to(one, today) for one in rows.enquiries(owner)],
    )


def _turned_to(one: Enquiry, today: date) -> dict[str, Any]:
    said = words.stages()[one.stage]
    return {
        "id": one.professional.id,
        "name": one.professional.name,
        "facts": f"{said}, {day_words.day(one.day, today)}",
    }


@form(_show_search)
def search(request: HttpRequest) -> HttpResponse:
    """Keep what somebody looks for and show who fits."""
    given = request.POST
    lists = {name: given.getlist(name) for name in _LISTS}
    actions.look_for(access.owner(request), actions.Wanted(**lists, most=given.get("most", "")))
    return rendering.see("/professionals/matches")


@require_GET
def matches(request: HttpRequest) -> HttpResponse:
    """Show who fits, with why; when nobody does, say so and what to leave open."""
    looked_for, found, whole = actions.matches(access.owner(request), _folder())
    return rendering.page(
        request,
        "professionals_matches.html",
        section="me",
        said=words.many(found, whole),
        asked=words.asked(looked_for),
        matches=[_match(one) for one in found.matches],
        more=found.many - len(found.matches),
        loosen=[(",".join(way.dropped), words.loosening(way)) for way in found.loosen[:4]],
    )


def _match(one: Match) -> dict[str, Any]:
    return {"who": one.professional, "reasons": words.reasons(one), "not_said": words.not_said(one)}


@require_POST
def loosen(request: HttpRequest) -> HttpResponse:
    """Ask for some things no longer."""
    dropped = [one for one in request.POST.get("dropped", "").split(",") if one]
    actions.loosen(access.owner(request), dropped)
    return rendering.see("/professionals/matches")


def _show_directory(request: HttpRequest) -> HttpResponse:
    found = actions.directories(access.owner(request), _folder())
    return rendering.page(
        request,
        "professionals_directory.html",
        section="me",
        own=_file(found.own),
        host=file_words.loaded(found.host) if found.host else "",
        lists=file_words.lists(),
    )


def _file(found: Outline | None) -> dict[str, Any] | None:
    if found is None:
        return None
    said = {"many": file_words.loaded(found), "skipped": file_words.skipped(found)}
    return {"name": found.name, "troubles": file_words.troubles(found), **said}


@form(_show_directory)
def directory(request: HttpRequest) -> HttpResponse:
    """Read a directory file and keep who is in it."""
    found = actions.read(uploads.content(request, "file"))
    if not found.professionals:
        raise Invalid(" ".join(file_words.troubles(found)[:3]), "file")
    name = getattr(request.FILES["file"], "name", "") or ""
    actions.load(access.owner(request), clock.local().date(), name[:200], found)
    return rendering.see("/professionals/directory")


@require_POST
def unload(request: HttpRequest) -> HttpResponse:
    """Delete one's own directory."""
    actions.unload(access.owner(request))
    return rendering.see("/professionals/directory")


def _show_one(request: HttpRequest, professional: UUID) -> HttpResponse:
    owner, today = access.owner(request), clock.local().date()
    found = actions.find(owner, _folder(), professional)
    who, began = found.professional, found.day != date.min
    text = found.words or words.first_message(who, actions.wanted(owner) or Search())
    return rendering.page(
        request,
        "professional.html",
        section="me",
        who=who,
        facts=words.facts(who),
        ways=_ways(who, found.words),
        text=text,
        kept=bool(found.words),
        questions=words.questions(),
        stages=words.stages().items(),
        stage=found.stage if began else "",
        note=found.note,
        began=day_words.day(found.day, today) if began else "",
        after=words.after(found.stage),
        settled=found.stage in (Stage.FITS, Stage.FITS_NOT),
    )


def _ways(who: Professional, text: str) -> dict[str, str]:
    mail = reaching.mailto(who.email, text, words.subject())
    return {"phone": reaching.tel(who.phone), "email": mail, "video": who.video, "website": who.website}


@form(_show_one)
def professional(request: HttpRequest, professional: UUID) -> HttpResponse:
    """Keep the message to a professional."""
    today, text = clock.local().date(), request.POST.get("words", "")
    actions.write(access.owner(request), today, _folder(), professional, text)
    return rendering.see(f"/professionals/{professional}")


@form(_show_one)
def outcome(request: HttpRequest, professional: UUID) -> HttpResponse:
    """Keep how far it came."""
    given, today = request.POST, clock.local().date()
    stage, note = given.get("stage", ""), given.get("note", "")
    actions.outcome(access.owner(request), today, _folder(), professional, stage, note)
    return rendering.see(f"/professionals/{professional}")


@require_POST
def removal(request: HttpRequest, professional: UUID) -> HttpResponse:
    """Delete what there is with a professional."""
    actions.forget(access.owner(request), professional)
    return rendering.see("/professionals")
