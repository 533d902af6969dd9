"""Taking everything out, bringing it back, what is kept and for how long, and erasing all of it.

Knows what these pages show. Does not know files or tables.
"""

from io import BytesIO
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from nearer import clock
from nearer.actions import archive, checks, erasing, kept, retention
from nearer.actions.calendars import Present
from nearer.domain.archive import Came
from nearer.gateways import here
from nearer.storage import parcels
from nearer.storage import retention as retention_rows
from nearer.web import access, cookies, rendering, uploads
from nearer.web.forms import form
from nearer.words import archive as words
from nearer.words import kept as kept_words
from nearer.words import retention as retention_words


def _show_everything(request: HttpRequest) -> HttpResponse:
    return rendering.page(
        request, "everything.html", section="me", waiting=parcels.waiting(access.owner(request)), came=_came(request)
    )


@require_GET
def everything(request: HttpRequest) -> HttpResponse:
    """Show the ways out and back in."""
    return _show_everything(request)


@form(_show_everything)
@access.fresh
def take(request: HttpRequest) -> HttpResponse:
    """Hand over everything as one file; sealed when a passphrase was given."""
    passphrase = checks.passphrase(request.POST.get("passphrase", ""), request.POST.get("again", ""))
    out, when = BytesIO(), Present(clock.now(), here.zone())
    archive.write(access.owner(request), out, when, words.saying(), passphrase)
    answer = HttpResponse(out.getvalue(), content_type="application/octet-stream" if passphrase else "application/zip")
    name = f"nearer-{clock.local():%Y-%m-%d}.{'nearer' if passphrase else 'zip'}"
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


@form(_show_everything)
def bring(request: HttpRequest) -> HttpResponse:
    """Read an archive, and show what would come in."""
    found = uploads.content(request, "file")
    given = request.POST.get("opens", "")
    parcel = archive.propose(access.owner(request), access.form_id(request), found, given, clock.now())
    return rendering.see(f"/everything/{parcel}")


def _show_parcel(request: HttpRequest, parcel: UUID) -> HttpResponse:
    owner = access.owner(request)
    found = archive.find(owner, parcel, clock.now())
    would = archive.compared(owner, found)
    return rendering.page(
        request,
        "everything_bring.html",
        section="me",
        parcel=parcel,
        made=words.made(found.made, clock.local().date()),
        said=words.sum_up(would),
        new=sum(would.new.values()),
        counts=words.counts(would),
    )


@form(_show_parcel)
def keep(request: HttpRequest, parcel: UUID) -> HttpResponse:
    """Keep what an archive holds, or put it away."""
    owner = access.owner(request)
    found = archive.find(owner, parcel, clock.now())
    if request.POST.get("leave"):
        archive.leave(owner)
        return rendering.see("/everything")
    came = archive.keep(owner, found, clock.local().date())
    return rendering.see(f"/everything?new={sum(came.new.values())}&left={sum(came.unread.values())}")


def _came(request: HttpRequest) -> str:
    numbers = [request.GET.get(name, "") for name in ("new", "left")]
    if not all(one.isascii() and one.isdecimal() and len(one) < 8 for one in numbers):
        return ""
    return words.came_in(Came({"": int(numbers[0])}, {}, {"": int(numbers[1])}))


@require_GET
def what_is_kept(request: HttpRequest) -> HttpResponse:
    """Show every table: what it is for, who can read it, when it goes, how much of it is theirs."""
    tables = kept.tables(access.owner(request))
    return rendering.page(request, "kept.html", section="me", tables=kept_words.shown(tables))


def _show_age(request: HttpRequest) -> HttpResponse:
    owner, today = access.owner(request), clock.local().date()
    chosen = retention_rows.chosen(owner)
    asked = retention.parsed(request.POST) if request.method == "POST" and not _problem(request) else {}
    return rendering.page(
        request,
        "kept_age.html",
        section="me",
        kinds=[(kind, label, asked.get(kind, chosen.of(kind))) for kind, label in retention_words.labels().items()],
        choices=retention_words.choices(),
        would_go=retention_words.would_go(retention.would_go(owner, asked, today)),
        asked=bool(asked),
    )


def _problem(request: HttpRequest) -> bool:
    return hasattr(request, "problem")


@form(_show_age)
def age(request: HttpRequest) -> HttpResponse:
    """Say what would go by age; once that was seen, keep the choice and let it go."""
    months = retention.parsed(request.POST)
    if any(months.values()) and not request.POST.get("seen"):
        return _show_age(request)
    retention.choose(access.owner(request), months, clock.local().date())
    return rendering.see("/kept/age")


def _show_erase(request: HttpRequest) -> HttpResponse:
    return rendering.page(request, "erase.html", section="me")


@form(_show_erase)
@access.fresh
def erase(request: HttpRequest) -> HttpResponse:
    """Erase everything of this person, and let this browser forget too."""
    erasing.erase(access.owner(request), request.POST.get("sure") == "1")
    answer = rendering.page(request, "erased.html")
    answer.delete_cookie(access.COOKIE)
    answer.delete_cookie(cookies.COUNTRY)
    answer["Clear-Site-Data"] = '"cache", "cookies", "storage"'
    return answer
