"""The documentation names everything that can be set, run or made, and its links lead somewhere."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SETTINGS = ROOT / "docs" / "reference" / "settings.md"
COMMANDS = ROOT / "docs" / "reference" / "commands.md"
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]

# A link or picture in Markdown: [words](target "title").
LINK = re.compile(r"\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)")


def settings_read() -> Iterator[str]:
    """Yield the name of every environment variable that the settings read."""
    tree = ast.parse((ROOT / "timeline" / "settings.py").read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and isinstance(node.func.value, ast.Name)
            and node.func.value.id == "env"
        ):
            assert isinstance(node.args[0], ast.Constant)
            yield str(node.args[0].value)


def commands() -> list[str]:
    """Return the names of our own management commands."""
    folder = ROOT / "timeline" / "management" / "commands"
    return sorted(path.stem for path in folder.glob("*.py") if path.stem != "__init__")


def make_targets() -> list[str]:
    """Return what one can ask of make, but for files."""
    [phony] = re.findall(r"^\.PHONY: (help(?:.|\\\n)*)$", (ROOT / "Makefile").read_text(), re.M)
    return phony.replace("\\", " ").split()


def test_the_settings_are_found() -> None:
    assert {"DEBUG", "DATABASE_URL", "SECRET_KEY"} <= set(settings_read())


@pytest.mark.parametrize("name", sorted(set(settings_read())))
def test_every_setting_is_documented(name: str) -> None:
    assert f"`{name}`" in SETTINGS.read_text(encoding="utf-8")


def test_no_setting_is_documented_that_nobody_reads() -> None:
    documented = re.findall(r"^\| `([A-Z_]+)` \|", SETTINGS.read_text(encoding="utf-8"), re.M)
    assert set(documented) == set(settings_read())


def test_only_the_settings_read_the_environment() -> None:
    named = {"settings.py", "wsgi.py"}
    readers = [
        path.relative_to(ROOT)
        for package in ("articles", "timeline")
        for path in (ROOT / package).rglob("*.py")
        if path.name not in named
        and re.search(r"os\.(getenv|environ(\[|\.get))", path.read_text("utf-8"))
    ]
    assert readers == []


@pytest.mark.parametrize("name", commands())
def test_every_command_is_documented(name: str) -> None:
    assert f"`{name}" in COMMANDS.read_text(encoding="utf-8")


@pytest.mark.parametrize("target", make_targets())
def test_every_make_target_is_documented(target: str) -> None:
    assert f"`make {target}" in COMMANDS.read_text(encoding="utf-8")


def links() -> Iterator[tuple[Path, str]]:
    """Yield each link of the documentation to another file, with the page that it stands on."""
    for page in PAGES:
        for target in LINK.findall(page.read_text(encoding="utf-8")):
            if "://" not in target and not target.startswith(("#", "mailto:")):
                yield page, target.partition("#")[0]


def test_every_link_to_a_file_leads_somewhere() -> None:
    broken = [(page.name, link) for page, link in links() if not (page.parent / link).exists()]
    assert broken == []


def test_every_page_is_reached_from_the_index() -> None:
    reached, waiting = set(), [ROOT / "docs" / "index.md"]
    linked: dict[Path, set[Path]] = {}
    for page, link in links():
        linked.setdefault(page.resolve(), set()).add((page.parent / link).resolve())
    while waiting:
        page = waiting.pop().resolve()
        if page not in reached:
            reached.add(page)
            waiting += [other for other in linked.get(page, ()) if other.suffix == ".md"]
    assert {page.resolve() for page in PAGES} - reached - {ROOT / "README.md"} == set()


def test_every_file_of_the_reader_of_events_is_in_its_map() -> None:
    told = (ROOT / "docs/reader-of-events.md").read_text(encoding="utf-8")
    room = ROOT / "articles/extraction/events"
    files = {path.name for path in room.rglob("*.py") if path.parent.name != "lexicon"}
    assert {name for name in files - {"__init__.py"} if f"`{name}`" not in told} == set()
