"""The only module that prints or exits. Verbs are those of the Makefile, and a few more.

Nothing printed carries a submission's words or file name: terminals are logged and pasted.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import shutil
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from rich.console import Console
from rich.markup import escape

from pipeline import __doc__ as PURPOSE
from pipeline import errors
from pipeline.errors import PipelineError, UsageError, flatten

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "samples" / "child-f"
T = TypeVar("T")

out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)


# --- the command line ----------------------------------------------------------------------------


def main(argv: Sequence[str]) -> int:
    """Run one verb; returns the exit code that errors.py defines."""
    os.umask(0o077)  # a case is confidential: what is made here is its owner's alone
    gc.set_threshold(50_000, 20, 50)  # a quarter of a report's time went into finding no rubbish
    args = parser().parse_args(_settings(argv))
    try:
        return int(args.run(args))
    except PipelineError as error:
        return _report_errors([error])
    except KeyboardInterrupt:
        err.print("Stopped. What was published before is as it was.")
        return 1
    except BrokenPipeError:  # "inspect … | head": the reader has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        return _machine(error)
    except Exception as error:
        return _defect(error)


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="python -m pipeline", description=PURPOSE)
    verbs = top.add_subparsers(dest="verb", metavar="VERB", required=True)
    for name, run, text in VERBS:
        verb = verbs.add_parser(name, help=text, description=text)
        verb.set_defaults(run=run)
        for flag, settings in ARGUMENTS.get(name, (CASE,)):
            verb.add_argument(flag, **settings)
    return top


SETTINGS = (
    "CASE", "REVIEWER", "ACCEPT", "FROM", "EDITS", "TAB", "SYNTH", "DOCUMENTS", "MISSES",
)  # fmt: skip


def _settings(argv: Sequence[str]) -> list[str]:
    """CASE=dir, REVIEWER=… as make writes them, as well as options. Only known names: a case
    folder's path may hold an equals sign."""
    settings = []
    for arg in argv:
        name, equals, value = arg.partition("=")
        known = equals and name in SETTINGS
        settings.append(f"--{name.lower()}={value}" if known else arg)
    return settings


Argument = tuple[str, dict[str, Any]]
CASE: Argument = (
    "case",
    {"nargs": "?", "default": "", "help": "the case folder (default: the sample)"},
)
NAMED: Argument = ("--case", {"dest": "named_case", "default": "", "help": "the same, by name"})
ARGUMENTS: dict[str, tuple[Argument, ...]] = {
    "report": (
        CASE,
        NAMED,
        ("--publish", {"action": "store_true", "help": "exit 7 if nothing could be published"}),
    ),
    "chronology": (CASE, NAMED, ("--edits", {"default": "", "help": "an edited chronology.xlsx"})),
    "review": (CASE, NAMED),
    "verify": (CASE, NAMED),
    "cast": (CASE, NAMED),
    "clean": (CASE, NAMED),
    "sign-off": (
        CASE,
        NAMED,
        ("--reviewer", {"default": "", "help": "the name of who signs"}),
        ("--accept", {"default": "", "choices": ["", "all"], "help": "accept every redaction"}),
    ),
    "new": (CASE, NAMED, ("--from", {"dest": "source", "default": "", "help": "Word files"})),
    "inspect": (
        ("files", {"nargs": "+", "help": "Word files"}),
        ("--json", {"action": "store_true", "help": "one line of JSON a file"}),
    ),
    "compare": (
        ("old", {"help": "OLD.docx"}),
        ("new", {"help": "NEW.docx"}),
        ("--case", {"default": "", "help": "its period, and its mapping of columns, are used"}),
        ("--json", {"action": "store_true", "help": "one line of JSON"}),
    ),
    "test": (("rest", {"nargs": "*", "help": "passed on to pytest"}),),
    "check": (),
    "bench": (("rest", {"nargs": "*", "help": "the benches to run"}),),
    "bench-detect": (
        ("--tab", {"default": "", "help": "the Text Anonymization Benchmark, a .jsonl file"}),
        ("--synth", {"default": "", "help": "presidio-research's sentences, a .json file"}),
        ("--documents", {"default": "", "help": "how many blind reviews (60)"}),
        ("--misses", {"default": "", "help": "a folder for the misses, with their context"}),
    ),
    "help": (),
}


def _case(args: argparse.Namespace) -> Path:
    given = args.case or args.named_case
    if given:
        return Path(given)
    out.print(f"No CASE given: working on the sample, [bold]{_shown(SAMPLE)}[/]")
    return SAMPLE


