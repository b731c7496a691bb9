"""The fields of one JSON line, checked: what is wrong is named, with a way to put it right."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from articles.extraction.times.stated import parse_stated
from articles.readers.clean import clean_line
from articles.readers.values import LONGEST, Refused, Stated

KNOWN = frozenset(
    {"id", "text", "html", "path", "title", "publisher", "url", "published", "authors"}
    | {"refused", "refused_at", "line"}  # written by import_articles beside a refused record
)
YEARS = range(1600, 2201)  # no newspaper is older
DATE_FORMS = 'Write 2020-02-10, 2020-02-10T09:30, 2020-02, 2020 or "February 10, 2020".'


def stated_of(given: Mapping[str, Any]) -> Stated:
    """Return what the fields state about the article; raises ``Refused`` for a wrong one."""
    published = _words(given, "published")
    return Stated(
        title=_line(given, "title"),
        publisher=_line(given, "publisher"),
        url=_url(given),
        published=_interval(published),
        published_as_given=published,
        authors=_authors(given),
    )


def identity(given: Mapping[str, Any], number: int) -> str:
    """Return the record's ``id``, else its path as given, else its number."""
    value = given.get("id")
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    named = _words({"id": value}, "id") or _words(given, "path") or str(number)
    return _within(named, "id")


def content_of(given: Mapping[str, Any]) -> tuple[str, str]:
    """Return which of text, html and path the record gives, and its value; ("", "") if none."""
    found = [
        (name, given[name]) for name in ("text", "html", "path") if given.get(name) is not None
    ]
    if len(found) > 1:
        names = " and ".join(f'"{name}"' for name, _ in found)
        raise Refused(f"It gives {names}.", "Give one of text, html and path.", found[1][0])
    for name, value in found:
        words = _text(value, name)
        if not words.strip():
            raise Refused("It is empty.", "Give the article's words, or leave the field out.", name)
        return name, words
    return "", ""


def _text(value: Any, field: str) -> str:
    if not isinstance(value, str):
        kind = {dict: "an object", list: "a list", bool: "true or false"}.get(
            type(value), "a number"
        )
        raise Refused(f"It is {kind}, not text.", "Put the words in quotation marks.", field)
    return value


def _words(given: Mapping[str, Any], field: str) -> str:
    value = given.get(field)
    return "" if value is None else _text(value, field).strip()


def _within(text: str, field: str) -> str:
    if len(text) > LONGEST[field]:
        fix = f"Shorten it to {LONGEST[field]} characters."
        raise Refused(f"It has {len(text):,} characters.", fix, field)
    return text


def _line(given: Mapping[str, Any], field: str) -> str:
    return _within(clean_line(_words(given, field)), field)


def _url(given: Mapping[str, Any]) -> str:
    url = _within(_words(given, "url"), "url")
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = urlsplit("")
    if url and (parts.scheme not in ("http", "https") or not parts.netloc or " " in url):
        fix = "Give an address that begins with http:// or https://, or leave it out."
        raise Refused(f"“{url[:80]}” is no address of a page.", fix, "url")
    return url


def _interval(published: str) -> Any:
    if not published:
        return None
    interval = parse_stated(published)
    if interval is None:
        raise Refused(f"“{published[:80]}” is no date.", DATE_FORMS, "published")
    for day in (interval.earliest, interval.latest):
        if day is not None and day.year not in YEARS:
            reason = f"“{published[:80]}” does not lie between {YEARS[0]} and {YEARS[-1]}."
            raise Refused(reason, "Correct the year, or leave the field out.", "published")
    return interval


def _authors(given: Mapping[str, Any]) -> tuple[str, ...]:
    value = given.get("authors")
    if value is None:
        return ()
    named = [value] if isinstance(value, str) else value
    if not isinstance(named, list) or not all(isinstance(name, str) for name in named):
        fix = 'Write a list of names: ["Ann Author", "Bo Writer"].'
        raise Refused("It is not a list of names.", fix, "authors")
    return tuple(clean_line(name) for name in named if name.strip())
