"""Addresses: thoughts, the journal, kindness and calm, the quiet card."""

from django.urls import path

from nearer.web.pages import care, journal, kindness, thoughts

urlpatterns = [
    path("care", care.shown),
    path("care/closed", care.closed),
    path("thoughts", thoughts.thoughts),
    path("thoughts/new", thoughts.new),
    path("thoughts/<uuid:thought>", thoughts.thought),
    path("thoughts/<uuid:thought>/removal", thoughts.removal),
    path("thoughts/<uuid:thought>/<str:name>", thoughts.part),
    path("kindness", kindness.kindness),
    path("attempts/<uuid:attempt>/kindness", kindness.kindness),
    path("journal", journal.journal),
    path("journal/search", journal.search),
    path("journal/new", journal.new),
    path("journal/<uuid:page>", journal.page),
    path("journal/<uuid:page>/edit", journal.edit),
    path("journal/<uuid:page>/chosen", journal.chosen),
    path("journal/<uuid:page>/unchosen", journal.unchosen),
    path("journal/<uuid:page>/removal", journal.removal),
]
