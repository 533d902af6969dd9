"""Addresses: groups, giving time, the portfolio."""

from django.urls import path

from nearer.web.pages import groups, portfolio, volunteering

urlpatterns = [
    path("groups", groups.groups),
    path("groups/new", groups.new),
    path("groups/<uuid:group>", groups.group),
    path("groups/<uuid:group>/edit", groups.edit),
    path("groups/<uuid:group>/visits", groups.visits),
    path("groups/<uuid:group>/visits/<uuid:visit>/removal", groups.unvisit),
    path("groups/<uuid:group>/steps", groups.steps),
    path("groups/<uuid:group>/left-out", groups.left_out),
    path("groups/<uuid:group>/rest", groups.rest),
    path("groups/<uuid:group>/rest/end", groups.resume),
    path("groups/<uuid:group>/removal", groups.removal),
    path("volunteering", volunteering.volunteering),
    path("volunteering/taken", volunteering.taken),
    path("portfolio", portfolio.portfolio),
    path("portfolio/new", portfolio.new),
    path("portfolio/starters", portfolio.starters),
    path("portfolio/<uuid:activity>", portfolio.activity),
    path("portfolio/<uuid:activity>/uses", portfolio.uses),
    path("portfolio/<uuid:activity>/removal", portfolio.removal),
    path("topics", portfolio.topics),
]
