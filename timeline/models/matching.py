"""What recognises a known event in a new report: made from events, and made again at any time."""

from django.db import models

from timeline.models.events import Event


class Fingerprint(models.Model):
    """What a report is compared with; made anew when its event was changed since."""

    event = models.OneToOneField(
        Event, primary_key=True, on_delete=models.CASCADE, related_name="fingerprint"
    )
    content = models.JSONField(help_text="timeline.merging.values.Known, as plain data")
    made_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"fingerprint of {self.event_id}"


class BlockingKey(models.Model):
    """One stretch of time with one name; only events that share a key are ever compared."""

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="blocking_keys")
    key = models.BigIntegerField(help_text="timeline.merging.blocking says what is in it")

    class Meta:
        # The event stands in the index, so that looking up a key never touches the table.
        indexes = [models.Index(fields=["key", "event"], name="blocking_key_event")]

    def __str__(self) -> str:
        return f"{self.key} of {self.event_id}"
