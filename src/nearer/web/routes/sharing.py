"""Addresses: letting somebody in, accompanying somebody, asking somebody, a page to take along."""

from django.urls import path

from nearer.web.pages import accompanying, asking, sharing, summary

urlpatterns = [
    path("sharing", sharing.sharing),
    path("sharing/new", sharing.new),
    path("sharing/<uuid:grant>", sharing.grant),
    path("sharing/<uuid:grant>/preview", sharing.preview),
    path("sharing/<uuid:grant>/confirmed", sharing.confirmed),
    path("sharing/<uuid:grant>/kinds", sharing.kinds),
    path("sharing/<uuid:grant>/update", sharing.update),
    path("sharing/<uuid:grant>/end", sharing.end),
    path("sharing/<uuid:grant>/removal", sharing.removal),
    path("sharing/<uuid:grant>/questions/<uuid:question>", sharing.answer),
    path("sharing/<uuid:grant>/questions/<uuid:question>/rest", sharing.let_be),
    path("invitations/<str:code>", accompanying.invitation),
    path("accompanying", accompanying.accompanying),
    path("accompanying/<uuid:grant>", accompanying.one),
    path("accompanying/<uuid:grant>/lines", accompanying.lines),
    path("accompanying/<uuid:grant>/questions", accompanying.questions),
    path("accompanying/<uuid:grant>/end", accompanying.end),
    path("asking", asking.askings),
    path("asking/new", asking.new),
    path("asking/<uuid:asking>", asking.asking),
    path("asking/<uuid:asking>/removal", asking.removal),
    path("asked/<str:token>", asking.asked),
    path("summary", summary.summary),
    path("summary/measures.json", summary.bundle),
]
