"""SIGKILL at twenty moments: what is published is always whole, old or new; the next run works."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pipeline import publish
from tests.whole.conftest import ROOT, Pipeline

KILLS = 20


def sign(folder: Path, pipeline: Pipeline) -> bytes:
    assert pipeline("review", str(folder)).code == 0
    assert pipeline("sign-off", str(folder), "REVIEWER=Ann Signer", "ACCEPT=all").code == 0
    return (folder / "signoff.json").read_bytes()


def start(folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "pipeline", "report", str(folder)],
        cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip


def wait_for(path: Path, process: subprocess.Popen[bytes]) -> None:
    while process.poll() is None and not path.exists():
        time.sleep(0.002)


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is POSIX")
def test_killed_at_twenty_random_moments(published: Path, pipeline: Pipeline) -> None:
    narrative, signoff = published / "narrative" / "analysis.md", published / "signoff.json"
    target, dice = published / "build" / "publish", random.Random(20)
    first = narrative.read_text(encoding="utf-8")
    states = [(first, signoff.read_bytes())]
    second = first.replace("chance", "moment")
    narrative.write_text(second, encoding="utf-8")
    states.append((second, sign(published, pipeline)))
    begun = time.monotonic()
    assert pipeline("report", str(published), "--publish").code == 0
    whole_run = time.monotonic() - begun
    for kill in range(KILLS):
        text, signature = states[kill % 2]
        narrative.write_text(text, encoding="utf-8")
        signoff.write_bytes(signature)
        process = start(published)
        if kill % 2:  # half of them where it matters: from when the new folder is being made
            wait_for(published / "build" / "tmp" / "publish", process)
            time.sleep(dice.uniform(0, whole_run / 3))
        else:
            time.sleep(dice.uniform(0, whole_run))
        process.send_signal(signal.SIGKILL)
        process.wait()
        publish.recover(target)  # what the next run does first; a no-op where exchange is one step
        publish.check_manifest(target)
        text_now = (target / "report.html").read_text(encoding="utf-8")
        assert ("chance" in text_now) != ("moment" in text_now)
    last = pipeline("report", str(published), "--publish")
    assert last.code == 0, last.said
    publish.check_manifest(target)
