"""Who wrote letters and subpoenas and who got them, as sentences beside the news of them say.

"The department sent letters to 12 cities. … Among the recipients are Reno and Elko": they got
them. "The agency's subpoenas … Reno got them in May": the agency sent them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft, is_shown
from articles.extraction.events.same_event import overlap
from articles.extraction.events.who.bystanders import Named
from articles.extraction.events.who.letters.beside import told_beside
from articles.extraction.events.who.letters.clues import Clue, Side
from articles.extraction.events.who.letters.correspondence import clues_in
from articles.extraction.events.who.letters.houses import any_same
from articles.extraction.events.who.letters.post import MANY, UP_TO_VERB
from articles.extraction.events.who.letters.recounted import listed_before, listed_behind, names_in
from articles.extraction.values import ActorKind, EventStatus, EventType, Role, changed

SENT = frozenset([EventType.LETTER, EventType.SUBPOENA])
MAKERS = {EventType.LETTER: "sender", EventType.SUBPOENA: "issuer"}
WRITERS = frozenset(["sender", "signer", "issuer", "author"])
MERE = frozenset(["party", "speaker", "subject", "agency"])  # roles that say less than a clue
REACH, FAR, BACK = 3, 9, 3  # sentences behind the news, of a series, and before it
CLOSE = 2  # sentences over which "it" and "they" still mean the letter
MEMORY = 12  # letters before and behind one that may be of its series
BESIDE = 3  # sentences beside a letter in which another one counts
MOST_MENTIONS = 5  # that are looked at to see whether a letter is one of many
OF_SERIES = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens?|several|both|many|various|cities"
    r"|counties|states|jurisdictions|mayors|governors|sheriffs|chiefs|officials|leaders|recipients)\b"
)

# "gave notice to more than 500 jurisdictions"
TO_MANY = re.compile(
    r"\b(?:to|notified|told|warned) (?:(?:more than|about|some|nearly|at least|all) )?"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|several)\b"
)
BOARD = re.compile(
    r"\b(?:commissioners|supervisors|council|councilors|aldermen|board|commission|legislature"
    r"|lawmakers)\b"
)
TO_BOARD = re.compile(
    r"\b(?:to|told|asked|warned|urged|notified|informed|wrote|accused|pressed|reminded|sent|gave"
    r"|advised|cautioned|implored) (?:the |its |their |all )?(?:\w+ )?$"
)

Told = dict[int, list[Role]]  # the parties that clues add, by the number of the draft


def with_correspondents(drafts: Sequence[Draft], article: Article) -> list[Draft]:
    """The drafts with those parties of letters and subpoenas that other clauses name."""
    told: Told = {}
    sent = [
        number
        for number, draft in enumerate(drafts)
        if draft.type in SENT and draft.status is EventStatus.OCCURRED and is_shown(draft)
    ]
    at = _sentences_of(sent, drafts, article)
    for number in sorted(_near(at, article)):
        sentence = article.sentence(number)
        for clue in clues_in(article.flat, sentence.start, sentence.end):
            if article.is_quoted(clue.start):
                continue
            names = _names(clue, number, article)
            for chosen in _drafts_for(clue, number, at, drafts, article) if names else ():
                told.setdefault(chosen, []).extend(_roles(clue, names, drafts[chosen]))
    for number in sent:
        told.setdefault(number, []).extend(_boards(drafts[number], told.get(number, ()), article))
    done = with_told(drafts, told)
    done = with_told(done, dict(_of_series(sent, done, article)))
    done = with_told(done, dict(_as_told_elsewhere(sent, done, article)))
    return with_told(done, {number: _beside(number, at, done, article) for number in sent})


def _of_series(
    sent: Sequence[int], drafts: Sequence[Draft], article: Article
) -> Iterator[tuple[int, list[Role]]]:
    """Who got one of many letters that the article tells of by itself: "the one to Roe"."""
    for at, number in enumerate(sent):
        draft = drafts[number]
        if draft.type is not EventType.LETTER or not _is_many(draft, article):
            continue
        place = draft.mentions[0].start
        writers = [one for one in draft.parties.actors if one.role in WRITERS]
        found: list[Role] = []
        for other in (drafts[one] for one in sent[max(0, at - MEMORY) : at + MEMORY]):
            near = abs(other.sentence - draft.sentence) <= FAR and not other.separate
            if other is draft or not near or not _is_of_its_day(other, draft):
                continue
            theirs = [one for one in other.parties.actors if one.role in WRITERS]
            if any_same(writers, theirs, article, place):
                found += [one for one in other.parties.actors if one.role == "recipient"]
        seats = [article.homes.home_of(one.name) for one in found if one.kind is ActorKind.PERSON]
        offices = {article.homes.party_for_place(seat.name) for seat in seats if seat}
        yield number, [one for one in found if one.name not in offices]


def _as_told_elsewhere(
    sent: Sequence[int], drafts: Sequence[Draft], article: Article
) -> Iterator[tuple[int, list[Role]]]:
    """The sides of a letter without a sender, as another sentence tells of the same letter."""
    for at, number in enumerate(sent):
        draft = drafts[number]
        got = [one for one in draft.parties.actors if one.role == "recipient"]
        if not got or draft.separate or any(one.role in WRITERS for one in draft.parties.actors):
            continue
        for other in (drafts[one] for one in sent[max(0, at - MEMORY) : at + MEMORY]):
            sides = [one for one in other.parties.actors if one.role in WRITERS | {"recipient"}]
            theirs = [one for one in sides if one.role == "recipient"]
            if other is draft or other.type is not draft.type or len(theirs) == len(sides):
                continue
            near = abs(other.sentence - draft.sentence) <= REACH and not other.separate
            at_once = near and overlap(draft.dating.interval, other.dating.interval)
            if at_once and any_same(got, theirs, article, draft.mentions[0].start):
                yield number, sides
                break


def _is_of_its_day(one: Draft, series: Draft) -> bool:
    """Whether a letter may be one of a series: told without a day of its own, or of that day."""
    if one.dating.direct and series.dating.direct:
        return one.dating.interval == series.dating.interval
    return not one.dating.direct and overlap(one.dating.interval, series.dating.interval)


def _is_many(draft: Draft, article: Article) -> bool:
    """Whether a draft tells of letters and not of one."""
    return any(
        MANY.search(article.flat, one.start, one.end)
        or TO_MANY.search(article.flat, one.start, one.end)
        for one in draft.mentions[:MOST_MENTIONS]
    )


def _beside(
    number: int, at: dict[int, list[int]], drafts: Sequence[Draft], article: Article
) -> list[Role]:
    """The sides of a letter that the sentences beside it tell."""
    draft = drafts[number]
    own = {article.number_at(mention.start) for mention in draft.mentions}
    near = {one + step for one in own for step in range(-BESIDE, BESIDE + 1)}
    taken = frozenset(one for one in near - own if one in at)
    return told_beside(draft, taken, article, series=_is_many(draft, article))


def _boards(draft: Draft, more: Sequence[Role], article: Article) -> list[Role]:
    """The government whose board a letter goes to, by name or not: "asked the commissioners"."""
    if any(one.role in ("recipient", "target") for one in (*draft.parties.actors, *more)):
        return []
    sentence = article.sentence(article.number_at(draft.mentions[0].start))
    own = {one.name for one in draft.parties.actors}
    names = [
        article.homes.party_for_place(one.name)
        for one in article.around(sentence).officers
        if BOARD.search(article.flat, one.start, one.end)
        and TO_BOARD.search(article.flat, max(sentence.start, one.start - 30), one.start)
    ]
    return [Role(name, ActorKind.AGENCY, "recipient") for name in names[:1] if name not in own]


def with_told(drafts: Sequence[Draft], told: Told) -> list[Draft]:
    """The drafts with further parties; a mere party gets the role that is told for it."""
    done = list(drafts)
    for number, more in told.items():
        parties = done[number].parties
        actors = {role.name: role for role in parties.actors}
        for role in more:
            old = actors.get(role.name)
            if old is None or old.role in MERE:
                actors[role.name] = replace(old, role=role.role) if old else role
        parties = changed(parties, actors=tuple(actors.values()))
        done[number] = changed(done[number], parties=parties)
    return done


def _sentences_of(
    sent: Sequence[int], drafts: Sequence[Draft], article: Article
) -> dict[int, list[int]]:
    """The drafts that each sentence tells, by the number of the sentence."""
    at: dict[int, list[int]] = {}
    for number in sent:
        for mention in drafts[number].mentions:
            at.setdefault(article.number_at(mention.start), []).append(number)
    return at


def _near(at: dict[int, list[int]], article: Article) -> set[int]:
    """The sentences near enough to the news of a letter to tell of it."""
    last = len(article.sentences)
    return {
        near for number in at for near in range(max(0, number - BACK), min(last, number + FAR + 1))
    }


def _drafts_for(
    clue: Clue, number: int, at: dict[int, list[int]], drafts: Sequence[Draft], article: Article
) -> Iterator[int]:
    """The letter that a clue tells of: that of its sentence, else the nearest before, or after.

    Of "Reno got one on Friday" it is also the letter whose sender was told before.
    """
    first = True
    for near in _by_nearness(clue, number):
        for one in at.get(near, ()):
            draft = drafts[one]
            if clue.kind is not None and clue.kind is not draft.type:
                continue
            if near < number - REACH and not _is_series(draft, article):
                continue
            written = any(role.role in WRITERS for role in draft.parties.actors)
            if clue.family.alone and written:
                continue
            if not first and not written:
                continue
            yield one
            if written or not clue.family.every or near > number:
                return
            first = False


def _by_nearness(clue: Clue, number: int) -> Iterator[int]:
    """The sentences in which the news of a clue's letter may stand."""
    yield number
    if clue.family.own:
        return
    reach = CLOSE if clue.family.close else FAR if clue.family.every else REACH
    yield from range(number - 1, number - reach - 1, -1)
    if not clue.family.close:
        yield from range(number + 1, number + BACK + 1)


