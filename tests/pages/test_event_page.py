"""The page of one event, with its evidence."""

import re

import pytest
from django.contrib.auth.models import User

from articles.extraction.times import intervals
from articles.models import Article
from tests.pages import cast
from tests.pages.reading import headings, links, page_of, text_of
from timeline import chronology
from timeline.models import Actor, Citation, Event, Tombstone
from timeline.views import caching

pytestmark = pytest.mark.django_db


def test_it_says_what_happened_when_and_why_that_date(client, story) -> None:
    html = page_of(client, story.suit.get_absolute_url())
    assert headings(html, 1) == ["Bayford sues the bureau"]
    assert '<time datetime="2020-02-10">10 February 2020</time>' in html
    assert "Why this date Monday was the 10th." in text_of(html)
    assert "Reviewed by an editor" in text_of(html)


def test_each_quote_stands_in_its_paragraph_with_the_date_phrase_marked(client, story) -> None:
    html = page_of(client, story.suit.get_absolute_url())
    assert (
        '<p>BAYFORD (The Wire) - <span class="said">The county sued the bureau '
        "<mark>on Monday</mark>.</span> It asked for its grant back.</p>"
    ) in html
    assert "Judge Ada Stone" not in html  # another paragraph


def test_each_report_has_publisher_article_and_publication_date_with_its_basis(
    client, story
) -> None:
    html = page_of(client, story.suit.get_absolute_url())
    first, second = re.findall(r"<figcaption>.*?</figcaption>", html, re.S)
    assert text_of(first) == (
        "The Wire A suit in Bayford digest in our words published 12 February 2020, "
        "as stated when it was imported"
    )
    assert "/articles/private001/" in links(second)
    assert f"/articles/digest0001/#at-{story.digest.text.index('The county')}" in links(html)


def tie_by_hand(story) -> None:
    story.private.digest = story.digest
    story.private.save()


def give_both_the_same_address(story) -> None:
    story.digest.url = story.private.url
    story.digest.save()


@pytest.mark.parametrize("tie", [tie_by_hand, give_both_the_same_address])
def test_an_article_and_our_digest_of_it_are_one_report(client, story, tie) -> None:
    assert page_of(client, story.suit.get_absolute_url()).count('<figure class="report">') == 2
    tie(story)
    html = page_of(client, story.suit.get_absolute_url())
    (report,) = re.findall(r'<figure class="report">.*?</figure>', html, re.S)
    (caption,) = re.findall(r"<figcaption>.*?</figcaption>", report, re.S)
    assert text_of(caption).startswith("The Post Bayford sues published 13 February 2020")
    assert "The same report digest in our words" in text_of(report)
    assert report.count("<blockquote>") == 2
    assert "1 report, The " in text_of(page_of(client, "/?type=lawsuit"))


def test_a_publishers_text_is_never_shown_beyond_the_quoted_sentence(client, story) -> None:
    html = page_of(client, story.suit.get_absolute_url())
    assert "Bayford sued <mark>on Monday</mark>, it says." in html
    assert "A secret of the publisher" not in html
    story.post.text_is_public = True
    story.post.save()
    assert "A secret of the publisher" in page_of(client, story.suit.get_absolute_url())


def test_what_articles_say_is_escaped(client, story) -> None:
    html = page_of(client, story.hearing.get_absolute_url())
    assert "&lt;b&gt;<mark>last week</mark>&lt;/b&gt;" in html
    assert "<b>" not in html


def test_quotes_whose_place_is_lost_are_shown_as_they_were(client, story) -> None:
    story.digest.text = "Quite another text."
    story.digest.save()
    html = page_of(client, story.suit.get_absolute_url())
    assert "The county sued the bureau <mark>on Monday</mark>." in html
    assert "Quite another text" not in html


