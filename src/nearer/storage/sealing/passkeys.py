"""Passkeys: what a browser is asked for, and whether what it answers was signed by the right key (WebAuthn).

Knows the library, which is loaded when somebody uses a passkey and not before. Does not know whose a passkey is.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from nearer.storage.sealing.envelopes import Unsealable, digest

PRF_SALT = digest(b"nearer/v1/passkey-prf")
"""The same for everybody: who has forgotten their name is found by the passkey alone. Each passkey's own secret
makes the answer."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a passkey holds: the host name, and the whole address in front of the path."""

    host: str
    origin: str
    title: str


@dataclass(frozen=True, slots=True)
class Made:
    """A new passkey."""

    credential: bytes
    public_key: bytes
    uses: int


def creation(place: Place, handle: bytes, name: str, challenge: str, known: Sequence[bytes]) -> dict[str, Any]:
    """Return what a browser is asked for to make a passkey: one it finds by itself, unlocked by its owner."""
    import webauthn
    from webauthn.helpers import structs

    options = webauthn.generate_registration_options(
        rp_id=place.host,
        rp_name=place.title,
        user_id=handle,
        user_name=name,
        challenge=challenge.encode(),
        authenticator_selection=structs.AuthenticatorSelectionCriteria(
            resident_key=structs.ResidentKeyRequirement.REQUIRED,
            user_verification=structs.UserVerificationRequirement.REQUIRED,
        ),
        exclude_credentials=[structs.PublicKeyCredentialDescriptor(id=one) for one in known],
    )
    return _with_prf(webauthn.options_to_json(options))


def request(place: Place, challenge: str) -> dict[str, Any]:
    """Return what a browser is asked for to come in with a passkey."""
    import webauthn
    from webauthn.helpers import structs

    options = webauthn.generate_authentication_options(
        rp_id=place.host,
        challenge=challenge.encode(),
        user_verification=structs.UserVerificationRequirement.REQUIRED,
    )
    return _with_prf(webauthn.options_to_json(options))


def _with_prf(options: str) -> dict[str, Any]:
    from webauthn.helpers import bytes_to_base64url

    whole: dict[str, Any] = json.loads(options)
    return {**whole, "extensions": {"prf": {"eval": {"first": bytes_to_base64url(PRF_SALT)}}}}


def made(place: Place, answer: str, challenge: str) -> Made:
    """Return the passkey a browser made.

    Raises:
        Unsealable: it was made for another place or question, or nobody unlocked it.
    """
    import webauthn
    from webauthn.helpers.exceptions import WebAuthnException

    try:
        checked = webauthn.verify_registration_response(
            credential=answer,
            expected_challenge=challenge.encode(),
            expected_rp_id=place.host,
            expected_origin=place.origin,
            require_user_verification=True,
        )
    except (WebAuthnException, ValueError, RecursionError) as error:
        raise Unsealable("not a passkey made here") from error
    return Made(checked.credential_id, checked.credential_public_key, checked.sign_count)


def credential(answer: str) -> bytes:
    """Return which passkey an answer says it is of.

    Raises:
        Unsealable: it is no answer.
    """
    import webauthn
    from webauthn.helpers.exceptions import WebAuthnException

    try:
        return webauthn.helpers.parse_authentication_credential_json(answer).raw_id
    except (WebAuthnException, ValueError, RecursionError) as error:
        raise Unsealable("not an answer of a passkey") from error


def signed(place: Place, answer: str, challenge: str, kept: Made) -> int:
    """Return how often a passkey was used, once its answer is known to be its own.

    Raises:
        Unsealable: another key, place or question, or nobody unlocked it, or a copy.
    """
    import webauthn
    from webauthn.helpers.exceptions import WebAuthnException

    try:
        checked = webauthn.verify_authentication_response(
            credential=answer,
            expected_challenge=challenge.encode(),
            expected_rp_id=place.host,
            expected_origin=place.origin,
            credential_public_key=kept.public_key,
            credential_current_sign_count=kept.uses,
            require_user_verification=True,
        )
    except (WebAuthnException, ValueError, RecursionError) as error:
        raise Unsealable("not signed by this passkey") from error
    return checked.new_sign_count


def secret(text: str) -> bytes | None:
    """Return the 32 bytes a passkey's PRF gave; None when it gave none."""
    from webauthn.helpers import base64url_to_bytes

    try:
        given = base64url_to_bytes(text)
    except ValueError:
        return None
    return given if len(given) == 32 else None
