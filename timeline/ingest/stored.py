"""Stored articles as records, to be read again."""

from collections.abc import Iterator

from articles.models import Article, Original, TextKind
from articles.readers.values import Record, Stated

CHUNK = 200


def stored_records() -> Iterator[Record]:
    """Yield every stored article with a text as a record that states nothing new, by age.

    Our own digests are left out: their events were written down by hand.
    """
    last = 0
    while True:
        rows = list(
            Article.objects.filter(pk__gt=last)
            .exclude(text_kind__in=[TextKind.NONE, TextKind.DIGEST])
            .order_by("pk")
            .values_list("pk", "ref", "media_type")[:CHUNK]
        )
        if not rows:
            return
        last = rows[-1][0]
        originals = dict(
            Original.objects.filter(article__in=[pk for pk, _, _ in rows]).values_list(
                "article_id", "content"
            )
        )
        for pk, ref, media_type in rows:
            if pk in originals:
                content = bytes(originals[pk])
                yield Record("stored", 0, ref, content, media_type, Stated(), {"id": ref})
