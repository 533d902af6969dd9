"""Every address. Nouns; what changes something is a POST of its own.

Knows which handler answers. Does not know what it does. Each module holds the addresses of one part.
"""

from django.urls import register_converter

from nearer.web.pages import problems


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

# After the converter is known: the modules use it.
from nearer.web.routes import (  # noqa: E402
    accounts,
    elsewhere,
    groups,
    ladder,
    owned,
    people,
    practice,
    progress,
    sharing,
    support,
    thoughts,
    today,
    week,
)

urlpatterns = [
    *today.urlpatterns,
    *ladder.urlpatterns,
    *people.urlpatterns,
    *groups.urlpatterns,
    *week.urlpatterns,
    *practice.urlpatterns,
    *thoughts.urlpatterns,
    *elsewhere.urlpatterns,
    *accounts.urlpatterns,
    *support.urlpatterns,
    *progress.urlpatterns,
    *sharing.urlpatterns,
    *owned.urlpatterns,
]
handler400 = problems.bad_request
handler404 = problems.not_found
handler500 = problems.broken