def test_two_quotes_of_one_paragraph_are_one_passage(client, story) -> None:
    cast.mention(story.suit, story.digest, "It asked for its grant back.")
    html = page_of(client, story.suit.get_absolute_url())
    assert html.count("BAYFORD (The Wire)") == 1
    assert '<span class="said">It asked for its grant back.</span>' in html


def test_parties_with_their_roles_and_places(client, story) -> None:
    html = page_of(client, story.suit.get_absolute_url())
    assert "Bayford County plaintiff" in text_of(html)
    assert "/jurisdictions/bayford-county-oh/" in links(html)


def test_before_and_after_in_its_thread(client, story) -> None:
    html = page_of(client, story.suit.get_absolute_url())
    assert "Bayford grants 2 of 3" in text_of(html)
    assert re.search(r'rel="prev" href="[^"]*judge-stone-hears', html)
    assert re.search(r'rel="next" href="[^"]*the-bureau-gives', html)


def test_the_first_of_a_thread_has_nothing_before_it(client, story) -> None:
    html = page_of(client, story.hearing.get_absolute_url())
    assert "1 of 3" in text_of(html)
    assert 'rel="prev"' not in html


def test_cited_sources_can_be_followed(client, story) -> None:
    html = page_of(client, story.law.get_absolute_url())
    assert '<a href="https://example.org/law" rel="external">Session law 7</a>' in html


def test_an_address_that_is_none_of_the_webs_is_no_link(client, story) -> None:
    Citation.objects.create(event=story.law, title="A trap", url="javascript:alert(1)")
    html = page_of(client, story.law.get_absolute_url())
    assert "A trap" in html
    assert "javascript:" not in html


def test_reports_that_cannot_both_be_right_about_the_day(client, story) -> None:
    html = page_of(client, story.suit.get_absolute_url())
    assert "Where reports disagree" not in html
    told = story.private.mentions.get()
    told.interval = cast.on(2020, 2, 3)
    told.save()
    html = text_of(page_of(client, story.suit.get_absolute_url()))
    assert (
        "Where reports disagree Date 10 February 2020 (The Wire) 3 February 2020 (The Post)" in html
    )


def test_a_vaguer_date_is_no_disagreement(client, story) -> None:
    told = story.private.mentions.get()
    told.interval = intervals.month(2020, 2)
    told.save()
    assert "disagree" not in page_of(client, story.suit.get_absolute_url())


def test_reports_that_take_it_for_different_things(client, story) -> None:
    for article, kind in ((story.digest, "lawsuit"), (story.private, "statement")):
        article.mentions.filter(event=story.suit).update(type=kind)
    html = text_of(page_of(client, story.suit.get_absolute_url()))
    assert "Kind of event lawsuit (The Wire) statement (The Post)" in html


def test_machine_made_looks_machine_made(client, story) -> None:
    html = page_of(client, story.hearing.get_absolute_url())
    assert '<span class="unreviewed">machine-read, not reviewed</span>' in html


def test_what_did_not_happen_says_so(client, story) -> None:
    threat = cast.event("The bureau may sue", status="threatened")
    html = page_of(client, threat.get_absolute_url())
    assert "Lawsuit · threatened" in text_of(html)
    assert "date not known" in text_of(html)


@pytest.mark.parametrize("slug", ["", "wrong/", "bayford-sues/"])
def test_any_slug_leads_to_the_right_address(client, story, slug) -> None:
    response = client.get(f"/events/{story.suit.ref}/{slug}")
    assert response.status_code == 302
    assert response["Location"] == story.suit.get_absolute_url()


def test_a_merged_event_leads_to_the_kept_one(client, story) -> None:
    story.hearing.merged_into = story.suit
    story.hearing.save()
    story.notice.merged_into = story.hearing
    story.notice.save()
    response = client.get(story.notice.get_absolute_url())
    assert response["Location"] == story.suit.get_absolute_url()


