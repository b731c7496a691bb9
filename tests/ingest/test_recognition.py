"""What is known while a batch is placed is what would be stored if it were written at once."""

import pytest

from tests.ingest.cast import BY_MARCH, MONDAY, candidate, take_in, understood
from timeline.ingest.columns import telltale
from timeline.ingest.known import founded, joined
from timeline.ingest.recognition import Recognition
from timeline.merging.blocking import keys_kept
from timeline.models import Event

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
