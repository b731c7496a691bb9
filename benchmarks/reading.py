"""The reader as the benchmarks and the tests on gold use it: the way ``read_article`` does."""

import itertools
import time
from pathlib import Path

from articles.extraction.names.matcher import Matcher
from articles.extraction.values import Reading
from articles.readers.files import read_records
from articles.readers.values import Refusal
from timeline.gazetteer import gazetteer_from_fixtures
from timeline.ingest.reading import Source, read_source, source_of


class Reader:
    """Reads files of articles with the packaged names."""

    def __init__(self) -> None:
        self.matcher = Matcher(gazetteer_from_fixtures())

    def read(self, articles: Path) -> list[Reading]:
        """Read one article a line, in order."""
        return [read_source(self.matcher, source)[1] for source in sources(articles)]

    def pace(self, articles: Path, seconds: float) -> tuple[float, float]:
        """Return how many articles are read in a second by the clock, and in one of CPU time.

        They are read again and again for about so many seconds. On a busy machine the second
        figure says what an idle one would do.
        """
        found = sources(articles)
        clock, cpu = time.perf_counter(), time.process_time()
        for number, source in enumerate(itertools.cycle(found), start=1):
            read_source(self.matcher, source)
            passed = time.perf_counter() - clock
            if passed > seconds and number >= len(found):
                return number / passed, number / (time.process_time() - cpu)
        raise ValueError(f"{articles} holds no article.")


def sources(articles: Path) -> list[Source]:
    """Return what the reader needs of each line; a line that is refused is an error."""
    found = []
    for item in read_records([str(articles)], {}, print):
        if isinstance(item, Refusal):
            raise ValueError(str(item))
        found.append(source_of(item))
    return found
