"""What became of the records of an import, for whoever imports."""

from dataclasses import dataclass
from enum import StrEnum

from articles.readers.values import Record, Refusal

Item = Record | Refusal


class Kind(StrEnum):
    """What became of one record."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one record, for whoever imports."""

    kind: Kind
    source: str
    line: int
    id: str
    detail: str = ""  # why it was refused, or what changed
    refusal: Refusal | None = None
    events: int = 0  # found in it
    joined: int = 0  # of these, known from other articles
    changes: tuple[str, ...] = ()  # what reading it again changed
