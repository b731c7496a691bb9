"""Words of an arrest, an election or a correction that tell no event, and the like that do."""

from collections.abc import Callable

import pytest

from articles.extraction.values import EventStatus, EventType, Reading

ENFORCEMENT, OTHER = EventType.ENFORCEMENT, EventType.OTHER
# text read on Thursday 8 March 2018; type; whether it tells an event of it that happened
TOLD = [
    # people described by what was once done to them
    ("The bill shields people who were arrested on minor charges.", ENFORCEMENT, False),
    ("Roe sued the deputies who arrested her.", ENFORCEMENT, False),
    ("The order limits the help of police in holding arrested immigrants.", ENFORCEMENT, False),
    ("Critics said that many people were deported for small offenses.", ENFORCEMENT, False),
    ("Voters want immigrants with a record deported.", ENFORCEMENT, False),
    # what is done to whoever it befalls
    ("Deputies may not enforce the law by detaining people when ICE asks them to.", ENFORCEMENT,
     False),
    ("A town of refuge lets a man go even though ICE has issued a detainer.", ENFORCEMENT, False),
    ("Jailers hold people they have arrested when ICE wants them.", ENFORCEMENT, False),
    # somebody was
    ("Deputies arrested Al Roe outside his home on Monday.", ENFORCEMENT, True),
    ("About 90 people were arrested by ICE in raids in Reno.", ENFORCEMENT, True),
    ("The two brothers were arrested on Monday.", ENFORCEMENT, True),
    ("ICE said its agents have arrested three men with records in Reno.", ENFORCEMENT, True),
    # who somebody is
    ("In December, newly elected Mayor Ann Roe praised the jail.", OTHER, False),
    ("Voss, the first woman elected to the board since 1999, kept silent.", OTHER, False),
    ("Al Roe, who was named in a civil rights suit last year, kept silent.", OTHER, False),
    ("Voters elected Ann Roe mayor of Reno in 2017.", OTHER, True),
    # idioms
    ("Both arguments were shot down by the lawyers on Tuesday.", OTHER, False),
    ("The office has met all 21 requests since May 2017.", OTHER, False),
    ("Immigration made headlines in Reno in January.", OTHER, False),
    ("Reno got $2 million for its jail in 2016.", OTHER, False),
    # only when something else was done
    ("Lawmakers have filed ten bills since the session opened in January.", OTHER, False),
    ("The office opened in Reno in January.", OTHER, True),
    ("Over the past decade activists had protested the detentions.", EventType.PROTEST, False),
    ("The agency told the mayor on Thursday, as the Journal was first to report.",
     EventType.REPORT, False),
    # what a correction takes back
    ("2:20 p.m. Correction: At noon we said that ICE had arrested two men in Reno on Monday. It "
     "had not.", ENFORCEMENT, False),
    ("Correction: An earlier version gave the wrong name of the mayor. And it said that ICE had "
     "arrested two men in Reno on Monday.", ENFORCEMENT, False),
    ("A correction to our 4:15 entry: Chief Roe did not tell the board that officers had arrested "
     "a man in Reno on Monday.", ENFORCEMENT, False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "told"), TOLD)
def test_it_is_an_event_or_none(
    reading: Callable[..., Reading], text: str, kind: EventType, told: bool
) -> None:
    happened = [
        event
        for event in reading(text).events
        if event.type is kind and event.status is EventStatus.OCCURRED
    ]
    assert bool(happened) is told


def test_the_object_of_a_clause_with_a_long_name_stands_before_it(
    reading: Callable[..., Reading],
) -> None:
    text = (
        "The vote followed a letter that the American Civil Liberties Union of New Mexico sent to "
        "Washoe County on Feb. 27."
    )
    letters = [event for event in reading(text).events if event.type is EventType.LETTER]
    assert [
        (role.role, role.name)
        for letter in letters
        for role in letter.actors
        if role.role == "sender"
    ] == [("sender", "ACLU of New Mexico")]
