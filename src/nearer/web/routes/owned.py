"""Addresses: what is yours: everything out and back in, what is kept and for how long, erasing it."""

from django.urls import path

from nearer.web.pages import everything

urlpatterns = [
    path("everything", everything.everything),
    path("everything/archive", everything.take),
    path("everything/return", everything.bring),
    path("everything/<uuid:parcel>", everything.keep),
    path("kept", everything.what_is_kept),
    path("kept/age", everything.age),
    path("erase", everything.erase),
]
