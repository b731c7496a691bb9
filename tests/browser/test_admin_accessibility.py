"""Our pages of the editors' desk by the rules of WCAG 2.2 AA, as far as a machine can tell."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from django.urls import reverse
from playwright.sync_api import BrowserContext, Page

from tests.admin.conftest import make_article, make_event, make_mention
from timeline.editors import editors_group
from timeline.models import Event, Merge

# The rules that the public pages keep, but for "best practices": the frame is Django's.
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    "resultTypes": ["violations"],  # of what is in order no details
}
# Select2, with which Django's autocomplete is made, is not ours to mend.
OURS = {"exclude": [[".select2"]]}


@pytest.fixture
def event(transactional_db: None) -> Event:
    """An event with all that its page can show."""
    event = make_event()
    make_mention(event, make_article())
    make_mention(event, make_article(2))
    make_event("Justice Department files suit against New Jersey")
    merged = make_event("New Jersey is sued", merged_into=event, review="rejected")
    Merge.objects.create(kept=event, merged=merged, reasons=["the same day"])
    return event


@pytest.fixture
def signed_in(client, context: BrowserContext, live_server, transactional_db: None) -> None:
    """Sign the browser in as an editor, without filling in the form."""
    edna = User.objects.create_user("edna", password="x", is_staff=True)
    edna.groups.add(editors_group())
    client.force_login(edna)
    key = client.cookies["sessionid"].value
    context.add_cookies([{"name": "sessionid", "value": key, "url": live_server.url}])


def addresses(event: Event) -> list[str]:
    other = Event.objects.get(title__contains="files suit")
    merge = Merge.objects.get()
    return [
        reverse("admin:timeline_event_changelist"),
        reverse("admin:timeline_event_change", args=[event.pk]),
        reverse("admin:timeline_event_merge", args=[event.pk, other.pk]),
        reverse("admin:timeline_event_undo_merge", args=[event.pk, merge.pk]),
        reverse("admin:timeline_event_split", args=[event.pk]),
    ]


@pytest.mark.parametrize(("scheme", "width"), [("light", 1400), ("dark", 1400), ("light", 375)])
def test_axe_finds_nothing_on_the_pages_of_an_event(
    page: Page, live_server, signed_in, event: Event, scheme, width
) -> None:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    axe, found = Axe(), []
    for address in addresses(event):
        page.goto(live_server.url + address)
        results = axe.run(page, context=OURS, options=RULES)
        found += [f"{address}: {results.generate_report()}"] if results.violations_count else []
    assert not found, "\n".join(found)
