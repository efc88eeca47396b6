"""``traden agency …`` and ``traden client …``: what an operator does for agencies and systems."""

import argparse
import json
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from server.access.policy import NOBODY
from server.access.session import CareSession, House
from server.app import open_house
from server.care import directory, staff, systems
from server.errors import NotFound
from server.fhir import scopes, token
from server.outside.key_sets import KeySets
from server.outside.smart import BadKeys, public_keys
from server.schemas.nouns import AGENCY_KINDS, COUNTRIES
from server.settings import Settings
from server.store import migrate
from server.store.directory import DirectoryAgency, System


def add_commands(commands: Any) -> None:
    """Tell the command line of them."""
    agencies = _group(commands, "agency", "the directory of agencies, and who works there")
    _agency_commands(agencies)
    _staff_commands(agencies)
    _client_commands(_group(commands, "client", "agencies' systems, which speak FHIR"))


def _group(commands: Any, name: str, about: str) -> Any:
    return commands.add_parser(name, help=about, description=about).add_subparsers(required=True)


def _command(commands: Any, name: str, run: Any, about: str) -> Any:
    added: argparse.ArgumentParser = commands.add_parser(name, help=about, description=about)
    added.set_defaults(run=run)
    return added


def _agency_commands(commands: Any) -> None:
    adding = _command(commands, "add", _add_agency, "put an agency into the directory")
    adding.add_argument("name")
    adding.add_argument("--country", required=True, choices=COUNTRIES)
    adding.add_argument("--kind", default="other", choices=AGENCY_KINDS)
    for field in directory.CONTACT:
        adding.add_argument(f"--{field.replace('_', '-')}", default="")
    adding.add_argument("--verified", type=date.fromisoformat, metavar="YYYY-MM-DD",
                        help="the day on which somebody made sure that it is true")  # fmt: skip
    checking = _command(commands, "verify", _verify_agency, "its name and contact are checked")
    checking.add_argument("agency", type=_id, metavar="ID", help="as «traden agency list» says")
    checking.add_argument("day", type=date.fromisoformat, metavar="YYYY-MM-DD",
                          help="the day on which somebody made sure that it is true")  # fmt: skip
    _command(commands, "list", _list_agencies, "show the agencies, and when each was checked")


def _client_commands(commands: Any) -> None:
    adding = _command(commands, "add", _add_client, "register a system of an agency")
    adding.add_argument("name", help="what persons see it called")
    adding.add_argument("--agency", required=True, type=_id, metavar="ID",
                        help="as «traden agency list» says")  # fmt: skip
    _key_arguments(adding)
    adding.add_argument("--scopes", default=" ".join(scopes.EVERYTHING),
                        help="the most that its tokens may say (all there are)")  # fmt: skip
    changing = _command(commands, "keys", _change_keys, "give a system other keys")
    changing.add_argument("client_id")
    _key_arguments(changing)
    ending = _command(commands, "end", _end_client, "end a system: at once, and for good")
    ending.add_argument("client_id")
    _command(commands, "list", _list_clients, "show the systems there are, the ended ones too")


def _key_arguments(parser: argparse.ArgumentParser) -> None:
    keys = parser.add_mutually_exclusive_group(required=True)
    keys.add_argument("--jwks", type=Path, metavar="FILE", help="its public keys, a JWK set")
    keys.add_argument("--jwks-url", metavar="URL", help="where it publishes them")


def _staff_commands(agencies: Any) -> None:
    inviting = _command(agencies, "admin", _invite_admin, "invite an administrator of an agency")
    inviting.add_argument("agency", type=_id, metavar="ID", help="as «traden agency list» says")
    inviting.add_argument("name", help="what the agency calls them")
    listing = _command(agencies, "staff", _list_staff, "show who works there")
    listing.add_argument("agency", type=_id, metavar="ID")
    ending = _command(agencies, "end-staff", _end_staff, "somebody works there no longer: at once")
    ending.add_argument("agency", type=_id, metavar="ID")
    ending.add_argument("staff", type=_id, help="as «traden agency staff» says")


def _invite_admin(settings: Settings, args: argparse.Namespace) -> None:
    with _house(settings) as house, _session(house, writes=True) as session:
        try:
            made = staff.invite(session, args.agency, args.name, staff.ADMIN)
        except NotFound:
            raise SystemExit(f"There is no agency {args.agency}.") from None
        session.commit()
    print(f"{settings.origin}{made.path}")


def _list_staff(settings: Settings, args: argparse.Namespace) -> None:
    with _house(settings) as house, _session(house) as session:
        for one in staff.listed(session, args.agency):
            at = "left" if one["ended_at"] else "works there" if one["accepted_at"] else "invited"
            print(f"{one['id']}  {one['role']:5}  {at:11}  {one['name']}")


