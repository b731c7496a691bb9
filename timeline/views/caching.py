"""Pages that need not be made again: ETag and 304, and a store of made pages in each process.

A page is known by the version of the data that it shows. The version is looked up for every
request, so that a stored page can never be stale; what it saves is asking and rendering. Pages
are stored, and sent where the reader takes it, compressed: they hold no secret to be guessed by
their length.
"""

import hashlib
import re
import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.utils.http import parse_etags
from isal import igzip

from timeline import chronology as chronicle
from timeline.chronology import Moment

MOST_BYTES = 5_000_000  # of stored pages in one process
# 100 kB become 19 in a fifth of the time that the standard library's zlib takes for the same.
COMPRESSION = 1
TAKES_GZIP = re.compile(r"\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))")
# A browser keeps a page, but asks each time whether it still holds.
CACHE_CONTROL = "no-cache"
VARY = "HX-Request, Accept-Encoding"
HTML = "text/html; charset=utf-8"
WHOLE = "page"  # the form of whole pages
# What makes a page besides its data; another release gives it another name.
LOOKS = (("templates", "*.html"), ("static", "*"), ("timeline", "*.py"))


@dataclass(frozen=True, slots=True)
class Page:
    """One made page."""

    name: str  # of its bytes, for the ETag
    version: str  # of the data that it shows
    gzipped: bytes


class PageStore:
    """The pages used last by address, up to so many bytes. Safe to use from several threads."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self.most_bytes = most_bytes
        self.bytes = 0
        self.pages: OrderedDict[str, Page] = OrderedDict()
        self.lock = threading.Lock()

    def get(self, address: str) -> Page | None:
        """Return the page that was last made for an address; it may be of older data."""
        with self.lock:
            page = self.pages.get(address)
            if page is not None:
                self.pages.move_to_end(address)
            return page

    def keep(self, address: str, page: Page) -> None:
        """Store a page; those used longest ago make room."""
        with self.lock:
            former = self.pages.pop(address, None)
            self.bytes += len(page.gzipped) - (len(former.gzipped) if former else 0)
            self.pages[address] = page
            while self.bytes > self.most_bytes:
                _, dropped = self.pages.popitem(last=False)
                self.bytes -= len(dropped.gzipped)

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


def moment_of(request: HttpRequest) -> Moment:
    """Return the chronology as it is during this request: it is looked up once."""
    known = getattr(request, "chronology_moment", None)
    if isinstance(known, Moment):
        return known
    moment = chronicle.now()
    vars(request)["chronology_moment"] = moment
    return moment


class PageResponse(HttpResponse):
    """A whole stored page, which may be sent again as it is."""

    def __init__(self, page: Page, body: bytes, headers: dict[str, str]) -> None:
        super().__init__(body, headers=headers)
        self.page = page


def with_version(
    request: HttpRequest, version: str, form: str, make: Callable[[], HttpResponse]
) -> HttpResponse:
    """Answer 304 if the reader has this page, else with the stored page, else with a new one.

    ``form`` tells apart what one address answers with: the WHOLE page, or a part of it. Only
    pages with status 200 are stored; ``make`` must not depend on who asks.
    """
    address = _address(request, form)
    name = _name(version, address)
    if f'"{name}"' in _held(request):
        return _not_modified(name)
    stored = store.get(address)
    if stored is None or stored.name != name:
        response = make()
        if response.status_code != 200:
            return response
        gzipped = igzip.compress(response.content, COMPRESSION, mtime=0)
        stored = Page(name, version, gzipped)
        store.keep(address, stored)
    return _answer(request, stored, form)


def _address(request: HttpRequest, form: str) -> str:
    """Return what a page is stored under."""
    return f"{form} {request.scheme} {request.get_host()} {request.get_full_path()}"


def _name(version: str, address: str) -> str:
    """Return the name of a page: equal names, equal bytes."""
    parts = f"{looks()}\0{version}\0{address}"
    return hashlib.sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _held(request: HttpRequest) -> list[str]:
    """Return the names of the pages that the reader has."""
    given = request.META.get("HTTP_IF_NONE_MATCH")
    return [etag.removeprefix("W/") for etag in parse_etags(given)] if given else []


def _answer(request: HttpRequest, page: Page, form: str) -> HttpResponse:
    """Answer with a stored page."""
    headers = {"Content-Type": HTML, **_headers(page.name)}
    if TAKES_GZIP.search(request.META.get("HTTP_ACCEPT_ENCODING", "")):
        body, headers["Content-Encoding"] = page.gzipped, "gzip"
    else:
        body = igzip.decompress(page.gzipped)
    headers["Content-Length"] = str(len(body))
    if form == WHOLE:
        return PageResponse(page, body, headers)
    return HttpResponse(body, headers=headers)


def _not_modified(name: str) -> HttpResponse:
    return HttpResponseNotModified(headers=_headers(name))


def _headers(name: str) -> dict[str, str]:
    """Return the headers that let a browser ask again cheaply; one name for either encoding."""
    return {"ETag": f'W/"{name}"', "Cache-Control": CACHE_CONTROL, "Vary": VARY}
