"""Sentence → drafts: its predicates with date, parties, title and the evidence for them."""

import re
from dataclasses import replace
from itertools import pairwise

from articles.extraction.events import furniture
from articles.extraction.events.article import Article
from articles.extraction.events.confidence import confidence
from articles.extraction.events.drafts import Draft
from articles.extraction.events.evidence import evidence_for
from articles.extraction.events.kinds import OF_CASES, PLAIN_SURE, SAID
from articles.extraction.events.language import grammar
from articles.extraction.events.language.verb_groups import Tense
from articles.extraction.events.language.words import Line, line
from articles.extraction.events.lexicon.everything import RULES_BY_FORM
from articles.extraction.events.status import status_of
from articles.extraction.events.titles.clause import Clause
from articles.extraction.events.titles.title import title
from articles.extraction.events.what import petitions
from articles.extraction.events.what.any_arrest import is_any_arrest
from articles.extraction.events.what.filters import (
    is_aside,
    is_general,
    is_of_picture,
    is_of_us,
    is_only_a_time,
    is_result,
    without_frames,
)
from articles.extraction.events.what.headlines import is_headline, is_performed
from articles.extraction.events.what.norms import is_of_anybody
from articles.extraction.events.what.predicates import Predicate, find_predicates
from articles.extraction.events.what.rivals import decided, one_each
from articles.extraction.events.what.standing import is_voice, may_stand, might_stand
from articles.extraction.events.when.clause_order import in_order
from articles.extraction.events.when.dating import Dating, date_of
from articles.extraction.events.when.lags import lag_of
from articles.extraction.events.when.reactions import answered_by
from articles.extraction.events.when.releases import said_in
from articles.extraction.events.who.anaphora import meant_by_pronoun
from articles.extraction.events.who.bystanders import Around
from articles.extraction.events.who.parties import Parties, parties, widened
from articles.extraction.events.who.said.sources import has_occasion, type_of
from articles.extraction.events.who.said.voices import with_doers
from articles.extraction.events.who.things import as_sides
from articles.extraction.values import (
    Basis,
    EventStatus,
    EventType,
    Mention,
    Sentence,
    TimeExpression,
    changed,
)

SMALL_WORDS = grammar.DETERMINERS | grammar.PREPOSITIONS | grammar.AUXILIARIES | grammar.SAYING
SEPARATE = re.compile(r"\b(?:separate|separately|another|second|similar|different|rival)\b")
# "The newest of a line of suits that the agency has brought": those before it.
LATEST = re.compile(
    r"\b(?:latest|newest|second|third|fourth|fifth|one) (?:in|of|among) (?:a |the |several |many "
    r"|dozens of )(?:\w+ ){0,3}(?:law)?suits\b"
)
REPLY = re.compile(r"\bletters? (?:of reply|of response|in reply|in response)\b")
# "He also signed an order": not the one told before. A court "also found" in one ruling.
ALSO = re.compile(r"\balso\s+$")
THING = re.compile(
    r"\b(?:orders?|laws?|bills?|directive|polic(?:y|ies)|memos?|letters?|ordinance|measure|rules?"
    r"|act|statute|legislation|resolution|it|they|which|that)\s+also\b"
)
ACTS = frozenset(
    [
        EventType.DIRECTIVE,
        EventType.LEGISLATION,
        EventType.EXECUTIVE_ACTION,
        EventType.LETTER,
        EventType.PROGRAM_SUSPENSION,
    ]
)
CLOCK = re.compile(r"(?:at |about |around )?\d{1,2}(?::\d\d)? ?[ap]\.?m\.?(?: [A-Z]{2,3})?", re.I)
HEAD = 3  # characters before a clock time that heads a note
OF_OLD = re.compile(r"\b(?:previously|formerly|years ago)\b")
CONTENT = 150  # characters after a predicate whose words tell its event from others


def drafts_in_sentence(article: Article, number: int) -> list[Draft]:
    """The drafts of one sentence: of several that tell the same thing only the surest."""
    sentence = article.sentence(number)
    around = article.around(sentence)
    one = line(article.flat, sentence.start, sentence.end, around.judges())
    times = [
        on_its_page(time, sentence, article)
        for time in article.times_in(sentence)
        if not _is_clock(time, sentence.start)
    ]
    found = find_predicates(one, RULES_BY_FORM, has_date=bool(times))
    found = [
        predicate
        for predicate in found
        if not article.is_quoted(predicate.head.start) and not _is_in_a_date(predicate, times)
    ]
    if not found or furniture.is_boilerplate(one):
        return []
    drafts = []
    for predicate in found:
        rivals = [other for other in found if other is not predicate]
        dating = date_of(one, predicate, times, rivals, article.published)
        headline = is_headline(article.sentences, number, one, predicate)
        headline = headline or is_performed(article.text, one, predicate)
        status = status_of(one, predicate, dating, article.published, headline=headline)
        if status is None or _is_no_event(one, predicate, rivals, dated=dating.direct):
            continue
        if not (article.issued or might_stand(one, predicate, dating)):
            continue
        who = parties(one, predicate, around, meant_by_pronoun(article, number, one, predicate))
        said = article.issued and said_in(one, predicate, dating, who.subject, article.issued)
        dating = said or dating
        if said or may_stand(one, predicate, dating, who, around):
            drafts.append(
                _draft(
                    article, one, number, predicate=predicate, dating=dating, status=status, who=who
                )
            )
    kept = [
        _titled(
            draft,
            Clause(
                article.text, one, draft.predicate, draft.parties, times, draft.type, draft.status
            ),
        )
        for draft in without_frames(
            decided(one_each(in_order(line=one, drafts=drafts, published=article.published)))
        )
    ]
    return _widened(one, kept, around)


