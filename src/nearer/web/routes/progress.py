"""Addresses: how it has been going, the questions of the week, questionnaires, goals, the challenge."""

from django.urls import path

from nearer.web.pages import challenge, goals, measures, progress, scales

urlpatterns = [
    path("check-in", measures.check_in),
    path("check-in/later", measures.later),
    path("progress", progress.progress),
    path("progress/weeks", measures.weeks),
    path("progress/measures.json", measures.take, {"kind": "json"}),
    path("progress/measures.csv", measures.take, {"kind": "csv"}),
    path("scales", scales.scales),
    path("scales/new", scales.new),
    path("scales/new/<uuid:row>", scales.preview),
    path("scales/<uuid:row>/removal", scales.removal),
    path("scales/<step:scale>", scales.scale),
    path("goals", goals.goals),
    path("goals/<uuid:goal>/counted", goals.counted),
    path("goals/<uuid:goal>/size", goals.size),
    path("goals/<uuid:goal>/end", goals.end),
    path("challenge", challenge.challenge),
    path("challenge/new", challenge.new),
    path("challenge/days", challenge.days),
    path("challenge/reflection", challenge.reflection),
    path("challenge/others", challenge.others),
    path("challenge/join", challenge.join),
    path("challenge/end", challenge.end),
    path("challenge/picture.svg", challenge.picture),
]
