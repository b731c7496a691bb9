"""What holds for every page."""

import re

import pytest
from django.test import Client

from tests.pages.reading import page_of
from timeline.content_security_policy import POLICY

pytestmark = pytest.mark.django_db


@pytest.fixture
def addresses(story) -> list[str]:
    return [
        "/",
        "/?type=speech",
        "/?from=never",
        "/nowhere/",
        "/events/nothing/",
        story.suit.get_absolute_url(),
        story.hearing.get_absolute_url(),
        "/articles/digest0001/",
        "/articles/private001/",
        "/actors/ada-stone/",
        "/jurisdictions/ohio/",
        "/threads/bayford-grants/",
    ]


def pages(client: Client, addresses: list[str]) -> dict[str, str]:
    return {address: client.get(address).content.decode() for address in addresses}


def test_nothing_stands_in_the_page_that_its_policy_forbids(client, addresses) -> None:
    for address, html in pages(client, addresses).items():
        assert not re.search(r"<style|\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=", html), address
        assert not re.search(
            r'<(?:script|link|img)[^>]*(?:src|href)="(?:https?:)?//(?!testserver)', html
        )


def test_every_answer_has_the_policy(client, addresses) -> None:
    for address in [*addresses, "/robots.txt", "/admin/login/"]:
        assert client.get(address)["Content-Security-Policy"] == POLICY
    assert "unsafe" not in POLICY


def test_every_page_has_one_main_heading_a_title_and_a_skip_link(client, addresses) -> None:
    for address, html in pages(client, addresses).items():
        assert len(re.findall(r"<h1[ >]", html)) == 1, address
        assert html.partition("</head>")[0].count("<title>") == 1, address
        assert '<a class="skip" href="#main">' in html, address
        assert '<main id="main"' in html, address


def test_no_id_stands_twice_on_a_page(client, addresses) -> None:
    for address, html in pages(client, addresses).items():
        ids = re.findall(r'\sid="([^"]*)"', html)
        assert len(ids) == len(set(ids)), address


def test_pages_set_no_cookie(client, addresses) -> None:
    for address in addresses:
        assert not client.get(address).cookies, address


def test_events_and_articles_are_not_sent_again_to_who_has_them(client, story) -> None:
    for address in (story.suit.get_absolute_url(), "/articles/digest0001/"):
        etag = client.get(address)["ETag"]
        assert client.get(address, headers={"If-None-Match": etag}).status_code == 304
        story.digest.text = story.digest.text.replace("The county", "The town!!")
        story.digest.save()
        story.suit.title += "!"
        story.suit.save()
        again = client.get(address, headers={"If-None-Match": etag}, follow=True)
        assert again.status_code == 200


def test_robots_are_told_what_to_leave_alone(client) -> None:
    assert "Disallow: /admin/" in page_of(client, "/robots.txt")


def test_the_icon_is_found_in_its_old_place(client) -> None:
    assert client.get("/favicon.ico")["Location"].endswith("favicon.svg")


def test_an_address_that_leads_nowhere_helps_on(client) -> None:
    html = page_of(client, "/nowhere/", status=404)
    assert "There is nothing at this address" in html
    assert 'action="/"' in html


def test_a_request_that_makes_no_sense_says_so(client, settings) -> None:
    settings.ALLOWED_HOSTS = ["timeline.example"]
    html = page_of(client, "/", status=400, host="elsewhere.example")
    assert "This request could not be understood" in html


def test_a_form_from_elsewhere_is_refused_in_plain_words() -> None:
    response = Client(enforce_csrf_checks=True).post("/admin/login/", {"username": "edna"})
    assert response.status_code == 403
    assert "go back, load its page again" in response.content.decode()


def test_a_failure_of_ours_says_so(client, monkeypatch) -> None:
    def fail(*_args: object) -> None:
        raise RuntimeError("as a test")

    monkeypatch.setattr("timeline.views.chronology.page", fail)
    client.raise_request_exception = False
    html = page_of(client, "/", status=500)
    assert "Something went wrong on our side" in html
    assert "as a test" not in html


@pytest.mark.parametrize(
    "address", ["/?q=%00", "/?q=%ff%fe", "/?page=999999999999999999999", "/?from=" + "9" * 5000]
)
def test_hostile_values_are_answered(client, db, address) -> None:
    assert client.get(address).status_code in {200, 400}


@pytest.mark.parametrize(
    "address",
    ["/events/%00/x/", "/actors/%00/", "/articles/%F0%9F%97%BD/", "/threads/" + "x" * 900 + "/"],
)
def test_hostile_addresses_are_not_found(client, db, address) -> None:
    assert client.get(address).status_code == 404
