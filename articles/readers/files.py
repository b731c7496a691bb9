"""Paths → records, one after the other, never more than one in memory."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from articles.readers.clean import SURROGATE
from articles.readers.decode import BYTE_ORDER_MARKS, decode
from articles.readers.fields import KNOWN, content_of, identity, stated_of
from articles.readers.paths import LINES, PAGES, SUFFIX, TEXTS, Folder, refuse_kind
from articles.readers.values import (
    ADDRESS,
    HTML,
    MOST_BYTES,
    PLAIN,
    Record,
    Refusal,
    Refused,
    Stated,
)

Notice = Callable[[str], None]


def read_records(
    paths: list[str],
    options: Mapping[str, Any],
    notice: Notice,
    stdin: BinaryIO | None = None,
    any_path: bool = False,
) -> Iterator[Record | Refusal]:
    """Yield the records of all files in order; what cannot be read is yielded as a refusal.

    ``options``: fields for every record that does not state them itself. ``notice`` is told of
    what was ignored. ``-`` stands for standard input. A ``path`` in a line names a file in or
    below the folder of that line's file, unless ``any_path``: a file of lines that came from
    somebody else must not read what it likes.
    """
    for path in paths:
        if path == "-":
            yield from _standard_input(
                stdin or sys.stdin.buffer, options, notice, Folder(closed=not any_path)
            )
        elif _is_lines(path):
            folder = Folder(Path(path).parent, closed=not any_path)
            yield from _lines_of_file(path, options, notice, folder)
        else:
            yield _one(path, 0, {"path": path}, options, Folder())


def _is_lines(path: str) -> bool:
    suffix = Path(path).suffix.lower()
    if suffix in LINES:
        return True
    if SUFFIX.fullmatch(suffix):  # a text or a page, or no article at all
        return False
    if not Path(path).is_file():  # what is read from a pipe is gone
        return False
    try:
        with Path(path).open("rb") as file:
            return file.read(64).lstrip().startswith(b'{"')
    except OSError:
        return False  # refused with its reason when it is opened as an article


def _standard_input(
    stdin: BinaryIO, options: Mapping[str, Any], notice: Notice, folder: Folder
) -> Iterator[Record | Refusal]:
    first = stdin.readline(MOST_BYTES)
    while first and not first.strip():
        first += stdin.readline(MOST_BYTES)
    if first.removeprefix(BYTE_ORDER_MARKS[0][0]).lstrip().startswith(b"{"):
        yield from _records_of_lines("-", _chain(first, stdin), options, notice, folder)
        return
    content = first + stdin.read(MOST_BYTES)
    yield _record_of_bytes("-", 0, {"id": "1"}, options, content)


def _chain(first: bytes, rest: BinaryIO) -> Iterator[bytes]:
    """Yield the lines of what was read ahead and of what follows, none longer than allowed."""
    head = first.splitlines(keepends=True)
    yield from head[:-1]
    yield from _bounded_lines(rest, head[-1])


def _bounded_lines(file: BinaryIO, begun: bytes = b"") -> Iterator[bytes]:
    """Yield lines; of one that is too long, only so much that it shows to be so."""
    line = begun or file.readline(MOST_BYTES + 1)
    while line:
        whole = line
        while not line.endswith(b"\n") and (line := file.readline(MOST_BYTES + 1)):
            if len(whole) <= MOST_BYTES:
                whole += line
        yield whole
        line = file.readline(MOST_BYTES + 1)


def _lines_of_file(
    path: str, options: Mapping[str, Any], notice: Notice, folder: Folder
) -> Iterator[Record | Refusal]:
    try:
        with Path(path).open("rb") as file:
            lines: Iterator[bytes] = _bounded_lines(file)
            if _is_wide(file):  # UTF-16 and -32 have line feeds inside of letters
                text = decode(file.read(MOST_BYTES))
                lines = iter(text.encode("utf-8", "surrogatepass").splitlines(keepends=True))
            yield from _records_of_lines(path, lines, options, notice, folder)
    except OSError as problem:
        yield _refusal(path, 0, {"path": path}, _unreadable(Path(path), problem))
    except Refused as problem:
        yield _refusal(path, 0, {"path": path}, problem)


def _is_wide(file: BinaryIO) -> bool:
    head = file.read(4)
    file.seek(0)
    return b"\x00" in head or head[:2] in (b"\xff\xfe", b"\xfe\xff")


def _records_of_lines(
    source: str,
    lines: Iterator[bytes],
    options: Mapping[str, Any],
    notice: Notice,
    folder: Folder,
) -> Iterator[Record | Refusal]:
    seen: set[str] = set()
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            given = _object(line)
        except Refused as problem:
            words = line[:MOST_BYTES].decode("utf-8", "replace").rstrip("\n")
            yield _refusal(source, number, {"line": words}, problem)
            continue
        for name in given.keys() - KNOWN - seen:
            if len(seen) < 100:  # a file whose fields never repeat must not fill the memory
                seen.add(name)
                notice(f'{source}, line {number}: field "{name[:60]}" is not known; ignored.')
        yield _one(source, number, given, options, folder)


def _object(line: bytes) -> dict[str, Any]:
    fix = "Write one JSON object a line."
    if len(line) > MOST_BYTES:
        raise Refused(f"The line is longer than {MOST_BYTES:,} bytes.", fix)
    try:
        given = json.loads(decode(line))
        if isinstance(given, dict) and isinstance(given.get("line"), str) and "refused" in given:
            given = json.loads(given["line"])  # a broken line that was refused, now corrected
    except json.JSONDecodeError as problem:
        reason = f"This is no JSON: {problem.msg} at column {problem.colno}."
        raise Refused(reason, fix) from problem
    except RecursionError as problem:
        raise Refused("This is no JSON: it is nested too deeply.", fix) from problem
    except ValueError as problem:  # a number with thousands of digits
        raise Refused("This is no JSON that can be read: a number is too long.", fix) from problem
    if not isinstance(given, dict):
        raise Refused("The line is no JSON object.", fix)
    return given


def _one(
    source: str, line: int, given: Mapping[str, Any], options: Mapping[str, Any], folder: Folder
) -> Record | Refusal:
    """Return the record of one JSON line, or of one file that is an article."""
    complete = {**options, **{name: value for name, value in given.items() if value is not None}}
    try:
        name, value = content_of(complete)
        stated = stated_of(complete)
        content, media_type = _content(name, value, folder, stated)
        record_id = identity(complete, line or 1)
    except Refused as problem:
        return _refusal(source, line, _portable(complete, folder.path), problem)
    return Record(
        source, line, record_id, content, media_type, stated, _portable(complete, folder.path)
    )


def _content(name: str, value: str, folder: Folder, stated: Stated) -> tuple[bytes, str]:
    if name == "path":
        content = _bytes_of(folder.file(value))
        refuse_kind(value)
        return content, HTML if _is_page(value, content) else PLAIN
    if name:
        encoded = SURROGATE.sub("\ufffd", value).encode("utf-8")  # half a character has none
        return encoded, HTML if name == "html" else PLAIN
    if not stated.url:
        raise Refused(
            "It has neither text nor address.", "Give one of text, html, path, or at least url."
        )
    return stated.url.encode("utf-8"), ADDRESS


def _is_page(path: str, content: bytes) -> bool:
    suffix = Path(path).suffix.lower()
    if suffix in PAGES or suffix in TEXTS:
        return suffix in PAGES
    return looks_like_page(content)


def looks_like_page(content: bytes) -> bool:
    """Whether bytes of unknown kind begin like an HTML page."""
    head = content[:512].removeprefix(BYTE_ORDER_MARKS[0][0]).lstrip().lower()
    return head.startswith((b"<!doctype html", b"<html", b"<?xml", b"<head", b"<body"))


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as problem:
        raise _unreadable(path, problem) from problem
    _refuse_size(content)
    return content


def _refuse_size(content: bytes) -> None:
    if not content.strip(b"\x00\xef\xbb\xbf\xff\xfe \t\r\n"):
        raise Refused("The file is empty.", "Leave it out, or give the article's text.", "path")
    if len(content) > MOST_BYTES:
        reason = f"The file is larger than {MOST_BYTES:,} bytes."
        raise Refused(reason, "Give one article a file, or JSON lines.", "path")


def _unreadable(path: Path, problem: Exception) -> Refused:
    if path.is_dir():
        reason, fix = "This is a folder.", "Name the files in it: FOLDER/*.txt."
    elif isinstance(problem, FileNotFoundError):
        reason, fix = f"There is no file {path}.", "Paths in a file start from its own folder."
    else:
        reason = f"{path} cannot be opened: {getattr(problem, 'strerror', problem)}."
        fix = "See that it is a file and that you may read it."
    return Refused(reason, fix, "path")


def _record_of_bytes(
    source: str,
    line: int,
    given: Mapping[str, Any],
    options: Mapping[str, Any],
    content: bytes,
) -> Record | Refusal:
    """Return the record of one article that came through standard input."""
    complete = {**options, **given}
    try:
        _refuse_size(content)
        media_type = HTML if looks_like_page(content) else PLAIN
        record_id = identity(complete, 1)
        name = "html" if media_type == HTML else "text"
        again = {**complete, name: content.decode("utf-8", "replace")}
        return Record(source, line, record_id, content, media_type, stated_of(complete), again)
    except Refused as problem:
        return _refusal(source, line, complete, problem)


def _portable(given: Mapping[str, Any], folder: Path) -> dict[str, Any]:
    """Return the fields so that they mean the same in a file of another folder."""
    path = given.get("path")
    if not isinstance(path, str):
        return dict(given)
    return {"id": path, **given, "path": str((folder / path).absolute())}


def _refusal(source: str, line: int, given: Mapping[str, Any], why: Refused) -> Refusal:
    return Refusal(source, line, why.field, why.reason, why.fix, given)
