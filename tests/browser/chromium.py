"""Finds the Chromium that the browser tests drive, and gets one where there is none.

    python -m tests.browser.chromium

prints the program's path, or says what to do and fails.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")
ADVICE = (
    "The browser tests need Chromium. Install Debian's package chromium (apt-get install "
    "chromium) or Google Chrome, or run: python -m playwright install --with-deps chromium"
)

# Root may not use Chromium's sandbox; the tests open only our own pages. The rest keeps it from
# calling home.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-sync",
    "--metrics-recording-only",
    "--no-first-run",
    "--no-pings",
)


class NoChromium(Exception):
    """No Chromium can be had; the message says what to do."""


def find() -> Path | None:
    """Return an installed Chromium or Chrome, else the one that Playwright downloaded, if any."""
    for name in NAMES:
        if found := shutil.which(name):
            return Path(found)
    with sync_playwright() as playwright:
        downloaded = Path(playwright.chromium.executable_path)
    return downloaded if downloaded.exists() else None


def install() -> None:
    """Install Chromium: Debian's package as root, Playwright's own download otherwise."""
    if os.geteuid() == 0 and shutil.which("apt-get"):
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-qq"], check=False, env=quiet)
        command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"]
        subprocess.run(command, check=False, env=quiet)
    else:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def find_or_install() -> Path:
    """Return a Chromium, installed now if need be; raise ``NoChromium`` if none can be had."""
    if found := find():
        return found
    install()
    if found := find():
        return found
    raise NoChromium(ADVICE)


if __name__ == "__main__":
    try:
        print(find_or_install())
    except NoChromium as problem:
        sys.exit(str(problem))
