"""Looks for garbage less often while a command makes many values that it keeps."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# So many more objects than before, instead of 700: few of ours refer to each other in circles.
MORE = 50_000


@contextmanager
def seldom_collecting() -> Iterator[None]:
    """Let Python look for circles of garbage seldom, and never among what is there already."""
    before = gc.get_threshold()
    gc.freeze()
    gc.set_threshold(MORE, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
