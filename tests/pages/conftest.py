"""The story that the pages' tests tell."""

import pytest

from tests.pages.story import Story, tell
from timeline.views import caching


@pytest.fixture(autouse=True)
def _no_stored_pages() -> None:
    """Forget the pages of other tests; those of an empty database look all the same."""
    caching.store.clear()


@pytest.fixture
def story(db) -> Story:
    """A county sues a bureau, and what came before and after."""
    return tell()
