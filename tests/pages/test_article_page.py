"""The page of one article, with what was read out of it."""

import re

import pytest

from tests.pages import cast
from tests.pages.reading import headings, links, page_of, text_of

pytestmark = pytest.mark.django_db


def test_every_mention_is_marked_and_linked_to_its_event(client, story) -> None:
    html = page_of(client, "/articles/digest0001/")
    at = story.digest.text.index("The county")
    assert f'<span class="said" id="at-{at}">The county sued the bureau <mark>on Monday' in html
    notes = re.findall(r'<a class="note" href="([^"]*)"', html)
    assert notes == [story.suit.get_absolute_url(), story.hearing.get_absolute_url()]


def test_paragraphs_stay_paragraphs(client, story) -> None:
    html = page_of(client, "/articles/digest0001/")
    body = re.search(r'<div class="text">.*?</div>', html, re.S)[0]
    assert body.count("<p>") == 2
    assert "She &amp; the clerk said nothing." in body
    assert "<b>" not in body


def test_two_events_of_one_sentence_have_a_note_each(client, story) -> None:
    cast.mention(story.notice, story.digest, "The county sued the bureau on Monday.")
    html = page_of(client, "/articles/digest0001/")
    assert html.count("<mark>on Monday</mark>") == 1
    assert len(re.findall(r'<a class="note"', html)) == 3


def test_it_lists_what_was_read_out_of_it(client, story) -> None:
    html = page_of(client, "/articles/digest0001/")
    found = re.search(r'<ol class="found">.*?</ol>', html, re.S)[0]
    assert "Bayford sues the bureau 10 February 2020, lawsuit" in text_of(found)
    assert "week of 3 February 2020, ruling machine-read, not reviewed" in text_of(found)


def test_the_publishers_text_is_never_shown_where_it_may_not_be(client, story) -> None:
    html = page_of(client, "/articles/private001/")
    assert "Bayford sued <mark>on Monday</mark>, it says." in html
    assert "A secret of the publisher" not in html
    assert "may not be shown here" in html


def private_text(number: int, others: int = 0) -> str:
    """Sentences of 40 characters each: some of events, and others that are of none."""
    told = [f"On day {day:02} the county sued the bureau." for day in range(number)]
    return " ".join([*told, *["Nobody may read these forty characters."] * others])


def test_of_a_publishers_text_each_event_shows_its_best_sentence(client, story) -> None:
    article = cast.article("private002", private_text(3, others=20), by=story.post)
    for rank, day in enumerate((2, 0, 1)):
        quote = f"On day {day:02} the county sued the bureau."
        cast.mention(story.suit, article, quote, rank=rank)
    for address in ("/articles/private002/", story.suit.get_absolute_url()):
        html = text_of(page_of(client, address))
        assert "On day 02" in html
        assert "On day 00" not in html
        assert "On day 01" not in html
        assert "And 2 more sentences, not shown: the publisher’s text is not ours to show." in html


def test_of_a_publishers_text_at_most_a_quarter_is_shown(client, story) -> None:
    article = cast.article("private002", private_text(12), by=story.post)
    for day in range(12):
        event = cast.event(f"Suit {day}")
        cast.mention(event, article, f"On day {day:02} the county sued the bureau.")
    html = text_of(page_of(client, "/articles/private002/"))
    assert html.count("the county sued the bureau.") == 3
    assert "And 9 more sentences, not shown" in html
    assert "Suit 11" in html
    story.post.text_is_public = True
    story.post.save()
    html = text_of(page_of(client, "/articles/private002/"))
    assert html.count("the county sued the bureau.") == 12
    assert "not shown" not in html


def test_metadata_and_the_original_address(client, story) -> None:
    html = page_of(client, "/articles/private001/")
    assert headings(html, 1) == ["Bayford sues"]
    assert "Published 13 February 2020, as stated when it was imported." in text_of(html)
    assert "https://example.org/bayford" in links(html)


def test_an_unknown_publication_date_is_said_to_be_unknown(client, db) -> None:
    cast.article("undated001", published=None)
    assert "Publication date not known." in text_of(page_of(client, "/articles/undated001/"))


def test_rejected_and_merged_events_are_not_marked(client, story) -> None:
    story.hearing.review = "rejected"
    story.hearing.save()
    html = page_of(client, "/articles/digest0001/")
    assert "Judge Stone hears" not in html
    assert "last week" in html
    assert "<mark>last week" not in html


def test_an_article_without_text_or_mentions(client, db) -> None:
    cast.article("empty00001", text="")
    html = page_of(client, "/articles/empty00001/")
    assert "No event is quoted from this article" in html


def test_an_address_that_never_was(client, db) -> None:
    assert "There is no such article" in page_of(client, "/articles/nothing/", status=404)


def test_the_number_of_queries_does_not_grow(client, story, django_assert_num_queries) -> None:
    client.get("/")  # the index is laid out
    with django_assert_num_queries(3):
        client.get("/articles/digest0001/")


def test_a_change_of_the_article_alone_shows_at_once(client, story) -> None:
    before = client.get("/articles/digest0001/")
    again = client.get("/articles/digest0001/", headers={"If-None-Match": before["ETag"]})
    assert again.status_code == 304
    story.digest.authors = ["Ada Author"]
    story.digest.save()
    after = client.get("/articles/digest0001/", headers={"If-None-Match": before["ETag"]})
    assert "Ada Author" in after.content.decode()
