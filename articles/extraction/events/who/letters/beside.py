"""The sides of a letter that its own sentences leave open, from the sentences beside.

"Reno has been told by the Justice Department that it could lose money. Attorney General Roe
sent letters on Friday": his department sent them, Reno got one.
"""

import re
from collections.abc import Iterator, Sequence

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft
from articles.extraction.events.who.bystanders import Named
from articles.extraction.events.who.letters.frames import Frame, frames_in
from articles.extraction.events.who.letters.houses import any_same, are_federal
from articles.extraction.values import EventType, Role, changed, value

MAKERS = {EventType.LETTER: "sender", EventType.SUBPOENA: "issuer"}
WRITERS = frozenset(["sender", "signer", "issuer", "author"])
GOT = frozenset(["recipient", "target"])
# "They wrote", "their letter"; "to both of them", "to the two cities"
SENDERS_MEANT = re.compile(
    r"\b(?:they|he|she|it)(?: \w+ly| also| then)?(?: had| have| has)? $"
    r"|\b(?:their|his|her|its)(?: [\w.-]+){0,3} $"
)
READERS_MEANT = re.compile(
    r"\b(?:(?:to|told|asked|warned|notified|gave|sent) (?:them|him|her|it|both|each)"
    r"|the (?:pair|two|three|four)|both (?:cities|counties|states|sheriffs|mayors|men|women)"
    r"|(?:their|his|her|its) letter)\b"
)
REACH = 2  # sentences before and behind
MOST_MENTIONS = 4  # of a letter that are looked beside
MOST_ADDED = 8


@value
class _Letter:
    """A letter with what is known of its sides so far."""

    actors: tuple[Role, ...]
    maker: str  # the role of whoever sends such a thing
    place: int
    series: bool  # one of many
    senders_meant: bool  # "they wrote": by whoever was told of before
    readers_meant: bool  # "to both of them"

    def having(self, roles: frozenset[str]) -> list[Role]:
        return [one for one in self.actors if one.role in roles]


def told_beside(
    draft: Draft, taken: frozenset[int], article: Article, *, series: bool
) -> list[Role]:
    """The parties of a letter that sentences beside it name and its own do not.

    ``taken`` are the sentences that tell other letters, and ``series`` says whether it is one
    of many.
    """
    own = draft.parties.actors
    letter = _as_told(draft, article, series=series)
    for number, distance in _beside(draft, taken, article):
        for frame in frames_in(article, number):
            more = _added(letter, frame, distance, article)
            letter = changed(letter, actors=(*letter.actors, *more))
    return list(letter.actors[len(own) :][:MOST_ADDED])


def _as_told(draft: Draft, article: Article, *, series: bool) -> _Letter:
    """A letter as its own sentence tells it."""
    first, predicate = draft.mentions[0], draft.predicate
    by_them = SENDERS_MEANT.search(article.flat, predicate.subject_start, predicate.start)
    to_them = READERS_MEANT.search(article.flat, first.start, first.end)
    return _Letter(
        draft.parties.actors,
        MAKERS[draft.type],
        first.start,
        series,
        by_them is not None,
        to_them is not None,
    )


def _beside(draft: Draft, taken: frozenset[int], article: Article) -> Iterator[tuple[int, int]]:
    """The sentences near those that tell a letter, the nearest first, with their distance.

    Those nearer to another letter tell of that one.
    """
    own = [article.number_at(one.start) for one in draft.mentions[:MOST_MENTIONS]]
    seen = {*taken, *own}
    for distance in range(1, REACH + 1):
        for number in (at + step for at in own for step in (-distance, distance)):
            if not 0 <= number < len(article.sentences) or number in seen:
                continue
            seen.add(number)
            if all(abs(number - other) >= distance for other in taken):
                yield number, distance


def _added(letter: _Letter, frame: Frame, distance: int, article: Article) -> list[Role]:
    """What a clause adds to a letter, if it can be about the same two sides."""
    writers, got = letter.having(WRITERS), letter.having(GOT)
    place = letter.place
    if any_same(frame.tellers, got, article, place) or any_same(
        frame.told, writers, article, place
    ):
        return []  # the way back: an answer
    from_them = any_same(frame.tellers, writers, article, place)
    to_them = any_same(frame.told, got, article, place)
    if writers and frame.tellers and not from_them:
        return []
    meant = distance == 1 and not writers and letter.senders_meant
    if not (from_them or to_them or _may_be_of(letter, frame, distance)):
        return []
    if got and frame.told and not (to_them or (letter.series and from_them) or meant):
        return []
    more = _roles(frame.tellers, letter.maker, letter) if from_them or not writers else []
    if not (are_federal(frame.told, article) and are_federal((*frame.tellers, *writers), article)):
        more += _roles(frame.told, "recipient", letter)
    return more


def _may_be_of(letter: _Letter, frame: Frame, distance: int) -> bool:
    """Whether a clause right beside a letter may tell of it though no name links the two."""
    others = {one.name for one in letter.actors}
    known = frame.tellers or frame.pressed or letter.senders_meant or letter.readers_meant
    if distance > 1 or not known:
        return False
    return all(one.name not in others for one in (*frame.tellers, *frame.told))


def _roles(names: Sequence[Named], role: str, letter: _Letter) -> list[Role]:
    known = {one.name for one in letter.actors}
    return [
        Role(one.name, one.kind, role, one.text if one.text != one.name else "", one.known)
        for one in names
        if one.name not in known
    ]
