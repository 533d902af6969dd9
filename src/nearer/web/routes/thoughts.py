"""Addresses: thoughts, the journal, kindness and calm, the quiet card."""

from django.urls import path

from nearer.web.pages import care, journal

urlpatterns = [
    path("care", care.shown),
    path("care/closed", care.closed),
    path("journal", journal.journal),
    path("journal/search", journal.search),
    path("journal/new", journal.new),
    path("journal/<uuid:page>", journal.page),
    path("journal/<uuid:page>/edit", journal.edit),
    path("journal/<uuid:page>/removal", journal.removal),
]
