"""The shape of the program: layers, sizes, a purpose per module, nothing of one machine."""

import ast
import logging
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "desk_app").rglob("*.py"))
SIZED = [path for path in MODULES if "migrations" not in path.parts]
MODULE_LINES = 250
FUNCTION_LINES = 40

# Letters in brackets, so that this file does not name what it forbids.
MACHINE = r"/wor[k]/|\bshare[d]/|\bfinding[s]\b|/roo[t]/|/opt/pyp[i]|/opt/wheel[s]"
REGISTRIES = (
    r"\bpyp[i]\.org|pythonhoste[d]\.org|deb\.debia[n]\.org|registry\.npmj[s]|(?<!emit-)index-ur[l]"
)
FORBIDDEN = re.compile(f"{MACHINE}|{REGISTRIES}")


def test_imports_follow_the_contracts(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("logging.config.dictConfig", lambda _: None)  # silences every other log
    status = lint_imports(str(ROOT / "pyproject.toml"), no_cache=True, no_logo=True)
    for log in logging.root.manager.loggerDict.values():
        if isinstance(log, logging.Logger):
            log.disabled = False  # it silences every logger that it does not know
    assert status == 0, capsys.readouterr().out


@pytest.mark.parametrize("layer", ["domain", "usecases"])
def test_the_core_loads_without_toolkit_or_database(layer: str):
    names = [
        module_name(path) for path in MODULES if path.is_relative_to(ROOT / "desk_app" / layer)
    ]
    forbidden = {"PySide6", "sqlalchemy", "alembic", "psycopg", "reportlab", "PIL", "msgspec"}
    script = f"import sys, {', '.join(names)}; print(sorted({forbidden} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text())


def test_a_module_is_short():
    lines = {module_name(path): len(path.read_text().splitlines()) for path in SIZED}
    assert {name: count for name, count in lines.items() if count > MODULE_LINES} == {}


def test_a_function_is_short():
    assert [
        f"{module_name(path)}.{function.name}"
        for path in SIZED
        for function in ast.walk(parsed(path))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        and function.end_lineno
        and function.end_lineno - function.lineno >= FUNCTION_LINES
    ] == []


def test_a_module_says_in_one_line_what_it_is_for():
    said = {path: ast.get_docstring(parsed(path)) or "" for path in MODULES}
    wrong = [module_name(path) for path, text in said.items() if len(text.splitlines()) != 1]
    assert wrong == []


def test_no_committed_file_names_a_machine_or_a_registry():
    found = [
        f"{path.relative_to(ROOT)}:{number}: {match[0]}"
        for path, text in committed_texts().items()
        for number, line in enumerate(text.splitlines(), 1)
        for match in FORBIDDEN.finditer(line)
    ]
    assert found == []


def test_pinned_requirements_name_no_host():
    for path in (ROOT / "packaging").glob("requirements*.txt"):
        text = path.read_text()
        assert "--hash=sha256:" in text
        assert "://" not in text


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def committed_texts() -> dict[Path, str]:
    """Return what git keeps, by path; binary files are left out."""
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        pytest.skip("not a git checkout")
    command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    paths = [ROOT / name for name in listed.split("\0") if name]
    contents = {path: path.read_bytes() for path in paths if path.is_file()}
    return {path: data.decode() for path, data in contents.items() if b"\0" not in data}
