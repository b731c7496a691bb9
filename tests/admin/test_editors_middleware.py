"""Sessions, accounts and messages serve the admin, and cost other pages nothing."""

import pytest
from django.test import Client

PASSWORD = "a long word for tests"  # as ``conftest.py`` gives it


def log_in(client: Client) -> None:
    form = client.get("/admin/login/")
    response = client.post(
        "/admin/login/?next=/admin/",
        {
            "username": "edna",
            "password": PASSWORD,
            "csrfmiddlewaretoken": form.cookies["csrftoken"].value,
        },
    )
    assert response["Location"] == "/admin/"


def test_an_editor_logs_in_and_out_by_the_forms(editor) -> None:
    client = Client(enforce_csrf_checks=True)
    assert "/admin/login/" in client.get("/admin/")["Location"]
    log_in(client)
    home = client.get("/admin/")
    assert home.status_code == 200
    assert client.post("/admin/logout/").status_code == 403  # it lacks the token
    token = {"csrfmiddlewaretoken": client.cookies["csrftoken"].value}
    assert client.post("/admin/logout/", token).status_code == 200
    assert "/admin/login/" in client.get("/admin/")["Location"]


def test_messages_are_told_on_the_page_that_follows(desk) -> None:
    html = desk.get("/admin/timeline/event/999999/change/", follow=True).content.decode()
    assert "Perhaps it was deleted?" in html
    assert "Perhaps it was deleted?" not in desk.get("/admin/").content.decode()


@pytest.mark.parametrize("address", ["/", "/robots.txt", "/events/none0000/", "/nowhere/"])
def test_other_pages_are_the_same_for_an_editor(desk, event, address) -> None:
    desk.get("/")  # what is looked up once is looked up now
    for_editor, for_anybody = desk.get(address), Client().get(address)
    assert for_editor.content == for_anybody.content
    assert for_editor.headers == for_anybody.headers
    assert "Cookie" not in for_editor.get("Vary", "")
    for response in (for_editor, for_anybody):
        assert not hasattr(response.wsgi_request, "session")
        assert not hasattr(response.wsgi_request, "user")


def test_a_forged_form_is_refused_on_every_page(db) -> None:
    assert Client(enforce_csrf_checks=True).post("/", {"q": "suit"}).status_code == 403
