"""New articles: what they found, and which known events they join."""

import datetime as dt

import pytest

from articles.extraction.times import intervals
from articles.extraction.values import EventType
from articles.models import Article
from tests.ingest.cast import (
    BY_MARCH,
    DOJ,
    MONDAY,
    TUESDAY,
    YEAR,
    candidate,
    read_again,
    take_in,
    take_in_all,
)
from timeline.models import Actor, Event, Mention
from timeline.refs import article_ref, candidate_key, event_ref

pytestmark = pytest.mark.django_db

SUIT = "The Justice Department sued Oregon on Monday over its jail releases."
SUIT_AGAIN = "Oregon was sued by the Justice Department over jail releases on Monday."
NEVADA = "The Justice Department sued Nevada on Monday over its airport fees."


def nevada(text: str = NEVADA, **more):
    return candidate(
        text,
        actors=((DOJ, "plaintiff"), ("State of Nevada", "defendant")),
        places=("Nevada",),
        **more,
    )


def test_a_reading_becomes_an_event_with_its_evidence():
    result = take_in(SUIT, candidate(SUIT))
    event = Event.objects.get()
    assert (result.kind, result.events, result.joined) == ("new", 1, 0)
    assert (event.type, event.edtf, event.review) == ("lawsuit", "2020-03-02", "proposed")
    assert {(p.actor.name, p.role) for p in event.participants.all()} == {
        (DOJ, "plaintiff"),
        ("State of Oregon", "defendant"),
    }
    assert [place.name for place in event.jurisdictions.all()] == ["Oregon"]
    mention = event.mentions.get()
    assert mention.article.text[mention.start : mention.end] == mention.quote == SUIT
    assert (mention.edtf, mention.type, mention.title) == ("2020-03-02", "lawsuit", event.title)


def test_identifiers_follow_from_the_bytes():
    take_in(SUIT, candidate(SUIT))
    article, event = Article.objects.get(), Event.objects.get()
    assert article.ref == article_ref(article.sha256)
    assert event.ref == event_ref(candidate_key(article.sha256, "lawsuit", 0, len(SUIT), 0))


def test_a_second_report_joins_the_event():
    take_in(SUIT, candidate(SUIT))
    result = take_in(SUIT_AGAIN, candidate(SUIT_AGAIN))
    assert result.joined == 1
    assert Event.objects.get().mentions.count() == 2


def test_two_reports_in_one_batch_are_one_event_as_in_two_batches():
    take_in_all([(SUIT, [candidate(SUIT)]), (SUIT_AGAIN, [candidate(SUIT_AGAIN)])])
    assert Event.objects.get().mentions.count() == 2


def test_suits_of_one_day_against_others_stay_two():
    take_in_all([(SUIT, [candidate(SUIT)]), (NEVADA, [nevada()])])
    assert Event.objects.count() == 2


def test_a_vague_report_joins_a_precise_one_and_leaves_its_date():
    take_in(SUIT, candidate(SUIT))
    vague = "In 2020 the Justice Department sued Oregon."
    take_in(vague, candidate(vague, interval=YEAR))
    event = Event.objects.get()
    assert event.edtf == "2020-03-02"
    assert sorted(event.mentions.values_list("edtf", flat=True)) == ["2020", "2020-03-02"]


def test_a_precise_report_gives_a_vague_event_its_date():
    vague = "In 2020 the Justice Department sued Oregon."
    take_in(vague, candidate(vague, interval=YEAR))
    take_in(SUIT, candidate(SUIT))
    assert Event.objects.get().edtf == "2020-03-02"


def test_dates_that_overlap_in_part_give_what_both_allow():
    week = intervals.between(dt.date(2020, 3, 2), dt.date(2020, 3, 8))
    take_in(SUIT, candidate(SUIT, interval=week))
    take_in(SUIT_AGAIN, candidate(SUIT_AGAIN, interval=BY_MARCH))
    event = Event.objects.get()
    assert event.edtf == "2020-03-02/2020-03-05"
    assert "agree" in event.why


def test_a_report_of_both_suits_joins_both_and_leaves_no_third():
    take_in_all([(SUIT, [candidate(SUIT)]), (NEVADA, [nevada()])])
    both = "The Justice Department sued Oregon and Nevada on Monday."
    parties = (
        (DOJ, "plaintiff"),
        ("State of Oregon", "defendant"),
        ("State of Nevada", "defendant"),
    )
    take_in(both, candidate(both, actors=parties, places=("Oregon", "Nevada")))
    assert Event.objects.count() == 2
    assert [event.mentions.count() for event in Event.objects.all()] == [2, 2]


