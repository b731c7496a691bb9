"""Answers before Django is asked: what was sent to the same address, while the data are the same.

Most of what a stored page costs is the way to it: request, middleware, view and response. So what
Django answered with a page that may be stored is kept as it was sent, under all of a request that
such an answer depends on. The version of the data is looked up each time, as everywhere.
"""

import threading
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple, Self
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from django.db import DatabaseError, InterfaceError, close_old_connections
from django.utils.http import parse_etags

from timeline import chronology as chronicle
from timeline.views.caching import TAKES_GZIP, PageResponse

MOST_BYTES = 3_000_000  # of kept answers in one process; the pages' own store has the same bodies
BESIDE_BODY = 2_000  # bytes that an answer takes beside its body, about
NOT_MODIFIED = "304 Not Modified"
# What a 304 goes without, being about the body. Its other headers are those of the page.
OF_BODY = {"Content-Type", "Content-Encoding", "Content-Length"}

Headers = list[tuple[str, str]]


class Asked(NamedTuple):
    """All of a request for a page that its answer depends on, but for what the reader has."""

    scheme: str
    scheme_told: str  # by a proxy
    host: str
    server: str
    port: str
    root: str
    path: str
    query: str
    gzip: bool

    @classmethod
    def by(cls, environ: WSGIEnvironment) -> Self | None:
        """Return what is asked for; None if it is no whole page."""
        get = environ.get
        if get("REQUEST_METHOD") != "GET" or "HTTP_HX_REQUEST" in environ:
            return None
        return cls(
            get("wsgi.url_scheme", ""),
            get("HTTP_X_FORWARDED_PROTO", ""),
            get("HTTP_HOST", ""),
            get("SERVER_NAME", ""),
            get("SERVER_PORT", ""),
            get("SCRIPT_NAME", ""),
            get("PATH_INFO", ""),
            get("QUERY_STRING", ""),
            TAKES_GZIP.search(get("HTTP_ACCEPT_ENCODING", "")) is not None,
        )


@dataclass(frozen=True, slots=True)
class Answer:
    """A page as Django sent it."""

    version: str  # of the data that it shows
    etag: str
    status: str
    headers: Headers
    headers_of_304: Headers
    body: bytes

    @classmethod
    def of(cls, response: PageResponse) -> Self:
        """Keep what Django answered."""
        headers = list(response.items())
        return cls(
            response.page.version,
            response["ETag"],
            f"{response.status_code} {response.reason_phrase}",
            headers,
            [pair for pair in headers if pair[0] not in OF_BODY],
            response.content,
        )

    @property
    def size(self) -> int:
        """How many bytes it takes."""
        return len(self.body) + BESIDE_BODY

    def is_held(self, names: str) -> bool:
        """Say whether the reader has it; ``names`` are those in If-None-Match."""
        if names == self.etag:  # as browsers send it
            return True
        plain = self.etag.removeprefix("W/")
        return plain in [name.removeprefix("W/") for name in parse_etags(names)]

    def send(self, names: str, start_response: StartResponse) -> Iterable[bytes]:
        """Answer with the page, or with 304 if the reader has it."""
        if names and self.is_held(names):
            start_response(NOT_MODIFIED, self.headers_of_304.copy())
            return []
        start_response(self.status, self.headers.copy())
        return [self.body]


class StoredAnswers:
    """A WSGI application that keeps what Django answered. Safe to use from several threads."""

    def __init__(self, django: WSGIApplication, most_bytes: int = MOST_BYTES) -> None:
        self.django = django
        self.most_bytes = most_bytes
        self.bytes = 0
        self.kept: OrderedDict[Asked, Answer] = OrderedDict()
        self.lock = threading.Lock()

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer with what is kept, else ask Django."""
        asked = Asked.by(environ)
        if asked is None:
            return self.django(environ, start_response)
        answer = self.get(asked)
        if answer is not None and answer.version == _version():
            return answer.send(environ.get("HTTP_IF_NONE_MATCH", ""), start_response)
        response = self.django(environ, start_response)
        if isinstance(response, PageResponse) and not response.cookies:
            self.keep(asked, Answer.of(response))
        return response

    def get(self, asked: Asked) -> Answer | None:
        """Return what was last answered; it may be of older data."""
        with self.lock:
            answer = self.kept.get(asked)
            if answer is not None:
                self.kept.move_to_end(asked)
            return answer

    def keep(self, asked: Asked, answer: Answer) -> None:
        """Keep an answer; those used longest ago make room."""
        with self.lock:
            former = self.kept.pop(asked, None)
            self.bytes += answer.size - (former.size if former else 0)
            self.kept[asked] = answer
            while self.bytes > self.most_bytes:
                _, dropped = self.kept.popitem(last=False)
                self.bytes -= dropped.size


def _version() -> str:
    """Return the version of the data; "" if the database does not tell, which Django shall see.

    A connection that broke, or is older than the settings want, is replaced, as Django does at
    the start of each request.
    """
    close_old_connections()
    try:
        return chronicle.version()
    except (DatabaseError, InterfaceError):
        return ""
