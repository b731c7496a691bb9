"""Evidence: the words an event came from, at their place, and addresses that it cites."""

import hashlib
from typing import Any

from django.db import models
from django.db.models.signals import pre_delete
from django.dispatch import receiver

from articles.models import Article, Publisher
from timeline.models.dated import Dated
from timeline.models.events import Event, Tombstone


class MentionManager(models.Manager["Mention"]):
    """Finds mentions by their natural key."""

    def get_by_natural_key(self, ref: str, article: str, start: int, end: int) -> "Mention":
        """Return the mention of the event (ref) at this place of the article (ref)."""
        return self.get(event__ref=ref, article__ref=article, start=start, end=end)


class Mention(Dated):
    """One sentence of an article that reports an event, with its own reading of it.

    Date, title, type, status and parties are as this sentence alone was read, so that merging
    never destroys and the event can show where reports disagree.
    """

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="mentions")
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="mentions")
    start = models.PositiveIntegerField(help_text="First code point of the sentence.")
    end = models.PositiveIntegerField(help_text="Code point behind its last.")
    phrase_start = models.PositiveIntegerField(null=True, blank=True)
    phrase_end = models.PositiveIntegerField(null=True, blank=True)
    quote = models.TextField(help_text="The words at that place; check_evidence compares them.")
    rank = models.PositiveSmallIntegerField(default=0, help_text="0 is the best of its article.")

    key = models.CharField(
        max_length=64,
        blank=True,
        db_index=True,
        editable=False,
        help_text="Key of the candidate that made it, the same whenever the article is read.",
    )
    title = models.CharField(max_length=300, blank=True)
    type = models.CharField(max_length=20, blank=True)
    status = models.CharField(max_length=12, blank=True)
    parties = models.JSONField(default=list, blank=True, help_text="name and role, as read here")
    places = models.JSONField(default=list, blank=True, help_text="name and kind, as read here")
    confidence = models.FloatField(null=True, blank=True)
    reader_version = models.CharField(max_length=40, blank=True, editable=False)
    made_by_editor = models.BooleanField(default=False, editable=False)

    objects = MentionManager()

    class Meta:
        ordering = ("article", "rank", "start")
        constraints = [
            models.UniqueConstraint(
                fields=["event", "article", "start", "end"], name="one_mention_a_sentence"
            ),
            models.CheckConstraint(
                condition=models.Q(end__gt=models.F("start")), name="mention_has_words"
            ),
        ]

    def __str__(self) -> str:
        return self.quote[:80]

    def natural_key(self) -> tuple[str, str, int, int]:
        """Return the event's and the article's identifiers and the place."""
        return (self.event.ref, self.article.ref, self.start, self.end)

    natural_key.dependencies = ["timeline.event", "articles.article"]  # type: ignore[attr-defined]


@receiver(pre_delete, sender=Mention)
def leave_tombstone(instance: Mention, origin: Any, **kwargs: Any) -> None:
    """Keep that a mention was deleted, with its event or alone: its sentence must not come back.

    Whoever deletes an article means the article; if that is imported again, it is read again.
    The reader takes back its own mentions in a way that does not pass here.
    """
    model = getattr(origin, "model", type(origin))
    if model in (Article, Publisher):
        return
    event = instance.event
    place = f"{event.ref} {instance.article.ref}".encode()
    names = [part["name"] for part in [*instance.parties, *instance.places]]
    stone, _ = Tombstone.objects.get_or_create(
        key=instance.key or hashlib.sha256(place).hexdigest(),
        defaults={
            "ref": event.ref,
            "article": instance.article.ref,
            "reading": {
                "type": instance.type or event.type,
                "title": instance.title or event.title,
                "names": names or [actor.name for actor in event.actors.all()],
                "sentences": [],
            },
        },
    )
    stone.reading["sentences"].append([instance.start, instance.end])
    stone.save(update_fields=["reading"])


class CitationManager(models.Manager["Citation"]):
    """Finds citations by their natural key."""

    def get_by_natural_key(self, ref: str, title: str, url: str) -> "Citation":
        """Return the citation of this title and address by the event (ref)."""
        return self.get(event__ref=ref, title=title, url=url)


class Citation(models.Model):
    """A source that an event cites without a stored text."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="citations")
    title = models.CharField(max_length=300, help_text="What the source is, in a few words.")
    url = models.URLField("address", blank=True, max_length=2000)
    publisher = models.ForeignKey(Publisher, null=True, blank=True, on_delete=models.PROTECT)
    published_edtf = models.CharField("publication date (EDTF)", max_length=80, blank=True)

    objects = CitationManager()

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.UniqueConstraint(fields=["event", "title", "url"], name="one_citation_a_source")
        ]

    def __str__(self) -> str:
        return self.title

    def natural_key(self) -> tuple[str, str, str]:
        """Return the event's identifier, the title and the address."""
        return (self.event.ref, self.title, self.url)

    natural_key.dependencies = ["timeline.event", "articles.publisher"]  # type: ignore[attr-defined]
