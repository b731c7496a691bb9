"""The same article again: what a newer reader may change, and what an editor's touch protects."""

import pytest
from django.utils import timezone

from articles.extraction.reader import READER_VERSION
from articles.extraction.values import EventType
from articles.models import Article, TextKind
from articles.readers.values import Stated
from tests.ingest.cast import DOJ, MONDAY, TUESDAY, YEAR, candidate, read_again, take_in
from timeline.ingest.stored import stored_records
from timeline.models import Event, Mention, Tombstone

pytestmark = pytest.mark.django_db

SUIT = "The Justice Department sued Oregon on Monday over its jail releases."
MORE = "Oregon called the suit a stunt."
TEXT = f"{SUIT}\n{MORE}"


def everything() -> list[tuple]:
    events = Event.objects.order_by("ref").values_list(
        "ref", "title", "type", "edtf", "why", "review", "modified"
    )
    mentions = Mention.objects.order_by("pk").values_list(
        "pk", "event__ref", "start", "edtf", "key"
    )
    return [*events, *mentions]


def touch(event: Event, **fields) -> None:
    Event.objects.filter(pk=event.pk).update(edited_at=timezone.now(), **fields)


def test_the_same_reading_changes_nothing():
    take_in(TEXT, candidate(SUIT, TEXT))
    before = everything()
    assert read_again(TEXT, "2", candidate(SUIT, TEXT)).kind == "unchanged"
    assert everything() == before


def test_a_better_reading_changes_what_no_editor_touched_and_says_so():
    take_in(TEXT, candidate(SUIT, TEXT, interval=YEAR))
    result = read_again(TEXT, "2", candidate(SUIT, TEXT, interval=MONDAY))
    assert result.kind == "updated"
    assert "2020-03-02" in result.changes[0]
    assert Event.objects.get().edtf == Mention.objects.get().edtf == "2020-03-02"
    assert Article.objects.get().reader_version == "2"


def test_an_edited_event_keeps_its_fields():
    take_in(TEXT, candidate(SUIT, TEXT, interval=YEAR))
    touch(Event.objects.get(), title="An editor's words")
    read_again(TEXT, "2", candidate(SUIT, TEXT, interval=TUESDAY, title="Other words"))
    event = Event.objects.get()
    assert (event.title, event.edtf) == ("An editor's words", "2020")
    assert Mention.objects.get().edtf == "2020-03-03"


def test_another_type_in_the_same_sentence_is_another_event():
    take_in(TEXT, candidate(SUIT, TEXT))
    read_again(TEXT, "2", candidate(SUIT, TEXT, type_=EventType.STATEMENT))
    assert Event.objects.get().type == "statement"


def test_what_is_no_longer_read_goes():
    take_in(TEXT, candidate(SUIT, TEXT), candidate(MORE, TEXT, type_=EventType.STATEMENT))
    result = read_again(TEXT, "2", candidate(SUIT, TEXT))
    assert [event.type for event in Event.objects.all()] == ["lawsuit"]
    assert "no longer read" in result.changes[0]
    assert not Tombstone.objects.exists()


def test_what_is_no_longer_read_stays_where_an_editor_was():
    take_in(TEXT, candidate(SUIT, TEXT))
    touch(Event.objects.get())
    read_again(TEXT, "2")
    assert Event.objects.get().mentions.count() == 1


def test_a_rejected_event_does_not_come_back():
    take_in(TEXT, candidate(SUIT, TEXT))
    Event.objects.update(review="rejected")
    read_again(TEXT, "2", candidate(SUIT, TEXT, title="Read otherwise", interval=YEAR))
    assert Event.objects.get().review == "rejected"


@pytest.mark.parametrize("how", ["one", "queryset"])
def test_a_deleted_event_does_not_come_back(how):
    take_in(TEXT, candidate(SUIT, TEXT))
    Event.objects.get().delete() if how == "one" else Event.objects.all().delete()
    assert Tombstone.objects.count() == 1
    read_again(TEXT, "2", candidate(SUIT, TEXT))
    assert not Event.objects.exists()


