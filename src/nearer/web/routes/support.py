"""Addresses: the care plan, somebody trained, support, family."""

from django.urls import path

from nearer.web.pages import care_plan

urlpatterns = [
    path("care-plan", care_plan.care_plan),
    path("care-plan/removal", care_plan.removal),
    path("care-plan/<str:name>", care_plan.part),
]
