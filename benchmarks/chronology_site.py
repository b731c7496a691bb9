"""The settings of a site whose database and index lie in one folder of the bench."""

from pathlib import Path


def environment(folder: Path) -> dict[str, str]:
    """Return the variables that make a site of the database and the index in a folder."""
    return {
        "DATABASE_URL": f"sqlite:///{folder / 'timeline.sqlite3'}",
        "VAR_DIR": str(folder),
        "DJANGO_SETTINGS_MODULE": "timeline.settings",
        "DEBUG": "false",
        "SECRET_KEY": "only-for-the-benchmark",
        "ALLOWED_HOSTS": "127.0.0.1",
        "SECURE_SSL_REDIRECT": "false",
        "STATIC_ROOT": str(folder / "static"),
    }
