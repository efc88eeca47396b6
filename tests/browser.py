"""A browser with a keychain, as the account routes meet it: it comes with nothing but itself."""

from tests.fake_passkey import Keychain
from tests.make import SAME_SITE


class Browser:
    """Speaks to the API and keeps its cookie. Each call says which status it expects."""

    def __init__(self, app, keychain: Keychain | None = None):
        self.app = app
        self.keychain = keychain or Keychain(app.config["TRADEN_ORIGIN"])
        self.client = app.test_client()
        self.me = None

    def call(self, method, path, json=None, *, status=200, headers=SAME_SITE, **kwargs):
        reply = self.client.open(
            path, method=method, json=json, headers=headers, base_url="https://localhost", **kwargs
        )
        assert reply.status_code == status, f"{reply.status_code}: {reply.get_data(as_text=True)}"
        return reply

    def get(self, path, **kwargs):
        return self.call("GET", path, **kwargs).get_json()

    def post(self, path, json=None, **kwargs):
        return self.call("POST", path, json if json is not None else {}, **kwargs).get_json()

    def asked_to_start(self, name="Kim"):
        return self.post("/api/start/options", {"name": name})

    def starts(self, *, status=201, **changes):
        """Start a plan; ``changes`` replace what is sent."""
        asked = self.asked_to_start()
        body = {
            "challenge_id": asked["challenge_id"],
            "credential": self.keychain.make(asked["publicKey"]),
            "name": "Kim Lund",
            "country": "se",
            "language": "sv",
            "device_name": "Phone",
            **changes,
        }
        self.me = self.post("/api/start", body, status=status)
        return self.me

    def signs_in(self, *, status=200, keychain=None, device_name="Phone", **changes):
        """Sign in with a passkey of the keychain, or of one that lies."""
        asked = self.post("/api/sign-in/options")
        body = {
            "challenge_id": asked["challenge_id"],
            "credential": (keychain or self.keychain).use(asked["publicKey"]),
            "device_name": device_name,
            **changes,
        }
        self.me = self.post("/api/sign-in", body, status=status)
        return self.me

    def checks(self, *, status=200, keychain=None):
        """The fresh passkey check (step-up)."""
        asked = self.post("/api/me/check/options")
        credential = (keychain or self.keychain).use(asked["publicKey"])
        body = {"challenge_id": asked["challenge_id"], "credential": credential}
        return self.post("/api/me/check", body, status=status)

    def adds_passkey(self, name="", *, keychain=None, status=201):
        """One more passkey, in this keychain or another one; 403 comes before any is made."""
        asked = self.post("/api/me/passkeys/options", status=403 if status == 403 else 200)
        if status == 403:
            return asked
        made = (keychain or self.keychain).make(asked["publicKey"])
        body = {"challenge_id": asked["challenge_id"], "credential": made, "name": name}
        return self.post("/api/me/passkeys", body, status=status)

    def recovers(self, code, *, status=200, device_name="New phone"):
        return self.post("/api/recovery", {"code": code, "device_name": device_name}, status=status)

    def uses_link(self, link, *, status=200, device_name="Tablet"):
        body = {"token": link.partition("#")[2], "device_name": device_name}
        return self.post("/api/device-links/use", body, status=status)

    def looks_at(self, token, *, status=200):
        """What an invitation is about, before anything is accepted."""
        return self.post("/api/invitations/look", {"token": token}, status=status)

    def joins(self, token, *, status=201, **changes):
        """Accept an invitation with a new account; ``changes`` replace what is sent."""
        asked = self.post("/api/invitations/start/options", {"token": token, "name": "Anna"})
        body = {
            "token": token,
            "challenge_id": asked["challenge_id"],
            "credential": self.keychain.make(asked["publicKey"]),
            "name": "Anna",
            "language": "sv",
            "device_name": "Phone",
            **changes,
        }
        self.me = self.post("/api/invitations/start", body, status=status)
        return self.me

    def accepts(self, token, *, status=200):
        """Accept an invitation with the account that is signed in."""
        return self.post("/api/invitations/accept", {"token": token}, status=status)
