"""A segment on disk, mapped into memory: written whole, swapped in by one rename, checked.

``VAR_DIR/chronology/`` holds one folder for each version, and the file ``current``, which names
the one in use. A version is the file ``arrays``, with one array behind another, and the file
``manifest.json``, which says where each lies and what its checksum is. Whoever has a version open
keeps it, even when it has been removed.
"""

import fcntl
import json
import os
import secrets
import shutil
import sys
import unicodedata
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import Stemmer
from django.conf import settings

from timeline.chronology.build import Meta
from timeline.chronology.log import Position, Row
from timeline.chronology.postings import Array, Arrays
from timeline.chronology.segment import Segment

# Raise the number whenever arrays or words come out otherwise. Text folds by Unicode's tables.
FORMAT = f"4 {sys.byteorder} unicode-{unicodedata.unidata_version} snowball-{Stemmer.version()}"
ALIGNED = 64
FOLDER, ARRAYS, MANIFEST = "chronology", "arrays", "manifest.json"
CURRENT, BUILDING = "current", "building-"
LONGEST_NAME = 100  # bytes; names have sixteen


class Damaged(Exception):
    """A version cannot be used; says why."""


class AnotherBuilds(Exception):
    """Another process is building a version just now."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One version, open."""

    name: str
    segment: Segment
    position: Position  # of the log, when it was built
    size: int  # bytes on disk


def folder() -> Path:
    """Return where the versions are kept."""
    return Path(settings.VAR_DIR) / FOLDER


def current() -> str | None:
    """Return the name of the version in use, None if there is none."""
    try:  # quickly: for every request
        file = os.open(f"{settings.VAR_DIR}/{FOLDER}/{CURRENT}", os.O_RDONLY)
        try:
            return os.read(file, LONGEST_NAME).decode().strip() or None
        finally:
            os.close(file)
    except (OSError, UnicodeDecodeError):
        return None


@contextmanager
def alone() -> Iterator[None]:
    """Let one process at a time build; raise ``AnotherBuilds`` if one does."""
    folder().mkdir(parents=True, exist_ok=True)
    with (folder() / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise AnotherBuilds("Another process is building the chronology index.") from None
        yield


def write(arrays: Arrays, meta: Meta, position: Position) -> str:
    """Write a version and put it in use; return its name. Call within ``alone()``.

    Whatever goes wrong, a full disk or a kill, the version in use stays as it is.
    """
    for left in folder().glob(f"{BUILDING}*"):
        shutil.rmtree(left, ignore_errors=True)
    name = secrets.token_hex(8)
    building = folder() / f"{BUILDING}{name}"
    building.mkdir()
    try:
        _write_files(building, arrays, meta, position)
        building.rename(folder() / name)
        _put_in_use(name)
    except BaseException:
        shutil.rmtree(building, ignore_errors=True)
        shutil.rmtree(folder() / name, ignore_errors=True)
        raise
    _remove_all_but(name)
    return name


def _write_files(building: Path, arrays: Arrays, meta: Meta, position: Position) -> None:
    """Write both files and have them on the disk."""
    places: dict[str, Any] = {}
    with (building / ARRAYS).open("wb") as out:
        for key, values in arrays.items():
            out.write(b"\0" * (-out.tell() % ALIGNED))
            raw = np.ascontiguousarray(values).view(np.uint8).data
            places[key] = [values.dtype.str, len(values), out.tell(), zlib.crc32(raw)]
            out.write(raw)
        out.flush()
        os.fsync(out.fileno())
        size = out.tell()
    manifest = {
        "format": FORMAT,
        "size": size,
        "arrays": places,
        "meta": meta,
        "anchor": asdict(position.anchor) if position.anchor else None,
        "seen": [asdict(row) for row in position.seen.values()],
    }
    text = json.dumps(manifest).encode()
    with (building / MANIFEST).open("wb") as out:
        out.write(f"{zlib.crc32(text):08x}\n".encode() + text)
        out.flush()
        os.fsync(out.fileno())


def _put_in_use(name: str) -> None:
    """Name the version in ``current``, in one step."""
    new = folder() / f"{CURRENT}-{name}"
    with new.open("w", encoding="utf-8") as out:
        out.write(name)
        out.flush()
        os.fsync(out.fileno())
    new.replace(folder() / CURRENT)
    directory = os.open(folder(), os.O_RDONLY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)


def _remove_all_but(name: str) -> None:
    """Remove older versions."""
    for other in folder().iterdir():
        if other.is_dir() and other.name != name:
            shutil.rmtree(other, ignore_errors=True)
        elif other.name.startswith(f"{CURRENT}-"):
            other.unlink(missing_ok=True)


def open_current(thorough: bool = True) -> Snapshot | None:
    """Open the version in use; None if there is none. Raise ``Damaged`` if it cannot be used."""
    for _ in range(3):
        name = current()
        if name is None:
            return None
        try:
            return _open(name, thorough)
        except FileNotFoundError:
            continue  # replaced meanwhile: look again
    raise Damaged("the version in use is not there")


def _open(name: str, thorough: bool) -> Snapshot:
    """Open a version, and compare sizes and, if ``thorough``, every checksum."""
    if "/" in name or name.startswith("."):
        raise Damaged("the name of the version in use is no name")
    checksum, _, text = (folder() / name / MANIFEST).read_bytes().partition(b"\n")
    if checksum != f"{zlib.crc32(text):08x}".encode():
        raise Damaged("its manifest has another checksum")
    manifest = json.loads(text)
    if manifest["format"] != FORMAT:
        raise Damaged(f"it is of another format, {manifest['format']}")
    path = folder() / name / ARRAYS
    if path.stat().st_size != manifest["size"]:
        raise Damaged(f"its arrays have {path.stat().st_size:,} bytes, not {manifest['size']:,}")
    whole = np.memmap(path, dtype=np.uint8, mode="r")
    arrays = _arrays(whole, manifest["arrays"], thorough)
    anchor = manifest["anchor"]
    position = Position(
        _row(anchor) if anchor else None, {row["id"]: _row(row) for row in manifest["seen"]}
    )
    segment = Segment(arrays, manifest["meta"])
    return Snapshot(name, segment, position, manifest["size"] + len(text))


def _arrays(whole: Array, places: Mapping[str, Any], thorough: bool) -> Arrays:
    """Return the arrays, as views of the mapped file."""
    arrays: Arrays = {}
    for key, (kind, length, start, checksum) in places.items():
        dtype = np.dtype(kind)
        raw = whole[start : start + length * dtype.itemsize]
        if thorough and zlib.crc32(raw.data) != checksum:
            raise Damaged(f"the array {key} has another checksum")
        arrays[key] = np.asarray(raw).view(dtype)
    return arrays


def _row(told: Mapping[str, Any]) -> Row:
    """Return a row of the log as the manifest has it."""
    return Row(
        told["transaction"], told["id"], told["nonce"], (told["target"][0], told["target"][1])
    )
