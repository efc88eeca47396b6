"""The cast. Each function makes one of them in a house, with a plan just started."""

from tests.make import Someone, start


def kim(house) -> Someone:
    """Kim lives in Sweden and writes Swedish. It is mostly Kim's plan that tests speak of."""
    return start(house, name="Kim Lund", country="se", language="sv")


def ola(house) -> Someone:
    """Ola lives in Norway. To Kim he is a stranger, and Kim to him."""
    return start(house, name="Ola Berg", country="no", language="nb")


def freja(house) -> Someone:
    """Freja lives in Denmark."""
    return start(house, name="Freja Holm", country="dk", language="da")
