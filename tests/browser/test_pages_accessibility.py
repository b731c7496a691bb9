"""Every page by the rules of WCAG 2.2 AA as far as a machine can tell, and on small screens."""

import datetime as dt
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from articles.extraction.times import intervals
from tests.pages import cast
from tests.pages.story import Story, tell

pytestmark = pytest.mark.browser

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],  # of what is in order no details
}


@pytest.fixture
def story(transactional_db) -> Story:
    """A story whose chronology shows everything that a list can show."""
    story = tell()
    cast.event("Nobody knows when", intervals.unknown())
    threat = cast.event("The bureau may sue again", cast.on(2020, 2, 11), status="threatened")
    cast.mention(threat, story.digest, "She & the clerk said nothing.")
    told = story.private.mentions.get()
    told.interval = cast.on(2020, 2, 3)
    told.save()
    for number in range(60):
        cast.event(f"Event {number:03}", intervals.day(dt.date(2017, 1, 1 + number % 28)))
    return story


def addresses(story: Story) -> list[str]:
    return [
        "/",
        "/?actor=bayford-county&type=lawsuit&not-type=letter&from=2020&to=2020&q=bureau",
        "/?type=speech&actor=ada-stone",  # nothing found
        "/?more=actor&named=a&not-actor=ada-stone",
        "/?from=2020-02-05&to=2020-02-08&open=1&status=occurred&status=threatened",
        "/?from=never&type=rumour",
        "/?q=county&order=relevance",
        story.suit.get_absolute_url(),
        story.hearing.get_absolute_url(),
        story.law.get_absolute_url(),
        "/articles/digest0001/",
        "/articles/private001/",
        "/actors/ada-stone/",
        "/jurisdictions/ohio/",
        "/threads/bayford-grants/",
        "/events/nothing/",
    ]


@pytest.mark.parametrize(("scheme", "width"), [("light", 375), ("dark", 1280)])
def test_axe_finds_nothing_on_any_page(page: Page, live_server, story, scheme, width) -> None:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    axe = Axe()
    found = []
    for address in addresses(story):
        page.goto(live_server.url + address)
        results = axe.run(page, options=RULES)
        found += [f"{address}: {results.generate_report()}"] if results.violations_count else []
    assert not found, "\n".join(found)


def test_axe_finds_nothing_in_the_sheet_of_filters(page: Page, live_server, story) -> None:
    page.set_viewport_size({"width": 375, "height": 900})
    page.goto(live_server.url)
    page.get_by_role("button", name="Filters").click()
    results = Axe().run(page, options=RULES)
    assert not results.violations_count, results.generate_report()


@pytest.mark.parametrize("text", ["100%", "200%"])
def test_no_page_scrolls_sideways_at_320_pixels(page: Page, live_server, story, text) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    for address in addresses(story):
        page.goto(live_server.url + address)
        page.evaluate("size => { document.documentElement.style.fontSize = size }", text)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, address


def test_everything_is_reached_by_keyboard_and_shows_its_focus(
    page: Page, live_server, story
) -> None:
    page.goto(live_server.url)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "q"
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"


def test_without_colours_a_possible_event_still_looks_different(
    page: Page, live_server, story
) -> None:
    page.goto(f"{live_server.url}/?from=2020-02-05&to=2020-02-29")
    glyph = "e => getComputedStyle(e.querySelector('.rail'), '::after').borderStyle"
    possible = page.locator(".event", has_text="Judge Stone hears").evaluate(glyph)
    certain = page.locator(".event", has_text="Bayford sues the bureau").evaluate(glyph)
    assert possible == "dashed"
    assert certain != possible


def test_on_paper_only_what_can_be_read_there(page: Page, live_server, story) -> None:
    page.goto(live_server.url)
    page.emulate_media(media="print")
    assert page.locator(".masthead").is_visible()
    assert page.get_by_role("heading", name="Event 000").is_visible()
    assert not page.locator("#facets").is_visible()
    assert not page.get_by_role("searchbox").is_visible()


def test_it_reads_without_scripts(browser: Browser, live_server, story) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(live_server.url)
    page.get_by_label("From").fill("2020")
    page.get_by_role("checkbox", name=re.compile("^letter", re.I)).check()
    page.get_by_role("button", name="Show").click()
    assert page.url == f"{live_server.url}/?from=2020&type=letter"
    assert page.locator(".event h4").all_inner_texts() == ["The bureau gives notice"]
    page.get_by_role("link", name="Type letter").click()
    assert page.url == f"{live_server.url}/?from=2020"
    page.get_by_role("checkbox", name="exclude letters").check()
    page.get_by_role("button", name="Apply the filters").click()
    assert page.url == f"{live_server.url}/?from=2020&not-type=letter"
    assert page.get_by_role("link", name="Type not letter").is_visible()
    assert "The bureau gives notice" not in page.locator(".event h4").all_inner_texts()
    context.close()
