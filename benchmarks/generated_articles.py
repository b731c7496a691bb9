"""Makes up articles about made-up events: any number of them, the same for the same seed.

Several articles tell of one event, on different days and in different words, so that an import
of them has as much to recognise as an import of news. Nothing in them happened.
"""

import datetime as dt
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass

STATES = (
    "Oregon|Salem|Marion County",
    "Nevada|Reno|Washoe County",
    "Colorado|Denver|Boulder County",
    "Illinois|Chicago|Cook County",
    "Washington|Seattle|Snohomish County",
    "Minnesota|Minneapolis|Hennepin County",
    "New Mexico|Santa Fe|Bernalillo County",
    "Vermont|Burlington|Chittenden County",
    "Maryland|Baltimore|Montgomery County",
    "Texas|Austin|Travis County",
    "Georgia|Atlanta|DeKalb County",
    "Virginia|Richmond|Fairfax County",
)
FIRST = "Ann Bo Carla Dee Erik Fay Gus Hana Ivo June Kit Lena Milo Nora Otis Pia Ray Sue".split()
LAST = "Alder Birch Cole Drake Ely Frost Gale Hart Ives Joyce Knox Lane Marsh Nash Orr Pike".split()
SUBJECTS = (
    "a rule that keeps deputies from holding people for immigration agents",
    "a policy on sharing release dates of inmates",
    "an ordinance that bars police from asking about immigration status",
    "conditions on public safety grants",
    "access of federal agents to county jails",
    "the lease of a county airport for removal flights",
    "a law that gives driver's licenses to all residents",
    "a contract for beds in a private detention center",
)
BACKGROUND = (
    "The fight over so-called sanctuary jurisdictions has gone on for years. Officials on both "
    "sides say that safety is at stake.",
    "Supporters say that residents who trust the police report more crimes. Critics say that "
    "people who should be removed walk free.",
    "Studies disagree about what such policies do. Few of them look at small towns.",
    "The county of some {number},000 residents has had a policy of its own since {year}.",
    "Neighbors of the jail said they had not heard of the matter until reporters called.",
)
PUBLISHERS = ("The Valley Ledger", "Capital Wire", "Harbor Times", "The Prairie Post")


@dataclass(frozen=True, slots=True)
class Happening:
    """One made-up event."""

    kind: str
    day: dt.date
    state: str
    city: str
    county: str
    person: str
    subject: str
    number: int


def articles(count: int, seed: int = 1) -> Iterator[str]:
    """Yield so many articles as JSON lines, by day."""
    chance = random.Random(seed)
    happenings = [_happening(chance) for _ in range(max(count // 3, 1))]
    happenings.sort(key=lambda happening: happening.day)
    for number in range(count):
        first = happenings[number * len(happenings) // count]
        second = happenings[chance.randrange(len(happenings))]
        yield json.dumps(_article(number, first, second, chance))


def _happening(chance: random.Random) -> Happening:
    state, city, county = chance.choice(STATES).split("|")
    return Happening(
        kind=chance.choice(("lawsuit", "letter", "ruling", "law", "order", "statement", "arrests")),
        day=dt.date(2017, 1, 2) + dt.timedelta(chance.randrange(4 * 365)),
        state=state,
        city=city,
        county=county,
        person=f"{chance.choice(FIRST)} {chance.choice(LAST)}",
        subject=chance.choice(SUBJECTS),
        number=chance.randrange(11, 90),
    )


def _article(
    number: int, main: Happening, other: Happening, chance: random.Random
) -> dict[str, str]:
    published = main.day + dt.timedelta(chance.choice((0, 0, 1, 2)))
    background = [
        text.format(number=main.number, year=2000 + main.number % 15)
        for text in chance.sample(BACKGROUND, 3)
    ]
    paragraphs = [
        f"{main.city.upper()} - {_sentence(main, f'on {main.day:%A}', chance)}",
        background[0],
        f"“This is about {main.subject},” said {main.person}, the county's sheriff, in an "
        f"interview. “We will go on as before.”",
        background[1],
        _sentence(other, f"in {other.day:%B %Y}", chance),
        background[2],
        f"A meeting is planned for the week after next. Report number {number}.",
    ]
    return {
        "id": f"generated-{number}",
        "title": f"{main.state} in dispute over {main.subject}",
        "publisher": chance.choice(PUBLISHERS),
        "published": published.isoformat(),
        "url": f"https://example.org/{number}",
        "text": "\n\n".join(paragraphs),
    }


def _sentence(what: Happening, when: str, chance: random.Random) -> str:
    forms = {
        "lawsuit": (
            "The Justice Department sued the state of {state} {when} over {subject}.",
            "The state of {state} was sued {when} by the Justice Department over {subject}.",
        ),
        "letter": (
            "The Justice Department sent letters to {number} jurisdictions {when}, among them "
            "{county}, asking about {subject}.",
            "Letters from the Justice Department reached {number} jurisdictions {when}, including "
            "{county}, with questions about {subject}.",
        ),
        "ruling": (
            "A federal judge in {city} blocked {subject} {when}.",
            "A judge in {city} ruled {when} against {subject}.",
        ),
        "law": (
            "Lawmakers in {state} passed a bill {when} on {subject}.",
            "The {state} legislature approved {when} a measure on {subject}.",
        ),
        "order": (
            "Mayor {person} of {city} signed an executive order {when} on {subject}.",
            "{person}, the mayor of {city}, issued an order {when} on {subject}.",
        ),
        "statement": (
            "Sheriff {person} of {county} criticized {when} {subject}.",
            "{person}, the sheriff of {county}, told reporters {when} what was wrong with "
            "{subject}.",
        ),
        "arrests": (
            "Immigration agents arrested {number} people in {county} {when}.",
            "In {county}, {number} people were arrested by immigration agents {when}.",
        ),
    }
    form = chance.choice(forms[what.kind])
    return form.format(
        when=when,
        state=what.state,
        city=what.city,
        county=what.county,
        person=what.person,
        subject=what.subject,
        number=what.number,
    )
