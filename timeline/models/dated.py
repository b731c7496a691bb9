"""One honest date in a row."""

from django.db import models

from articles.extraction.values import Basis, Interval, Precision


class Dated(models.Model):
    """A row whose date is an interval with a precision, and says how it was reckoned."""

    edtf = models.CharField(
        "date (EDTF)",
        max_length=80,
        blank=True,
        help_text="2020-02-10, 2020-02, 2018-01-22/2018-01-28, 2017~, [..2020-02-12] (by that "
        "day). First day, last day and precision follow from it. Empty: not known at all.",
    )
    earliest = models.DateField("first day", null=True, blank=True, editable=False)
    latest = models.DateField("last day", null=True, blank=True, editable=False)
    precision = models.CharField(
        max_length=8,
        choices=[(p.value, p.value) for p in Precision],
        default=Precision.APPROX.value,
        editable=False,
    )
    basis = models.CharField(
        "date rests on",
        max_length=16,
        choices=[(b.value, b.value) for b in Basis],
        default=Basis.UNDATED.value,
    )
    why = models.TextField(
        "why this date", blank=True, help_text="One sentence for readers: how it was reckoned."
    )

    class Meta:
        abstract = True

    @property
    def interval(self) -> Interval:
        """The date as the value that the pure rooms speak of."""
        return Interval(self.earliest, self.latest, Precision(self.precision), self.edtf)

    @interval.setter
    def interval(self, value: Interval) -> None:
        self.earliest, self.latest = value.earliest, value.latest
        self.precision, self.edtf = value.precision.value, value.edtf
