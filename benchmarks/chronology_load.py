"""Requests a second of the whole site: gunicorn with two workers, asked from the same machine."""

import http.client
import random
import socket
import subprocess
import sys
import threading
import time
from contextlib import closing

SECONDS, CLIENTS = 8.0, 4
SEED = 1373


def requests_a_second(size: int) -> dict[str, float]:
    """Return the rates for pages made anew, for stored pages, and for 304s."""
    port = _free_port()
    server = subprocess.Popen(
        [
            *(sys.executable, "-m", "gunicorn", "timeline.wsgi", "--workers", "2"),
            *("--threads", "2", "--bind", f"127.0.0.1:{port}", "--log-level", "warning"),
        ]
    )
    try:
        _wait(port)
        draw = random.Random(SEED)
        fresh = [_address(draw, size) for _ in range(20_000)]
        _load(port, fresh[:40])
        etag = _get(port, "/").getheader("ETag") or ""
        return {
            "fresh pages a second": _load(port, fresh[40:]),
            "stored pages a second": _load(port, ["/"]),
            "304 a second": _load(port, ["/"], {"If-None-Match": etag}),
        }
    finally:
        server.terminate()
        server.wait(20)


def _address(draw: random.Random, size: int) -> str:
    """Return a random page: by number, by actor, by place, by days, by type and year."""
    year = draw.randint(1995, 2025)
    return draw.choice(
        [
            f"/?page={draw.randint(1, max(1, size // 100))}",
            f"/?actor=actor-{int(draw.paretovariate(0.5)) % 5000}&from={year}",
            f"/?jurisdiction=state-{draw.randint(0, 49)}&page={draw.randint(1, 9)}",
            f"/?at={year}-{draw.randint(1, 12):02}&order=desc",
            f"/?type=letter&from={year}&to={year}&page={draw.randint(1, 3)}",
        ]
    )


def _load(port: int, addresses: list[str], headers: dict[str, str] | None = None) -> float:
    """Ask for the addresses in turn from several clients; return answers a second."""
    done, lock, end = [0], threading.Lock(), time.monotonic() + SECONDS
    turns = iter(range(len(addresses) if len(addresses) > 1 else 10**9))

    def client() -> None:
        with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=120)) as connection:
            while time.monotonic() < end:
                with lock:
                    turn = next(turns, None)
                if turn is None:
                    return
                connection.request("GET", addresses[turn % len(addresses)], headers=headers or {})
                answer = connection.getresponse()
                answer.read()
                if answer.status not in (200, 304, 302):
                    raise RuntimeError(f"{addresses[turn % len(addresses)]}: {answer.status}")
                with lock:
                    done[0] += 1

    begun = time.monotonic()
    threads = [threading.Thread(target=client) for _ in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return done[0] / (time.monotonic() - begun)


def _get(port: int, address: str) -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    connection.request("GET", address)
    answer = connection.getresponse()
    answer.read()
    return answer


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def _wait(port: int) -> None:
    """Wait until the site answers."""
    for _ in range(300):
        try:
            _get(port, "/")
            return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError("gunicorn did not start")
