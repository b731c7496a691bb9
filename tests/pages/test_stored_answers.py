"""Answers that are sent again before Django is asked: rightly, never stale, to the right ones."""

import gzip
from collections.abc import Iterable, Iterator
from io import BytesIO
from unittest import mock

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.core.signals import request_finished, request_started
from django.db import OperationalError, close_old_connections
from django.test import RequestFactory

from timeline import stored_answers
from timeline.models import Event
from timeline.stored_answers import StoredAnswers

pytestmark = pytest.mark.django_db

Told = tuple[str, dict[str, str], bytes]


class Site:
    """The site as a web server calls it; counts what Django is asked."""

    def __init__(self, most_bytes: int = stored_answers.MOST_BYTES) -> None:
        django = WSGIHandler()
        self.django = mock.Mock(side_effect=django)
        self.application = StoredAnswers(self.django, most_bytes)

    def get(self, address: str, method: str = "GET", **headers: str) -> Told:
        """Ask for an address; return status, headers and body."""
        path, _, query = address.partition("?")
        environ = {
            **RequestFactory()._base_environ(PATH_INFO=path, QUERY_STRING=query, **headers),
            "REQUEST_METHOD": method,
            "wsgi.input": BytesIO(),
        }
        told: list[tuple[str, list[tuple[str, str]]]] = []
        body: Iterable[bytes] = self.application(
            environ, lambda status, pairs, _=None: told.append((status, pairs))
        )
        sent = b"".join(body)
        if close := getattr(body, "close", None):
            close()
        [(status, pairs)] = told
        assert len(dict(pairs)) == len(pairs)
        return status, dict(pairs), sent


@pytest.fixture(autouse=True)
def one_connection(monkeypatch) -> Iterator[None]:
    """Keep the connection of the test, which is inside a transaction, as Django's client does."""
    monkeypatch.setattr(stored_answers, "close_old_connections", lambda: None)
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.fixture
def site() -> Site:
    return Site()


@pytest.mark.parametrize("accepted", ["gzip, br", ""])
def test_the_same_is_sent_again_without_django(site, story, accepted) -> None:
    first = site.get("/?type=lawsuit", HTTP_ACCEPT_ENCODING=accepted)
    again = site.get("/?type=lawsuit", HTTP_ACCEPT_ENCODING=accepted)
    assert again == first
    assert site.django.call_count == 1
    status, headers, body = again
    assert status == "200 OK"
    assert headers["Content-Length"] == str(len(body))
    for name in ("Content-Security-Policy", "X-Frame-Options", "X-Content-Type-Options", "Vary"):
        assert headers[name]
    assert b"<html" in (gzip.decompress(body) if accepted else body)


def test_it_costs_one_query(site, story, django_assert_num_queries) -> None:
    site.get("/")
    with django_assert_num_queries(1):
        site.get("/")


def test_who_has_the_page_gets_304_with_what_django_says(site, story) -> None:
    etag = site.get("/")[1]["ETag"]
    plain = etag.removeprefix("W/")
    _, by_django, _ = Site().get("/", HTTP_IF_NONE_MATCH=etag)
    assert by_django.pop("Content-Length") == "0"  # which says nothing of a page
    for held in (etag, plain, f'"x", {etag}', f'W/{plain},"x"'):
        told = site.get("/", HTTP_IF_NONE_MATCH=held)
        assert told == ("304 Not Modified", by_django, b"")
    assert site.django.call_count == 1
    assert site.get("/", HTTP_IF_NONE_MATCH='"x"')[0] == "200 OK"


def test_a_change_is_seen_at_once(site, story) -> None:
    _, headers, before = site.get("/")
    Event.objects.filter(pk=story.suit.pk).update(title="Bayford goes to court")
    status, _, after = site.get("/", HTTP_IF_NONE_MATCH=headers["ETag"])
    assert status == "200 OK"
    assert b"Bayford goes to court" in after
    assert after != before
    assert site.get("/")[2] == after
    assert site.django.call_count == 2


def test_what_an_answer_depends_on_tells_requests_apart(site, story, settings) -> None:
    settings.ALLOWED_HOSTS = ["one.example", "two.example"]
    one = site.get("/", HTTP_HOST="one.example")[2]
    two = site.get("/", HTTP_HOST="two.example")[2]
    assert b"http://two.example/" in two
    assert one != two
    assert site.get("/", HTTP_HOST="one.example")[2] == one
    assert site.get("/", HTTP_HOST="else.example")[0] == "400 Bad Request"


def test_a_proxy_says_how_the_reader_came(story, settings) -> None:
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    settings.SECURE_SSL_REDIRECT = True
    site = Site()
    assert site.get("/", HTTP_X_FORWARDED_PROTO="https")[0] == "200 OK"
    assert site.get("/", HTTP_X_FORWARDED_PROTO="http")[0] == "301 Moved Permanently"
    assert site.get("/", HTTP_X_FORWARDED_PROTO="https")[0] == "200 OK"


@pytest.mark.parametrize(
    ("address", "method", "headers"),
    [
        ("/", "GET", {"HTTP_HX_REQUEST": "true"}),
        ("/", "HEAD", {}),
        ("/?from=never", "GET", {}),
        ("/actors/nobody/", "GET", {}),
        ("/robots.txt", "GET", {}),
        ("/admin/login/", "GET", {}),
    ],
)
def test_only_whole_pages_are_kept(site, story, address, method, headers) -> None:
    site.get(address, method, **headers)
    site.get(address, method, **headers)
    assert site.django.call_count == 2
    assert not site.application.kept


def test_nobody_gets_the_cookies_of_another(site, story) -> None:
    _, headers, _ = site.get("/", HTTP_COOKIE="csrftoken=bad")  # Django sets it anew
    assert "Set-Cookie" in headers
    assert "Set-Cookie" not in site.get("/")[1]
    assert site.django.call_count == 2


def test_a_database_that_fails_is_left_to_django(site, story) -> None:
    site.get("/")
    with mock.patch.object(stored_answers.chronicle, "version", side_effect=OperationalError):
        assert site.get("/")[0] == "200 OK"
    assert site.django.call_count == 2


def test_what_was_asked_for_longest_ago_makes_room(story) -> None:
    site = Site()
    site.get("/")
    [answer] = site.application.kept.values()
    small = Site(most_bytes=int(answer.size * 2.5))
    for address in ("/?order=desc", "/?page=1", "/?order=desc", "/?type=lawsuit"):
        small.get(address)
    assert small.application.bytes == sum(kept.size for kept in small.application.kept.values())
    assert small.application.bytes <= small.application.most_bytes
    assert [asked.query for asked in small.application.kept] == ["order=desc", "type=lawsuit"]
