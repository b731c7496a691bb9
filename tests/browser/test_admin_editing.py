"""An editor at work: signs in, corrects a date, confirms the event; readers see it at once."""

import re

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Locator, Page, expect

from tests.admin.conftest import make_article, make_event, make_mention
from timeline.editors import editors_group
from timeline.models import Event

PASSWORD = "a long word for tests"


@pytest.fixture
def event(transactional_db: None) -> Event:
    event = make_event()
    make_mention(event, make_article())
    return event


@pytest.fixture
def editor(transactional_db: None) -> User:
    edna = User.objects.create_user("edna", password=PASSWORD, is_staff=True)
    edna.groups.add(editors_group())
    return edna


def sign_in(page: Page, site: str, editor: User) -> None:
    page.goto(f"{site}/admin/")
    page.get_by_label("Username").fill(editor.username)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("button", name="Log out")).to_be_visible()


def open_event(page: Page, event: Event) -> None:
    page.get_by_role("link", name="Events", exact=True).first.click()
    page.get_by_role("link", name=re.compile(event.title)).click()
    expect(page.get_by_role("heading", name="Evidence")).to_be_visible()


def row_of(page: Page, event: Event) -> Locator:
    """Return the event's row in the chronology."""
    heading = page.get_by_role("heading", name=event.title)
    return page.get_by_role("listitem").filter(has=heading)


def test_a_corrected_and_confirmed_event_shows_in_the_chronology(
    page: Page, live_server, event: Event, editor: User
) -> None:
    page.goto(live_server.url)
    row = row_of(page, event)
    expect(row).to_contain_text("10 February 2020")
    expect(row).to_contain_text("machine-read")

    sign_in(page, live_server.url, editor)
    open_event(page, event)
    page.get_by_label("Date (EDTF):", exact=True).fill("2020-02-11")
    page.get_by_role("button", name="Save and mark as reviewed").first.click()
    expect(page.get_by_text("was changed successfully")).to_be_visible()

    page.goto(live_server.url)
    row = row_of(page, event)
    expect(row).to_contain_text("11 February 2020")
    expect(row).not_to_contain_text("machine-read")


def test_a_wrong_date_is_explained_and_nothing_is_saved(
    page: Page, live_server, event: Event, editor: User
) -> None:
    sign_in(page, live_server.url, editor)
    open_event(page, event)
    page.get_by_label("Date (EDTF):", exact=True).fill("2020-02-30")
    page.get_by_role("button", name="Save and continue editing").first.click()
    expect(page.get_by_text("is not a date in EDTF")).to_be_visible()
    event.refresh_from_db()
    assert event.edtf == "2020-02-10"


def test_the_enter_key_saves_and_confirms_nothing(
    page: Page, live_server, event: Event, editor: User
) -> None:
    sign_in(page, live_server.url, editor)
    open_event(page, event)
    page.get_by_label("Title:", exact=True).press("Enter")
    expect(page.get_by_text("was changed successfully")).to_be_visible()
    event.refresh_from_db()
    assert event.review == "proposed"


def test_a_party_is_found_by_typing_part_of_its_name(
    page: Page, live_server, event: Event, editor: User
) -> None:
    sign_in(page, live_server.url, editor)
    open_event(page, event)
    page.get_by_text("Add another Party").click()
    page.locator("#participants-1 .select2-selection").click()
    page.get_by_role("searchbox").last.fill("of Just")
    page.get_by_role("option", name="U.S. Department of Justice").click()
    page.locator("#id_participants-1-role").fill("agency")
    page.get_by_role("button", name="Save and continue editing").first.click()
    expect(page.get_by_text("was changed successfully")).to_be_visible()
    assert event.participants.filter(role="agency").exists()


def test_view_on_site_leads_to_what_readers_see(
    page: Page, live_server, event: Event, editor: User
) -> None:
    sign_in(page, live_server.url, editor)
    open_event(page, event)
    page.get_by_role("link", name="View on site").click()
    expect(page).to_have_url(re.compile(f"/events/{event.ref}/"))
    expect(page.get_by_role("heading", name=event.title)).to_be_visible()
