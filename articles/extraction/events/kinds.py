"""Kinds of events, places and rules that several rooms tell apart."""

from articles.extraction.values import EventType, JurisdictionKind

SAID = frozenset([EventType.STATEMENT, EventType.SPEECH])
# Both sides of a case may stand anywhere in its sentence.
OF_CASES = frozenset([EventType.RULING, EventType.LAWSUIT])
ORDERS = frozenset([EventType.DIRECTIVE, EventType.EXECUTIVE_ACTION])
LOCAL = frozenset([JurisdictionKind.CITY, JurisdictionKind.COUNTY, JurisdictionKind.STATE])
PLAIN_SURE = 0.5  # rules less sure than this hold for any doing
