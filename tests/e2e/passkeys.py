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
NOT_IN_TEXT_FIELDS = "PublicKeyCredential.isConditionalMediationAvailable = async () => false"


class Authenticator:
    """Answers every passkey question of one page with yes."""

    def __init__(self, page: Page):
        self._page = page
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

    def is_asked_only_by_a_button(self) -> None:
        """From the next page on, as in a browser that offers no passkeys in text fields: this one
        answers there by itself, before anybody can press anything."""
        self._page.add_init_script(NOT_IN_TEXT_FIELDS)

    def is_taken_away(self) -> None:
        """No passkey is at hand. One that is answers by itself wherever a field offers it."""
        self._cdp.send("WebAuthn.removeVirtualAuthenticator", {"authenticatorId": self._id})
