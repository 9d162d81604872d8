"""Makes samples/child-f, samples/two-agencies and the gold list, the same bytes every time.

Run it from anywhere: python samples/make_sample.py [folder]   (default: the folder that it is in)
"""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from samples.make import cases  # noqa: E402  (the path has to be set first)

if __name__ == "__main__":
    cases.make(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
