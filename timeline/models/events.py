"""Events: what happened, who took part, and what became of merged and deleted ones."""

import secrets
from typing import Self

from django.conf import settings
from django.db import connection, models
from django.db.models.functions import Coalesce, Collate
from django.urls import reverse
from django.utils.text import slugify
from django_extensions.db.models import TimeStampedModel

from articles.extraction.values import EventStatus, EventType
from timeline.models.actors import Actor
from timeline.models.dated import Dated
from timeline.models.jurisdictions import Jurisdiction
from timeline.models.threads import Thread
from timeline.refs import REF_ALPHABET, REF_LENGTH


def random_ref() -> str:
    """Return a new public identifier for an event made by hand."""
    return "".join(secrets.choice(REF_ALPHABET) for _ in range(REF_LENGTH))


class ReviewState(models.TextChoices):
    """Whether an editor stands behind an event."""

    PROPOSED = "proposed", "machine-read, not reviewed"
    REVIEWED = "reviewed", "reviewed by an editor"
    REJECTED = "rejected", "rejected"


class EventQuerySet(models.QuerySet["Event"]):
    """Events, narrowed by questions that read as sentences."""

    def public(self) -> Self:
        """Return those that a reader may see: neither rejected nor merged into another."""
        return self.exclude(review=ReviewState.REJECTED).filter(merged_into=None)

    def untouched(self) -> Self:
        """Return those that no editor has changed."""
        return self.filter(edited_at=None)

    def in_order(self) -> Self:
        """Return them by the day they are placed at, the wider interval first, then by ref.

        An open end is wider than any closed interval; events without a day come last. Identifiers
        compare by code point in every database.
        """
        closed = models.Q(earliest__isnull=False, latest__isnull=False)
        collation = "C" if connection.vendor == "postgresql" else "BINARY"
        return self.annotate(
            placed=Coalesce("earliest", "latest"),
            closed_until=models.Case(models.When(closed, then=models.F("latest"))),
        ).order_by(
            models.F("placed").asc(nulls_last=True),
            models.F("closed_until").desc(nulls_first=True),
            Collate("ref", collation),
        )

    def get_by_natural_key(self, ref: str) -> "Event":
        """Return the event with this public identifier."""
        return self.get(ref=ref)


class Event(Dated, TimeStampedModel):
    """One happening, with an honest date; its evidence is in its mentions and citations."""

    ref = models.CharField(
        "public identifier",
        max_length=16,
        unique=True,
        default=random_ref,
        editable=False,
        help_text="Its permanent address. Survives edits, merges, dump and load.",
    )
    title = models.CharField(max_length=300)
    summary = models.TextField(blank=True)
    type = models.CharField(max_length=20, choices=[(t.value, t.value) for t in EventType])
    status = models.CharField(
        max_length=12,
        choices=[(s.value, s.value) for s in EventStatus],
        default=EventStatus.OCCURRED.value,
    )
    jurisdictions = models.ManyToManyField(Jurisdiction, blank=True, related_name="events")
    threads = models.ManyToManyField(Thread, blank=True, related_name="events")
    actors = models.ManyToManyField(Actor, through="Participant", related_name="events")

    review = models.CharField(
        max_length=8, choices=ReviewState, default=ReviewState.PROPOSED, db_index=True
    )
    review_note = models.TextField(blank=True, help_text="Why it was rejected; editors see it.")
    confidence = models.FloatField(
        null=True, blank=True, editable=False, help_text="The reader's own, 0 to 1."
    )
    reader_version = models.CharField(max_length=40, blank=True, editable=False)
    merged_into = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="merged_from",
    )
    edited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    edited_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = models.Manager.from_queryset(EventQuerySet)()

    class Meta:
        ordering = ("earliest", "latest", "ref")
        indexes = [
            models.Index(fields=["earliest", "latest"], name="event_days"),
            models.Index(fields=["type", "earliest"], name="event_type_day"),
            # Counts by type, status and review in chronology/interim.py, read in their order.
            models.Index(
                fields=["type", "status", "review", "merged_into", "earliest", "latest"],
                name="event_kinds",
            ),
            # All that chronology/interim.py looks at of an event, in the order of its pages.
            models.Index(
                *(Coalesce("earliest", "latest"), "status", "review", "merged_into"),
                *("earliest", "latest", "type", "ref"),
                name="event_placed",
            ),
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(latest__gte=models.F("earliest"))
                | models.Q(earliest=None)
                | models.Q(latest=None),
                name="event_ends_after_it_begins",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def natural_key(self) -> tuple[str]:
        """Return the public identifier."""
        return (self.ref,)

    natural_key.dependencies = [  # type: ignore[attr-defined]
        "timeline.jurisdiction",
        "timeline.thread",
    ]

    def get_absolute_url(self) -> str:
        """Return the permanent address; the slug behind it may change, the identifier never."""
        return reverse("event", args=[self.ref, slugify(self.title) or "event"])


class ParticipantManager(models.Manager["Participant"]):
    """Finds participants by their natural key."""

    def get_by_natural_key(self, ref: str, actor: str, role: str) -> "Participant":
        """Return the part that the actor (slug) plays in the event (ref)."""
        return self.get(event__ref=ref, actor__slug=actor, role=role)


class Participant(models.Model):
    """One actor's part in one event."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="participants")
    actor = models.ForeignKey(Actor, on_delete=models.PROTECT, related_name="parts")
    role = models.CharField(max_length=20, help_text="plaintiff, sender, speaker, judge, …")
    as_named = models.CharField(
        max_length=200, blank=True, help_text="As the article has it: then-Attorney General."
    )

    objects = ParticipantManager()

    class Meta:
        ordering = ("pk",)
        constraints = [
            models.UniqueConstraint(fields=["event", "actor", "role"], name="one_part_a_role")
        ]

    def __str__(self) -> str:
        return f"{self.actor} ({self.role})"

    def natural_key(self) -> tuple[str, str, str]:
        """Return the event's identifier, the actor's slug and the role."""
        return (self.event.ref, self.actor.slug, self.role)

    natural_key.dependencies = ["timeline.event", "timeline.actor"]  # type: ignore[attr-defined]


class Merge(models.Model):
    """One merge of two events, with what it takes to undo it."""

    kept = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="merges")
    merged = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="merges_away")
    merged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    merged_at = models.DateTimeField(auto_now_add=True)
    undone_at = models.DateTimeField(null=True, blank=True)
    reasons = models.JSONField(default=list, help_text="Why the two were held to be the same.")
    before = models.JSONField(
        default=dict, help_text="What was moved or joined, so that it can be put back."
    )

    def __str__(self) -> str:
        return f"{self.merged.ref} into {self.kept.ref}"


class Tombstone(models.Model):
    """What remains of a deleted event, so that reading its article again does not revive it."""

    key = models.CharField(
        max_length=64, unique=True, help_text="Key of the candidate that made the event."
    )
    ref = models.CharField(max_length=16, help_text="Public identifier of the deleted event.")
    article = models.CharField(
        max_length=16, blank=True, db_index=True, help_text="Public identifier of its article."
    )
    reading = models.JSONField(
        default=dict,
        blank=True,
        help_text="Type, title and places of the sentences, so that a newer reader knows it again.",
    )
    reason = models.TextField(blank=True)
    created = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.ref
