"""What happened: events with their evidence, and whom and where they concern."""

from timeline.models.actors import Actor, Term
from timeline.models.changes import Change
from timeline.models.events import Event, Merge, Participant, Tombstone
from timeline.models.evidence import Citation, Mention
from timeline.models.jurisdictions import Jurisdiction
from timeline.models.matching import BlockingKey, Fingerprint
from timeline.models.threads import Thread

__all__ = [
    "Actor",
    "BlockingKey",
    "Change",
    "Citation",
    "Event",
    "Fingerprint",
    "Jurisdiction",
    "Mention",
    "Merge",
    "Participant",
    "Term",
    "Thread",
    "Tombstone",
]
