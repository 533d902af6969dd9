"""From a template and its context to an answer.

Knows Jinja2, the globals every page has, and how a form is shown again with what was typed. Does not read data.
"""

from functools import cache
from pathlib import Path
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.middleware.csrf import get_token
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from uuid6 import uuid7

from nearer import translation
from nearer.errors import Busy, NearerError, Wait
from nearer.translation import _
from nearer.web import cookies, statics
from nearer.words import ladder as words

TEMPLATES = Path(__file__).parent / "templates"


@cache
def environment() -> Environment:
    """Return the one template environment."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        extensions=["jinja2.ext.i18n"],
    )
    made.install_gettext_callables(  # type: ignore[attr-defined]
        translation._, translation.ngettext, newstyle=True
    )
    made.globals.update(static=statics.address, words=words)
    return made


def page(request: HttpRequest, template: str, status: int = 200, **context: Any) -> HttpResponse:
    """Render one page. A problem met on the way (see `form`) shows beside its field, with all that was typed."""
    problem: NearerError | None = getattr(request, "problem", None)
    here = getattr(request, "visit", None)
    base: dict[str, Any] = {
        "brand": brand(request),
        "icon": "notes.svg" if neutral(request) else "icon.svg",
        "neutral": neutral(request),
        "idle": here.idle if here and here.guarded else 0,
        "told": here.told if here else "",
        "csrf": get_token(request),
        "form_id": request.POST.get("id") or str(uuid7()),
        "lang": translation.language(),
        "section": "",
        "help": _help_address(request),
        "posted": request.method == "POST",
        "care": _care(request),
        "inside": here is not None,
        "notice": problem.message if problem and not problem.field else "",
        "errors": {one.field: one.message for one in (problem, *getattr(problem, "also", ())) if one and one.field},
        "typed": {name: _typed(request, name) for name in request.POST} if problem else {},
    }
    text = environment().get_template(template).render(base | context)
    refused = {Wait: 429, Busy: 503}.get(type(problem), 422)
    return HttpResponse(text, status=refused if problem and status == 200 else status)


def _care(request: HttpRequest) -> bool:
    """Tell whether the quiet card stands on this page (see `nearer.web.care`, which asks this of each request)."""
    asked = getattr(request, "care", None)
    return bool(asked and asked())


def neutral(request: HttpRequest) -> bool:
    """Tell whether name, icon and titles say nothing: by the person's wish; before they come in, by the cookie."""
    here = getattr(request, "visit", None)
    return bool(here.neutral) if here else request.COOKIES.get(cookies.LOOK) == "notes"


def brand(request: HttpRequest) -> str:
    """Return what this program calls itself on a page."""
    return _("Notes") if neutral(request) else "Nearer"


def icon(request: HttpRequest) -> str:
    """Return the address of the icon."""
    return statics.address("notes.svg" if neutral(request) else "icon.svg")


def _help_address(request: HttpRequest) -> str:
    """Return the address of Help, at the person's country where it is known."""
    country = request.COOKIES.get(cookies.COUNTRY, "")
    return f"/help#{country}" if len(country) == 2 and country.isalpha() and country.isascii() else "/help"


def _typed(request: HttpRequest, name: str) -> str | list[str]:
    values = request.POST.getlist(name)
    return values[0] if len(values) == 1 else [str(value) for value in values]


def see(address: str) -> HttpResponse:
    """Send the browser on to look at `address` after something was kept."""
    answer = HttpResponseRedirect(address)
    answer.status_code = 303
    return answer


def message(request: HttpRequest, text: str, status: int) -> HttpResponse:
    """Return a page that says one thing and where to go on."""
    titles = {404: _("Nothing here"), 409: _("Already moved on"), 422: _("Not kept yet")}
    title = titles.get(status, _("That did not work"))
    return page(request, "message.html", status, title=title, message=text, link="/", link_label=_("Back to today"))


def too_long(request: HttpRequest) -> HttpResponse:
    """Say that far too much was sent."""
    return message(
        without_form(request),
        _("That was more text than a page can hold. Go back, shorten it, and send it again."),
        413,
    )


def unreachable(request: HttpRequest) -> HttpResponse:
    """Say that the data cannot be read or written now; help is still there."""
    text = _("Nearer cannot reach your data at the moment, so nothing was kept just now. Go back in a little while.")
    return message(request, text, 503)


def without_form(request: HttpRequest) -> HttpRequest:
    """Return the request with an empty form, when what was sent cannot be read as one."""
    request._post, request._files = QueryDict(), {}  # type: ignore[attr-defined]
    return request


def broken(request: HttpRequest) -> HttpResponse:
    """Say that it is our doing."""
    text = _("Something broke on our side. What you kept before is safe. Go back, and what you typed should be there.")
    return message(request, text, 500)
