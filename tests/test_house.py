"""The rules of the house, enforced: where imports may point, how large things may grow, what a start costs."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "reader").rglob("*.py"))

MODULE_LINES = 300
CLASS_LINES = 200
CLASS_METHODS = 15
FUNCTION_LINES = 40
# What a class can do together with the classes of ours that it inherits from: as much as one full class and a base.
CHAIN_METHODS = 20
# Our replacements for Textual's own widgets, for what scrolls and what lists rows. The many classes derived from them
# are such widgets throughout and are counted without them, as without Textual's; each of the two is counted by itself.
BASES = {"Scroller", "LineList"}
# Rooms with so many modules that nobody finds one by looking.
MAPPED = [".", "cli", "sources", "ui", "ui/lines", "ui/panes"]
MAPPED += [f"sources/{room}" for room in ("exchange", "feeds", "office", "pages", "plaintext", "records", "web")]
MAPPED += ["text/names"] + [f"text/names/{room}" for room in ("forms", "lexicon", "resolution", "signs", "spotting")]
MAPPED += ["text/speech", "text/speech/cast", "text/speech/reporting"]


def test_imports_keep_the_contracts() -> None:
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout


def test_no_modules_import_each_other_in_a_circle() -> None:
    """Not even if one of them is imported only when needed, or only for its types."""
    graph = grimp.build_graph("reader", cache_dir=None)
    assert tangled({name: graph.find_modules_directly_imported_by(name) for name in graph.modules}) == set()


def tangled(imports: Mapping[str, set[str]]) -> set[str]:
    """Return the modules that are in a cycle of imports, or between two."""
    left = set(imports)
    while True:
        imported = set[str]().union(*(imports[name] for name in left))
        kept = {name for name in left & imported if imports[name] & left}
        if kept == left:
            return left
        left = kept


def test_the_guard_against_circles_bites() -> None:
    assert tangled({"a": {"b"}, "b": {"c"}, "c": set(), "d": {"a"}}) == set()
    assert tangled({"a": {"b"}, "b": {"c"}, "c": {"b", "d"}, "d": set()}) == {"b", "c"}


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_outgrows_its_room(module: Path) -> None:
    assert list(oversized(module.read_text("utf-8"))) == []


def oversized(source: str) -> Iterator[str]:
    """Yield a line for everything in ``source`` that is larger than the house allows."""
    if (lines := len(source.splitlines())) > MODULE_LINES:
        yield f"module of {lines} lines"
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef):
            methods = methods_of(node)
            if length(node) > CLASS_LINES or len(methods) > CLASS_METHODS:
                yield f"class {node.name} of {length(node)} lines and {len(methods)} methods"
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and length(node) > FUNCTION_LINES:
            yield f"function {node.name} of {length(node)} lines"


def methods_of(node: ast.ClassDef) -> list[str]:
    """Return the methods that do something of their own: no property, no layout, and no handler of a message."""
    methods = [item for item in node.body if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef)]
    return [method.name for method in methods if not (method.name == "compose" or is_passive(method))]


def is_passive(method: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    marks = [ast.unparse(mark) for mark in method.decorator_list]
    return method.name.startswith("on_") or any(mark == "property" or mark.startswith("on(") for mark in marks)


def length(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_the_size_guard_bites() -> None:
    methods = "".join(f"    def m{n}(self): ...\n" for n in range(16))
    passive = "    def on_x(self): ...\n    @on(X)\n    def x(self): ...\n    @property\n    def y(self): ...\n"
    assert list(oversized("x = 1\n" * 301)) == ["module of 301 lines"]
    assert list(oversized("def f():\n" + "    x = 1\n" * 40)) == ["function f of 41 lines"]
    assert list(oversized("class C:\n" + methods)) == ["class C of 17 lines and 16 methods"]
    assert list(oversized("class C:\n" + methods.replace("    def m0(self): ...\n", passive))) == []


def test_no_class_outgrows_its_room_by_inheriting() -> None:
    assert list(overgrown({module_name(path): path.read_text("utf-8") for path in MODULES})) == []


def overgrown(sources: Mapping[str, str]) -> Iterator[str]:
    """Yield a line for every class that has more methods, including inherited ones, than the house allows."""
    origins: dict[str, dict[str, str]] = {name: {} for name in sources}
    classes: dict[tuple[str, str], ast.ClassDef] = {}
    for name, source in sources.items():
        for node in ast.parse(source).body:
            if isinstance(node, ast.ClassDef):
                classes[name, node.name] = node
            elif isinstance(node, ast.ImportFrom):
                origins[name] |= {alias.name: node.module or "" for alias in node.names}

    def inherited(module: str, name: str) -> set[str]:
        if (module, name) not in classes:
            origin = origins.get(module, {}).get(name)
            return inherited(origin, name) if origin else set()
        node = classes[module, name]
        bases = {ast.unparse(base).partition("[")[0] for base in node.bases} - BASES
        return {*methods_of(node)}.union(*(inherited(module, base) for base in bases))

    for module, name in classes:
        if len(methods := inherited(module, name)) > CHAIN_METHODS:
            yield f"{module}.{name} with {len(methods)} methods of its own and inherited ones"


def test_the_guard_against_inheriting_bites() -> None:
    base = "class A:\n" + "".join(f"    def a{n}(self): ...\n" for n in range(15))
    heir = "from base import A\nclass B(A):\n    def a0(self): ...\n"
    heir += "".join(f"    async def b{n}(self): ...\n" for n in range(5))
    third = "from heir import B\nclass C(B):\n    def c(self): ...\n"
    assert list(overgrown({"base": base, "heir": heir, "third": third})) == [
        "third.C with 21 methods of its own and inherited ones"
    ]


@pytest.mark.parametrize("room", MAPPED)
def test_the_map_of_a_room_shows_every_module(room: str) -> None:
    """The docstring of the room says what each is for."""
    folder = ROOT / "reader" / room
    assert shown_on_map((folder / "__init__.py").read_text("utf-8")) == sorted(
        path.stem for path in folder.iterdir() if path.name[0].isalpha()
    )


def shown_on_map(source: str) -> list[str]:
    """Return the names at the left of the indented lines of a docstring."""
    lines = (ast.get_docstring(ast.parse(source)) or "").splitlines()
    named = [line.strip().partition("  ")[0] for line in lines if line.startswith("    ")]
    return sorted(name for names in named for name in re.findall(r"\w+", names))


def test_the_guard_of_the_maps_bites() -> None:
    assert shown_on_map('"""A room.\n\nIts map.\n\n    one, two    of a\n    three  of b\n"""') == [
        "one",
        "three",
        "two",
    ]


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


@pytest.fixture(scope="module")
def fresh_import(tmp_path_factory: pytest.TempPathFactory) -> subprocess.CompletedProcess[str]:
    """Import every module of ours in a clean interpreter, with an empty home and in an empty folder."""
    home = tmp_path_factory.mktemp("home")
    names = [*map(module_name, MODULES)]
    imports = f"import importlib, threading\nfor name in {names!r}: importlib.import_module(name)"
    code = f"{imports}\nprint(threading.active_count())"
    environment = {
        **os.environ,
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=home, env=environment, capture_output=True, text=True, check=False
    )
    run.args = [str(path) for path in home.rglob("*")]
    return run


def test_nothing_happens_at_import(fresh_import: subprocess.CompletedProcess[str]) -> None:
    assert fresh_import.returncode == 0, fresh_import.stderr
    assert fresh_import.stdout == "1\n", "a thread was started, or something was printed"
    assert fresh_import.args == [], "a file or a folder was made"


HEAVY = {
    "spacy",
    "sqlite_utils",
    "trafilatura",
    "feedparser",
    "httpx",
    "numpy",
    "ftfy",
    "lxml",
    "hypothesis",
    "distributed",
}


COMMANDS = ", ".join(f"reader.cli.commands.{path.stem}" for path in (ROOT / "reader/cli/commands").glob("[a-z]*.py"))


@pytest.mark.parametrize("modules", [COMMANDS, "reader.ui.app", "reader.library", "reader.intake"])
def test_the_reader_opens_without_heavy_libraries(modules: str) -> None:
    code = f"import sys, {modules}\nprint(*sorted({HEAVY!r} & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout == "\n"


def test_the_reader_paints_before_it_loads_the_library() -> None:
    code = "import sys, reader.ui.app\nprint(*(name for name in sys.modules if name.startswith('reader.library')))"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout == "\n"


def test_a_process_that_only_stores_articles_loads_nothing_that_lays_them_out_or_analyses_them() -> None:
    code = "import sys, reader.intake\nprint(*sorted(name for name in sys.modules if name.startswith('reader.text.')))"
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not [name for name in run.stdout.split() if name.split(".")[2] in ("analyse", "layout", "names", "speech")]


def test_no_module_swallows_everything() -> None:
    """A broad ``except`` hides mistakes of ours; only one that cleans up and raises again is allowed.

    The only exception is the one between what strangers wrote and the program.
    """
    assert [path.name for path in MODULES for _ in swallowing(path.read_text("utf-8"))] == ["faults.py"]


def swallowing(source: str) -> Iterator[int]:
    """Yield the lines of handlers that catch everything and do not raise it again."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ExceptHandler) and catches_everything(node.type):
            last = node.body[-1]
            if not (isinstance(last, ast.Raise) and last.exc is None):
                yield node.lineno


def catches_everything(caught: ast.expr | None) -> bool:
    return caught is None or (isinstance(caught, ast.Name) and caught.id in {"Exception", "BaseException"})


def test_the_guard_against_broad_handlers_bites() -> None:
    assert list(swallowing("try: x()\nexcept Exception: pass")) == [2]
    assert list(swallowing("try: x()\nexcept: y()")) == [2]
    assert list(swallowing("try: x()\nexcept BaseException:\n    y()\n    raise")) == []
    assert list(swallowing("try: x()\nexcept ValueError: pass")) == []
