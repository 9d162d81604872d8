"""Nothing leaves the machine: a whole run may not open a socket beyond loopback."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.whole.conftest import ROOT, Pipeline
from tests.whole.small_case import write_case

# Runs the program with an audit hook that no code can take out again: every attempt to connect,
# send or look up a name is written down and refused.
WATCHED = """
import sys
tried = []
def watch(event, args):
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = args[1]
        if isinstance(address, tuple) and address[0] not in ("127.0.0.1", "::1", "localhost"):
            tried.append(event); raise OSError("no network here")
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        if args[0] not in (None, "", "127.0.0.1", "::1", "localhost"):
            tried.append(event); raise OSError("no network here")
sys.addaudithook(watch)
{body}
print("TRIED", tried)
sys.exit(code)
"""
RUN = "from pipeline.cli import main; code = main(['report', sys.argv[1]])"
CONNECT = """
import socket
for attempt in (lambda: socket.socket().connect(("192.0.2.1", 9)),
                lambda: socket.getaddrinfo("example.org", 80)):
    try: attempt()
    except OSError: code = 0
"""


def watched(body: str, *args: str) -> str:
    script = WATCHED.format(body=body)
    done = subprocess.run(
        [sys.executable, "-c", script, *args], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()[-1]


def test_the_watch_sees_an_attempt() -> None:
    assert watched(CONNECT) == "TRIED ['socket.connect', 'socket.getaddrinfo']"


def test_a_run_opens_no_socket_beyond_loopback(tmp_path: Path) -> None:
    folder = write_case(tmp_path / "case")
    assert watched(RUN, str(folder)) == "TRIED []"
    assert (folder / "build" / "draft").is_dir()


@pytest.mark.skipif(not shutil.which("unshare"), reason="needs Linux's unshare")
def test_a_run_needs_no_network_at_all(tmp_path: Path, pipeline: Pipeline) -> None:
    """Native code escapes Python's audit hook; where there is no network, it can reach nothing."""
    folder = write_case(tmp_path / "case")
    alone = ["unshare", "--net", "--map-root-user"]
    if subprocess.run([*alone, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this machine allows no network namespaces")
    done = subprocess.run(
        [*alone, sys.executable, "-m", "pipeline", "report", str(folder)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
