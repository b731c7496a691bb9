"""Requests beyond Django's limits get an answer, whatever DEBUG says."""

import pytest
from django.test import Client

from tests.pages.reading import headings, page_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("debug", [True, False])
@pytest.mark.parametrize("address", ["/", "/articles/nothing/", "/nowhere/", "/admin/login/"])
def test_too_many_parameters_are_refused_with_a_page(
    client: Client, settings, debug: bool, address: str
) -> None:
    settings.DEBUG = debug
    html = page_of(client, address + "?" + "type=letter&" * 1001, status=400)
    assert headings(html, 1) == ["This request asks for too much at once"]
    assert "at most 1,000 parameters" in html


@pytest.mark.parametrize("debug", [True, False])
def test_too_many_fields_of_a_form_are_refused_with_a_page(
    client: Client, settings, debug: bool
) -> None:
    settings.DEBUG = debug
    fields = {f"field-{number}": "1" for number in range(1001)}
    answer = client.post("/admin/login/", fields)
    assert answer.status_code == 400
    assert "at most 1,000 parameters" in answer.content.decode()


def test_a_thousand_parameters_are_answered(client: Client) -> None:
    assert client.get("/nowhere/?" + "&".join(["type=letter"] * 1000)).status_code == 404
