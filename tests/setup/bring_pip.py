"""Brings pip into a venv on systems whose Python came without `ensurepip`.

Debian and Ubuntu ship the two apart (python3-venv), and asking people to be root for that
would break "Python is the only thing assumed". A wheel can be run from where it lies, so
one file from PyPI is enough; its digest is fixed here, as the lock fixes everything else.

    .venv/bin/python tests/setup/bring_pip.py
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

NAME = "pip-26.3-py3-none-any.whl"
FOLDER = "07/25/ee8c38ae72d66b844ce8eb9711ba905dba21ca1a8a0c960057c41cd23337"
URL = f"https://files.pythonhosted.org/packages/{FOLDER}/{NAME}"
SHA256 = "f3b60b20ffaadd4415ed7957212a38ac63fa4c5fa375bd0f4a797777940fad13"


def main() -> None:
    """Download the wheel, compare its digest, let it install itself into this venv."""
    if sys.prefix == sys.base_prefix:
        raise SystemExit("This is for a venv's own Python: it must not touch the system's.")
    with urllib.request.urlopen(URL, timeout=60) as reply:
        wheel = reply.read()
    if hashlib.sha256(wheel).hexdigest() != SHA256:
        raise SystemExit(f"{URL} is not the file it was: refusing to run it.")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / NAME
        path.write_bytes(wheel)
        subprocess.run(
            [sys.executable, "-m", "pip", "install", "--quiet", path],
            env={**os.environ, "PYTHONPATH": str(path)},
            check=True,
        )


if __name__ == "__main__":
    main()
