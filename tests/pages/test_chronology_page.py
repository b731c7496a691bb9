"""The chronology as a page."""

import datetime as dt
import re
from collections.abc import Sequence

import pytest

from articles.extraction.times import intervals
from tests.pages import cast
from tests.pages.reading import headings, links, page_of, row_of, text_of, titles
from timeline.chronology import Moment
from timeline.chronology.answer import Card
from timeline.models import Event

pytestmark = pytest.mark.django_db


def test_it_lists_events_in_order_under_years_and_months(client, story) -> None:
    html = page_of(client, "/")
    assert titles(html) == [
        "Ohio passes a law",
        "Judge Stone hears both sides",
        "Bayford sues the bureau",
        "The bureau gives notice",
    ]
    assert headings(html, 2)[-2:] == ["2019", "2020"]
    assert headings(html, 3) == ["Month not known 2019", "February 2020"]


def test_newest_first(client, story) -> None:
    html = page_of(client, "/?order=desc")
    assert titles(html)[0] == "The bureau gives notice"
    assert titles(html)[-1] == "Ohio passes a law"
    assert 'class="events newest-first"' in html


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Bayford sues the bureau", '<time datetime="2020-02-10">10 February 2020</time>'),
        ("Judge Stone hears", '<time datetime="2020-W06">week of 3 February 2020</time>'),
        ("The bureau gives notice", "by 12 February 2020"),
        ("Ohio passes a law", '<time datetime="2019">2019</time>'),
    ],
)
def test_each_date_is_as_precise_as_it_is_known(client, story, title, words) -> None:
    assert words in row_of(page_of(client, "/"), title)


def test_a_row_says_who_where_and_by_how_many_reports(client, story) -> None:
    row = row_of(page_of(client, "/"), "Bayford sues the bureau")
    assert "/actors/bayford-county/" in links(row)
    assert "/jurisdictions/bayford-county-oh/" in links(row)
    assert "2 reports, first The Wire, 12 February 2020" in text_of(row)
    assert "The county sued the bureau on Monday." in text_of(row)


def test_machine_made_looks_machine_made(client, story) -> None:
    html = page_of(client, "/")
    assert "machine-read, not reviewed" in row_of(html, "Judge Stone hears")
    assert "machine-read" not in row_of(html, "Bayford sues the bureau")


def test_the_heading_says_what_is_shown(client, story) -> None:
    html = page_of(client, "/?actor=bayford-county&from=2020&to=2020")
    (heading,) = headings(html, 1)
    assert heading == "1 event that involves Bayford County, 2020"
    assert f"<title>{heading} ·" in html


def test_certain_and_possible_are_told_apart_and_counted(client, story) -> None:
    html = page_of(client, "/?from=2020-02-05&to=2020-02-29")
    assert "1 certainly within these dates, 2 possibly" in text_of(html)
    assert "only possibly in these dates" in row_of(html, "Judge Stone hears")
    assert "only possibly" not in row_of(html, "Bayford sues the bureau")
    html = page_of(client, "/?from=2020-02-03&to=2020-02-11")
    assert "All lie certainly within these dates" in text_of(html)


def test_each_chip_takes_one_filter_away(client, story) -> None:
    html = page_of(client, "/?q=bureau&actor=bayford-county&from=2020")
    chips = re.search(r'<div class="chips".*?</div>', html, re.S)[0]
    assert "Words bureau" in text_of(chips)
    assert "Actor Bayford County" in text_of(chips)
    assert set(links(chips)) == {
        "/?from=2020&actor=bayford-county",
        "/?q=bureau&from=2020",
        "/?q=bureau&actor=bayford-county",
        "/",
    }


def test_facets_carry_counts_and_what_is_chosen(client, story) -> None:
    html = page_of(client, "/?type=lawsuit&not-type=report")
    assert re.search(r'name="type" value="lawsuit" checked>.*?<span class="count">1<', html)
    assert re.search(r'name="not-type" value="report" [^>]*checked>', html)
    assert re.search(r'name="type" value="report">', html)
    assert re.search(r'name="jurisdiction" value="ohio">', html)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("not-type-letter", "exclude letters"),
        ("not-actor-ada-stone", "exclude Ada Stone"),
        ("not-jurisdiction-ohio", "exclude Ohio"),
        ("not-review-proposed", "exclude machine-read, not reviewed"),
    ],
)
def test_each_value_can_be_left_out(client, story, name, words) -> None:
    assert re.search(rf'id="{name}" [^>]*aria-label="{words}"', page_of(client, "/"))


