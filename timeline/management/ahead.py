"""Publication days that lie ahead: seldom right, so whoever imports is told."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator

from articles.readers.values import Record
from timeline.ingest.results import Item


def warn_of_days_ahead(
    items: Iterable[Item], today: dt.date, notice: Callable[[str], None]
) -> Iterator[Item]:
    """Yield the items as they are; tell of each that is said to be published after ``today``."""
    for item in items:
        published = item.stated.published if isinstance(item, Record) else None
        if published and published.earliest and published.earliest > today:
            place = f"{item.source}, line {item.line}" if item.line else item.source
            notice(f"{place}: published {published.edtf} lies ahead of today; is the year right?")
        yield item
