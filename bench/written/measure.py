"""What detection and redaction leave of the reviews written by hand.

python -m bench.written.measure [FOLDER ...] [--misses FILE] [--noise FILE]

A table for each folder (police, schools, ...; all, if none is named); misses and harmless words
lost as JSON lines, with 60 characters of either side.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from bench.detection.corpora import written
from bench.detection.scores import Context, measure, write
from bench.detection.table import table

HERE = Path(__file__).parent


def main() -> None:
    args = _arguments()
    misses: list[Context] = []
    noise: list[Context] = []
    for folder in args.folders or sorted(path for path in HERE.iterdir() if path.is_dir()):
        score = measure("ours", written(HERE / folder), args.processes)
        print(
            "\n".join(table(f"Written by hand, {Path(folder).name}", {"ours": score})), flush=True
        )
        misses += score.misses
        noise += score.noise
    write(args.misses, misses)
    write(args.noise, noise)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", help="names of folders here, or paths")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--misses", help="a file for the mentions left")
    parser.add_argument("--noise", help="a file for the harmless words lost")
    return parser.parse_args()


if __name__ == "__main__":
    main()
