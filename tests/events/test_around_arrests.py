"""Who was held, heard in court, met with, or put out a list, as the sentences beside tell."""

from collections.abc import Callable

import pytest

from articles.extraction.values import EventStatus, EventType, Reading

ICE = "U.S. Immigration and Customs Enforcement"
DHS = "U.S. Department of Homeland Security"
# text; type; words of the sentence that tells the event; who must be a party; who must not
BESIDE = [
    # of whom a detainer is
    ("Luis Roe was arrested in Reno on Jan. 3. ICE lodged a detainer the next day.",
     EventType.ENFORCEMENT, "lodged a detainer", [ICE, "Luis Roe"], []),
    ("Luis Roe was arrested in Reno on Jan. 3. ICE arrested two women in Elko the next day.",
     EventType.ENFORCEMENT, "two women", [ICE], ["Luis Roe"]),
    # whose deputies
    ("Elko County has a jail. Ida Roe was arrested in Elko County on Jan. 3 by two deputies on an "
     "ICE warrant.", EventType.ENFORCEMENT, "two deputies", ["Ida Roe", "Elko County, NV"], []),
    ("Luis Roe was arrested by Reno police on Jan. 3. ICE came to the jail a week later.",
     EventType.ENFORCEMENT, "by Reno police", ["Luis Roe"], [ICE]),
    # a city in which agents swept
    ("The Reno sweeps took place on June 6, 2017. ICE denied that they were a reprisal.",
     EventType.ENFORCEMENT, "sweeps took place", [ICE], []),
    # whose case is heard
    ("The American Civil Liberties Union sued Elko County in 2017. The case went to trial in "
     "January.", EventType.OTHER, "went to trial",
     ["American Civil Liberties Union", "Elko County, NV"], []),
    ("The American Civil Liberties Union sued Elko County in 2017. The council held a hearing on "
     "the budget in January.", EventType.OTHER, "the budget", [],
     ["American Civil Liberties Union"]),
    # whose officials somebody met
    ("Sheriff Al Roe said he met face to face on Monday with officials of ICE to talk.",
     EventType.OTHER, "face to face", ["Al Roe", ICE], []),
    # who put out the list
    ("Homeland Security published a list of such counties last week. By Monday the list was gone.",
     EventType.OTHER, "was gone", [DHS], []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "anchor", "wanted", "unwanted"), BESIDE)
def test_sentences_beside_name_the_parties(
    reading: Callable[..., Reading],
    text: str,
    kind: EventType,
    anchor: str,
    wanted: list[str],
    unwanted: list[str],
) -> None:
    names = {
        role.name
        for event in reading(text).events
        if event.type is kind and event.status is EventStatus.OCCURRED
        if any(anchor in mention.quote for mention in event.mentions)
        for role in event.actors
    }
    assert set(wanted) <= names
    assert not names & set(unwanted)
