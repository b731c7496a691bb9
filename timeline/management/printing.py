"""One record → what the reader finds in it, as printed; it knows no models.

It runs in processes that read, and they never set Django up.
"""

import json

from articles.readers.values import Record, Refusal, Refused
from timeline.ingest.processes import Tools
from timeline.ingest.reading import read_source, source_of
from timeline.interchange import article_object
from timeline.management.reading_table import reading_table

Item = Record | Refusal
Task = tuple[Item, str]


def print_reading(tools: Tools, task: Task) -> str | Refusal:
    """Read one record and return it as it is printed: as a "table", or a line of JSON."""
    item, form = task
    if isinstance(item, Refusal):
        return item
    try:
        document, reading = read_source(tools.matcher, source_of(item))
    except Refused as why:
        return Refusal(item.source, item.line, why.field, why.reason, why.fix, {})
    if form == "table":
        return reading_table(item.id, document.title, reading)
    return json.dumps(article_object(item.id, reading), ensure_ascii=False)
