"""The first questions and ratings, and settings.

Knows which screen follows which. Does not know what an answer may be.
"""

from dataclasses import asdict
from datetime import timedelta

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from nearer import clock
from nearer.actions import needs as actions
from nearer.actions import situation as situations
from nearer.content.helplines import helplines
from nearer.domain.needs import QUESTIONS
from nearer.errors import Missing
from nearer.storage import planner as plan_rows
from nearer.storage import sharing_letters as letters
from nearer.translation import _
from nearer.web import access, rendering, views
from nearer.web.forms import form
from nearer.words import needs as words

LINES_SHOWN = timedelta(days=13)
"""So long a guide's line stands on this page: its own week and the next."""


def _show_question(request: HttpRequest, name: str) -> HttpResponse:
    if name not in QUESTIONS:
        raise Missing(_("There is no such question."))
    place = QUESTIONS.index(name)
    answers = actions.profile(access.owner(request))
    question = asdict(words.question(name, answers))
    text = question["text"]
    question["text"] = dict(zip(("name", "label", "value"), text, strict=True)) if text else None
    back = "/me" if answers.settled else f"/questions/{QUESTIONS[place - 1]}" if place else "/welcome"
    return rendering.page(
        request, "question.html", question=question, position=place + 1, total=len(QUESTIONS), back=back
    )


@form(_show_question)
def question(request: HttpRequest, name: str) -> HttpResponse:
    """Keep one answer, or skip, and go on to the next."""
    here = access.owner(request)
    if "skip" in request.POST:
        actions.skip(here, name)
    else:
        actions.answer(here, name, request.POST.getlist("value"), request.POST.get("never_words", ""))
    answers = actions.profile(here)
    if name == "barriers" and answers.cautious:
        return rendering.see("/help")  # People first (engine.md rule 9); its way back goes on with the questions.
    if answers.settled:
        return rendering.see("/me")
    place = QUESTIONS.index(name) + 1
    return rendering.see(f"/questions/{QUESTIONS[place]}" if place < len(QUESTIONS) else "/ratings")


def _show_rating(request: HttpRequest) -> HttpResponse:
    here = situations.read(access.owner(request), clock.local().date())
    step = actions.next_situation(here)
    if step is None:
        return rendering.see("/")
    picture, summary = views.sharpened(here)
    return rendering.page(
        request,
        "rating.html",
        step=step,
        position=len(here.profile.situations) + 1,
        least=actions.LEAST_SITUATIONS,
        most=actions.MOST_SITUATIONS,
        sharpened=picture,
        sharpened_words=summary,
    )


@form(_show_rating)
def rating(request: HttpRequest) -> HttpResponse:
    """Keep one of the first ratings and choose the next situation, or go on to the first step."""
    here = access.owner(request)
    if "enough" in request.POST:
        actions.settle(here)
        return rendering.see("/")
    value = "" if "skip" in request.POST else request.POST.get("value", "")
    actions.rate_situation(here, clock.local().date(), request.POST.get("step", ""), value)
    return rendering.see("/ratings")


def _show_me(request: HttpRequest) -> HttpResponse:
    owner = access.owner(request)
    answers = actions.profile(owner)
    titles = words.titles()
    return rendering.page(
        request,
        "me.html",
        section="me",
        answers=[{"name": n, "title": titles[n][0], "summary": words.summary(n, answers)} for n in QUESTIONS],
        comfort=answers.comfort,
        ceiling=answers.ceiling,
        name=answers.name,
        country=answers.country,
        countries=sorted({(line.cc, line.country) for line in helplines()}, key=lambda pair: pair[1]),
        quiet_card=answers.quiet_card,
        lines=letters.since(owner, clock.local().date() - LINES_SHOWN),
        asked=letters.asked(owner),
        paused=plan_rows.paused_since(owner) is not None,
    )


@form(_show_me)
def me(request: HttpRequest) -> HttpResponse:
    """Show answers and settings; keep the settings."""
    given = request.POST
    actions.change_settings(
        access.owner(request),
        given.get("comfort", ""),
        given.get("ceiling", ""),
        given.get("name", ""),
        given.get("country", ""),
    )
    answer = rendering.see("/me")
    access.remember_country(answer, actions.profile(access.owner(request)).country)
    return answer


@require_POST
def energy(request: HttpRequest) -> HttpResponse:
    """Keep how much they have in them today."""
    actions.name_energy(access.owner(request), clock.local().date(), request.POST.get("energy", ""))
    return rendering.see("/")
