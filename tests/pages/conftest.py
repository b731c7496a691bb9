"""The story that the pages' tests tell."""

import pytest

from tests.pages.story import Story, tell


@pytest.fixture
def story(db) -> Story:
    """A county sues a bureau, and what came before and after."""
    return tell()
