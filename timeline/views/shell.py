"""What stands around every list of the whole chronology: the same for all but its title.

A template takes half a millisecond for it, which is much beside what else a page takes. So it is
rendered once a process, with marks where pages differ.
"""

from collections.abc import Sequence
from functools import lru_cache
from html import escape

from django.conf import settings
from django.template.loader import render_to_string

TEMPLATE = "chronology.html"
MARK = "\x00"  # no text of ours has it: it is not allowed in HTML
MARKS = {name: f"{MARK}{name}{MARK}" for name in ("sentence", "canonical", "body")}


def in_shell(sentence: str, canonical: str, body: Sequence[str]) -> list[str]:
    """Return the whole page in pieces; ``body`` is HTML, the others are plain text."""
    values = {"sentence": [escape(sentence)], "canonical": [escape(canonical)], "body": body}
    # While templates are being worked on, each page takes them as they are.
    pieces = _pieces.__wrapped__() if settings.DEBUG else _pieces()
    return [part for marked, piece in pieces for part in (values[piece] if marked else (piece,))]


@lru_cache(maxsize=1)
def _pieces() -> tuple[tuple[bool, str], ...]:
    """Return the page cut at its marks: each piece is a name of a value, or HTML as it stands."""
    html = render_to_string(TEMPLATE, MARKS)
    return tuple((number % 2 == 1, piece) for number, piece in enumerate(html.split(MARK)))
