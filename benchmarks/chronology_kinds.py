"""The thirteen kinds of request that the chronology is measured by."""

import datetime as dt

from benchmarks.chronology_data import vocabulary
from timeline.chronology.foremost import PAGE_SIZE
from timeline.filters import Choice, Filters

COMMON, SECOND, RARER = 30, 60, 300  # ranks of words; the first are too common to search for


def kinds(events: int) -> list[tuple[str, Filters]]:
    """Return a name and the filters of each kind, for a chronology of so many events."""
    words = vocabulary()
    years = {"since": dt.date(2017, 1, 1), "until": dt.date(2019, 12, 31)}
    month = {"since": dt.date(2018, 3, 1), "until": dt.date(2018, 3, 31)}
    popular = Choice(("actor-0",))
    deep = min(5_000, max(1, events * 85 // 100 // PAGE_SIZE))
    return [
        ("no filter", Filters()),
        ("popular actor", Filters(actor=popular)),
        ("rare actor", Filters(actor=Choice(("actor-4000",)))),
        ("actor and years", Filters(actor=popular, **years)),
        ("either of two actors", Filters(actor=Choice(("actor-0", "actor-7")))),
        (
            "state with its tree, type",
            Filters(jurisdiction=Choice(("state-3",)), type=Choice(("letter",))),
        ),
        ("type and month", Filters(type=Choice(("lawsuit",)), **month)),
        ("publisher", Filters(publisher=Choice(("publisher-2",)))),
        ("common word", Filters(q=words[COMMON])),
        ("two words", Filters(q=f"{words[COMMON]} {words[SECOND]}")),
        (
            "word, actor and year",
            Filters(
                q=words[RARER],
                actor=popular,
                since=dt.date(2018, 1, 1),
                until=dt.date(2018, 12, 31),
            ),
        ),
        (f"page {deep:,}", Filters(page=deep)),
        ("jump to a date", Filters(at=dt.date(2018, 3, 1))),
    ]
