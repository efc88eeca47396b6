"""Agencies' systems for tests: in the directory, registered, linked, with a token in hand."""

from server.access.policy import NOBODY, Actor
from server.access.session import CareSession
from server.care import directory, linking, systems
from server.fhir.scopes import EVERYTHING
from server.store.linking import Linked
from server.store.tables import Grant
from tests.make import write


class ASystem:
    """An agency's system: ``clinic = ASystem(house)``, ``clinic.link(kim)``,
    ``clinic.share(kim, "appointments")``, ``client.get("/fhir/…", headers=clinic.headers)``."""

    def __init__(
        self,
        house,
        name="Vuxenpsykiatrin Lund",
        *,
        country="se",
        kind="psychiatry",
        agency_id=None,
        scopes=EVERYTHING,
        keys=None,
        keys_url=None,
    ):
        self.house = house
        self.name = name
        self.agency_id = agency_id or _agency(house, name, country, kind)
        with CareSession(house, NOBODY, writes=False) as session:
            agency = directory.find(session, self.agency_id)
            session.expunge(agency)
        self.registered = systems.register(
            house, agency, name=name, scopes=scopes, keys=keys, keys_url=keys_url
        )
        self.client_id = self.registered.client_id

    @property
    def actor(self) -> Actor:
        """As whom it acts."""
        return systems.actor_of(self.registered)

    @property
    def headers(self) -> dict:
        """For a call: a token of this moment with all its scopes."""
        return self.headers_for(*self.registered.scopes)

    def headers_for(self, *scopes) -> dict:
        """For a call with a token of those scopes and no others."""
        with self.session() as session:
            token = systems.give_token(session, self.registered, scopes)
            session.commit()
        return {"Authorization": f"Bearer {token}"}

    def session(self, *, writes=True) -> CareSession:
        """A session of the system's own."""
        return CareSession(self.house, self.actor, writes=writes)

    def link(self, person) -> str:
        """Linked with that person → by which patient id it knows them."""
        with self.session() as session:
            patient_id = linking.link(session, person.person_id).patient_id
            session.commit()
        return patient_id

    def member_id(self, person) -> str:
        """As which member it stands in that person's plan."""
        return self._linked(person).member_id

    def agency_of(self, person) -> str:
        """Its agency's row in that person's own list."""
        with self.session(writes=False) as session:
            return session.memberships()[person.person_id].agency_id

    def share(self, person, shared, right="take_part", **fields) -> str:
        """The person lets its agency see a category, or take part in it → the grant's id."""
        fields = {"receiver_agency_id": self.agency_of(person), "right": right, **fields}
        return write(self.house, person, Grant, shared=shared, **fields)

    def end(self):
        """The operator ends it."""
        systems.end(self.house, self.client_id)

    def _linked(self, person) -> Linked:
        with self.session(writes=False) as session:
            found = linking.linked_with(session, person.person_id)
            session.expunge(found)
            return found


def _agency(house, name, country, kind) -> str:
    with CareSession(house, NOBODY, writes=True) as session:
        contact = {"phone": "010-123 45 67"}
        agency = directory.add(session, name=name, country=country, kind=kind, contact=contact)
        session.commit()
        return agency.id
