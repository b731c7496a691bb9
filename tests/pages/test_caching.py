"""304s and stored pages, which must never be stale; and how many queries a page takes."""

import datetime as dt
import gzip

import pytest

from articles.extraction.times import intervals
from articles.models import Publisher
from tests.pages import cast
from tests.pages.reading import page_of
from timeline import chronology
from timeline.models import Actor, Event
from timeline.views import caching
from timeline.views.caching import Page, PageStore

pytestmark = pytest.mark.django_db

ADDRESSES = [
    "/",
    "/?type=lawsuit&from=2020&to=2020",  # with a thread that goes on
    "/?q=bureau&actor=bayford-county&order=relevance",
    "/?type=speech&actor=ada-stone&from=2020",  # nothing found
    "/?from=2020&open=1",
    "/actors/ada-stone/?from=2020",
    "/jurisdictions/ohio/",
    "/threads/bayford-grants/?from=2020&to=2020",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_at_most_three_queries(client, story, django_assert_max_num_queries, address) -> None:
    page_of(client, "/")  # the index is laid out
    with django_assert_max_num_queries(3):
        page_of(client, address)


def test_the_number_of_queries_does_not_grow_with_the_list(
    client, story, django_assert_num_queries
) -> None:
    for number in range(60):
        event = cast.event(f"Event {number}", intervals.day(dt.date(2019, 1, 1 + number % 28)))
        cast.takes_part(story.county, event)
        event.threads.add(story.grants)
    page_of(client, "/?page=2")
    with django_assert_num_queries(2):
        page_of(client, "/")


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_that_the_reader_has_is_not_sent_again(
    client, story, django_assert_num_queries, address
) -> None:
    first = client.get(address)
    with django_assert_num_queries(1):
        again = client.get(address, headers={"If-None-Match": first["ETag"]})
    assert again.status_code == 304
    assert again.content == b""
    assert again["ETag"] == first["ETag"]


def test_a_name_counts_in_any_form(client, story) -> None:
    etag = client.get("/")["ETag"].removeprefix("W/")
    for held in (etag, f'W/{etag}, "x"', f'"x", {etag}'):
        assert client.get("/", headers={"If-None-Match": held}).status_code == 304
    assert client.get("/", headers={"If-None-Match": '"x"'}).status_code == 200


@pytest.mark.parametrize(
    ("accepted", "compressed"),
    [("gzip, br", True), ("br;q=1, gzip;q=0.5", True), ("", False), ("gzip;q=0", False)],
)
def test_pages_are_compressed_for_who_takes_that(client, story, accepted, compressed) -> None:
    plain = client.get("/").content
    for _ in ("made", "stored"):
        response = client.get("/", headers={"Accept-Encoding": accepted})
        assert (response.get("Content-Encoding") == "gzip") is compressed
        assert "Accept-Encoding" in response["Vary"]
        body = gzip.decompress(response.content) if compressed else response.content
        assert body == plain


def test_a_stored_page_costs_one_query_and_is_the_same(
    client, story, django_assert_num_queries
) -> None:
    first = client.get("/")
    with django_assert_num_queries(1):
        again = client.get("/")
    assert again.content == first.content
    for header in ("Content-Type", "Content-Length", "X-Frame-Options", "ETag", "Vary"):
        assert again[header] == first[header]
    assert again["Content-Security-Policy"]
    assert "HX-Request" in again["Vary"]


def rename_the_suit(story) -> None:
    Event.objects.filter(pk=story.suit.pk).update(title="Bayford goes to court")


def rename_the_county(story) -> None:
    Actor.objects.filter(pk=story.county.pk).update(name="County of Bayford")


def rename_the_publisher(story) -> None:
    Publisher.objects.filter(pk=story.wire.pk).update(name="The Old Wire")


def drop_a_mention(story) -> None:
    story.suit.mentions.all().delete()


def reject_the_suit(story) -> None:
    Event.objects.filter(pk=story.suit.pk).update(review="rejected")


@pytest.mark.parametrize(
    "change",
    [rename_the_suit, rename_the_county, rename_the_publisher, drop_a_mention, reject_the_suit],
)
def test_a_change_is_never_hidden_by_a_stored_page(client, story, change) -> None:
    before = client.get("/")
    change(story)
    after = client.get("/", headers={"If-None-Match": before["ETag"]})
    assert after.status_code == 200
    assert after.content != before.content


def test_a_page_of_older_data_costs_no_further_query(
    client, story, django_assert_max_num_queries
) -> None:
    client.get("/actors/ada-stone/?from=2020")
    rename_the_county(story)
    client.get("/")  # the index has caught up
    with django_assert_max_num_queries(3):
        client.get("/actors/ada-stone/?from=2020")


def test_page_and_fragment_are_told_apart(client, story) -> None:
    whole = client.get("/")
    part = client.get("/", headers={"HX-Request": "true", "If-None-Match": whole["ETag"]})
    assert part.status_code == 200
    assert b"<html" not in part.content
    assert b"<html" in client.get("/").content


def test_each_host_has_its_own_pages(client, story, settings) -> None:
    settings.ALLOWED_HOSTS = ["one.example", "two.example"]
    first, second = (client.get("/", headers={"host": f"{n}.example"}) for n in ("one", "two"))
    assert b"http://two.example/" in second.content
    assert first["ETag"] != second["ETag"]


def test_only_good_pages_are_stored(client, story) -> None:
    for address, status in (("/?from=never", 400), ("/?q=", 302), ("/actors/nobody/", 404)):
        response = client.get(address)
        assert response.status_code == status
        assert "ETag" not in response
    assert not caching.store.pages


def test_a_page_made_without_the_index_is_not_stored(client, story, monkeypatch) -> None:
    version = chronology.now().version
    monkeypatch.setattr(chronology, "now", lambda: chronology.Moment(None, version))
    response = client.get("/?from=2020&to=2020")
    assert b"The index is being built" in response.content
    assert "ETag" not in response
    monkeypatch.undo()
    assert b"The index is being built" not in client.get("/?from=2020&to=2020").content


def made(letters: int) -> Page:
    return Page("name", "version", b"x" * letters)


def test_the_store_forgets_what_was_used_longest_ago() -> None:
    store = PageStore(most_bytes=10)
    store.keep("a", made(5))
    store.keep("b", made(5))
    assert store.get("a")
    store.keep("c", made(4))
    assert store.get("b") is None
    assert store.get("a")
    assert store.bytes == 9


def test_a_page_kept_twice_counts_once() -> None:
    store = PageStore(most_bytes=10)
    store.keep("a", made(5))
    store.keep("a", made(3))
    assert store.bytes == 3


def test_a_page_larger_than_the_store_is_not_kept() -> None:
    store = PageStore(most_bytes=10)
    store.keep("a", made(11))
    assert store.get("a") is None
    assert store.bytes == 0
