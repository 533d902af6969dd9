"""Addresses: the week."""

from django.urls import path

from nearer.web.pages import week

urlpatterns = [
    path("week", week.this_week),
    path("week/<str:first>", week.week),
    path("week/<str:first>/proposal", week.proposal),
    path("week/<str:first>/size", week.size),
    path("week/<str:first>/energies", week.wishes),
    path("week/<str:first>/rests", week.rests),
    path("week/<str:first>/look-back", week.look_back),
    path("week/<str:first>/items/<uuid:item>", week.item),
    path("week/<str:first>/items/<uuid:item>/place", week.move),
    path("week/<str:first>/items/<uuid:item>/kept", week.kept),
    path("week/<str:first>/items/<uuid:item>/kept/end", week.kept_end),
    path("week/<str:first>/items/<uuid:item>/fell-through", week.fell_through),
    path("week/<str:first>/items/<uuid:item>/fell-through/end", week.put_back),
    path("week/<str:first>/items/<uuid:item>/done", week.done),
    path("week/<str:first>/items/<uuid:item>/removal", week.removal),
]
