"""A cheap HTTP client on one core: many connections, one thread, no parsing beyond the head.

It shares two cores with the workers that it measures, so what it costs itself must be little.
"""

import selectors
import socket
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from statistics import quantiles

CONNECTIONS = 8
# A connection is closed after so many requests, so that the workers share the load evenly.
REQUESTS_A_CONNECTION = 100
LARGEST_READ = 1 << 18


@dataclass(slots=True)
class Load:
    """What came of asking for a while."""

    seconds: float = 0.0
    milliseconds: list[float] = field(default_factory=list)  # of each answer
    statuses: Counter[int] = field(default_factory=Counter)
    broken: int = 0  # connections that ended inside an answer

    @property
    def answers(self) -> int:
        """How many answers came."""
        return len(self.milliseconds)

    @property
    def rate(self) -> float:
        """Answers a second."""
        return self.answers / self.seconds if self.seconds else 0.0

    def errors(self, wanted: int) -> int:
        """Return how many answers had another status than the one wanted, or never ended."""
        return self.broken + self.answers - self.statuses[wanted]

    def percentile(self, of_hundred: int) -> float:
        """Return the milliseconds that so many of a hundred answers took at most."""
        return quantiles(self.milliseconds, n=100)[of_hundred - 1] if self.answers > 1 else 0.0


class _Connection:
    """One connection, which asks for one address at a time."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=120)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.received = bytearray()
        self.asked_at = 0.0
        self.asked = 0

    def ask(self, request: bytes) -> None:
        self.received.clear()
        self.asked += 1
        self.asked_at = time.perf_counter()
        self.socket.sendall(request)

    def status(self) -> int | None:
        """Read on; return the status once the answer is whole, 0 if it broke off."""
        piece = self.socket.recv(LARGEST_READ)
        if not piece:
            return 0
        self.received += piece
        head = self.received.find(b"\r\n\r\n")
        if head < 0:
            return None
        status = int(self.received[9:12])
        length = _length(bytes(self.received[:head]).lower()) if status != 304 else 0
        return status if len(self.received) >= head + 4 + length else None


def _length(head: bytes) -> int:
    start = head.index(b"content-length:") + len(b"content-length:")
    return int(head[start:].split(b"\r\n", 1)[0])


def request(address: str, headers: Mapping[str, str] | None = None) -> bytes:
    """Return the bytes that ask for an address."""
    lines = [f"GET {address} HTTP/1.1", "Host: 127.0.0.1", "Accept-Encoding: gzip"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("ascii")


def ask_for_a_while(port: int, requests: Iterable[bytes], seconds: float) -> Iterator[Load]:
    """Ask for the addresses in turn; yield what came of it about once a second, and at the end.

    It ends after so many seconds, or when there is nothing more to ask for.
    """
    load, todo = Load(), iter(requests)
    begun = time.perf_counter()
    told = begun
    with selectors.DefaultSelector() as selector:
        for _ in range(CONNECTIONS):
            _ask_next(selector, None, port, todo)
        while selector.get_map() and load.seconds < seconds:
            for key, _ in selector.select(1.0):
                _take(key.data, load, selector, port, todo)
            now = time.perf_counter()
            load.seconds = now - begun
            if now - told > 1:
                told = now
                yield load
        for key in list(selector.get_map().values()):
            key.data.socket.close()
    yield load


def _take(
    connection: _Connection,
    load: Load,
    selector: selectors.BaseSelector,
    port: int,
    todo: Iterator[bytes],
) -> None:
    """Take what came on a connection; if that is all of the answer, ask for the next."""
    status = connection.status()
    if status is None:
        return
    if status:
        load.milliseconds.append((time.perf_counter() - connection.asked_at) * 1000)
        load.statuses[status] += 1
    else:
        load.broken += 1
    if not status or connection.asked >= REQUESTS_A_CONNECTION:
        selector.unregister(connection.socket)
        connection.socket.close()
        _ask_next(selector, None, port, todo)
    else:
        _ask_next(selector, connection, port, todo)


def _ask_next(
    selector: selectors.BaseSelector,
    connection: _Connection | None,
    port: int,
    todo: Iterator[bytes],
) -> None:
    """Ask for the next address, on a new connection if there is none."""
    following = next(todo, None)
    if following is None:
        if connection is not None:
            selector.unregister(connection.socket)
            connection.socket.close()
        return
    if connection is None:
        connection = _Connection(port)
        selector.register(connection.socket, selectors.EVENT_READ, connection)
    connection.ask(following)
