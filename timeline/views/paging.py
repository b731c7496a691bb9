"""Numbered links to the pages of a long list."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape

AROUND = 2  # pages shown on each side of this one


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link to one page; without a number it stands for those left out."""

    number: int
    address: str
    current: bool = False


def page_links(page: int, pages: int, address_of: Callable[[int], str]) -> list[PageLink]:
    """Return links to the first, the last and the nearest pages."""
    if pages < 2:
        return []
    near = range(max(1, page - AROUND), min(pages, page + AROUND) + 1)
    links: list[PageLink] = []
    for number in sorted({1, pages, *near}):
        if links and number > links[-1].number + 1:
            links.append(PageLink(0, ""))
        links.append(PageLink(number, address_of(number), number == page))
    return links


def links_html(links: Iterable[PageLink]) -> str:
    """Return the links as items of a list."""
    return "".join([f"<li>{_link(link)}</li>" for link in links])


def _link(link: PageLink) -> str:
    if not link.number:
        return '<span aria-hidden="true">…</span>'
    address = escape(link.address)
    if link.current:
        return f'<a aria-current="page" href="{address}">{link.number}</a>'
    return f'<a href="{address}" aria-label="Page {link.number}">{link.number}</a>'
