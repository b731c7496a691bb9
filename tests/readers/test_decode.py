"""Bytes of any encoding."""

import codecs

import pytest

from articles.readers.decode import decode
from articles.readers.values import Refused

TEXT = "The city’s café policy — “no” to jails — was signed in São Paulo on Friday. " * 3


@pytest.mark.parametrize(
    "content",
    [
        TEXT.encode(),
        codecs.BOM_UTF8 + TEXT.encode(),
        TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
        TEXT.encode("cp1252"),
    ],
    ids=["utf-8", "utf-8 with a mark", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"],
)
def test_text_is_read_whatever_its_encoding(content):
    assert decode(content) == TEXT


def test_a_page_may_name_its_encoding():
    page = '<meta charset="iso-8859-5"><p>Москва</p>'
    assert "Москва" in decode(page.encode("iso-8859-5"), is_page=True)


def test_a_page_that_names_a_wrong_encoding_is_read_all_the_same():
    page = '<meta charset="klingon"><p>Café</p>'
    assert "Caf" in decode(page.encode("cp1252"), is_page=True)


@pytest.mark.parametrize(
    "content",
    [b"%PDF-1.7 text", b"PK\x03\x04 text", b"\x89PNG\r\n", bytes(range(256)) * 8, b"\x1f\x8b\x08"],
    ids=["pdf", "zip", "png", "noise", "gzip"],
)
def test_what_is_no_text_is_refused_with_a_way_out(content):
    with pytest.raises(Refused) as found:
        decode(content)
    assert found.value.fix
