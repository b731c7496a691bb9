"""What looks odd about an event: worth a second look, never a bar."""

from collections.abc import Iterator, Sequence

from articles.extraction.values import EventStatus
from timeline.admin.evidence import Exhibit
from timeline.models import Event


def oddities(event: Event, shown: Sequence[Exhibit]) -> Iterator[str]:
    """Yield what an editor should look at twice, in words."""
    if not shown and not event.citations.exists():
        yield "Nothing is quoted or cited for it. Add a quotation or a source."
    days = [exhibit.mention.article.published_latest for exhibit in shown]
    published = [day for day in days if day]
    if (
        event.status == EventStatus.OCCURRED
        and event.earliest
        and published
        and len(published) == len(days)
        and event.earliest > max(published)
    ):
        yield (
            f"It is said to have occurred, but every report of it was published by "
            f"{max(published)}, before its first day."
        )
