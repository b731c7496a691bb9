"""Places and parties that another sentence lists for an event."""

import pytest

from articles.extraction.values import EventStatus, EventType

# text; type; places that the event must have; places that it must not; read on 8 March 2018
LISTED = [
    ("Agents picked up 90 people in five cities on Monday, the agency said. It was a hard week. "
     "The other cities were Boise, Tulsa, Omaha and Wichita.",
     EventType.ENFORCEMENT, ["Boise, ID", "Tulsa, OK", "Omaha, NE", "Wichita, KS"], []),
    ("ICE arrested 40 people across three counties on Tuesday. Neighbors were shocked. The raids "
     "reached into Sonoma County, Marin County and Napa County, Calif.",
     EventType.ENFORCEMENT, ["Sonoma County, CA", "Marin County, CA", "Napa County, CA"], []),
    ("Boston Mayor Michelle Wu and mayors from three other cities testified on Tuesday. It took "
     "hours. The leaders of Boston, Denver, Chicago and New York were asked about crime.",
     EventType.OTHER, ["Denver, CO", "Chicago, IL", "New York, NY"], []),
    ("The Justice Department sent letters to nine jurisdictions on Monday. Sessions was pleased. "
     "“We will win,” he said. Among those the letters went to were Oregon, Denver and Tucson.",
     EventType.LETTER, ["Oregon", "Denver, CO", "Tucson, AZ"], []),
    ("Hundreds marched in cities across California on Saturday. In Oakland, teachers led the way. "
     "A band played. In San Diego, the crowd was put at 2,000.",
     EventType.PROTEST, ["Oakland, CA", "San Diego, CA"], []),
    ("ICE arrested 60 people in sanctuary cities last week. Officers went to places such as Newark "
     "and Philadelphia.", EventType.ENFORCEMENT, ["Newark, NJ", "Philadelphia, PA"], []),
    ("ICE arrested 150 people in four regions last week. Mr. Roe spoke in Seattle, one of the "
     "regions chosen.", EventType.ENFORCEMENT, ["Seattle, WA"], []),
    # a number that is not that of the list, and a list of something else
    ("ICE arrested 150 people in nine cities last week. The mayors of Denver, Boston and Chicago "
     "have long quarrelled with it.", EventType.ENFORCEMENT, [], ["Boston, MA"]),
    ("ICE arrested 12 people in Tucson last week. Denver, Boston and Chicago have their own rules.",
     EventType.ENFORCEMENT, ["Tucson, AZ"], ["Boston, MA"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "kind", "inside", "outside"), LISTED, ids=[row[0][:40] for row in LISTED]
)
def test_places_that_other_sentences_list(reading, text, kind, inside, outside):
    told = [e for e in reading(text).events if e.type is kind and e.status is EventStatus.OCCURRED]
    names = {place.name for place in told[0].jurisdictions}
    assert names >= set(inside)
    assert names.isdisjoint(outside)


def test_recipients_listed_later_are_recipients(reading):
    text = (
        "The department sent letters to 14 cities and states on Monday. Mr. Sessions was firm. "
        "Among those the letters went to: the state of Oregon, Denver and Chicago."
    )
    letter = reading(text).events[0]
    recipients = {actor.name for actor in letter.actors if actor.role == "recipient"}
    assert recipients >= {"State of Oregon", "City of Denver", "City of Chicago"}