def _is_no_event(line: Line, predicate: Predicate, rivals: list[Predicate], *, dated: bool) -> bool:
    """Whether a predicate tells of a policy, a habit, anybody or the page, and no happening."""
    if is_general(line, predicate, dated=dated) or is_of_anybody(line, predicate, dated=dated):
        return True
    if is_any_arrest(line, predicate, dated=dated):
        return True
    if furniture.is_label(line, predicate.head.start) or is_of_picture(line, predicate):
        return True
    if is_result(line, predicate) or is_of_us(line, predicate) or _is_state(predicate):
        return True
    if is_only_a_time(line, predicate, dated=dated):
        return True
    return predicate.tense is Tense.PRESENT and is_aside(predicate, rivals)


def _is_state(predicate: Predicate) -> bool:
    """ "They are cooperating", "has received such grants since 2005": how things are."""
    if predicate.rule.sure >= PLAIN_SURE:
        return False
    return predicate.tense is Tense.PROGRESSIVE or predicate.head.form == "received"


def _titled(draft: Draft, clause: Clause) -> Draft:
    made = title(clause)
    return changed(draft, title=made.words, worth=made.worth)


def _is_clock(time: TimeExpression, start: int) -> bool:
    """ "Held at 10:00 AM": no day; at the head of a note in a live blog it stands for its day."""
    return time.start > start + HEAD and CLOCK.fullmatch(time.text) is not None


def on_its_page(time: TimeExpression, sentence: Sentence, article: Article) -> TimeExpression:
    """ "4:30 p.m. Hundreds are marching": a note of the page's day, whatever day it tells of."""
    day = article.published.interval
    opens = not article.text[sentence.start : time.start].strip("([*• ")  # not "By 8:30 p.m., …"
    note = opens and CLOCK.fullmatch(time.text) is not None
    if not note or day.earliest is None or day.earliest != day.latest or article.headings():
        return time
    if time.interval is None or time.interval == day:
        return time
    return replace(
        time, interval=day, explain=lambda: f"A note of “{time.text}” on the day of the page."
    )


def _is_in_a_date(predicate: Predicate, times: list[TimeExpression]) -> bool:
    """ "March 8": no march."""
    return any(time.start <= predicate.head.start < time.end for time in times)


def _draft(
    article: Article,
    line: Line,
    number: int,
    *,
    predicate: Predicate,
    dating: Dating,
    status: EventStatus,
    who: Parties,
) -> Draft:
    sentence = article.sentence(number)
    caption = furniture.is_caption(line)
    phrase = dating.phrase
    mention = Mention(
        sentence.start,
        sentence.end,
        article.text[sentence.start : sentence.end],
        phrase.start if phrase else None,
        phrase.end if phrase else None,
    )
    kind = type_of(line, predicate)
    if kind is EventType.LAWSUIT and petitions.is_public(line, predicate):
        kind = EventType.LETTER
    if kind is not predicate.rule.type:
        who = replace(who, actors=as_sides(who.actors, kind))
    evidence = evidence_for(line, predicate, dating, who, number=number, caption=caption)
    return Draft(
        predicate=predicate,
        sentence=number,
        paragraph=sentence.paragraph,
        dating=dating,
        parties=who,
        title="",  # made at last, for those that are kept
        type=kind,
        status=status,
        score=confidence(predicate.rule.sure, evidence),
        evidence=evidence,
        mentions=(mention,),
        words=_content_words(line, predicate),
        caption=caption,
        headline=is_headline(article.sentences, number, line, predicate),
        lag=lag_of(line, predicate),
        voice=(
            is_voice(predicate)
            and dating.basis is Basis.UNDATED
            and not has_occasion(line, predicate)
        ),
        answers=answered_by(line, predicate) if predicate.rule.type in SAID else frozenset(),
        separate=bool(
            SEPARATE.search(line.flat, max(line.start, predicate.start - 20), predicate.end)
            or OF_OLD.search(line.flat, predicate.subject_start, predicate.head.end)
            or _is_another_act(line, predicate)
            or LATEST.search(line.flat, line.start, predicate.end)
            or REPLY.search(line.flat, predicate.start, min(line.end, predicate.head.end + 12))
        ),
    )


def _is_another_act(line: Line, predicate: Predicate) -> bool:
    also = ALSO.search(line.flat, predicate.subject_start, predicate.head.start)
    if THING.search(line.flat, predicate.subject_start, predicate.start):
        return False  # "the order also bars it": one order
    return also is not None and predicate.tense is Tense.PAST and predicate.rule.type in ACTS


def _content_words(line: Line, predicate: Predicate) -> frozenset[str]:
    end = min(line.end, predicate.end + CONTENT)
    return frozenset(
        word.form
        for word in line.between(predicate.subject_start, end)
        if len(word.form) > 3 and word.form not in SMALL_WORDS
    )


def _widened(line: Line, drafts: list[Draft], around: Around) -> list[Draft]:
    """Each draft with the other names of its part of the sentence."""
    if not drafts:
        return []
    bounds = [line.start]
    bounds += [max(two.predicate.subject_start, one.predicate.end) for one, two in pairwise(drafts)]
    bounds.append(line.end)
    whole = (line.start, line.end)
    drafts = with_doers(line, drafts)
    return [
        changed(
            draft,
            parties=widened(
                line,
                draft.predicate,
                draft.parties,
                around,
                whole if draft.type in OF_CASES else part,
            ),
        )
        for draft, part in zip(drafts, pairwise(bounds), strict=True)
    ]