def test_what_is_left_out_is_said_by_a_chip(client, story) -> None:
    html = page_of(client, "/?not-type=lawsuit&not-type=letter")
    chips = re.search(r'<div class="chips".*?</div>', html, re.S)[0]
    assert "Type not lawsuit, take away" in text_of(chips)
    assert "/?not-type=letter" in links(chips)
    assert "Bayford sues the bureau" not in titles(html)


@pytest.fixture
def crowd(story) -> None:
    for number in range(40):
        cast.takes_part(cast.actor(f"Agent {number:02}"), story.suit, "witness")
    cast.takes_part(cast.actor("José Peña", aliases=["The Clerk"]), story.suit, "witness")


def actors_to_choose(html: str) -> list[str]:
    facet = re.search(r'id="facet-actor">.*?</fieldset>', html, re.S)[0]
    return [text_of(found) for found in re.findall(r'<span class="name">(.*?)</span>', facet)]


def test_the_other_values_of_a_facet_are_one_link_away(client, crowd) -> None:
    html = page_of(client, "/?type=lawsuit")
    assert len(actors_to_choose(html)) == 15
    assert "27 more under Actor" in text_of(html)
    assert "/?type=lawsuit&more=actor#facet-actor" in links(html)
    html = page_of(client, "/?type=lawsuit&more=actor")
    assert len(actors_to_choose(html)) == 42
    assert 'type="hidden" name="more" value="actor"' in html
    assert "/?type=lawsuit#facet-actor" in links(html)


@pytest.mark.parametrize("named", ["pena", "PEÑ", "clerk"])
def test_a_value_is_found_by_part_of_its_name(client, crowd, named) -> None:
    html = page_of(client, f"/?more=actor&named={named}")
    assert actors_to_choose(html) == ["José Peña"]
    assert titles(html) == titles(page_of(client, "/"))


def test_what_is_chosen_stays_there_whatever_the_name(client, crowd) -> None:
    html = page_of(client, "/?actor=agent-07&more=actor&named=pena")
    assert actors_to_choose(html) == ["Agent 07", "José Peña"]
    assert "None of that name" in page_of(client, "/?more=actor&named=zzz")


def test_an_unfolded_facet_stays_so_when_the_address_is_tidied(client, crowd) -> None:
    response = client.get("/?q=&more=actor&named=pena")
    assert response["Location"] == "/?more=actor&named=pena"


@pytest.mark.parametrize("query", ["more=", "named=x", "more=actor&named=%00"])
def test_odd_ways_to_ask_for_more_do_no_harm(client, crowd, query) -> None:
    assert client.get(f"/?{query}", follow=True).status_code == 200


def test_the_page_of_an_actor_offers_no_choice_of_actors(client, crowd) -> None:
    html = page_of(client, "/actors/ada-stone/?more=actor")
    assert 'id="facet-actor"' not in html
    assert 'name="more"' not in html


def test_what_is_searched_for_is_escaped(client, story) -> None:
    html = page_of(client, '/?q="><script>alert(1)</script>')
    assert "<script>alert" not in html


@pytest.mark.parametrize(
    ("query", "field", "message"),
    [
        ("from=yesterday", "from", "“yesterday” is no date"),
        ("to=2017-13", "to", "“2017-13” is no date"),
        ("from=2018&to=2017", "from", "2018 lies after to: 2017"),
        ("page=0", "", "“0” is no page"),
        ("type=rumour", "", "“rumour” is not known"),
        ("actor=nobody", "", "there is no actor “nobody”"),
        ("order=sideways", "", "“sideways” is not known"),
        ("more=rumour", "", "“rumour” is not known; accepted are type, actor"),
    ],
)
def test_a_bad_value_is_explained_at_its_field(client, story, query, field, message) -> None:
    html = page_of(client, f"/?{query}", status=400)
    assert message in text_of(html)
    assert "Bayford sues the bureau" in titles(html)
    if field:
        assert re.search(
            rf'id="{field}" [^>]*aria-invalid="true" aria-describedby="{field}-error from-hint"',
            html,
        )
        assert f'id="{field}-error"' in html
        assert 'id="from-hint"' in html  # the other date is described by it, too


