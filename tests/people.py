"""The cast. Each function makes one of them in a house, with a plan just started."""

from tests.make import Someone, newcomer, start


def kim(house) -> Someone:
    """Kim lives in Sweden and writes Swedish. It is mostly Kim's plan that tests speak of."""
    return start(house, name="Kim Lund", country="se", language="sv")


def ola(house) -> Someone:
    """Ola lives in Norway. To Kim he is a stranger, and Kim to him."""
    return start(house, name="Ola Berg", country="no", language="nb")


def freja(house) -> Someone:
    """Freja lives in Denmark."""
    return start(house, name="Freja Holm", country="dk", language="da")


def anna(house) -> Someone:
    """Anna is Kim's sister. She has no plan of her own."""
    return newcomer(house, name="Anna Lund", language="sv")


def maja(house) -> Someone:
    """Maja is a friend, and the one Kim trusts. She reads Norwegian."""
    return newcomer(house, name="Maja Vik", language="nb")


def sara(house) -> Someone:
    """Sara is a nurse at the clinic: a professional."""
    return newcomer(house, name="Sara Ek", language="sv")


def per(house) -> Someone:
    """Per is Kim's father: a guardian, while Kim is a child."""
    return newcomer(house, name="Per Lund", language="sv")


def nils(house) -> Someone:
    """Nils has an account, and nobody has let him in anywhere: a stranger."""
    return newcomer(house, name="Nils Dahl", language="da")
