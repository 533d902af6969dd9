"""Addresses: the first page, the way in, questions, energy, rest, cards."""

from django.urls import path

from nearer.web.pages import aftercare, learn, needs, planner, start, today

urlpatterns = [
    path("", today.today),
    path("open/<str:token>", start.enter),
    path("welcome", start.welcome),
    path("exit", start.leave),
    path("page", start.neutral),
    path("questions/<str:name>", needs.question),
    path("ratings", needs.rating),
    path("me", needs.me),
    path("energy", needs.energy),
    path("pause", planner.pause),
    path("pause/end", planner.resume),
    path("after/calm", aftercare.calm),
    path("after/care", aftercare.care),
    path("learn", learn.learn),
    path("learn/<step:lesson>", learn.lesson),
]