def test_events_merged_in_a_circle_do_not_hang_the_page(client, story) -> None:
    story.hearing.merged_into, story.suit.merged_into = story.suit, story.hearing
    story.hearing.save()
    story.suit.save()
    assert client.get(story.suit.get_absolute_url()).status_code in {200, 302, 404}


def test_a_rejected_event_is_gone_and_says_so(client, story) -> None:
    address = story.suit.get_absolute_url()
    story.suit.review = "rejected"
    story.suit.review_note = "the editor's own words"
    story.suit.save()
    html = page_of(client, address, status=404)
    assert "This event was withdrawn" in html
    assert "Bayford sues" not in html
    assert "own words" not in html


def test_a_deleted_event_is_gone_and_says_so(client, db) -> None:
    Tombstone.objects.create(key="k", ref="deadbeef00")
    assert "This event was withdrawn" in page_of(client, "/events/deadbeef00/", status=404)


def test_an_address_that_never_was(client, db) -> None:
    html = page_of(client, "/events/zzzzzzzzzz/x/", status=404)
    assert "There is no such event" in html
    assert 'name="q"' in html


def test_the_number_of_queries_does_not_grow_with_the_evidence(
    client, story, django_assert_num_queries
) -> None:
    address = story.suit.get_absolute_url()
    client.get("/")  # the index is laid out
    with django_assert_num_queries(3):
        client.get(address)
    for number in range(5):
        other = cast.article(f"other00{number}", by=cast.publisher(f"Paper {number}"))
        cast.mention(story.suit, other, "The county sued the bureau on Monday.")
        cast.takes_part(cast.actor(f"Agent {number}"), story.suit, "witness")
    client.get("/")
    with django_assert_num_queries(3):
        assert "Agent 4" in page_of(client, address)


@pytest.mark.parametrize("ref", ["nothing000", "withdrawn0", "merged"])
def test_an_event_that_has_no_page_takes_no_more_queries(
    client, story, django_assert_max_num_queries, ref
) -> None:
    Tombstone.objects.create(key="k", ref="withdrawn0")
    story.notice.merged_into = story.suit
    story.notice.save()
    client.get("/")
    with django_assert_max_num_queries(3):
        client.get(f"/events/{story.notice.ref if ref == 'merged' else ref}/")


def change_the_text(story) -> None:
    Article.objects.filter(pk=story.digest.pk).update(text=story.digest.text.upper())


def rename_a_party(story) -> None:
    Actor.objects.filter(pk=story.county.pk).update(name="The county")


def name_a_party_otherwise(story) -> None:
    story.suit.participants.update(as_named="the said county")


def rename_the_one_before(story) -> None:
    Event.objects.filter(pk=story.hearing.pk).update(title="The judge hears them")


def cite_a_source(story) -> None:
    Citation.objects.create(event=story.suit, title="Docket 12")


@pytest.mark.parametrize(
    "change",
    [
        change_the_text,
        rename_a_party,
        name_a_party_otherwise,
        rename_the_one_before,
        cite_a_source,
    ],
)
def test_whatever_changes_on_it_shows_at_once(client, story, change) -> None:
    address = story.suit.get_absolute_url()
    before = client.get(address)
    assert client.get(address, headers={"If-None-Match": before["ETag"]}).status_code == 304
    change(story)
    after = client.get(address, headers={"If-None-Match": before["ETag"]})
    assert after.status_code == 200
    assert after.content != before.content


def test_while_there_is_no_index_the_neighbours_are_the_same(client, story, monkeypatch) -> None:
    address = story.suit.get_absolute_url()
    before = page_of(client, address)
    caching.store.clear()
    version = chronology.now().version
    monkeypatch.setattr(chronology, "now", lambda: chronology.Moment(None, version))
    assert page_of(client, address) == before


def test_the_page_is_the_same_for_everybody(client, story) -> None:
    before = page_of(client, story.suit.get_absolute_url())
    client.force_login(User.objects.create_user("edna", is_staff=True))
    assert page_of(client, story.suit.get_absolute_url()) == before
