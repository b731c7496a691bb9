"""Reads a page as a reader would: text without tags, links, headings."""

import re
from html import unescape

from django.test import Client


def page_of(client: Client, address: str, status: int = 200, **headers) -> str:
    response = client.get(address, headers=headers)
    assert response.status_code == status, response
    return response.content.decode()


def text_of(html: str) -> str:
    """The words of a piece of HTML, with single blanks."""
    words = " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())
    return re.sub(r" ([,.;:)])", r"\1", words)


def titles(html: str) -> list[str]:
    """The titles of the listed events, in order."""
    return [text_of(found) for found in re.findall(r"<h4>(.*?)</h4>", html, re.S)]


def row_of(html: str, title: str) -> str:
    """The row of the event with this title."""
    rows = re.findall(r'<li class="event".*?</li>', html, re.S)
    return next(row for row in rows if title in unescape(row))


def links(html: str) -> list[str]:
    """All addresses that the page links to."""
    return [unescape(found) for found in re.findall(r'<a [^>]*?href="([^"]*)"', html)]


def headings(html: str, level: int) -> list[str]:
    """The headings of one level."""
    return [text_of(f) for f in re.findall(rf"<h{level}[^>]*>(.*?)</h{level}>", html, re.S)]
