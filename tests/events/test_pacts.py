"""Both sides of a pact on immigration work."""

from collections.abc import Callable

import pytest

from articles.extraction.values import EventStatus, EventType, Reading

ICE = "U.S. Immigration and Customs Enforcement"
PACT = (EventType.OTHER, EventType.DIRECTIVE, EventType.PROGRAM_SUSPENSION, EventType.LEGISLATION)
# text; words of the sentence that tells the event; who must be a party; who must not
PACTS = [
    ("Sheriff Al Voss signed a 287(g) agreement on Feb. 4. Deputies will be trained by ICE.",
     "signed a 287(g)", ["Al Voss", ICE], []),
    ("Elko County joined the 287(g) program in 2016. Its sheriff is proud of it. Nobody was hurt. "
     "ICE pays for the courses.", "joined the 287(g)", ["Elko County, NV", ICE], []),
    ("An agreement under which immigration agents sit in the jail was made in 2009. Washoe County "
     "ended it. Reno County ended a similar agreement last year. ICE did not comment.",
     "a similar agreement", ["Reno County, KS", ICE], []),
    ("The first 287(g) agreement was signed in Florida in 2002. ICE has 200 of them today.",
     "was signed in Florida", ["State of Florida", ICE], []),
    ("Washoe County commissioners voted 3-2 on Monday to end an agreement that lets ICE agents "
     "into the jail.", "voted 3-2", [ICE], []),
    ("The county has had a 287(g) agreement since 2009. In January the jail board agreed not to "
     "renew it. ICE was told.", "not to renew it", [ICE], []),
    ("Three counties have joined. The one for Elko County was signed on Feb. 10 with ICE under its "
     "287(g) program.", "was signed on Feb. 10", ["Elko County, NV", ICE], []),
    # nothing of ICE's
    ("Washoe County signed an agreement with the Forest Service on Monday. ICE has an office in "
     "Reno.", "signed an agreement", ["Washoe County"], [ICE]),
    ("The county has a 287(g) agreement. On Monday the governor signed the bill that bans such "
     "agreements. ICE was not heard.", "signed the bill", [], [ICE]),
    ("The 287(g) program was the topic of a talk that Sheriff Al Voss left early on Monday. ICE "
     "was there.", "left early", [], [ICE]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "anchor", "wanted", "unwanted"), PACTS)
def test_a_pact_has_both_its_sides(
    reading: Callable[..., Reading],
    text: str,
    anchor: str,
    wanted: list[str],
    unwanted: list[str],
) -> None:
    names = {
        role.name
        for event in reading(text).events
        if event.status is EventStatus.OCCURRED and event.type in PACT
        if any(anchor in mention.quote for mention in event.mentions)
        for role in event.actors
    }
    assert set(wanted) <= names
    assert not names & set(unwanted)
