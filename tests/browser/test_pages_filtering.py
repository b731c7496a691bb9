"""Filtering in place: what scripts make smoother."""

import datetime as dt
import re

import pytest
from playwright.sync_api import Page, expect

from articles.extraction.times import intervals
from tests.pages import cast
from tests.pages.story import Story, tell

pytestmark = pytest.mark.browser

LETTER = re.compile("^letter", re.I)  # not the box that excludes them


@pytest.fixture
def story(transactional_db) -> Story:
    return tell()


@pytest.fixture
def asked(page: Page) -> list[str]:
    """What the page asked the server for as a whole page."""
    found: list[str] = []
    page.on("request", lambda r: found.append(r.url) if r.is_navigation_request() else None)
    return found


def test_a_choice_takes_effect_at_once_and_keeps_the_focus(
    page: Page, live_server, story, asked
) -> None:
    page.goto(live_server.url)
    page.get_by_role("checkbox", name=LETTER).focus()
    page.keyboard.press("Space")
    expect(page).to_have_url(f"{live_server.url}/?type=letter")
    expect(page).to_have_title("1 event, letters · Sanctuary Timeline")
    expect(page.get_by_role("heading", level=1)).to_have_text("1 event, letters")
    expect(page.locator("#announcement")).to_have_text("1 event, letters")
    expect(page.get_by_role("checkbox", name=LETTER)).to_be_focused()
    expect(page.get_by_role("checkbox", name=LETTER)).to_be_checked()
    assert len(asked) == 1


def test_the_back_button_brings_the_former_list_back(page: Page, live_server, story) -> None:
    page.goto(live_server.url)
    page.get_by_role("checkbox", name=LETTER).check()
    expect(page).to_have_url(f"{live_server.url}/?type=letter")
    page.go_back()
    expect(page).to_have_url(f"{live_server.url}/")
    expect(page.get_by_role("heading", level=1)).to_have_text("4 events")
    expect(page.get_by_role("checkbox", name=LETTER)).not_to_be_checked()
    page.go_forward()
    expect(page.get_by_role("heading", level=1)).to_have_text("1 event, letters")


def test_searching_leaves_empty_fields_out_of_the_address(
    page: Page, live_server, story, asked
) -> None:
    page.goto(live_server.url)
    page.get_by_role("searchbox", name="Words").fill("notice")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{live_server.url}/?q=notice")
    expect(page.get_by_role("searchbox", name="Words")).to_have_value("notice")
    assert len(asked) == 1


def test_a_bad_date_is_explained_in_place(page: Page, live_server, story, asked) -> None:
    page.goto(live_server.url)
    page.get_by_label("From").fill("yesterday")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("“yesterday” is no date")
    expect(page.get_by_label("From")).to_have_value("yesterday")
    expect(page.get_by_label("From")).to_be_focused()
    assert len(asked) == 1


def test_taking_a_chip_away_goes_on_from_the_heading(page: Page, live_server, story, asked) -> None:
    page.goto(f"{live_server.url}/?type=letter")
    page.get_by_role("link", name="Type letter").click()
    expect(page).to_have_url(f"{live_server.url}/")
    expect(page.get_by_role("heading", level=1)).to_have_text("4 events")
    expect(page.locator("#sentence")).to_be_focused()
    assert len(asked) == 1


def test_the_next_page_begins_at_its_top(page: Page, live_server, story, asked) -> None:
    for number in range(60):
        cast.event(f"Event {number:03}", intervals.day(dt.date(2017, 1, 1 + number % 28)))
    page.goto(live_server.url)
    page.get_by_role("link", name="Next").click()
    expect(page).to_have_url(f"{live_server.url}/?page=2")
    expect(page.locator("#sentence")).to_be_in_viewport()
    assert len(asked) == 1


def test_on_a_phone_several_filters_are_chosen_before_they_apply(
    page: Page, live_server, story
) -> None:
    page.set_viewport_size({"width": 375, "height": 800})
    page.goto(live_server.url)
    expect(page.get_by_role("checkbox", name=LETTER)).not_to_be_visible()
    page.get_by_role("button", name="Filters").click()
    page.get_by_role("checkbox", name=LETTER).check()
    page.get_by_role("checkbox", name=re.compile("^lawsuit", re.I)).check()
    assert page.url == f"{live_server.url}/"
    page.get_by_role("button", name="Apply the filters").click()
    expect(page).to_have_url(f"{live_server.url}/?type=lawsuit&type=letter")
    expect(page.get_by_role("heading", level=1)).to_have_text("2 events, lawsuits or letters")


def test_a_value_is_left_out_by_keyboard_and_no_longer_asked_for(
    page: Page, live_server, story, asked
) -> None:
    page.goto(f"{live_server.url}/?type=letter")
    page.get_by_role("checkbox", name=LETTER).focus()
    page.keyboard.press("Tab")
    expect(page.get_by_role("checkbox", name="exclude letters")).to_be_focused()
    page.keyboard.press("Space")
    expect(page).to_have_url(f"{live_server.url}/?not-type=letter")
    expect(page.get_by_role("checkbox", name="exclude letters")).to_be_checked()
    expect(page.get_by_role("checkbox", name="exclude letters")).to_be_focused()
    expect(page.get_by_role("checkbox", name=LETTER)).not_to_be_checked()
    assert len(asked) == 1


@pytest.mark.parametrize("width", [375, 1280])
def test_more_values_are_shown_and_found_by_name(
    page: Page, live_server, story, asked, width
) -> None:
    for number in range(20):
        cast.takes_part(cast.actor(f"Agent {number:02}"), story.suit, "witness")
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(live_server.url)
    if width == 375:
        page.get_by_role("button", name="Filters").click()
    page.get_by_role("link", name="more under Actor").click()
    page.get_by_label("Part of the name").fill("nt 19")
    page.get_by_label("Part of the name").press("Enter")
    expect(page).to_have_url(f"{live_server.url}/?more=actor&named=nt+19")
    expect(page.locator("#facet-actor .value")).to_have_count(1)
    assert len(asked) == 1


def test_an_actors_page_filters_in_place_and_stays_there(
    page: Page, live_server, story, asked
) -> None:
    page.goto(f"{live_server.url}/threads/bayford-grants/")
    page.get_by_role("checkbox", name=LETTER).check()
    expect(page).to_have_url(f"{live_server.url}/threads/bayford-grants/?type=letter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Bayford grants")
    assert len(asked) == 1


def test_the_words_of_an_event_open_in_place(page: Page, live_server, story) -> None:
    page.goto(live_server.url)
    quote = page.get_by_text("The county sued the bureau on Monday.")
    expect(quote).not_to_be_visible()
    page.locator(".event", has_text="Bayford sues the bureau").get_by_text("The words").click()
    expect(quote).to_be_visible()


def test_from_the_evidence_to_its_place_in_the_article(page: Page, live_server, story) -> None:
    page.goto(live_server.url + story.suit.get_absolute_url())
    page.get_by_role("link", name="In the article A suit in Bayford").click()
    place = page.locator(".said:target")
    expect(place).to_have_text("The county sued the bureau on Monday.event 1")
