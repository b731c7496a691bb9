"""The starter of PostgreSQL for tests."""

import pytest

from tests.databases import NoServer, names_postgres, postgres


@pytest.mark.parametrize(
    ("url", "is_one"),
    [
        ("postgres://u:p@127.0.0.1/db", True),
        ("postgresql://u:p@127.0.0.1/db", True),
        ("psql://u@127.0.0.1/db", True),
        ("sqlite:///var/x.sqlite3", False),
        ("mysql://u@127.0.0.1/db", False),
    ],
)
def test_it_knows_an_address_of_postgresql(url: str, is_one: bool) -> None:
    assert names_postgres(url) is is_one


def test_it_uses_the_server_that_is_named() -> None:
    named = "postgresql://u:p@127.0.0.1:1/db"
    with postgres({"DATABASE_URL": named}) as url:
        assert url == named


def test_it_refuses_a_named_server_of_another_kind() -> None:
    with pytest.raises(NoServer, match="no PostgreSQL"), postgres({"DATABASE_URL": "sqlite:///x"}):
        pass