def _is_series(draft: Draft, article: Article) -> bool:
    return any(
        MANY.search(article.flat, mention.start, mention.end)
        or OF_SERIES.search(article.flat, mention.start, mention.end)
        for mention in draft.mentions[:MOST_MENTIONS]
    )


def _names(clue: Clue, number: int, article: Article) -> list[Named]:
    """The names to which a clue gives a role."""
    sentence = article.sentence(number)
    places = clue.family.role == "recipient"
    if clue.family.side is Side.BEHIND:
        return listed_behind(article, sentence, clue.end, places=places)
    if clue.family.side is Side.INSIDE:
        return names_in(article, sentence, *clue.who)
    if clue.family.side is Side.BEFORE:
        return listed_before(article, sentence, clue.start, UP_TO_VERB, places=places)
    return [
        one
        for one in names_in(article, sentence, sentence.start, clue.start)
        if one.end == clue.start
    ]


def _roles(clue: Clue, names: Sequence[Named], draft: Draft) -> list[Role]:
    """The names as parties of a letter; nobody who is told to be on the other side."""
    role = clue.family.role
    role = MAKERS[draft.type] if role == "sender" else role
    other = {
        one.name
        for one in draft.parties.actors
        if one.role not in MERE and (one.role in WRITERS) is not (role in WRITERS)
    }
    return [
        Role(one.name, one.kind, role, one.text if one.text != one.name else "", one.known)
        for one in names
        if one.name not in other
    ]
