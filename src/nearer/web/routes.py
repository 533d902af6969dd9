"""Every address. Nouns; what changes something is a POST of its own.

Knows which handler answers. Does not know what it does.
"""

from django.urls import path, register_converter

from nearer.web.pages import (
    aftercare,
    attempts,
    encounters,
    gratitude,
    groups,
    importing,
    ladder,
    measures,
    mending,
    needs,
    people,
    person,
    planner,
    portfolio,
    problems,
    reaching,
    start,
    today,
    volunteering,
)


class StepId:
    """A step's id as it stands in an address."""

    regex = "[a-z0-9-]{1,80}"

    def to_python(self, value: str) -> str:
        """Take it as it is."""
        return value

    def to_url(self, value: str) -> str:
        """Give it as it is."""
        return value


register_converter(StepId, "step")

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
    path("after/calm", aftercare.calm),
    path("after/care", aftercare.care),
    path("check-in", measures.check_in),
    path("check-in/later", measures.later),
    path("progress", measures.progress),
    path("import", importing.bring),
    path("import/<uuid:preview>", importing.choose),
    path("people.vcf", importing.take),
    path("people", people.people),
    path("people/new", people.new),
    path("people/<uuid:person>", person.person),
    path("people/<uuid:person>/edit", people.edit),
    path("people/<uuid:person>/remembered", person.remember),
    path("people/<uuid:person>/remembered/<uuid:thing>/asked", person.asked),
    path("people/<uuid:person>/remembered/<uuid:thing>/end", person.forget),
    path("people/<uuid:person>/promises", person.promise),
    path("people/<uuid:person>/promises/<uuid:promise>/kept", person.promise_kept),
    path("people/<uuid:person>/promises/<uuid:promise>/end", person.promise_over),
    path("people/<uuid:person>/closeness", person.closeness),
    path("people/<uuid:person>/snooze", people.snooze),
    path("people/<uuid:person>/snooze/end", people.wake),
    path("people/<uuid:person>/peace", people.peace),
    path("people/<uuid:person>/peace/end", people.peace_over),
    path("people/<uuid:person>/away", people.away),
    path("people/<uuid:person>/away/end", people.back),
    path("people/<uuid:person>/removal", people.removal),
    path("encounters", encounters.quick),
    path("encounters/new", encounters.new),
    path("encounters/<uuid:encounter>", encounters.encounter),
    path("encounters/<uuid:encounter>/removal", encounters.removal),
    path("groups", groups.groups),
    path("groups/new", groups.new),
    path("groups/<uuid:group>", groups.group),
    path("groups/<uuid:group>/edit", groups.edit),
    path("groups/<uuid:group>/visits", groups.visits),
    path("groups/<uuid:group>/visits/<uuid:visit>/removal", groups.unvisit),
    path("groups/<uuid:group>/steps", groups.steps),
    path("groups/<uuid:group>/left-out", groups.left_out),
    path("groups/<uuid:group>/rest", groups.rest),
    path("groups/<uuid:group>/rest/end", groups.resume),
    path("groups/<uuid:group>/removal", groups.removal),
    path("volunteering", volunteering.volunteering),
    path("volunteering/taken", volunteering.taken),
    path("portfolio", portfolio.portfolio),
    path("portfolio/new", portfolio.new),
    path("portfolio/starters", portfolio.starters),
    path("portfolio/<uuid:activity>", portfolio.activity),
    path("portfolio/<uuid:activity>/uses", portfolio.uses),
    path("portfolio/<uuid:activity>/removal", portfolio.removal),
    path("topics", portfolio.topics),
    path("people/<uuid:person>/reach-outs/new", reaching.begin),
    path("reach-outs", reaching.reach_outs),
    path("reach-outs/<uuid:reach_out>", reaching.reach_out),
    path("reach-outs/<uuid:reach_out>/words", reaching.change),
    path("reach-outs/<uuid:reach_out>/sent", reaching.sent),
    path("reach-outs/<uuid:reach_out>/answered", reaching.answered),
    path("reach-outs/<uuid:reach_out>/silence", reaching.silence),
    path("reach-outs/<uuid:reach_out>/wait", reaching.wait),
    path("reach-outs/<uuid:reach_out>/follow-up", reaching.follow_up),
    path("reach-outs/<uuid:reach_out>/rest", reaching.rest),
    path("reach-outs/<uuid:reach_out>/removal", reaching.removal),
    path("people/<uuid:person>/repairs/new", mending.new_repair),
    path("repairs/<uuid:repair>", mending.repair),
    path("repairs/<uuid:repair>/outcome", mending.repaired),
    path("repairs/<uuid:repair>/rest", mending.let_be),
    path("repairs/<uuid:repair>/removal", mending.remove_repair),
    path("boundaries/new", mending.new_boundary),
    path("boundaries/<uuid:boundary>", mending.boundary),
    path("boundaries/<uuid:boundary>/outcome", mending.said),
    path("boundaries/<uuid:boundary>/removal", mending.remove_boundary),
    path("people/<uuid:person>/gratitude/new", gratitude.new),
    path("gratitude", gratitude.gratitude),
    path("gratitude/<uuid:thanks>/removal", gratitude.removal),
]
handler400 = problems.bad_request
handler404 = problems.not_found
handler500 = problems.broken
