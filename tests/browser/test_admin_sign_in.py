"""An editor's way into the admin."""

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def test_an_editor_signs_in(page: Page, live_server) -> None:
    User.objects.create_user("edna", password="a long word for tests", is_staff=True)
    page.goto(f"{live_server.url}/admin/")
    page.get_by_label("Username").fill("edna")
    page.get_by_label("Password").fill("a long word for tests")
    page.get_by_role("button", name="Log in").click()
    expect(
        page.get_by_role("link", name="Log out").or_(page.get_by_role("button", name="Log out"))
    ).to_be_visible()
