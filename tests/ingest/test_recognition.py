"""What is known while a batch is placed is what would be stored if it were written at once."""

import sqlite3
from contextlib import closing

import pytest
from django.db import connection

from articles.models import Publisher
from tests.ingest.cast import BY_MARCH, MONDAY, candidate, take_in, understood
from timeline.ingest.columns import telltale
from timeline.ingest.fingerprints import insert_fingerprints
from timeline.ingest.known import founded, joined
from timeline.ingest.recognition import FULL, LEEWAY, Recognition
from timeline.ingest.rows import delete_of, writings
from timeline.merging.blocking import keys_kept
from timeline.models import BlockingKey, Event

pytestmark = pytest.mark.django_db

SUIT = "The Justice Department sued Oregon over its jail releases."


def reading(interval):
    event = candidate(SUIT, interval=interval)
    return telltale(event, understood(SUIT, [event], "ab" * 32), 0)


@pytest.mark.parametrize("is_stored", [True, False])
def test_an_event_whose_date_became_precise_is_found_where_it_is_kept_now(is_stored):
    vague = founded(reading(BY_MARCH))
    precise = joined(vague, reading(MONDAY))
    before, after = keys_kept(vague.report), keys_kept(precise.report)
    assert before - after, "a precise date is kept elsewhere"
    recognition = Recognition()
    number = 1
    if is_stored:
        take_in(SUIT, candidate(SUIT, interval=BY_MARCH))
        number = Event.objects.get().pk
        recognition.prepare([before | after])
    else:
        recognition.put(number, vague)
    assert [found for found, _ in recognition.look(before - after)] == [number]
    recognition.put(number, precise)
    assert recognition.look(before - after) == []
    assert [found for found, _ in recognition.look(after)] == [number]


def test_what_was_looked_up_serves_the_next_batch_while_nobody_writes():
    take_in(SUIT, candidate(SUIT))
    keys = keys_kept(founded(reading(MONDAY)).report)
    recognition = Recognition()
    recognition.prepare([keys])
    recognition.end()
    following = recognition.going_on()
    assert (following is recognition) == (connection.vendor == "sqlite")  # another cannot tell
    following.prepare([keys])
    assert [found for found, _ in following.look(keys)] == [Event.objects.get().pk]
    following.end()
    Event.objects.get().delete()
    assert following.going_on() is not following


def test_a_batch_that_failed_or_read_again_leaves_nothing_to_the_next():
    recognition = Recognition()
    recognition.end()
    recognition.going_on()
    assert recognition.going_on() is not recognition, "the batch before did not end"
    recognition.keep_nothing()
    recognition.end()
    assert recognition.going_on() is not recognition


def test_room_for_what_is_kept_is_bounded(monkeypatch):
    monkeypatch.setattr("timeline.ingest.recognition.MOST_EVENTS", 2)
    monkeypatch.setattr("timeline.ingest.recognition.MOST_KEYS", 1)
    event = founded(reading(MONDAY))
    keys = keys_kept(event.report)
    recognition = Recognition()
    recognition.prepare([keys])
    for number in (1, 2, 3):
        recognition.put(number, event)
    recognition.look(keys)
    recognition.put(1, event)
    recognition.end()
    assert list(recognition.events) == [2, 3]
    assert recognition.look(keys) == [(2, event.report), (3, event.report)]


def test_the_list_of_a_very_common_key_is_not_kept_for_the_next_batch_once_it_shrank():
    vague = founded(reading(BY_MARCH))
    precise = joined(vague, reading(MONDAY))
    key = min(keys_kept(vague.report) - keys_kept(precise.report))
    many = Event.objects.bulk_create([Event(title=f"Suit {n}") for n in range(FULL + LEEWAY)])
    numbers = [event.pk for event in many]
    only = frozenset([key])
    insert_fingerprints(dict.fromkeys(numbers, vague), dict.fromkeys(numbers, only))
    recognition = Recognition()
    for leaving in (numbers[:30], numbers[30:60]):
        recognition = recognition.going_on()
        recognition.prepare([only])
        for number in leaving:
            recognition.put(number, vague)
            recognition.put(number, precise)
        assert recognition.look(only) == [], "more than TOO_COMMON are still kept under it"
        delete_of(BlockingKey, "event_id", leaving)
        recognition.end()


@pytest.mark.django_db(transaction=True)
def test_what_another_connection_commits_is_seen():
    before = writings()
    if connection.vendor != "sqlite":
        assert before is None
        return
    assert writings() == before
    Publisher.objects.create(name="Written here")
    assert writings() != before
    before = writings()
    name = connection.settings_dict["NAME"]
    with closing(sqlite3.connect(name, uri=str(name).startswith("file:"))) as other:
        other.execute("UPDATE articles_publisher SET name = 'Written elsewhere'")
        other.commit()
    assert writings() != before
