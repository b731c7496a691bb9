"""All that the page of an event shows, in one query.

Everything that hangs on the event comes as lists of objects, one object a row, and is made into
the models that it came from, with only the fields that the page needs.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from django.db import connection, models

from articles.models import Article, Publisher
from timeline.models import Actor, Citation, Event, Jurisdiction, Mention, Participant, Thread

LONGEST_MERGE = 20  # merges that are followed, one into the next

DATED = ("edtf", "earliest", "latest", "precision", "why")
FIELDS: Mapping[type[models.Model], Sequence[str]] = {
    Event: (*("id", "ref", "title", "summary", "type", "status", "review", "basis"), *DATED),
    Participant: ("id", "actor_id", "role", "as_named"),
    Actor: ("id", "name", "slug"),
    Jurisdiction: ("id", "name", "slug"),
    Thread: ("id", "name", "slug"),
    Mention: (
        *("id", "event_id", "article_id", "start", "end", "phrase_start", "phrase_end"),
        *("quote", "rank", "type", "status", *DATED),
    ),
    Article: (
        *("id", "ref", "title", "url", "publisher_id", "digest_id", "text", "text_kind"),
        *("published_edtf", "published_earliest", "published_latest"),
        *("published_precision", "published_basis", "published_why"),
    ),
    Publisher: ("id", "name", "slug", "text_is_public"),
    Citation: ("id", "title", "url", "publisher_id", "published_edtf"),
}

QUERY = """
WITH RECURSIVE kept(id, merges) AS (
  SELECT id, 0 FROM timeline_event WHERE ref = %s
  UNION ALL
  SELECT merged.merged_into_id, kept.merges + 1
  FROM kept JOIN timeline_event merged ON merged.id = kept.id
  WHERE merged.merged_into_id IS NOT NULL AND kept.merges < {longest})
SELECT {array}({event},
  (SELECT {all}({array}({participant}, {actor}))
   FROM timeline_participant participant JOIN timeline_actor actor ON actor.id = actor_id
   WHERE participant.event_id = event.id),
  (SELECT {all}({jurisdiction})
   FROM timeline_event_jurisdictions lies
   JOIN timeline_jurisdiction jurisdiction ON jurisdiction.id = jurisdiction_id
   WHERE lies.event_id = event.id),
  (SELECT {all}({thread})
   FROM timeline_event_threads belongs JOIN timeline_thread thread ON thread.id = thread_id
   WHERE belongs.event_id = event.id),
  (SELECT {all}({array}({mention}, {article}, {publisher}))
   FROM timeline_mention mention JOIN articles_article article ON article.id = article_id
   LEFT JOIN articles_publisher publisher ON publisher.id = article.publisher_id
   WHERE mention.event_id = event.id),
  (SELECT {all}({array}({citation}, {publisher}))
   FROM timeline_citation citation
   LEFT JOIN articles_publisher publisher ON publisher.id = citation.publisher_id
   WHERE citation.event_id = event.id))
FROM timeline_event event
WHERE event.id = (SELECT id FROM kept ORDER BY merges DESC LIMIT 1)
"""
SQLITE = {"all": "json_group_array", "array": "json_array", "object": "json_object"}
POSTGRESQL = {"all": "json_agg", "array": "json_build_array", "object": "json_build_object"}

Row = TypeVar("Row", bound=models.Model)


@dataclass(frozen=True, slots=True)
class WholeEvent:
    """An event with everything that its page shows of it."""

    event: Event
    participants: list[Participant]  # in the order in which they were entered
    jurisdictions: list[Jurisdiction]  # by name
    threads: list[Thread]  # by name
    mentions: list[Mention]  # with article and publisher
    citations: list[Citation]


def fetch(ref: str) -> WholeEvent | None:
    """Return the event with this identifier, or the one that it was merged into."""
    with connection.cursor() as cursor:
        cursor.execute(_query(), [ref])
        row = cursor.fetchone()
    if row is None:
        return None
    parts = json.loads(row[0]) if isinstance(row[0], str) else row[0]
    event = _made(Event, parts[0])
    participants, places, threads, mentions, citations = (part or [] for part in parts[1:])
    return WholeEvent(
        event=event,
        participants=sorted((_participant(*found) for found in participants), key=_key),
        jurisdictions=sorted((_made(Jurisdiction, found) for found in places), key=_by_name),
        threads=sorted((_made(Thread, found) for found in threads), key=_by_name),
        mentions=sorted((_mention(event, *found) for found in mentions), key=_key),
        citations=sorted((_citation(*found) for found in citations), key=_key),
    )


def _query() -> str:
    """Return the query in the words of the database."""
    words = POSTGRESQL if connection.vendor == "postgresql" else SQLITE
    objects = {
        model._meta.model_name or "": f"{words['object']}({_pairs(model)})" for model in FIELDS
    }
    return QUERY.format(longest=LONGEST_MERGE, **words, **objects)


def _pairs(model: type[models.Model]) -> str:
    """Return names and columns of the model's fields; its table goes by the model's name."""
    quoted = connection.ops.quote_name
    table = model._meta.model_name
    return ", ".join(f"'{name}', {table}.{quoted(name)}" for name in FIELDS[model])


def _made(model: type[Row], values: Mapping[str, Any]) -> Row:
    """Make an object of its values as JSON has them."""
    fields = {field.attname: field for field in model._meta.concrete_fields}
    names = [name for name in fields if name in values]
    return model.from_db(
        connection.alias, names, [fields[name].to_python(values[name]) for name in names]
    )


def _participant(values: Mapping[str, Any], actor: Mapping[str, Any]) -> Participant:
    made = _made(Participant, values)
    made.actor = _made(Actor, actor)
    return made


def _mention(
    event: Event,
    values: Mapping[str, Any],
    article: Mapping[str, Any],
    publisher: Mapping[str, Any],
) -> Mention:
    made = _made(Mention, values)
    made.event = event
    made.article = _made(Article, article)
    made.article.publisher = _publisher(publisher)
    return made


def _citation(values: Mapping[str, Any], publisher: Mapping[str, Any]) -> Citation:
    made = _made(Citation, values)
    made.publisher = _publisher(publisher)
    return made


def _publisher(values: Mapping[str, Any]) -> Publisher | None:
    """Return the publisher; where there is none, its values are all empty."""
    return _made(Publisher, values) if values["id"] is not None else None


def _key(row: models.Model) -> Any:
    return row.pk


def _by_name(row: Jurisdiction | Thread) -> str:
    return row.name
