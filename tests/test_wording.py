"""Filters in one English sentence."""

import pytest
from django.http import QueryDict

from timeline.chronology.directory import fixed_values
from timeline.forms import filters_from_query
from timeline.wording import describe

LABELS = {
    ("actor", "jeff-sessions"): "Jeff Sessions",
    ("actor", "william-barr"): "William Barr",
    ("jurisdiction", "new-jersey"): "New Jersey",
    ("thread", "sessions-letters"): "Sessions letters",
    ("publisher", "harbor-post"): "Harbor Post",
}

SENTENCES = [
    ("", 0, "0 events"),
    ("", 1, "1 event"),
    ("", 12345, "12,345 events"),
    ("", None, "events"),
    (
        "actor=jeff-sessions&type=letter&from=2017&to=2017",
        38,
        "38 events that involve Jeff Sessions, letters, 2017",
    ),
    (
        "actor=jeff-sessions&actor=william-barr&jurisdiction=new-jersey",
        2,
        "2 events that involve Jeff Sessions or William Barr, in New Jersey",
    ),
    ("type=letter&type=ruling&type=lawsuit", 3, "3 events, lawsuits, letters or rulings"),
    (
        "not-type=letter&not-actor=jeff-sessions",
        3,
        "3 events, without Jeff Sessions, no letters",
    ),
    ("from=2017-03&to=2018-01-05", 4, "4 events, March 2017 to 5 January 2018"),
    ("from=2017", 4, "4 events, since 2017"),
    ("to=2017", 4, "4 events, until 2017"),
    ("thread=sessions-letters", 4, "4 events, in the story Sessions letters"),
    (
        "publisher=harbor-post&review=reviewed",
        4,
        "4 events, reported by Harbor Post, reviewed by an editor",
    ),
    (
        "q=%22aid+money%22&order=relevance",
        4,
        '4 events, with the words "aid money", best match first',
    ),
]


@pytest.mark.parametrize(("query", "total", "sentence"), SENTENCES)
def test_a_filter_reads_as_a_sentence(query: str, total: int | None, sentence: str) -> None:
    filters, errors = filters_from_query(QueryDict(query), known=lambda facet, slug: True)
    assert errors == []
    assert describe(filters, LABELS, total) == sentence


def test_every_type_status_and_review_state_has_words() -> None:
    for values in fixed_values().values():
        assert all(values.values())
