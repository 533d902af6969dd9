"""Addresses: practising a talk, and words to begin with."""

from django.urls import path

from nearer.web.pages import drafts, practice

urlpatterns = [
    path("practice", practice.practice),
    path("practice/scenes", practice.chosen),
    path("practice/scenes/<step:scene>", practice.scene),
    path("practice/scenes/<step:scene>/practised", practice.keep),
    path("practice/practised/<uuid:practised>", practice.practised),
    path("practice/practised/<uuid:practised>/removal", practice.removal),
    path("practice/messages", drafts.kinds),
    path("practice/messages/<step:kind>", drafts.draft),
    path("practice/doubts/end", practice.trust),
]
