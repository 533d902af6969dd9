"""Addresses: what comes in and goes out."""

from django.urls import path

from nearer.web.pages import calendars, feeds, importing, syncing

urlpatterns = [
    path("plans/<uuid:plan>.ics", feeds.plan),
    path("import", importing.bring),
    path("import/<uuid:preview>", importing.choose),
    path("people.vcf", importing.take),
    path("calendars", calendars.calendars),
    path("calendars/new", calendars.new),
    path("calendars/<uuid:calendar>", calendars.calendar),
    path("calendars/<uuid:calendar>/end", calendars.end),
    path("opportunities", calendars.opportunities),
    path("feeds", feeds.feeds),
    path("feeds/<uuid:feed>/end", feeds.end),
    path("feed/<str:token>.ics", feeds.feed),
    path("sync", syncing.syncing),
    path("sync/new", syncing.new),
    path("sync/<uuid:server>", syncing.server),
    path("sync/<uuid:server>/choice", syncing.choice),
    path("sync/<uuid:server>/runs", syncing.run),
    path("sync/<uuid:server>/answers", syncing.answers),
    path("sync/<uuid:server>/password", syncing.password),
    path("sync/<uuid:server>/removal", syncing.removal),
]
