"""Bringing people in from another address book, choosing whom, and taking them out again.

Knows what these pages show. Does not know what is in a file.
"""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from nearer import clock
from nearer.actions import checks
from nearer.actions import importing as actions
from nearer.domain.importing import Likeness
from nearer.domain.people import Circle
from nearer.errors import Invalid
from nearer.web import access, rendering, uploads
from nearer.web.forms import form
from nearer.words import importing as words

AT_ONCE = 50
"""People on a page; each is a field of the form."""


def _show_file(request: HttpRequest) -> HttpResponse:
    waiting = actions.waiting(access.owner(request), clock.now())
    return rendering.page(
        request,
        "import.html",
        section="people",
        sources=words.sources(),
        waiting=waiting.id if waiting else None,
        kept=_kept(request),
    )


@form(_show_file)
def bring(request: HttpRequest) -> HttpResponse:
    """Read a file, and show whom it holds."""
    preview = access.form_id(request)
    brought = actions.read(uploads.content(request, "file"))
    if not brought.cards:
        raise Invalid(words.nobody(brought), "file")
    actions.propose(access.owner(request), preview, brought, clock.now())
    return rendering.see(f"/import/{preview}")


def _show_choice(request: HttpRequest, preview: UUID) -> HttpResponse:
    waiting = actions.find(access.owner(request), preview, clock.now())
    pages = -(-len(waiting.found) // AT_ONCE) or 1
    page = min(_number(request.GET.get("page", "")) or 1, pages)
    here = list(enumerate(waiting.found))[(page - 1) * AT_ONCE : page * AT_ONCE]
    return rendering.page(
        request,
        "import_choose.html",
        section="people",
        preview=waiting,
        found=words.found(waiting.found, waiting.already),
        kept=_kept(request),
        troubles=words.troubles(waiting.troubles, waiting.unnamed, waiting.source),
        many=words.many(waiting),
        circles=words.circles(),
        answers=words.answers(),
        open_questions=[(n, one.card) for n, one in here if one.likeness is Likeness.PERHAPS],
        others=[
            {"value": n, "label": one.card.name, "hint": words.facts(one)}
            for n, one in here
            if one.likeness is not Likeness.PERHAPS
        ],
        page=page,
        pages=pages,
        unfolded=pages == 1 or "page" in request.GET,
    )


@form(_show_choice)
def choose(request: HttpRequest, preview: UUID) -> HttpResponse:
    """Keep those who were chosen, or put the list away."""
    owner, now, given = access.owner(request), clock.local(), request.POST
    if given.get("leave"):
        actions.leave(owner, preview, now)
        return rendering.see("/import")
    waiting = actions.find(owner, preview, now, given.get("left", ""))
    answers = {_number(name.removeprefix("same-")): given[name] for name in given if name.startswith("same-")}
    same = {n: checks.choice(Likeness, answer, f"same-{n}") for n, answer in answers.items() if answer}
    ticked = map(_number, given.getlist("card"))
    picked = actions.chosen(waiting.found, given.get("whom", actions.TICKED), ticked, same)
    circle = checks.choice(Circle, given.get("circle", ""), "circle")
    kept = actions.keep_chosen(owner, waiting, picked, circle, now.date())
    return rendering.see(f"/import{f'/{preview}' if kept.left else ''}?new={kept.new}&filled={kept.filled}")


@require_GET
def take(request: HttpRequest) -> HttpResponse:
    """Hand over everybody as a file that other address books read."""
    version = "4.0" if request.GET.get("version") == "4.0" else "3.0"
    answer = HttpResponse(actions.written(access.owner(request), version), content_type="text/vcard; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="nearer-people.vcf"'
    return answer


def _kept(request: HttpRequest) -> str:
    """Return what came of the last choice, as the address tells."""
    if "new" not in request.GET:
        return ""
    return words.kept(actions.Kept(_number(request.GET["new"]), _number(request.GET.get("filled", ""))))


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 7 else 0
