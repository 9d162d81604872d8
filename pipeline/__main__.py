"""`python -m pipeline VERB …` with nothing but Python: finds or makes the environment, then runs.

Only the standard library is imported here, so that a new machine gets a sentence, not a traceback.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = HOME / "installed.txt"
PYTHON = HOME / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def main(argv: list[str]) -> int:
    if sys.version_info < (3, 11):  # noqa: UP036  # said in words before anything newer is imported
        print("This program needs Python 3.11 or newer.", file=sys.stderr)
        return 2
    if argv[:1] == ["setup"]:
        return setup()
    if _inside():
        from pipeline.cli import main as run

        return run(argv)
    if not _ready() and (code := setup()):
        return code
    command = [str(PYTHON), "-m", "pipeline", *argv]
    try:
        return subprocess.call(command, env=_environment())
    except KeyboardInterrupt:
        return 1


def setup() -> int:
    """Install exactly what requirements.lock names into .venv beside this program."""
    if _ready():
        return 0
    print("Setting up: installing the packages of requirements.lock (once, some minutes) …")
    try:
        venv.create(HOME, with_pip=True)
        pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        code = subprocess.call([*pip, "--no-deps", "-r", str(LOCK)])
    except (OSError, subprocess.CalledProcessError):
        code = 1
    if code:
        print(
            "The packages could not be installed. Setting up is the one step that needs a network; "
            "run it again: python -m pipeline setup",
            file=sys.stderr,
        )
        return 1
    STAMP.write_text(_wanted(), encoding="utf-8")
    return 0


def _inside() -> bool:
    """Is this the environment that setup made, or one where somebody installed everything?"""
    if Path(sys.prefix).resolve() == HOME.resolve():
        return _ready()
    return not HOME.exists() and _has_packages()


def _has_packages() -> bool:
    from importlib.util import find_spec

    return all(find_spec(name) for name in ("presidio_analyzer", "spacy", "typst", "pypandoc"))


def _ready() -> bool:
    return STAMP.is_file() and STAMP.read_text(encoding="utf-8") == _wanted()


def _wanted() -> str:
    return hashlib.sha256(LOCK.read_bytes()).hexdigest()


def _environment() -> dict[str, str]:
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
