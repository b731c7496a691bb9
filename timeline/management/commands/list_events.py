"""Prints the stored events as JSON lines, in the form of ``read_article``."""

import json
from argparse import ArgumentParser
from collections.abc import Iterator
from typing import Any

from django.core.management.base import BaseCommand
from django.db.models import Prefetch

from timeline.chronology.answer import Card
from timeline.chronology.cards import cards
from timeline.interchange import Object, event_object
from timeline.models import Event, Mention
from timeline.models.events import ReviewState

CHUNK = 500


class Command(BaseCommand):
    """``list_events [--format jsonl] [--review STATE]``."""

    help = "Prints the stored events with their evidence: one JSON object a line."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the options."""
        parser.add_argument("--format", choices=["table", "jsonl"], default="table")
        parser.add_argument(
            "--review",
            choices=[state.value for state in ReviewState],
            action="append",
            help="only events in this state (may be repeated; else all but rejected ones)",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Print the events in the order of their days."""
        rows = Event.objects.filter(merged_into=None)
        if options["review"]:
            rows = rows.filter(review__in=options["review"])
        else:
            rows = rows.exclude(review=ReviewState.REJECTED)
        numbers = list(rows.in_order().values_list("pk", flat=True))
        if options["format"] == "jsonl":
            for event in _in_order(numbers):
                self.stdout.write(json.dumps(stored_object(event), ensure_ascii=False))
            return
        for start in range(0, len(numbers), CHUNK):
            for card in cards(numbers[start : start + CHUNK]):
                self.stdout.write(_line(card))


def _in_order(numbers: list[int]) -> Iterator[Event]:
    """Yield events with all that is printed of them, some hundreds in memory at a time."""
    mentions = Mention.objects.select_related("article").order_by("article_id", "rank", "start")
    for start in range(0, len(numbers), CHUNK):
        part = numbers[start : start + CHUNK]
        rows = Event.objects.prefetch_related(
            "participants__actor", "jurisdictions", Prefetch("mentions", queryset=mentions)
        ).in_bulk(part)
        yield from (rows[number] for number in part if number in rows)


def stored_object(event: Event) -> Object:
    """Return a stored event in the form of ``read_article``, with its address and review state."""
    return {
        "id": event.ref,
        "url": event.get_absolute_url(),
        "review": event.review,
        **event_object(
            title=event.title,
            type_=event.type,
            status=event.status,
            interval=event.interval,
            basis=event.basis,
            why=event.why,
            confidence=event.confidence,
            actors=((part.actor.name, part.role) for part in event.participants.all()),
            jurisdictions=((place.name, place.kind) for place in event.jurisdictions.all()),
            mentions=[_mention(mention) for mention in event.mentions.all()],
        ),
    }


def _mention(mention: Mention) -> Object:
    return {
        "id": mention.article.imported_as or mention.article.ref,
        "article": mention.article.imported_as or mention.article.ref,
        "start": mention.start,
        "end": mention.end,
        "quote": mention.quote,
        "phrase_start": mention.phrase_start,
        "phrase_end": mention.phrase_end,
    }


def _line(card: Card) -> str:
    """Return a line of the table; reports are counted as the pages count them."""
    reports = f"{card.reports} report{'' if card.reports == 1 else 's'}"
    day = card.edtf if card.earliest or card.latest else "undated"
    return f"{card.ref}  {day:<24} {card.type:<18} {card.title}  ({reports})"
