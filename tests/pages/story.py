"""The story that the tests of pages tell: a county, a bureau, two reports, four events."""

import datetime as dt
from dataclasses import dataclass

from articles.extraction.times import intervals
from articles.models import Article, Publisher, TextKind
from tests.pages import cast
from timeline.models import Actor, Citation, Event, Jurisdiction, Thread


@dataclass
class Story:
    """The rows of the story."""

    county: Actor
    judge: Actor
    ohio: Jurisdiction
    bayford: Jurisdiction
    grants: Thread
    wire: Publisher
    post: Publisher
    digest: Article  # may be shown whole
    private: Article  # only its quoted sentences may be shown
    suit: Event  # 10 February 2020, reviewed
    hearing: Event  # week of 3 February 2020, machine-read
    notice: Event  # by 12 February 2020
    law: Event  # 2019, wider than a month


def tell() -> Story:
    """A county sues a bureau, and what came before and after."""
    ohio = cast.place("Ohio")
    bayford = cast.place("Bayford County, OH", ohio, kind="county")
    county, judge = cast.actor("Bayford County", "agency"), cast.actor("Ada Stone")
    grants = cast.thread("Bayford grants")
    wire, post = cast.publisher("The Wire"), cast.publisher("The Post")
    digest = cast.article("digest0001", by=wire, kind=TextKind.DIGEST, title="A suit in Bayford")
    private = cast.article(
        "private001",
        "A secret of the publisher stands here. Bayford sued on Monday, it says.",
        by=post,
        published=dt.date(2020, 2, 13),
        title="Bayford sues",
        url="https://example.org/bayford",
    )
    suit = cast.event("Bayford sues the bureau", cast.on(2020, 2, 10), why="Monday was the 10th.")
    hearing = cast.event(
        "Judge Stone hears both sides",
        intervals.week_of(dt.date(2020, 2, 5)),
        type="ruling",
        review="proposed",
    )
    notice = cast.event(
        "The bureau gives notice", intervals.by(dt.date(2020, 2, 12)), type="letter"
    )
    law = cast.event("Ohio passes a law", intervals.year(2019), type="legislation")
    cast.mention(suit, digest, "The county sued the bureau on Monday.", "on Monday")
    cast.mention(suit, private, "Bayford sued on Monday, it says.", "on Monday")
    cast.mention(hearing, digest, "Judge Ada Stone heard both sides <b>last week</b>.", "last week")
    Citation.objects.create(event=law, title="Session law 7", url="https://example.org/law")
    cast.takes_part(county, suit)
    cast.takes_part(judge, hearing, "judge")
    for event in (suit, hearing, notice):
        event.jurisdictions.add(bayford)
        event.threads.add(grants)
    law.jurisdictions.add(ohio)
    return Story(
        county=county,
        judge=judge,
        ohio=ohio,
        bayford=bayford,
        grants=grants,
        wire=wire,
        post=post,
        digest=digest,
        private=private,
        suit=suit,
        hearing=hearing,
        notice=notice,
        law=law,
    )
