"""Speed and accuracy of the reader of dates beside dateparser.search, in one run.

``python benchmarks/bench_times.py`` reads ``news_paragraphs.txt``, paragraphs of our own with
their days marked. Speeds are of one process on one core. ``first pass`` begins with nothing
compiled and nothing kept. ``steady`` is what an import of many articles sees: the words were met
before, but no text is read twice. Each pass has its own days, weekdays, months, years, order
of paragraphs and days of publication, the same for both readers.
"""

import datetime as dt
import random
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from dateparser.search import search_dates  # noqa: E402

from articles.extraction.times import intervals  # noqa: E402
from articles.extraction.times.reader import find_times  # noqa: E402
from articles.extraction.values import (  # noqa: E402
    Published,
    PublishedBasis,
    TimeExpression,
    TimexType,
)

MARK = re.compile(r"\[([^\]|]+)\|([^\]]+)\]")
STEADY_SECONDS = 3.0
Span = tuple[int, int]
Days = tuple[dt.date | None, dt.date | None]


class Article(NamedTuple):
    """One text with the days that a careful reader finds in it."""

    published: dt.date
    text: str
    gold: list[tuple[Span, Days | None]]  # None: a length of time, no day


def articles() -> list[Article]:
    """The marked paragraphs beside this file, those of one day as one article."""
    found = []
    for part in (HERE / "news_paragraphs.txt").read_text(encoding="utf-8").split("\n= ")[1:]:
        day, _, paragraphs = part.partition("\n")
        found.append(_article(dt.date.fromisoformat(day), paragraphs.replace("\n", "\n\n")))
    return found


def _article(day: dt.date, line: str) -> Article:
    text, gold, at = "", [], 0
    for mark in MARK.finditer(line):
        text += line[at : mark.start()]
        gold.append(((len(text), len(text) + len(mark[1])), _days(mark[2])))
        text += mark[1]
        at = mark.end()
    return Article(day, text + line[at:], gold)


def _days(written: str) -> Days | None:
    if written == "-":
        return None
    ends = [None if end == ".." else end for end in written.split("/")]
    first, last = ends[0], ends[-1]
    if first and last and len(first) == 4:
        return intervals.years(int(first), int(last)).earliest, intervals.year(int(last)).latest
    return (
        dt.date.fromisoformat(first) if first else None,
        dt.date.fromisoformat(last) if last else None,
    )


WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April June July August October November December".split()
NAMES = {name: kind for kind in (WEEKDAYS, MONTHS) for name in kind}
VARIED = re.compile(rf"\b(?:({'|'.join(NAMES)})|(20[01]\d)|(?<=[a-z.] )([12]?\d))\b")


def varied(number: int) -> list[Article]:
    """The articles with other dates and another order of paragraphs, for measures of speed."""
    chance = random.Random(number)

    def other(found: re.Match[str]) -> str:
        if found[1]:
            return chance.choice(NAMES[found[1]])
        return str(chance.randint(2001, 2019) if found[2] else chance.randint(1, 28))

    made = []
    for article in articles():
        paragraphs = article.text.split("\n\n")
        chance.shuffle(paragraphs)
        text = VARIED.sub(other, "\n\n".join(paragraphs))
        day = article.published + dt.timedelta(chance.randint(-900, 900))
        made.append(Article(day, text, []))
    return made


def ours(article: Article) -> list[TimeExpression]:
    """What our reader finds."""
    known = Published(intervals.day(article.published), PublishedBasis.STATED, "stated")
    return find_times(article.text, known)


def theirs(article: Article, languages: list[str] | None = None) -> list[tuple[str, dt.datetime]]:
    """What dateparser.search finds, with the day of publication as its base."""
    base = dt.datetime.combine(article.published, dt.time())
    settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
    return search_dates(article.text, languages=languages, settings=settings) or []


def theirs_in_english(article: Article) -> list[tuple[str, dt.datetime]]:
    """The same, told that the text is English, which spares it the guessing."""
    return theirs(article, ["en"])


def our_spans(article: Article) -> list[tuple[Span, Days]]:
    """Spans and first and last days of the dates that we find."""
    return [
        ((time.start, time.end), (time.interval.earliest, time.interval.latest))
        for time in ours(article)
        if time.interval is not None and time.type in (TimexType.DATE, TimexType.TIME)
    ]


def their_spans(article: Article) -> list[tuple[Span, Days]]:
    """The same for dateparser, which gives single days only."""
    found, at = [], 0
    for phrase, when in theirs_in_english(article):
        start = max(article.text.find(phrase, at), 0)
        at = start + len(phrase)
        found.append(((start, at), (when.date(), when.date())))
    return found


