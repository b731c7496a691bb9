"""Numbered links to pages."""

import pytest

from timeline.views.paging import page_links


@pytest.mark.parametrize(
    ("page", "pages", "shown"),
    [
        (1, 1, ""),
        (1, 3, "[1] 2 3"),
        (2, 3, "1 [2] 3"),
        (1, 20, "[1] 2 3 … 20"),
        (10, 20, "1 … 8 9 [10] 11 12 … 20"),
        (4, 20, "1 2 3 [4] 5 6 … 20"),
        (20, 20, "1 … 18 19 [20]"),
    ],
)
def test_the_first_the_last_and_the_nearest(page, pages, shown) -> None:
    links = page_links(page, pages, lambda number: f"/?page={number}")
    words = [f"[{x.number}]" if x.current else str(x.number or "…") for x in links]
    assert " ".join(words) == shown
    assert all(x.address == f"/?page={x.number}" for x in links if x.number)