def test_a_deleted_event_does_not_come_back_under_another_sentence_of_its_own():
    take_in(TEXT, candidate(SUIT, TEXT))
    Event.objects.all().delete()
    longer = candidate(TEXT, TEXT, title="The same, read with the sentence behind it")
    read_again(TEXT, "2", longer)
    assert not Event.objects.exists()


def test_another_event_in_the_sentence_of_a_deleted_one_is_read():
    take_in(TEXT, candidate(SUIT, TEXT))
    Event.objects.all().delete()
    ruling = candidate(SUIT, TEXT, type_=EventType.RULING)
    read_again(TEXT, "2", ruling)
    assert Event.objects.get().type == "ruling"


def test_a_deleted_mention_does_not_come_back():
    other = "Oregon was sued by the Justice Department over jail releases on Monday."
    take_in(TEXT, candidate(SUIT, TEXT))
    take_in(other, candidate(other))
    Mention.objects.get(article__text=TEXT).delete()
    read_again(TEXT, "2", candidate(SUIT, TEXT, title="Again"))
    assert Mention.objects.get().article.text == other


def test_an_article_that_was_deleted_may_come_back_with_its_events():
    take_in(TEXT, candidate(SUIT, TEXT))
    Article.objects.all().delete()
    Event.objects.all().delete()
    take_in(TEXT, candidate(SUIT, TEXT))
    assert Event.objects.count() == 1


def test_a_new_reading_of_one_report_does_not_disturb_the_other():
    other = "Oregon was sued by the Justice Department over jail releases on Monday."
    take_in(TEXT, candidate(SUIT, TEXT))
    take_in(other, candidate(other))
    read_again(TEXT, "2")
    event = Event.objects.get()
    assert [mention.article.text for mention in event.mentions.all()] == [other]
    assert event.title == other.rstrip(".")


def test_parties_follow_a_new_reading():
    take_in(TEXT, candidate(SUIT, TEXT))
    read_again(TEXT, "2", candidate(SUIT, TEXT, actors=((DOJ, "plaintiff"),), places=("Nevada",)))
    event = Event.objects.get()
    assert [part.actor.name for part in event.participants.all()] == [DOJ]
    assert [place.name for place in event.jurisdictions.all()] == ["Nevada"]


def test_the_same_bytes_with_another_title_update_the_article():
    take_in(TEXT, candidate(SUIT, TEXT))
    result = take_in(TEXT, candidate(SUIT, TEXT), stated=Stated(url="https://example.org/a"))
    assert (result.kind, Article.objects.get().url) == ("updated", "https://example.org/a")


def test_an_edited_article_keeps_its_metadata():
    take_in(TEXT, candidate(SUIT, TEXT))
    Article.objects.update(edited_at=timezone.now(), reader_version=READER_VERSION)
    result = take_in(TEXT, candidate(SUIT, TEXT), stated=Stated(url="https://example.org/a"))
    assert (result.kind, Article.objects.get().url) == ("unchanged", "")


def test_a_mention_made_by_an_editor_is_never_written_over():
    take_in(TEXT, candidate(SUIT, TEXT, title="By hand"))
    Mention.objects.update(made_by_editor=True)
    touch(Event.objects.get())
    before = Mention.objects.values().get()
    result = read_again(TEXT, "2", candidate(SUIT, TEXT, title="By machine", interval=TUESDAY))
    assert result.kind == "unchanged"
    assert Mention.objects.values().get() == before


def test_the_same_reader_finds_nothing_new_the_second_time_where_an_editor_was():
    take_in(TEXT, candidate(TEXT, TEXT))
    touch(Event.objects.get())
    first = candidate(SUIT, TEXT, interval=TUESDAY)
    assert read_again(TEXT, "2", first).kind == "updated"
    again = read_again(TEXT, "2", first)
    assert (again.kind, again.changes) == ("unchanged", ())


def test_our_own_digests_are_not_read_again():
    take_in(TEXT, candidate(SUIT, TEXT))
    Article.objects.update(text_kind=TextKind.DIGEST)
    assert list(stored_records()) == []
    assert read_again(TEXT, "2", candidate(SUIT, TEXT, title="Otherwise")).kind == "unchanged"
    assert Mention.objects.get().title == SUIT.rstrip(".")