def _end_staff(settings: Settings, args: argparse.Namespace) -> None:
    with _house(settings) as house:
        try:
            staff.end(house, args.agency, args.staff, by=None)
        except NotFound:
            raise SystemExit("Nobody like that works there.") from None
    print("They work there no longer, and take part in no plan through that agency.")


def _add_agency(settings: Settings, args: argparse.Namespace) -> None:
    said = {field: getattr(args, field) for field in directory.CONTACT}
    with _house(settings) as house, _session(house, writes=True) as session:
        agency = directory.add(
            session,
            name=args.name,
            country=args.country,
            kind=args.kind,
            contact={field: value for field, value in said.items() if value},
            verified_on=args.verified,
        )
        print(agency.id)
        session.commit()


def _list_agencies(settings: Settings, args: argparse.Namespace) -> None:
    with _house(settings) as house, _session(house) as session:
        for agency in directory.listed(session):
            checked = f"{agency.verified_on or 'unchecked'}"
            print(f"{agency.id}  {agency.country}  {agency.kind:15}  {checked:10}  {agency.name}")


def _verify_agency(settings: Settings, args: argparse.Namespace) -> None:
    with _house(settings) as house, _session(house, writes=True) as session:
        try:
            agency = directory.verify(session, args.agency, args.day)
        except NotFound:
            raise SystemExit(f"There is no agency {args.agency}.") from None
        session.commit()
        print("Checked, as it stands now:", agency.name, *agency.contact.values(), sep="\n  ")


def _add_client(settings: Settings, args: argparse.Namespace) -> None:
    allowed = _scopes(args.scopes)
    keys, keys_url = _keys(settings, args)
    with _house(settings) as house:
        system = systems.register(
            house,
            _agency(house, args.agency),
            name=args.name,
            scopes=allowed,
            keys=keys,
            keys_url=keys_url,
        )
    told = {
        "client_id": system.client_id,
        "token_endpoint": settings.origin + token.PATH,
        "fhir": f"{settings.origin}/fhir",
        "scopes": " ".join(allowed),
    }
    print(json.dumps(told, indent=2))


def _change_keys(settings: Settings, args: argparse.Namespace) -> None:
    keys, keys_url = _keys(settings, args)
    with _house(settings) as house, _session(house, writes=True) as session:
        try:
            systems.change_keys(session, args.client_id, keys=keys, keys_url=keys_url)
        except NotFound:
            raise SystemExit(f"There is no client {args.client_id}.") from None
        session.commit()
    print("From now on these keys sign for it, and those from before do not.")


def _end_client(settings: Settings, args: argparse.Namespace) -> None:
    with _house(settings) as house:
        try:
            systems.end(house, args.client_id)
        except NotFound:
            raise SystemExit(f"There is no client {args.client_id}.") from None
    print("It has ended: its tokens are none, and it is a member of no plan.")


def _list_clients(settings: Settings, args: argparse.Namespace) -> None:
    with _house(settings) as house, _session(house) as session:
        for system in systems.listed(session):
            agency = directory.find(session, system.agency_id)
            print(f"{system.client_id}  {_state(system):16}  {system.name} ({agency.name})")


def _id(text: str) -> str:
    return str(uuid.UUID(text))


def _state(system: System) -> str:
    return f"ended {system.ended_at:%Y-%m-%d}" if system.ended_at else "may come in"


def _scopes(text: str) -> list[str]:
    asked = text.split()
    wrong = [scope for scope in asked if scopes.parse(scope) is None]
    if wrong or not asked:
        raise SystemExit(f"No scopes of a system: {' '.join(wrong) or 'none at all'}")
    return asked


def _keys(settings: Settings, args: argparse.Namespace) -> tuple[dict[str, Any] | None, str | None]:
    if args.jwks_url:
        if not KeySets(settings.system_hosts).may_go_to(args.jwks_url):
            raise SystemExit("Keys are fetched with https, from the ordinary port.")
        return None, args.jwks_url
    try:
        return public_keys(json.loads(args.jwks.read_text())), None
    except (OSError, ValueError, BadKeys) as problem:
        raise SystemExit(f"{args.jwks}: {problem}") from None


def _agency(house: House, agency_id: str) -> DirectoryAgency:
    with _session(house) as session:
        try:
            agency = directory.find(session, agency_id)
        except NotFound:
            raise SystemExit(f"There is no agency {agency_id}.") from None
        session.expunge(agency)
        return agency


def _session(house: House, *, writes: bool = False) -> CareSession:
    """What is in here is about nobody, and so nobody's to see or change."""
    return CareSession(house, NOBODY, writes=writes)


@contextmanager
def _house(settings: Settings) -> Iterator[House]:
    house = open_house(settings)
    try:
        if migrate.state(house.database) != migrate.CURRENT:
            raise SystemExit("The tables are not of this version: run traden migrate first.")
        yield house
    finally:
        house.database.close()
