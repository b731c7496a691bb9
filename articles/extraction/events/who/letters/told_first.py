"""What somebody told another, where the next sentences say that it was told in a letter.

"The secretary warned three governors on Monday. … The letters went to Roe and Lund": one
letter of that Monday. "Roe took the judge to task. In a letter, Roe and Lund wrote": the same.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from articles.extraction.events.article import Article
from articles.extraction.events.drafts import Draft, is_shown
from articles.extraction.events.language import grammar
from articles.extraction.events.same_event import joined, overlap
from articles.extraction.values import EventStatus, EventType, Role, changed

TELLS = grammar.these(
    """
    warn warned warns warning tell told tells telling ask asked asks asking urge urged urges urging
    demand demanded demands demanding press pressed presses pressing threaten threatened threatens
    threatening accuse accused accuses accusing notify notified notifies notifying inform informed
    informs remind reminded order ordered orders call called calls took taken complain complained
    """
)
# "The letters went to", "In the letter, she says", "They wrote in the letter"
THE_LETTER = re.compile(
    r"\W*(?:(?:in|copies of|one of) )?(?:the|his|her|its|their|both|similar|those|these|all the)"
    r" (?:[\w-]+ ){0,2}?(?:letters?|notices?)\b"
    r"|in (?:a|an) (?:new|joint|separate|stern|sharp|blunt) letters?\b"
    r"|[^.;\"]{0,120}\b(?:in|by) (?:the|his|her|its|their) (?:[\w-]+ ){0,2}?letters?\b"
)
AHEAD = 2  # sentences behind in which the letter is told of
ROLES = {"speaker": "sender", "target": "recipient"}


def with_letters_told(drafts: Sequence[Draft], article: Article) -> list[Draft]:
    """The drafts, each telling that was a letter as that letter, and told once."""
    kept = list(drafts)
    letters = {
        article.number_at(draft.mentions[0].start): draft
        for draft in drafts
        if draft.type is EventType.LETTER and draft.status is EventStatus.OCCURRED
    }
    for draft in drafts:
        if not _tells(draft):
            continue
        number = article.number_at(draft.mentions[0].start)
        near = range(number + 1, number + AHEAD + 1)
        beside = next((at for at in near if at in letters), None)
        if beside is not None:
            if _is_told_by(draft, letters[beside]):
                letter = letters.pop(beside)
                kept[kept.index(draft)] = _as_letter(joined(letter, draft))
                kept.remove(letter)
        elif number not in letters and any(_is_letter(at, article) for at in near):
            kept[kept.index(draft)] = _as_letter(draft)
    return kept


def _tells(draft: Draft) -> bool:
    return (
        draft.type is EventType.STATEMENT
        and draft.status is EventStatus.OCCURRED
        and is_shown(draft)
        and draft.predicate.head.form in TELLS
    )


def _is_told_by(draft: Draft, letter: Draft) -> bool:
    """Whether a letter may be how something was told: of the same writer, on the same day."""
    if letter.separate or not is_shown(letter):
        return False
    if draft.dating.direct and letter.dating.direct:
        return False
    speakers = {one.name for one in draft.parties.actors if one.role == "speaker"}
    writers = {one.name for one in letter.parties.actors if one.role in ("sender", "speaker")}
    return bool(speakers & writers) and overlap(draft.dating.interval, letter.dating.interval)


def _is_letter(number: int, article: Article) -> bool:
    if number >= len(article.sentences):
        return False
    sentence = article.sentence(number)
    return THE_LETTER.match(article.flat, sentence.start, sentence.end) is not None


def _as_letter(draft: Draft) -> Draft:
    roles_of = {"speaker": "recipient"} if draft.predicate.passive else ROLES
    roles: tuple[Role, ...] = tuple(
        replace(one, role=roles_of.get(one.role, one.role)) for one in draft.parties.actors
    )
    parties = changed(draft.parties, actors=roles)
    return changed(draft, type=EventType.LETTER, parties=parties)
