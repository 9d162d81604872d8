"""How reading grows with the size of a chronology, beside python-docx on the same file.

    python -m bench.bench_ingest

Ratios of one run, so that they mean the same on any machine. The bounds are those of the project:
5,000 rows take at most 11 times as long as 500, and less than python-docx needs to open the file
and make `row.cells` of every row, without asking any cell for its text; peak memory is at most 12
times the size of the unpacked document part. Ends with 1 if one is missed.
"""

from __future__ import annotations

import io
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

from pipeline.ingest import read
from pipeline.model import SubmissionSpec

SMALL, LARGE, TIMES = 500, 5_000, 5
SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
CELL = (
    '<w:tc><w:tcPr><w:tcW w:w="1500" w:type="dxa"/></w:tcPr><w:p w:rsidR="00A12B33"'
    ' w:rsidRDefault="00A12B33"><w:pPr><w:rPr><w:sz w:val="20"/></w:rPr></w:pPr><w:r><w:rPr>'
    '<w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">{}</w:t></w:r></w:p></w:tc>'
)
PEAK = """
import resource, sys
from pathlib import Path
from pipeline.ingest import read
from pipeline.model import SubmissionSpec
scale = 1024 if sys.platform == "linux" else 1
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
kept = read(SubmissionSpec(1, Path(sys.argv[1]), "", ""))
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * scale)
"""
BETWEEN = "import subprocess, sys; sys.exit(subprocess.call([sys.executable, *sys.argv[1:]]))"


def row(number: int) -> str:
    day = f"{number % 28 + 1:02}/{number % 12 + 1:02}/2013"
    texts = (
        day, "Health visiting record", f"Home visit {number}. Child seen and well, mother tired.",
        f"Advice given, review in {number % 9 + 1} weeks", "Yes", "",
    )  # fmt: skip
    return f"<w:tr>{''.join(CELL.format(text) for text in texts)}</w:tr>"


def chronology(rows: int) -> bytes:
    """The document part of a chronology of so many rows, each different, in six columns."""
    grid = "<w:tblGrid>" + '<w:gridCol w:w="1500"/>' * 6 + "</w:tblGrid>"
    table = f"<w:tbl><w:tblPr/>{grid}{''.join(row(n) for n in range(rows))}</w:tbl>"
    return f'<w:document xmlns:w="{SPACE}"><w:body>{table}<w:p/></w:body></w:document>'.encode()


def write(path: Path, document: bytes) -> None:
    target = f'<Relationship Id="a" Type="{OFFICE}" Target="word/document.xml"/>'
    part = f'<Override PartName="/word/document.xml" ContentType="{KIND}"/>'
    kind = "application/vnd.openxmlformats-package.relationships+xml"
    default = f'<Default Extension="rels" ContentType="{kind}"/>'
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", f'<Types xmlns="{TYPES}">{default}{part}</Types>')
        package.writestr(
            "_rels/.rels", f'<Relationships xmlns="{RELATIONS}">{target}</Relationships>'
        )
        package.writestr("word/document.xml", document)
    path.write_bytes(stream.getvalue())


def seconds(work: Callable[[], object], again: int = 1) -> float:
    """The least processor time of several runs. again: how often the work is done in one run, so
    that a short work is measured over the same stretch of time as a long one."""
    found = []
    for _ in range(TIMES):
        start = time.process_time()
        for _ in range(again):
            work()
        found.append((time.process_time() - start) / again)
    return min(found)


def ours(path: Path) -> Callable[[], object]:
    return lambda: read(SubmissionSpec(1, path, "", ""))


def theirs(path: Path) -> int:
    """What python-docx needs for `row.cells`: the file opened, the cells of every row, no text."""
    import docx

    (table,) = docx.Document(str(path)).tables
    return sum(len(each.cells) for each in table.rows)


def peak(path: Path) -> int:
    """Bytes that reading adds to the peak of a fresh process.

    Started by a small process between: a child's peak begins at the size of who started it.
    """
    command = [sys.executable, "-c", BETWEEN, "-c", PEAK, str(path)]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        small, large = Path(folder) / "small.docx", Path(folder) / "large.docx"
        document = chronology(LARGE)
        write(small, chronology(SMALL))
        write(large, document)
        short, long = seconds(ours(small), LARGE // SMALL), seconds(ours(large))
        other = seconds(lambda: theirs(large))
        memory = peak(large) / len(document)
    results = (
        (f"{LARGE} rows to {SMALL}, time", long / short, 11.0),
        ("this reader to python-docx row.cells, time", long / other, 1.0),
        ("peak memory to unpacked document part", memory, 12.0),
    )
    print(f"{LARGE} rows in {long:.2f} s, {len(document) / 2**20:.1f} MB of XML")
    for what, found, most in results:
        print(f"{'ok  ' if found <= most else 'MISS'} {what}: {found:.2f} (at most {most:g})")
    return int(any(found > most for _, found, most in results))


if __name__ == "__main__":
    sys.exit(main())