def test_reports_of_single_suits_join_one_of_both():
    both = "The Justice Department sued Oregon and Nevada on Monday."
    parties = (
        (DOJ, "plaintiff"),
        ("State of Oregon", "defendant"),
        ("State of Nevada", "defendant"),
    )
    take_in(both, candidate(both, actors=parties, places=("Oregon", "Nevada")))
    text = f"{SUIT}\n{NEVADA}"
    take_in(text, candidate(SUIT, text), nevada())
    assert Event.objects.get().mentions.count() == 3


def test_a_ruling_on_the_suit_is_another_event():
    take_in(SUIT, candidate(SUIT))
    ruling = "A judge dismissed the Justice Department's suit against Oregon on Monday."
    take_in(ruling, candidate(ruling, type_=EventType.RULING))
    assert set(Event.objects.values_list("type", flat=True)) == {"lawsuit", "ruling"}


def test_another_day_is_another_suit():
    take_in(SUIT, candidate(SUIT))
    take_in(SUIT_AGAIN, candidate(SUIT_AGAIN, interval=TUESDAY))
    assert Event.objects.count() == 2


def test_the_better_title_names_the_event():
    take_in(SUIT, candidate(SUIT, confidence=0.4, title="Suit"))
    take_in(SUIT_AGAIN, candidate(SUIT_AGAIN, confidence=0.9, title="Department sues Oregon"))
    event = Event.objects.get()
    assert (event.title, event.confidence) == ("Department sues Oregon", 0.9)


def test_somebody_in_no_list_becomes_an_actor_marked_as_made_by_the_machine():
    take_in(SUIT, candidate(SUIT, actors=(("Nobody Known", "plaintiff"),)))
    assert Actor.objects.get(name="Nobody Known").machine_made
    take_in(NEVADA, nevada())
    assert not Actor.objects.get(name=DOJ).machine_made


def test_every_mention_keeps_its_own_reading():
    take_in(SUIT, candidate(SUIT, title="First telling"))
    take_in(SUIT_AGAIN, candidate(SUIT_AGAIN, interval=YEAR, title="Second telling"))
    assert set(Mention.objects.values_list("title", "edtf")) == {
        ("First telling", "2020-03-02"),
        ("Second telling", "2020"),
    }


def test_one_sentence_may_tell_two_events():
    text = "The Justice Department sued Oregon on Monday, and Nevada as well."
    take_in(text, candidate(text), nevada(text))
    assert Event.objects.count() == 2
    assert Event.objects.values("ref").distinct().count() == 2
    assert MONDAY.edtf == Event.objects.first().edtf


TOLD = "Ada Stone told a forum of chiefs that a new chapter of the struggle begins."
NOTED = "Ada Stone also said that auditors look at landing fees of removal flights."
COVERS = "Ada Stone announced at a forum of chiefs an audit of landing fees of removal flights."
CHAPTER = "The struggle is in a new chapter that begins now, she said."
FEES = "Auditors will find out who set the landing fees, she said."


def said(quote: str, text: str, type_: EventType, **more):
    return candidate(
        quote, text, type_=type_, actors=(("Ada Stone", "speaker"),), places=(), **more
    )


def test_a_report_of_a_speech_and_a_statement_gives_each_its_own_sentences():
    two = f"{TOLD}\n{NOTED}"
    speech, statement = EventType.SPEECH, EventType.STATEMENT
    take_in(two, said(TOLD, two, speech), said(NOTED, two, statement))
    text = f"{COVERS}\n{CHAPTER}\n{FEES}"
    take_in(text, said(COVERS, text, statement, further=(CHAPTER, FEES)))
    quotes = {
        event.type: set(event.mentions.values_list("quote", flat=True))
        for event in Event.objects.all()
    }
    assert quotes == {"speech": {TOLD, COVERS, CHAPTER}, "statement": {NOTED, COVERS, FEES}}


def test_read_again_each_sentence_stays_with_its_event():
    two = f"{TOLD}\n{NOTED}"
    speech, statement = EventType.SPEECH, EventType.STATEMENT
    take_in(two, said(TOLD, two, speech), said(NOTED, two, statement))
    text = f"{COVERS}\n{CHAPTER}\n{FEES}"
    covering = said(COVERS, text, statement, further=(CHAPTER, FEES))
    take_in(text, covering, identity="b")
    before = set(Mention.objects.values_list("event__type", "quote"))
    read_again(text, "2", covering)
    assert set(Mention.objects.values_list("event__type", "quote")) == before
