"""Imports run downwards only: timeline → articles → the pure reader, room upon room."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
READER = "articles.extraction"

# The reader's rooms from the ground up. A room may import those before it, never those behind.
ROOMS = ("values", "sentences", "times", "publication", "sieve", "names", "events", "reader")

# What a pure library has no business with: the framework, the clock, the system, randomness.
IMPURE = {"django", "environ", "os", "random", "secrets", "socket", "sqlite3", "locale"}
CLOCKS = {"now", "today", "utcnow", "localtime", "gmtime", "monotonic", "perf_counter"}


def modules_under(package: str) -> Iterator[tuple[str, ast.Module]]:
    """Yield the dotted name and the syntax tree of every module of a package."""
    for path in sorted((ROOT / package.replace(".", "/")).rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        yield ".".join(part for part in parts if part != "__init__"), parsed(path)


@cache
def parsed(path: Path) -> ast.Module:
    """Return the syntax tree of a file, which several tests look at and none changes."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imported(tree: ast.Module) -> Iterator[str]:
    """Yield the dotted name of everything that a module imports, wherever in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports name their module in full"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room(name: str) -> int | None:
    """Return the storey of the reader's room that a dotted name belongs to, if it does."""
    if not name.startswith(READER + "."):
        return None
    first = name.removeprefix(READER + ".").split(".")[0]
    return ROOMS.index(first) if first in ROOMS else None


def lies_in(name: str, package: str) -> bool:
    """Whether a dotted name is a package or something in it."""
    return name == package or name.startswith(package + ".")


def test_articles_never_imports_timeline() -> None:
    upward = [
        (module, name)
        for module, tree in modules_under("articles")
        for name in imported(tree)
        if lies_in(name, "timeline")
    ]
    assert upward == []


def test_the_reader_imports_nothing_of_articles_but_itself() -> None:
    upward = [
        (module, name)
        for module, tree in modules_under(READER)
        for name in imported(tree)
        if lies_in(name, "articles") and not lies_in(name, READER)
    ]
    assert upward == []


def test_the_reader_knows_no_framework_no_clock_and_no_chance() -> None:
    impure = [
        (module, name)
        for module, tree in modules_under(READER)
        for name in imported(tree)
        if name.split(".")[0] in IMPURE
    ]
    assert impure == []


def test_the_reader_never_asks_what_day_it_is() -> None:
    asks = [
        (module, node.lineno)
        for module, tree in modules_under(READER)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in CLOCKS
    ]
    assert asks == []


def test_every_module_of_the_reader_is_in_a_room_with_a_storey() -> None:
    modules = [module for module, _tree in modules_under(READER) if module != READER]
    assert [module for module in modules if room(module) is None] == []


def test_the_rooms_of_the_reader_import_only_those_beneath_them() -> None:
    upward = [
        (module, name)
        for module, tree in modules_under(READER)
        for name in imported(tree)
        if (here := room(module)) is not None and (there := room(name)) is not None and there > here
    ]
    assert upward == []


@pytest.mark.parametrize("package", ["timeline.merging", "timeline.filters"])
def test_what_is_pure_in_timeline_knows_no_database(package: str) -> None:
    trees = list(modules_under(package))
    if not trees:
        trees = [(package, ast.parse((ROOT / f"{package.replace('.', '/')}.py").read_text()))]
    names = [name for _module, tree in trees for name in imported(tree)]
    assert [name for name in names if lies_in(name, "django")] == []


ADDRESS_OF_A_CARD = [
    ("timeline.chronology.cards", f"django.urls.{name}")
    for name in ("reverse", "get_script_prefix")
]


def test_the_chronology_knows_no_request_and_no_page() -> None:
    above = ("timeline.views", "timeline.urls", "timeline.admin", "django.http", "django.urls")
    upward = [
        (module, name)
        for module, tree in modules_under("timeline.chronology")
        for name in imported(tree)
        if any(lies_in(name, package) for package in above)
        # A card is what a row of a list shows, and that includes the event's address.
        and (module, name) not in ADDRESS_OF_A_CARD
    ]
    assert upward == []


def function_imports(tree: ast.Module) -> Iterator[ast.Import | ast.ImportFrom]:
    """Yield the imports that stand inside functions."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            for node in ast.walk(function):
                if isinstance(node, ast.Import | ast.ImportFrom):
                    yield node


def test_nothing_is_imported_inside_a_function_but_dateparser() -> None:
    """Dateparser alone is loaded when first needed: it takes long, and few texts need it."""
    lazy = [
        (module, node.lineno)
        for package in ("articles", "timeline")
        for module, tree in modules_under(package)
        for node in function_imports(tree)
        if "dateparser" not in ast.unparse(node)
    ]
    assert lazy == []
