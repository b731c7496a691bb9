"""Which events lie in a range of days, as conditions for the database.

The conditions speak of ``placed``, which ``EventQuerySet.in_order`` annotates.
"""

import datetime as dt
from dataclasses import dataclass

from django.db.models import Q

CLOSED = Q(earliest__isnull=False, latest__isnull=False)
ONE_OPEN = Q(earliest__isnull=True, latest__isnull=False) | Q(
    earliest__isnull=False, latest__isnull=True
)
UNDATED = Q(earliest__isnull=True, latest__isnull=True)
NOTHING = Q(pk__in=[])


@dataclass(frozen=True, slots=True)
class Range:
    """A range of days, open where None."""

    since: dt.date | None
    until: dt.date | None

    def known_day_inside(self) -> Q:
        """The day that an event is placed at lies in the range."""
        inside = Q(placed__isnull=False)
        if self.since:
            inside &= Q(placed__gte=self.since)
        return inside & Q(placed__lte=self.until) if self.until else inside

    def listed(self) -> Q:
        """Closed intervals that overlap the range, and open ones whose known day lies in it."""
        overlap = CLOSED
        if self.since:
            overlap &= Q(latest__gte=self.since)
        if self.until:
            overlap &= Q(earliest__lte=self.until)
        return overlap | (ONE_OPEN & self.known_day_inside())

    def certain(self) -> Q:
        """Closed intervals wholly inside; without a range every event with a known day."""
        if not self.since and not self.until:
            return Q(placed__isnull=False)
        inside = CLOSED
        if self.since:
            inside &= Q(earliest__gte=self.since)
        return inside & Q(latest__lte=self.until) if self.until else inside

    def could_be(self) -> Q:
        """Open intervals that reach into the range from a known day outside it."""
        far = NOTHING
        if self.since:
            far |= Q(latest__isnull=True, earliest__lt=self.since)
        if self.until:
            far |= Q(earliest__isnull=True, latest__gt=self.until)
        return far
