"""The log of changes, written by triggers in the database; see ``timeline/change_log.py``."""

from django.db import models


class Change(models.Model):
    """One row that changed and that the chronology depends on. Nobody writes this but triggers."""

    kind = models.CharField(max_length=12, help_text='"event", a facet with a name, or "all".')
    target = models.BigIntegerField(help_text="Primary key of what changed; 0 with all.")
    # Rolled back, flushed and restored logs count anew; this tells two rows of one number apart.
    nonce = models.BigIntegerField()
    # PostgreSQL's number of the transaction, since rows do not become visible in order of id.
    # SQLite has one writer at a time, so there it stays 0.
    transaction_id = models.BigIntegerField(default=0, db_index=True)

    class Meta:
        verbose_name = "change"
        verbose_name_plural = "log of changes"

    def __str__(self) -> str:
        return f"{self.kind} {self.target}"
