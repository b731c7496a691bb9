"""Text → reading: the publication day, the time expressions and the events of one article."""

from collections.abc import Sequence

from articles.extraction import sentences
from articles.extraction.events.article import Article
from articles.extraction.events.candidates import drafts_in_sentence
from articles.extraction.events.corrections import with_corrections
from articles.extraction.events.drafts import Draft, event_of, is_shown
from articles.extraction.events.retold import retold
from articles.extraction.events.same_event import merge
from articles.extraction.events.story import with_context
from articles.extraction.events.what.ellipsis import with_verbs
from articles.extraction.events.what.headlines import without_lone_headlines
from articles.extraction.events.when.eligible import eligible
from articles.extraction.events.when.lags import with_lags
from articles.extraction.events.where.whereabouts import completed
from articles.extraction.names.matcher import Matcher
from articles.extraction.publication import infer_published
from articles.extraction.times.reader import find_times
from articles.extraction.values import Published, Reading, TimeExpression

READER_VERSION = "7"  # grows when the same text would be read otherwise


def read(text: str, published: Published | None, matcher: Matcher, title: str = "") -> Reading:
    """Everything the reader finds in one cleaned text.

    ``published`` is None where nobody knows the day; then the text may say it. The
    events come in the order of the text, each once, with all the sentences that tell it.
    """
    known = published if published is not None else infer_published(text)
    times = find_times(text, known)
    drafts = drafts_in(text, known, times, matcher)
    events = tuple(event_of(draft) for draft in drafts if is_shown(draft))
    return Reading(text, known, tuple(times), events, READER_VERSION)


def drafts_in(
    text: str, published: Published, times: Sequence[TimeExpression], matcher: Matcher
) -> list[Draft]:
    """All candidates of a text, merged and with their context, however unlikely."""
    split = sentences.split(text)
    names = matcher.find(text, split, published)
    homes = matcher.homes_on(published)
    article = Article.of(text, split, eligible(times), names, homes, published=published)
    found = [draft for number in range(len(split)) for draft in drafts_in_sentence(article, number)]
    merged = merge(
        with_context(with_lags(with_verbs(found), published), article.headings(), published)
    )
    told = without_lone_headlines(retold(merged, homes, published))
    # Who took part, read from the sentences beside, shows of some tellings that they are one event.
    return retold(completed(with_corrections(told, article), article), homes, published)
