"""Where a push may go, and other calls to addresses that somebody else wrote down: we call them
from inside, and without a guard anybody could let our server knock at doors in our own network
(SSRF).

Two guards, one for the name and one for what the name leads to. The host must be on a short list
(of push services, or of the one host that was written down), with TLS, on the ordinary port. And
the connection is made only to the addresses that were looked at when the name was resolved, all of
them public: there is no second look-up in between, so a name that answers differently the second
time gains nothing. A host of numbers would be called without being looked at, so it is none.
"""

import ipaddress
import re
import socket
from collections.abc import Iterable
from typing import Any

from aiohttp import ThreadedResolver
from aiohttp.abc import ResolveResult
from yarl import URL

LONGEST = 1000
"""Letters of an address. Those of the push services have up to some 300."""
_PLAIN = re.compile(r"[!-\[\]-~]+")
"""What addresses are written with: no space, no control sign, no backslash, ASCII only."""
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class NotPublic(OSError):
    """The name leads to no address outside."""


class PushHosts:
    """The list: hosts, ``*.`` in front for all below one, or a whole origin (for tests)."""

    def __init__(self, allowed: Iterable[str]) -> None:
        self._names = {name.lower() for name in allowed if "://" not in name}
        origins = {URL(name) for name in allowed if "://" in name}
        self._origins = {(url.scheme, url.host, url.port) for url in origins}

    def url(self, endpoint: str) -> URL | None:
        """The address as it will be called, if it may be; else ``None``.

        It is taken apart once, by the very code that the request is made with.
        """
        if len(endpoint) > LONGEST or not _PLAIN.fullmatch(endpoint):
            return None
        try:
            url = URL(endpoint, encoded=True)
            return url if self._may_go_to(url) else None
        except ValueError:
            return None

    def is_named(self, host: str, port: int) -> bool:
        """Whether an operator wrote down this very host and port: then it may be a private one."""
        return any((host, port) == origin[1:] for origin in self._origins)

    def _may_go_to(self, url: URL) -> bool:
        if url.raw_user is not None or url.raw_password is not None:
            return False
        if (url.scheme, url.host, url.port) in self._origins:
            return True
        host = url.host or ""
        is_usual = url.scheme == "https" and url.port == 443
        return is_usual and self._is_listed(host) and not _is_number(host)

    def _is_listed(self, host: str) -> bool:
        above = host.partition(".")[2]
        while above:
            if f"*.{above}" in self._names:
                return True
            above = above.partition(".")[2]
        return host in self._names


def hosts_for(address: str, named: Iterable[str]) -> PushHosts:
    """The list for an address at anybody's: its own host, and the origins an operator named."""
    try:
        host = URL(address).host
    except ValueError:
        host = None
    return PushHosts([*([host] if host else []), *named])


class PublicResolver(ThreadedResolver):
    """Resolves names, and leaves out every address that is not out in the open."""

    def __init__(self, hosts: PushHosts) -> None:
        super().__init__()
        self._hosts = hosts

    async def resolve(
        self, host: str, port: int = 0, family: Any = socket.AF_INET
    ) -> list[ResolveResult]:
        """As the system does; raises ``NotPublic`` where nothing is left."""
        found = await super().resolve(host, port, family)
        if self._hosts.is_named(host, port):
            return found
        public = [one for one in found if is_public(one["host"])]
        if not public:
            raise NotPublic(f"{host} leads to no public address")
        return public


def is_public(text: str) -> bool:
    """Whether an address is one of the internet's, also where it is wrapped in another."""
    address = ipaddress.ip_address(text)
    inner = _inside(address)
    if inner is not None and not is_public(str(inner)):
        return False
    return address.is_global and not address.is_multicast


_NUMBER = re.compile(r"\d+|0x[\da-f]*", re.IGNORECASE)


def _is_number(host: str) -> bool:
    """As browsers see it: what ends in a number is one, in each of the ways a system reads them
    (``127.1``, ``0x7f.1``, ``2130706433``). No name does."""
    last = host.rstrip(".").rpartition(".")[2]
    return ":" in host or _NUMBER.fullmatch(last) is not None


_NAT64 = ipaddress.ip_network("64:ff9b::/96")


def _inside(address: Address) -> Address | None:
    """The IPv4 address that an IPv6 one stands for: mapped, NAT64, 6to4 or Teredo."""
    if isinstance(address, ipaddress.IPv4Address):
        return None
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    teredo = address.teredo
    return address.ipv4_mapped or address.sixtofour or (teredo[1] if teredo else None)
