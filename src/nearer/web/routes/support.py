"""Addresses: the care plan, somebody trained, support, family."""

from django.urls import path

from nearer.web.pages import care_plan, family, professionals, support

urlpatterns = [
    path("support", support.support),
    path("family", family.family),
    path("family/<str:band>", family.band),
    path("family/steps/<step:step>", family.take),
    path("family/notes/<uuid:note>/removal", family.removal),
    path("care-plan", care_plan.care_plan),
    path("care-plan/removal", care_plan.removal),
    path("care-plan/<str:name>", care_plan.part),
    path("professionals", professionals.search),
    path("professionals/matches", professionals.matches),
    path("professionals/loosened", professionals.loosen),
    path("professionals/directory", professionals.directory),
    path("professionals/directory/removal", professionals.unload),
    path("professionals/<uuid:professional>", professionals.professional),
    path("professionals/<uuid:professional>/outcome", professionals.outcome),
    path("professionals/<uuid:professional>/removal", professionals.removal),
]
