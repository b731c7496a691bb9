"""Parties of agreements, arrests, orders, hearings and cut grants that sentences beside tell."""

from collections.abc import Callable

import pytest

from articles.extraction.values import EventStatus, EventType, Reading

ICE = "U.S. Immigration and Customs Enforcement"
JOINED = "Washoe County joined the federal 287(g) program on Monday. "
OTHER, SEIZED, ORDER = EventType.OTHER, EventType.ENFORCEMENT, EventType.DIRECTIVE
# text; type; name and role of those who took part; names of those who did not
TOLD = [
    # agreements
    (JOINED + "Under the deal with Immigration and Customs Enforcement, deputies serve warrants.",
     OTHER, [(ICE, "party")], []),
    (JOINED + "Its agreement with ICE lasts three years.", OTHER, [(ICE, "party")], []),
    (JOINED + "Sheriff Ann Roe signed the agreement.", OTHER, [("Ann Roe", "party")], []),
    (JOINED + "ICE thanked the sheriff.", OTHER, [(ICE, "party")], []),  # its other side by law
    ("Washoe County has a jail. Its commissioners renewed the contract on Monday. The other party, "
     "CoreCivic, pays for the beds.", None, [("Washoe County", None), ("CoreCivic", "party")], []),
    ("The Washoe County commissioners voted on Monday to end a contract to house immigrants. ICE "
     "has 120 days to move them.", None, [(ICE, "party")], []),
    ("The sheriff of Washoe County signed an agreement on Monday. Under the arrangement ICE will "
     "train ten deputies.", OTHER, [(ICE, "party")], []),
    ("The county commission voted on Monday to approve the contract between Washoe County and ICE.",
     None, [(ICE, "party"), ("Washoe County", None)], []),
    ("The bill was vetoed on Friday. Gov. Phil Brandt called it unjust.",
     EventType.LEGISLATION, [("Phil Brandt", "signer")], []),
    # whom prisoners are handed to and held for
    ("Deputies in Washoe County handed two men to the Border Patrol on Monday.",
     None, [("U.S. Border Patrol", "recipient")], []),
    ("The Washoe County jail turned 17 inmates over to ICE on Monday.",
     SEIZED, [(ICE, "recipient")], []),
    ("Sheriff Ann Roe stopped holding inmates for ICE on Monday.", ORDER, [(ICE, "requester")], []),
    ("The sheriff of Washoe County quit honoring requests from ICE on Monday to keep inmates.",
     ORDER, [(ICE, "requester")], []),
    ("The Reno council passed a law on Monday that keeps police from working with ICE.",
     EventType.LEGISLATION, [], [ICE]),
    ("It happened in December, when the jail in Reno handed Carlos Delgado, a veteran born in this "
     "state, to Immigration and Customs Enforcement.", OTHER, [(ICE, "recipient")], []),
    ("Jails in Washoe County stopped honoring detainers on Monday.",
     ORDER, [("Washoe County", "issuer")], []),
    # who arrested
    ("Washoe County has a new sheriff. On Monday a man was arrested and booked into jail.",
     SEIZED, [("Washoe County", "agency")], []),
    ("Sheriff Ann Roe took office in 2016. In 2017 her deputies turned over 40 people.",
     SEIZED, [("Ann Roe", "agency")], []),
    ("Agents led a father away on Monday. His family was there. ICE gave no reason.",
     SEIZED, [(ICE, "agency")], []),
    ("Police arrested a man on Monday on a murder charge. He is 40. ICE wants him.",
     SEIZED, [], [ICE]),
    ("Agents picked up a 22-year-old on Monday. Rosa Delgado had just spoken to reporters.",
     SEIZED, [("Rosa Delgado", "subject")], []),
    ("Troops were sent to Portland on Monday. President Donald Trump had ordered the deployment.",
     SEIZED, [("Donald Trump", "agency")], []),
    # who gave an order, and to whom
    ("Mayor Ann Roe signed two executive orders on Monday. The other order directs Police Chief "
     "Paul Voss to write rules.", None, [("Paul Voss", "target")], []),
    ("Jails in Washoe County stopped honoring detainers on Monday. Sheriff Ann Roe made the change "
     "after a ruling.", ORDER, [("Ann Roe", "issuer")], []),
    ("Washoe County ended its policy on detainers on Monday. Sheriff Ann Roe gave that order.",
     ORDER, [("Ann Roe", "issuer")], []),
    # who came to a hearing
    ("The committee held a hearing on Monday. Sheriff Ann Roe and Paul Voss of the league were "
     "heard.", OTHER, [("Ann Roe", "party"), ("Paul Voss", "party")], []),
    ("Mayor Ann Roe testified before the committee on Monday. She appeared with two other mayors — "
     "Paul Voss of Denver and Linda Dorn of Reno.",
     OTHER, [("Paul Voss", "party"), ("Linda Dorn", "party")], []),
    ("The committee held a hearing on Monday. Mayor Ann Roe stayed home.", OTHER, [], ["Ann Roe"]),
    ("Mayor Ann Roe testified before the committee on Monday. Chairman Paul Voss pressed her on "
     "crime.", OTHER, [("Paul Voss", "party")], []),
    # who stopped a grant
    ("The department took back $80 million from a New York City account on Monday. Secretary Ann "
     "Roe said she had clawed the money back.", None, [("Ann Roe", "issuer")], []),
    # a chamber makes the state's law, not the city's where the article was written
    ("RENO, Nev. — Senators passed a bill on Monday to bar such pacts.",
     EventType.LEGISLATION, [("State of Nevada", "legislature")], ["City of Reno"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "yes", "no"), TOLD)
def test_sentences_beside_tell_who_took_part(
    text: str,
    kind: EventType | None,
    yes: list[tuple[str, str | None]],
    no: list[str],
    reading: Callable[..., Reading],
) -> None:
    found = [
        event
        for event in reading(text).events
        if event.status is EventStatus.OCCURRED and kind in (None, event.type)
    ]
    assert found
    roles = {actor.name: actor.role for event in found for actor in event.actors}
    for name, role in yes:
        assert name in roles, roles
        assert role in (None, roles[name]), roles
    for name in no:
        assert name not in roles, roles