def accuracy(find: Callable[[Article], list[tuple[Span, Days]]], lenient: bool) -> str:
    """Precision, recall and F1 of the days; lenient: any day inside the marked ones is right."""
    right = wanted = given = 0
    for article in articles():
        found = find(article)
        marked = [(span, days) for span, days in article.gold if days is not None]
        lengths = [span for span, days in article.gold if days is None]
        found = [f for f in found if not any(_overlap(f[0], span) for span in lengths)]
        wanted, given = wanted + len(marked), given + len(found)
        for span, days in marked:
            near = [got for place, got in found if _overlap(span, place)]
            right += any(_same(days, got, lenient) for got in near)
    precision, recall = right / given, right / wanted
    f1 = 2 * precision * recall / (precision + recall) if right else 0.0
    return f"P {precision:6.1%}  R {recall:6.1%}  F1 {f1:6.1%}"


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _same(gold: Days, got: Days, lenient: bool) -> bool:
    if gold == got or not lenient:
        return gold == got
    first, last = gold[0] or dt.date.min, gold[1] or dt.date.max
    return got[0] is not None and first <= got[0] <= last


def speed(read: Callable[[Article], object], seconds: float) -> tuple[float, float]:
    """(characters a second, articles a second), over whole passes for at least so long."""
    characters = count = passes = 0
    spent = 0.0
    while spent < seconds or not count:
        passes += 1
        texts = varied(passes)
        begin = time.process_time()
        for article in texts:
            read(article)
        spent += time.process_time() - begin
        characters += sum(len(article.text) for article in texts)
        count += len(texts)
    return characters / spent, count / spent


def start_up() -> str:
    """Processor seconds and peak memory (Linux) of a fresh process that reads one sentence."""
    code = (
        "import datetime, sys, time\n"
        "from articles.extraction.times import intervals\n"
        "from articles.extraction.times.reader import find_times\n"
        "from articles.extraction.values import Published, PublishedBasis\n"
        "day = intervals.day(datetime.date(2020, 2, 12))\n"
        "imported = time.process_time()\n"
        "known = Published(day, PublishedBasis.STATED, '')\n"
        "find_times('He sued on Monday, Feb. 10, 2020.', known)\n"
        "ready = time.process_time()\n"
        "status = open('/proc/self/status').read()\n"
        "peak = int(status.split('VmHWM:')[1].split()[0]) / 1024\n"
        "django = any(name.startswith('django') for name in sys.modules)\n"
        "print(f'{imported:.2f} s to import, {ready:.2f} s to the first result,', "
        "f'{peak:.0f} MB,', "
        "'WITH DJANGO' if django else 'without Django')\n"
    )
    run = [sys.executable, "-c", code]
    return subprocess.run(run, cwd=HERE.parent, capture_output=True, text=True, check=True).stdout


def main() -> None:
    """Print the figures."""
    texts = articles()
    print(f"{len(texts)} articles, {sum(len(p.text) for p in texts)} characters")
    first, _ = speed(ours, 0.0)
    our_rate, our_texts = speed(ours, STEADY_SECONDS)
    plain_rate, plain_texts = speed(theirs, STEADY_SECONDS)
    told_rate, told_texts = speed(theirs_in_english, STEADY_SECONDS)
    print(f"start-up        {start_up().strip()}")
    print(
        f"ours            {our_rate / 1e6:8.2f} MB/s {our_texts:10.0f} articles/s (no text twice)"
    )
    print(f"                {first / 1e6:8.2f} MB/s (first pass, nothing compiled)")
    print(f"dateparser      {plain_rate / 1e6:8.4f} MB/s {plain_texts:10.1f} articles/s")
    print(f"  told: English {told_rate / 1e6:8.4f} MB/s {told_texts:10.1f} articles/s")
    print(f"ratio           {our_rate / plain_rate:8.0f} times as fast as dateparser.search")
    print(f"                {our_rate / told_rate:8.0f} times as fast as when told the language")
    print(f"ours, days            {accuracy(our_spans, lenient=False)}  (same first and last day)")
    print(
        f"dateparser, days      {accuracy(their_spans, lenient=False)}  (same first and last day)"
    )
    print(f"dateparser, lenient   {accuracy(their_spans, lenient=True)}  (any day inside)")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory of this run    {peak:.0f} MB, dateparser and all")


if __name__ == "__main__":
    main()
