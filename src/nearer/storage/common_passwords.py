"""The passwords that are tried first: the 20,000 that come with Django, read when one is chosen and not before.

Knows where they are. Does not know what makes a password good.
"""

from functools import cache


@cache
def common() -> frozenset[str]:
    """Return them, in small letters."""
    from django.contrib.auth.password_validation import CommonPasswordValidator

    return frozenset(CommonPasswordValidator().passwords)
