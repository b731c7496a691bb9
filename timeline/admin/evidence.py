"""What the desk shows of an event's evidence: the words in place, and what disagrees."""

from collections.abc import Iterator
from dataclasses import dataclass

from timeline.models import Event, Mention


@dataclass(frozen=True, slots=True)
class Passage:
    """A quotation cut at its date phrase, with what stands around it in the paragraph."""

    before: str  # of the paragraph, in front of the quotation
    head: str  # of the quotation, in front of the date phrase
    phrase: str  # empty where no date phrase stands in the quotation
    tail: str
    after: str  # of the paragraph, behind the quotation


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One mention as the desk shows it."""

    mention: Mention
    passage: Passage
    still_stands: bool  # False: the text at that place no longer reads so
    disagreements: tuple[str, ...]  # what this report says otherwise than the event


def passage_of(mention: Mention, text: str = "") -> Passage:
    """Return the quotation cut at its date phrase; ``text`` adds the rest of its paragraph."""
    start, end, quote = mention.start, mention.end, mention.quote
    before = after = ""
    if text:
        opening = text.rfind("\n", 0, start) + 1
        closing = text.find("\n", end)
        before = text[opening:start]
        after = text[end : closing if closing >= 0 else len(text)]
    first, last = mention.phrase_start, mention.phrase_end
    if first is None or last is None or not start <= first < last <= end:
        return Passage(before, quote, "", "", after)
    first, last = first - start, last - start
    return Passage(before, quote[:first], quote[first:last], quote[last:], after)


def disagreements(event: Event, mention: Mention) -> Iterator[str]:
    """Yield what the mention's own reading says otherwise than its event."""
    if mention.type and mention.type != event.type:
        yield f"type read as {mention.type}"
    if mention.status and mention.status != event.status:
        yield f"status read as {mention.status}"
    outside_after = event.latest and mention.earliest and mention.earliest > event.latest
    outside_before = event.earliest and mention.latest and mention.latest < event.earliest
    if outside_after or outside_before:
        yield f"date read as {mention.edtf}"


def exhibits(event: Event) -> list[Exhibit]:
    """Return all mentions of the event with their passages, in one query."""
    mentions = event.mentions.select_related("article__publisher").order_by(
        "article__published_latest", "article", "rank", "start"
    )
    return [
        Exhibit(
            mention,
            passage_of(mention, mention.article.text),
            mention.article.text[mention.start : mention.end] == mention.quote,
            tuple(disagreements(event, mention)),
        )
        for mention in mentions
    ]
