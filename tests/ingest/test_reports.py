"""Whether a report tells of one happening or of several."""

import pytest

from tests.ingest.cast import BY_MARCH, candidate, take_in, take_in_all
from timeline.ingest.reports import tells_of_several
from timeline.models import Event


@pytest.mark.parametrize(
    ("type_", "quote", "several"),
    [
        ("ruling", "Courts in Reno and Salem have stopped parts of the plan.", True),
        ("ruling", "Federal judges in Reno, Salem and Boise sided with the towns.", True),
        ("ruling", "Two rulings went against the department.", True),
        ("ruling", "A judge in Salem stopped the plan.", False),
        ("lawsuit", "The department has filed lawsuits against Oregon.", True),
        ("lawsuit", "The department filed a lawsuit against Oregon.", False),
        ("letter", "The department sent letters to 20 cities.", False),
        ("letter", "The department sent two new letters.", True),
    ],
)
def test_the_plural_tells(type_, quote, several):
    assert tells_of_several(type_, "", [quote]) is several


def test_a_plural_in_a_later_sentence_tells_nothing():
    quotes = ["The department sued Oregon.", "It was one of the lawsuits of that week."]
    assert not tells_of_several("lawsuit", "Department sues Oregon", quotes)


SUIT = "The Justice Department sued Oregon on Monday over its jail releases."
GROUP = "The Justice Department has filed lawsuits against Oregon over jail releases."


@pytest.mark.django_db
@pytest.mark.parametrize("group_first", [True, False])
def test_a_vague_report_of_several_suits_is_none_of_them(group_first):
    pairs = [
        (SUIT, [candidate(SUIT)]),
        (GROUP, [candidate(GROUP, interval=BY_MARCH)]),
    ]
    take_in_all(pairs[::-1] if group_first else pairs)
    titles = sorted(Event.objects.values_list("title", flat=True))
    assert titles == sorted([SUIT.rstrip("."), GROUP.rstrip(".")])


@pytest.mark.django_db
def test_the_title_comes_from_the_report_that_names_the_day():
    vague = "Earlier the Justice Department sued Oregon over its jail releases."
    take_in(vague, candidate(vague, interval=BY_MARCH))
    take_in(SUIT, candidate(SUIT))
    event = Event.objects.get()
    assert (event.title, event.edtf) == (SUIT.rstrip("."), "2020-03-02")
