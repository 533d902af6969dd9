"""The journal: writing, reading, searching, changing, deleting, letting somebody read a page.

Knows what these pages show. A search is sent as a form, so that what is looked for stands in no address.
"""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET, require_POST

from nearer import clock, translation
from nearer.actions import checks, sharing
from nearer.actions import journal as actions
from nearer.content import journal as content
from nearer.domain.journal import Page
from nearer.domain.sharing import Kind
from nearer.errors import Missing
from nearer.storage import journal as rows
from nearer.translation import _
from nearer.web import access, rendering
from nearer.web.forms import form
from nearer.words import journal as words
from nearer.words import today as day_words

SHOWN = 20


def _listed(pages: list[Page]) -> list[tuple[Page, str]]:
    today = clock.local().date()
    return [(page, day_words.day(page.day, today)) for page in pages]


def _since(request: HttpRequest, given: str) -> Page | None:
    """Return the entry to go on from, by the id given; None for the latest."""
    try:
        return actions.find(access.owner(request), UUID(given)) if given else None
    except ValueError as error:
        raise Missing(_("There is no such page in your journal. The journal lists those there are.")) from error


@require_GET
def journal(request: HttpRequest) -> HttpResponse:
    """Show the latest entries, or an older one and what came before it."""
    found = rows.pages(access.owner(request), _since(request, request.GET.get("since", "")), SHOWN + 1)
    return _list(request, list(found[:SHOWN]), earlier=found[SHOWN].id if len(found) > SHOWN else "")


def _list(request: HttpRequest, found: list[Page], **more: Any) -> HttpResponse:
    shown = {"earlier": "", "asked": "", "further": None} | more
    return rendering.page(request, "journal.html", section="me", pages=_listed(found), **shown)


@require_POST
def search(request: HttpRequest) -> HttpResponse:
    """Show the latest entries that hold some words, with a way to look further back."""
    asked = checks.text(request.POST.get("words"), "words", 200)
    if not asked:
        return rendering.see("/journal")
    since = _since(request, request.POST.get("since", ""))
    found, further = rows.search(access.owner(request), asked, since)
    return _list(request, list(found), asked=asked, further=further)


def _show_new(request: HttpRequest) -> HttpResponse:
    language = translation.language()
    prompt = content.prompt(clock.local().date(), language)
    more = [one.text for one in content.prompts(language) if one != prompt]
    return rendering.page(request, "journal_form.html", section="me", page=None, prompt=prompt.text, prompts=more)


def _written(request: HttpRequest) -> actions.Written:
    given = request.POST
    return actions.Written(given.get("text", ""), given.get("tags", ""), "win" in given)


@form(_show_new)
def new(request: HttpRequest) -> HttpResponse:
    """Keep a new entry."""
    kept = actions.write(access.owner(request), clock.local().date(), access.form_id(request), _written(request))
    return rendering.see(f"/journal/{kept.id}")


@require_GET
def page(request: HttpRequest, page: UUID) -> HttpResponse:
    """Show one entry."""
    owner, now = access.owner(request), clock.local()
    found = actions.find(owner, page)
    reading = words.reading(found, sharing.readers(owner, now, Kind.PAGES), now.date())
    day = day_words.day(found.day, now.date())
    return rendering.page(request, "journal_page.html", section="me", page=found, day=day, reading=reading)


@require_POST
@access.fresh
def chosen(request: HttpRequest, page: UUID) -> HttpResponse:
    """Let those read an entry who are let in to chosen ones."""
    actions.choose(access.owner(request), page, chosen=True)
    return rendering.see(f"/journal/{page}#reading")


@require_POST
def unchosen(request: HttpRequest, page: UUID) -> HttpResponse:
    """Let nobody else read an entry any more."""
    actions.choose(access.owner(request), page, chosen=False)
    return rendering.see(f"/journal/{page}#reading")


def _show_edit(request: HttpRequest, page: UUID) -> HttpResponse:
    found = actions.find(access.owner(request), page)
    return rendering.page(request, "journal_form.html", section="me", page=found, prompt="", prompts=[])


@form(_show_edit)
def edit(request: HttpRequest, page: UUID) -> HttpResponse:
    """Change an entry."""
    actions.change(access.owner(request), page, _written(request))
    return rendering.see(f"/journal/{page}")


@require_POST
def removal(request: HttpRequest, page: UUID) -> HttpResponse:
    """Delete an entry."""
    actions.remove(access.owner(request), page)
    return rendering.see("/journal")