def test_a_bad_date_stays_in_its_field_to_be_mended(client, story) -> None:
    assert 'name="from" value="yesterday"' in page_of(client, "/?from=yesterday", status=400)


def test_a_form_with_empty_fields_leads_to_a_tidy_address(client, story) -> None:
    response = client.get("/?q=&from=2020&to=&type=letter")
    assert response.status_code == 302
    assert response["Location"] == "/?from=2020&type=letter"


def test_htmx_gets_the_changing_part_alone(client, story) -> None:
    response = client.get("/?q=&type=letter", headers={"HX-Request": "true"})
    html = response.content.decode()
    assert "<html" not in html
    assert titles(html) == ["The bureau gives notice"]
    assert "<title>1 event" in html
    assert re.search(r'<p id="announcement" hx-swap-oob="innerHTML">1 event', html)
    assert response["HX-Push-Url"] == "/?type=letter"
    assert "HX-Request" in response["Vary"]


def test_a_page_restored_from_history_is_whole(client, story) -> None:
    headers = {"HX-Request": "true", "HX-History-Restore-Request": "true"}
    assert "<html" in client.get("/", headers=headers).content.decode()


def test_the_thread_goes_on_beyond_the_dates(client, story) -> None:
    later = cast.event("Bayford appeals", intervals.month(2021, 3))
    later.threads.add(story.grants)
    html = page_of(client, "/?type=lawsuit&from=2020&to=2020")
    aside = text_of(re.search(r'<aside class="goes-on".*?</aside>', html, re.S)[0])
    assert "The thread Bayford grants goes on in March 2021: Bayford appeals (March 2021)." in aside


def test_a_thread_that_began_earlier(client, story) -> None:
    html = page_of(client, "/?thread=bayford-grants&from=2020-02-10&to=2020-02-11")
    assert "has earlier events, the last in February 2020: Judge Stone hears" in text_of(html)


def test_nothing_found_says_which_filter_to_drop(client, story) -> None:
    html = page_of(client, "/?type=lawsuit&actor=ada-stone&from=2019")
    found = re.search(r'<div class="nothing".*?</div>', html, re.S)[0]
    assert "Without “lawsuit” there is 1 event." in text_of(found)
    assert "/?from=2019&actor=ada-stone" in links(found)
    assert "Without “2019”" not in text_of(found)


def test_nothing_found_and_no_single_filter_to_blame(client, story) -> None:
    html = page_of(client, "/?q=zebra&type=speech&from=1901&to=1902")
    assert "No single filter is to blame" in text_of(html)


def test_with_nothing_to_filter_by_there_is_no_way_to_filter(client, story) -> None:
    nothing = page_of(client, "/?q=zebra")
    assert "facet-" not in nothing
    assert "Filter by" not in nothing
    assert "Filters (1)" not in nothing
    assert "Apply the filters" not in nothing
    assert '<div id="facets" class="facets" popover></div>' in nothing  # its column stays
    chosen = page_of(client, "/?q=zebra&type=speech")  # can be taken away there
    assert "Filter by" in chosen
    assert "Filters (2)" in chosen


def test_nothing_found_names_what_lies_just_outside_the_dates(client, story) -> None:
    html = text_of(page_of(client, "/?type=lawsuit&from=2018&to=2019"))
    assert "The next event that meets the other filters is in February 2020: Bayford sues" in html
    html = text_of(page_of(client, "/?type=lawsuit&from=2021&to=2022"))
    assert "The last one before these dates is in February 2020: Bayford sues" in html


def test_an_empty_chronology_says_what_to_do(client, db) -> None:
    html = page_of(client, "/")
    assert headings(html, 1) == ["0 events"]
    assert "The chronology is empty" in text_of(html)


def test_undated_events_are_a_group_of_their_own(client, story) -> None:
    cast.event("Nobody knows when", intervals.unknown())
    html = page_of(client, "/")
    assert "1 event whose date is not known at all" in text_of(html)
    assert "date not known" in row_of(html, "Nobody knows when")
    html = page_of(client, "/?from=2020")
    assert "1 event whose date is not known at all" in text_of(html)
    assert "Nobody knows when" not in titles(html)
    assert "/?from=2020&open=1#undated" in links(html)


