"""The house rules that types alone cannot keep, read from the syntax tree of the program."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PIPELINE = Path(__file__).resolve().parent.parent / "pipeline"
STAGES = ("ingest", "chronology", "detect", "identity", "redact", "review", "report", "verify")
MODULES = sorted(PIPELINE.rglob("*.py"))
SAFE = {"SafeText", "int", "bool", "tuple", "None"}


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> Iterator[str]:
    """Every module of ours that a file imports, as a dotted name."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{path.name}: imports are absolute here"
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def names(module: Path) -> set[str]:
    nodes = ast.walk(tree(module))
    return {n.func.id for n in nodes if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)}


def stage(path: Path) -> str:
    first = path.relative_to(PIPELINE).parts[0]
    return first if first in STAGES else ""


def test_every_stage_is_there() -> None:
    assert {stage(path) for path in MODULES} - {""} == set(STAGES)


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PIPELINE)))
def test_safe_text_is_made_in_redact_alone(path: Path) -> None:
    makes = {
        node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
    }
    if stage(path) != "redact":
        assert "SafeText" not in makes


def test_the_reports_types_hold_nothing_but_safe_text() -> None:
    classes = {n.name: n for n in tree(PIPELINE / "model.py").body if isinstance(n, ast.ClassDef)}
    wanted = ["SafeReport"]
    seen: set[str] = set()
    while wanted:
        name = wanted.pop()
        seen.add(name)
        for field in classes[name].body:
            if isinstance(field, ast.AnnAssign):
                used = {n.id for n in ast.walk(field.annotation) if isinstance(n, ast.Name)}
                ours = {each for each in used if each.startswith("Safe")} - {"SafeText"}
                assert used - ours <= SAFE, f"{name}.{ast.unparse(field.target)} can hold raw text"
                wanted += sorted(ours - seen)
    assert {"SafeEvent", "SafeSection", "SafeTable", "SafeAction", "SafePerson"} <= seen


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PIPELINE)))
def test_stages_do_not_import_each_other(path: Path) -> None:
    mine = stage(path)
    used = {name.split(".")[1] for name in imports(path) if name.startswith("pipeline.")}
    if mine == "verify":  # the second pair of eyes
        assert used <= {mine, "model", "errors", "data"}
    elif mine:
        assert used <= {mine, "model", "errors", "data", "tables"}, "a stage knows itself alone"
    elif path.name not in ("run.py", "cli.py", "inspection.py", "newcase.py"):
        assert not used & set(STAGES), "run.py alone composes the stages"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PIPELINE)))
def test_only_the_command_line_prints_or_exits(path: Path) -> None:
    if path.name not in ("cli.py", "__main__.py"):
        assert not names(path) & {"print", "exit", "quit", "input"}
        assert not {"logging", "sys.exit"} & set(imports(path))


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PIPELINE)))
def test_nothing_of_ours_speaks_to_a_network(path: Path) -> None:
    barred = {"socket", "ssl", "http", "urllib.request", "requests", "httpx", "urllib3", "ftplib"}
    assert not barred & set(imports(path))
