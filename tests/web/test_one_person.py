"""A Nearer for one person on their own machine: nothing on it leads others to a door that is not there."""

import pytest
from django.db import transaction
from django.test import override_settings
from uuid6 import uuid7

from nearer.storage import models
from tests.web.people import settled


@pytest.mark.parametrize(("host", "said"), [("127.0.0.1", "on this machine only"), ("nearer.test", "Send them this")])
def test_an_address_that_opens_only_here_is_not_said_to_be_sent(client, mara, host, said):
    """Found: a friend was to be sent an address that leads to their own machine."""
    browser = client(settled(mara))
    given = {"id": str(uuid7()), "label": "Lena", "name": "Mara", "words": "Tell me."}
    made = browser.post("/asking/new", given).headers["Location"]
    with override_settings(ALLOWED_HOSTS=[host]):
        assert said in browser.get(made, SERVER_NAME=host).text


def test_where_nobody_else_can_come_in_nobody_is_invited(client, mara, cleo):
    """Found: somebody alone on their own machine made invitations that nobody could take up."""
    browser = client(settled(mara))
    assert "/sharing/new" in browser.get("/sharing").text
    with transaction.atomic():
        models.Account.objects.exclude(id=mara.id).delete()
        texts = [browser.get(address).text for address in ("/sharing", "/accompanying", "/challenge")]
        transaction.set_rollback(True)
    assert not any(offered in text for text in texts for offered in ("/sharing/new", 'name="code"', "/challenge/join"))
    assert "set up for one person" in texts[0]
    assert "/summary" in texts[0]