def test_undated_events_stand_behind_the_last_page_alone(client, many) -> None:
    cast.event("Nobody knows when", intervals.unknown())
    html = page_of(client, "/")
    assert "1 event whose date is not known at all. Show it" in text_of(html)
    assert "Nobody knows when" not in titles(html)
    assert "/?page=3#undated" in links(html)
    assert "Nobody knows when" in titles(page_of(client, "/?page=3"))


def test_what_merely_could_lie_there_is_counted_and_shown_when_asked_for(client, story) -> None:
    html = page_of(client, "/?from=2018&to=2019-06")
    assert "1 event whose date is open at one end could lie in these dates" in text_of(html)
    assert "The bureau gives notice" not in titles(html)
    assert "/?from=2018&to=2019-06&open=1#could-be" in links(html)
    html = page_of(client, "/?from=2018&to=2019-06&open=1")
    assert "The bureau gives notice" in titles(html)


@pytest.fixture
def many(db) -> None:
    for number in range(120):
        day = dt.date(2015, 1, 1) + dt.timedelta(days=number * 9)
        cast.event(f"Event {number:03}", intervals.day(day))


def test_pages_are_numbered(client, many) -> None:
    html = page_of(client, "/?page=2")
    assert titles(html)[0] == "Event 050"
    pages = re.search(r'<nav class="pages".*?</nav>', html, re.S)[0]
    assert text_of(pages) == "Previous 1 2 3 Next"
    assert 'aria-current="page" href="/?page=2"' in pages
    assert links(pages) == ["/", "/", "/?page=2", "/?page=3", "/?page=3"]


def test_jump_to_a_date(client, many) -> None:
    html = page_of(client, "/?at=2016-06")
    assert 'aria-current="page" href="/?page=2"' in html
    assert 'name="at" value="2016-06"' in html


def test_a_page_too_far_shows_the_last_and_says_so(client, many) -> None:
    html = page_of(client, "/?page=99")
    assert "There is no page 99; this is the last, page 3." in text_of(html)
    assert titles(html)[-1] == "Event 119"


def test_the_histogram_links_to_its_days_and_stands_as_a_table_too(client, story) -> None:
    html = page_of(client, "/")
    assert "/?from=2020-02&to=2020-02" in links(html) or "/?from=2020&to=2020" in links(html)
    table = re.search(r"<table>.*?</table>", html, re.S)[0]
    assert "2020" in text_of(table)
    assert re.search(r"<svg[^>]* aria-hidden=\"true\"", html)


def test_rejected_and_merged_events_never_show(client, story) -> None:
    story.suit.review = "rejected"
    story.suit.save()
    story.hearing.merged_into = story.law
    story.hearing.save()
    assert titles(page_of(client, "/")) == ["Ohio passes a law", "The bureau gives notice"]


def test_other_statuses_only_when_asked_for(client, story) -> None:
    cast.event("A threat", cast.on(2020, 3, 1), status="threatened")
    assert "A threat" not in titles(page_of(client, "/"))
    html = page_of(client, "/?status=threatened")
    assert titles(html) == ["A threat"]
    assert "threatened" in row_of(html, "A threat")


def test_an_edit_shows_at_once(client, story) -> None:
    page_of(client, "/")
    story.suit.title = "Bayford County goes to court"
    story.suit.save()
    assert "Bayford County goes to court" in titles(page_of(client, "/"))


def undate(event: Event) -> None:
    Event.objects.filter(pk=event.pk).update(earliest=None, latest=None, edtf="")


def delete(event: Event) -> None:
    event.delete()


@pytest.mark.parametrize("change", [undate, delete])
def test_an_event_that_changes_while_the_page_is_made(client, story, monkeypatch, change) -> None:
    def cards_after_the_change(moment: Moment, pks: Sequence[int]) -> list[Card]:
        change(story.suit)
        return cards(moment, pks)

    cards = Moment.cards
    monkeypatch.setattr(Moment, "cards", cards_after_the_change)
    assert "Bayford sues the bureau" not in titles(page_of(client, "/"))


def test_only_reading_is_allowed(client, db) -> None:
    assert client.post("/").status_code == 405
    assert client.head("/").status_code == 200
