"""Addresses: coming in and joining, and how an account opens."""

from django.urls import path

from nearer.web.pages import accounts, opening

urlpatterns = [
    path("come-in", accounts.come_in),
    path("come-in/second", accounts.second),
    path("come-in/passkey", accounts.by_passkey),
    path("come-in/passkey/begin", accounts.passkey_question),
    path("join", accounts.join),
    path("join/<str:invitation>", accounts.join),
    path("strength", accounts.strength),
    path("recover", accounts.recover),
    path("reset/<str:ticket>", accounts.reset),
    path("log-out", accounts.log_out),
    path("here", accounts.here),
    path("confirm", opening.confirm),
    path("opens", opening.opens),
    path("opens/before", accounts.before),
    path("opens/before/end", accounts.before_end),
    path("opens/told", opening.told),
    path("opens/password", opening.password),
    path("opens/host/end", opening.close_to_host),
    path("opens/recovery", opening.recovery),
    path("opens/recovery/new", opening.new_code),
    path("opens/second-step", opening.second),
    path("opens/second-step.svg", opening.second_picture),
    path("opens/second-step/begin", opening.second_begin),
    path("opens/second-step/end", opening.second_end),
    path("opens/passkeys", opening.passkeys),
    path("opens/passkeys/begin", opening.passkey_question),
    path("opens/passkeys/<uuid:passkey>/end", opening.passkey_end),
    path("opens/browsers/end", opening.browsers_end),
    path("opens/browsers/<uuid:browser>/end", opening.browser_end),
    path("discretion", opening.discretion),
    path("manifest.webmanifest", opening.manifest),
]
