"""Pages that need not be made again: ETag and 304, and a store of made pages in each process.

A page is known by the version of the data that it shows. The version is looked up for every
request, so that a stored page can never be stale; what it saves is asking and rendering. Pages
are stored, and sent where the reader takes it, compressed: they hold no secret to be guessed by
their length.
"""

import gzip
import hashlib
import re
import threading
from collections import OrderedDict
from collections.abc import Callable
from functools import lru_cache

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.utils.cache import patch_vary_headers
from django.utils.http import parse_etags

MOST_BYTES = 5_000_000  # of stored pages in one process
COMPRESSION = 3  # half a millisecond for 75 kB, which become 13
TAKES_GZIP = re.compile(r"\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))")
# A browser keeps a page, but asks each time whether it still holds.
CACHE_CONTROL = "no-cache"
# What makes a page besides its data; another release gives it another name.
LOOKS = (("templates", "*.html"), ("static", "*"), ("timeline", "*.py"))


class PageStore:
    """The pages used last, up to so many bytes. Safe to use from several threads."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self.most_bytes = most_bytes
        self.bytes = 0
        self.pages: OrderedDict[str, bytes] = OrderedDict()
        self.lock = threading.Lock()

    def get(self, name: str) -> bytes | None:
        """Return the page of this name."""
        with self.lock:
            page = self.pages.get(name)
            if page is not None:
                self.pages.move_to_end(name)
            return page

    def keep(self, name: str, page: bytes) -> None:
        """Store a page; those used longest ago make room."""
        with self.lock:
            self.bytes += len(page) - len(self.pages.pop(name, b""))
            self.pages[name] = page
            while self.bytes > self.most_bytes:
                _, dropped = self.pages.popitem(last=False)
                self.bytes -= len(dropped)

    def clear(self) -> None:
        """Forget all pages."""
        with self.lock:
            self.pages.clear()
            self.bytes = 0


store = PageStore()


@lru_cache(maxsize=1)
def looks() -> str:
    """Return a name for the templates, styles and code that this process began with."""
    digest = hashlib.sha256()
    for folder, pattern in LOOKS:
        files = (path for path in (settings.BASE_DIR / folder).rglob(pattern) if path.is_file())
        for path in sorted(files):
            digest.update(path.read_bytes())
    return digest.hexdigest()


def page_name(request: HttpRequest, version: str, form: str) -> str:
    """Return the name of a page: equal names, equal bytes.

    ``form`` tells apart what one address answers with: the whole page, or a part of it.
    """
    address = f"{request.scheme} {request.get_host()} {request.get_full_path()}"
    parts = "\0".join((looks(), version, form, address))
    return hashlib.sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def with_version(
    request: HttpRequest, version: str, form: str, make: Callable[[], HttpResponse]
) -> HttpResponse:
    """Answer 304 if the reader has this page, else with the stored page, else with a new one.

    Only pages with status 200 are stored; ``make`` must not depend on who asks.
    """
    name = page_name(request, version, form)
    if f'"{name}"' in _held(request):
        return _dressed(HttpResponseNotModified(), name)
    stored = store.get(name)
    if stored is None:
        response = make()
        if response.status_code != 200:
            return response
        stored = gzip.compress(response.content, COMPRESSION, mtime=0)
        store.keep(name, stored)
    if not TAKES_GZIP.search(request.headers.get("Accept-Encoding", "")):
        return _dressed(HttpResponse(gzip.decompress(stored)), name)
    return _dressed(HttpResponse(stored, headers={"Content-Encoding": "gzip"}), name)


def _held(request: HttpRequest) -> list[str]:
    """Return the names of the pages that the reader has."""
    held = parse_etags(request.headers.get("If-None-Match", ""))
    return [etag.removeprefix("W/") for etag in held]


def _dressed(response: HttpResponse, name: str) -> HttpResponse:
    """Add the headers that let a browser ask again cheaply; one name for either encoding."""
    response["ETag"] = f'W/"{name}"'
    response["Cache-Control"] = CACHE_CONTROL
    patch_vary_headers(response, ["HX-Request", "Accept-Encoding"])
    return response
