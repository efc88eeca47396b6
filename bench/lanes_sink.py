"""A push service that takes everything and says when it was given what: ``python -m
bench.lanes_sink`` prints its port, then a line for each push for a call (``call <number>
<moment>``) and one for every hundred others (``others <count> <moment>``)."""

import asyncio
import re
import time

from bench import push_sink

OFTEN = 100
_path = re.compile(rb"POST /(call|other)/(\d+) ")


class Noting(push_sink.Sink):
    """Notes what begins in each piece; a request of this size begins a piece of its own."""

    others = 0

    def data_received(self, data: bytes) -> None:
        """Say it at once, then answer."""
        for kind, number in _path.findall(data):
            if kind == b"call":
                _say(f"call {int(number)}")
            else:
                Noting.others += 1
                if Noting.others % OFTEN == 0:
                    _say(f"others {Noting.others}")
        super().data_received(data)


def _say(words: str) -> None:
    print(words, time.monotonic(), flush=True)


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(Noting, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve())
