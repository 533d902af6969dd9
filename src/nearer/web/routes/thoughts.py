"""Addresses: thoughts, the journal, kindness and calm, the quiet card."""

from django.urls import path

from nearer.web.pages import care

urlpatterns = [
    path("care", care.shown),
    path("care/closed", care.closed),
]
