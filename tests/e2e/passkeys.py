"""A passkey without a finger: Chromium's virtual authenticator."""

from typing import Any

from playwright.sync_api import CDPSession, Page

INSIDE_THE_PHONE = {
    "protocol": "ctap2",
    "ctap2Version": "ctap2_1",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "hasPrf": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


class Authenticator:
    """Answers every passkey question of one page with yes."""

    def __init__(self, page: Page):
        self._cdp: CDPSession = page.context.new_cdp_session(page)
        self._cdp.send("WebAuthn.enable")
        added = self._cdp.send("WebAuthn.addVirtualAuthenticator", {"options": INSIDE_THE_PHONE})
        self._id = added["authenticatorId"]

    def passkeys(self) -> list[dict[str, Any]]:
        """The passkeys in it; a phone that copies its keychain would bring them along."""
        found = self._cdp.send("WebAuthn.getCredentials", {"authenticatorId": self._id})
        return list(found["credentials"])

    def receive(self, passkeys: list[dict[str, Any]]) -> None:
        """Take passkeys over from another authenticator."""
        for credential in passkeys:
            self._cdp.send(
                "WebAuthn.addCredential", {"authenticatorId": self._id, "credential": credential}
            )

    def waits_for_a_finger(self) -> None:
        """Answer nothing: also not the field that offers a passkey by itself."""
        self._answers_by_itself(False)

    def is_touched(self) -> None:
        """Answer what was asked, and from now on everything."""
        self._answers_by_itself(True)

    def _answers_by_itself(self, enabled: bool) -> None:
        self._cdp.send(
            "WebAuthn.setAutomaticPresenceSimulation",
            {"authenticatorId": self._id, "enabled": enabled},
        )

    def is_taken_away(self) -> None:
        """No passkey is at hand. One that is answers by itself wherever a field offers it."""
        self._cdp.send("WebAuthn.removeVirtualAuthenticator", {"authenticatorId": self._id})
