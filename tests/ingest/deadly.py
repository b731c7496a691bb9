"""A text that kills the process which reads it; no Django, as in any process that reads."""

import os
import signal
from collections.abc import Sequence

from timeline.ingest.processes import Tools
from timeline.ingest.understanding import Outcome, Work, understand_all

DEADLY = "Kill whoever reads this."


def read_or_die(tools: Tools, batch: Sequence[Work]) -> list[Outcome]:
    """Read a batch; end the process as the system would, if the batch holds the deadly text."""
    if any(work.source and DEADLY in str(work.source) for work in batch):
        os.kill(os.getpid(), signal.SIGKILL)
    return understand_all(tools, tuple(batch))
