"""A real Chromium for the tests in this folder.

``page`` is a fresh, empty profile for each test, beside pytest-django's ``live_server``. A test
fails if its page raised an error in a script or asked for anything from elsewhere.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

from tests.browser import chromium

HERE = Path(__file__).parent
OURS = {"127.0.0.1", "localhost"}
PATIENCE = 15_000  # milliseconds; two busy cores are slow


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder, so that ``-m "not browser"`` leaves them out."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests of this process."""
    program = chromium.find()
    if program is None:
        pytest.fail(chromium.ADVICE, pytrace=False)
    # Playwright keeps an event loop in this thread; Django would take every query for one made
    # inside a coroutine. The tests are ordinary blocking code.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program, args=list(chromium.ARGUMENTS), headless=True
        )
        yield browser
        browser.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """An empty profile: no cookies, nothing stored."""
    context = browser.new_context(locale="en-US", viewport={"width": 1280, "height": 900})
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A page that must raise no error in a script and fetch nothing from elsewhere."""
    page = context.new_page()
    troubles: list[str] = []

    def note_request(request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme in {"http", "https"} and parts.hostname not in OURS:
            troubles.append(f"asked for {request.url}")

    page.on("pageerror", lambda error: troubles.append(f"script error: {error}"))
    page.on("request", note_request)
    yield page
    page.close()
    assert not troubles
