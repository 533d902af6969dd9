"""Addresses: steps, plans and attempts."""

from django.urls import path

from nearer.web.pages import attempts, ladder, planner, today

urlpatterns = [
    path("ladder", ladder.ladder),
    path("steps/new", ladder.own_step),
    path("steps/<step:step>", ladder.step),
    path("steps/<step:step>/ratings", ladder.rating),
    path("steps/<step:step>/gentler", ladder.gentler),
    path("steps/<step:step>/plan", planner.plan),
    path("steps/<step:step>/attempt", attempts.attempt),
    path("steps/<step:step>/declines", today.decline),
    path("steps/<step:step>/hidden", ladder.hide),
    path("steps/<step:step>/hidden/end", ladder.show),
    path("steps/<step:step>/goal", ladder.goal),
    path("steps/<step:step>/edit", ladder.own_step),
    path("steps/<step:step>/parts", ladder.parts),
    path("plans/<uuid:plan>", planner.fell),
    path("plans/<uuid:plan>/attempt", attempts.attempt),
    path("plans/<uuid:plan>/not-today", planner.not_today),
    path("plans/<uuid:plan>/fell-through", planner.fell_through),
    path("plans/<uuid:plan>/smaller", planner.smaller),
    path("plans/<uuid:plan>/fallback", planner.fallback),
    path("attempts/<uuid:attempt>", attempts.after),
    path("attempts/<uuid:attempt>/encounter", attempts.met),
]