def _shown(path: Path) -> str:
    """A path as the author would type it."""
    try:
        return escape(str(path.relative_to(Path.cwd())))
    except ValueError:
        return escape(str(path))


# --- errors --------------------------------------------------------------------------------------


def _report_errors(problems: Iterable[PipelineError]) -> int:
    found = tuple(flatten(problems))
    for error in found:
        err.print(f"[red]✗[/] {escape(str(error))}")
        if error.hint:
            err.print(f"  → {escape(error.hint)}")
    return errors.exit_code(found)


def _machine(error: OSError) -> int:
    """A full disk, a folder that may not be written. The path is left out: it may hold a name."""
    reason = os.strerror(error.errno) if error.errno else type(error).__name__
    err.print(f"[red]✗[/] A file could not be read or written: {escape(reason)}")
    err.print("  → see that the disk has room and that the case folder may be written, try again.")
    err.print("    What was published before is as it was.")
    return 1


def _defect(error: Exception) -> int:
    """Where it broke, and nothing of what it was working on: the words may be somebody's name."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [f for f in frames if Path(f.filename).is_relative_to(ROOT / "pipeline")]
    err.print(f"[red]✗[/] A defect of this program, not of your case: {type(error).__name__}")
    for frame in ours[-4:]:
        err.print(f"  in {Path(frame.filename).name}, line {frame.lineno}, {frame.name}")
    err.print("  → nothing was published. Send these lines, without any text of the case.")
    return 1


# --- progress ------------------------------------------------------------------------------------


def _with_progress(work: Callable[[Callable[[str], None]], T]) -> T:
    """A moving line on a terminal, a plain line for each step elsewhere."""
    if not out.is_terminal:
        return work(lambda step: out.print(f"… {escape(step)}"))
    with out.status("starting") as status:

        def say(step: str) -> None:
            status.update(escape(step))

        return work(say)


# --- verbs ---------------------------------------------------------------------------------------


def _report(args: argparse.Namespace) -> int:
    from pipeline import run, summary

    root = _case(args)
    done = _with_progress(lambda say: run.make_report(root, say))
    for line in summary.of_report(done, _shown(root)):
        out.print(line)
    problems = list(done.problems)
    if args.publish and not done.published:
        problems.append(errors.NotPublishableError("; ".join(done.blocked) or "see above"))
    return _report_errors(problems)


def _review(args: argparse.Namespace) -> int:
    from pipeline import run, summary

    root = _case(args)
    done = _with_progress(lambda say: run.make_report(root, say, may_publish=False))
    for line in summary.of_review(done, _shown(root)):
        out.print(line)
    return _report_errors(done.problems)


def _chronology(args: argparse.Namespace) -> int:
    from pipeline import run, summary

    root = _case(args)
    if args.edits:
        workbook = _workbook(root, Path(args.edits))
        done = _with_progress(lambda say: run.take_edits(root, workbook, say))
        out.print(f"[green]✓[/] {summary.of_edits(done[0])}")
    else:
        done = _with_progress(lambda say: run.make_chronology(root, say))
    case, chronology, problems = done
    for line in summary.of_chronology(case, chronology, _shown(root)):
        out.print(line)
    return _report_errors(problems)


def _workbook(root: Path, given: Path) -> Path:
    """As the author named it: from here, or from the case folder."""
    for path in (given, root / given):
        if path.is_file():
            return path
    raise UsageError("EDITS names no file", hint="for example EDITS=build/chronology.xlsx")


def _sign_off(args: argparse.Namespace) -> int:
    from pipeline import run, summary

    root = _case(args)
    today, everything = date.today(), args.accept == "all"  # the signer's own day
    signed = _with_progress(
        lambda say: run.sign_off(root, args.reviewer, today, accept_all=everything, say=say)
    )
    out.print(f"[green]✓[/] Signed on {signed.signed:%d %B %Y} by {escape(signed.reviewer)}.")
    out.print(f"Next: make report CASE={summary.quoted(_shown(root))}")
    return 0


def _verify(args: argparse.Namespace) -> int:
    from pipeline import run

    root = _case(args)
    folder, leaks = _with_progress(lambda say: run.verify_published(root, say))
    places = "1 doubtful place is" if len(leaks) == 1 else f"{len(leaks)} doubtful places are"
    doubtful = f"; {places} put to the reviewer" if leaks else ""
    out.print(f"[green]✓[/] Nothing that identifies was found in build/{folder}/{doubtful}.")
    return 0


def _cast(args: argparse.Namespace) -> int:
    from pipeline import run, summary

    root = _case(args)
    case, entries, suggested = _with_progress(lambda say: run.make_cast(root, say))
    for line in summary.of_cast(case, entries):
        out.print(line)
    out.print(
        f"{suggested} rows for register.csv are suggested in "
        f"{_shown(root)}/build/suggested-register.csv: copy those that you are sure of."
    )
    return 0


def _new(args: argparse.Namespace) -> int:
    from pipeline import newcase, summary

    folder = args.case or args.named_case
    if not folder or not args.source:
        raise UsageError("new needs both", hint="make new CASE=folder FROM=folder-of-word-files")
    made = newcase.make_case(Path(folder), Path(args.source))
    out.print(f"[green]✓[/] Made {_shown(made.folder)} with {len(made.agencies)} submissions:")
    for number, agency in enumerate(made.agencies, 1):
        out.print(f"  {number}. {escape(agency) or 'agency not recognised: fill it in'}")
    for warning in made.warnings:
        out.print(f"[yellow]![/] {escape(warning)}")
    out.print("Next: fill in case.toml and register.csv, then")
    out.print(f"      make report CASE={summary.quoted(_shown(made.folder))}")
    return 0


def _inspect(args: argparse.Namespace) -> int:
    from pipeline import inspection

    refused = 0
    for found in inspection.inspect([Path(file) for file in args.files]):
        refused += bool(found.error)
        if args.json:
            print(json.dumps(found.as_json(), ensure_ascii=False, sort_keys=True))
        else:
            for line in inspection.lines(found):
                out.print(line)
    return 4 if refused else 0


def _compare(args: argparse.Namespace) -> int:
    from pipeline import chronology, run

    case = Path(args.case) if args.case else None
    found = run.compare(Path(args.old), Path(args.new), case)
    if args.json:
        print(json.dumps(chronology.as_json(found), ensure_ascii=False, sort_keys=True))
    else:
        for line in chronology.in_words(found):
            out.print(line)
    return 0


def _test(args: argparse.Namespace) -> int:
    both_cores = ("-n", "2", "--dist", "loadfile")
    return _python("-m", "pytest", *both_cores, *args.rest)


def _check(args: argparse.Namespace) -> int:
    del args
    steps = (("ruff", "format", "--check", "."), ("ruff", "check", "."), ("mypy",))
    return max([_python("-m", *step) for step in steps])


def _bench(args: argparse.Namespace) -> int:
    benches = [ROOT / "bench" / name for name in args.rest] or sorted(ROOT.glob("bench/bench_*.py"))
    return max([_python(str(bench)) for bench in benches], default=0)


def _bench_detect(args: argparse.Namespace) -> int:
    given = {name: getattr(args, name) for name in ("tab", "synth", "documents", "misses")}
    options = [part for name, value in given.items() if value for part in (f"--{name}", value)]
    return _python("-m", "bench.bench_detect", *options)


def _python(*command: str) -> int:
    here = {
        "PYTHONPATH": os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    }
    return subprocess.call([sys.executable, *command], cwd=ROOT, env={**os.environ, **here})


def _clean(args: argparse.Namespace) -> int:
    from pipeline import run

    root = _case(args)
    if not (root / "case.toml").is_file():
        raise UsageError("this is no case folder", hint="name it: CASE=…")
    run.keep_edited_workbook(root)
    shutil.rmtree(root / "build", ignore_errors=True)
    out.print("Everything generated is gone, what was published included.")
    return 0


def _help(args: argparse.Namespace) -> int:
    del args
    out.print(escape(parser().format_help()), end="")
    out.print("\nWith make: make report CASE=folder, make sign-off CASE=folder REVIEWER=name …")
    return 0


VERBS = (
    ("report", _report, "everything: read, merge, anonymise, review, draft; publish if signed"),
    ("new", _new, "make a case folder from a folder of Word files"),
    ("chronology", _chronology, "read and merge only; EDITS=workbook takes your work back"),
    ("review", _review, "the redaction diffs and the draft, never publishing"),
    ("sign-off", _sign_off, "sign what the review shows"),
    ("verify", _verify, "search what is published for anything that identifies"),
    ("cast", _cast, "who was found, and what each is called"),
    ("inspect", _inspect, "what a Word file holds, part by part"),
    ("compare", _compare, "which rows of a corrected submission changed"),
    ("test", _test, "run the tests"),
    ("check", _check, "format, lint and types"),
    ("bench", _bench, "run the benches"),
    ("bench-detect", _bench_detect, "what detection covers, beside Presidio and spaCy"),
    ("clean", _clean, "delete build/ of a case"),
    ("help", _help, "this list"),
)
