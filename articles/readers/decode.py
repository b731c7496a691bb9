"""Bytes of unknown encoding → text."""

import codecs
import re

from charset_normalizer import from_bytes

from articles.readers.values import Refused

BYTE_ORDER_MARKS = (  # the longer first: the mark of UTF-32-LE begins with that of UTF-16-LE
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# First bytes of files that are not text, however much text they hold.
SIGNATURES = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a ZIP archive or an Office document",
    b"\x1f\x8b": "a gzip archive",
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"{\\rtf": "an RTF document",
    b"\xd0\xcf\x11\xe0": "an Office document",
    b"SQLite format 3": "a SQLite database",
    b"\x7fELF": "a program",
}
# What a page says of itself: <meta charset="windows-1252">
DECLARED = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.I)
# Control characters that no text has, apart from tab, line feed, form feed, return and escape.
CONTROLS = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
SAMPLE = 64 * 1024
# Encodings that English news comes in; more of them make a guess from few letters worse.
USUAL = [
    "cp1252",
    "mac_roman",
    "cp1250",
    "cp1251",
    "shift_jis",
    "gb18030",
    "utf_16_le",
    "utf_16_be",
]


def decode(content: bytes, is_page: bool = False) -> str:
    """Return the text of ``content``; ``is_page``: an HTML page, which may name its encoding.

    Raises ``Refused`` for what is no text.
    """
    for mark, encoding in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace").removeprefix("\ufeff")
    _refuse_signatures(content)
    if wide := _wide_encoding(content):
        return content.decode(wide, errors="replace")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = _guess(content, is_page)
    if _share_of_controls(content) > 0.02:
        raise _not_text("binary data")
    return text


def _refuse_signatures(content: bytes) -> None:
    for signature, what in SIGNATURES.items():
        if content.startswith(signature):
            raise _not_text(what)


def _not_text(what: str) -> Refused:
    return Refused(f"This is {what}, not text.", "Save it as plain text or HTML.")


def _wide_encoding(content: bytes) -> str:
    """UTF-16 without a mark: Latin letters in it have a zero in every second byte."""
    head = content[:SAMPLE]
    if len(head) < 4 or b"\x00" not in head:
        return ""
    even, odd = head[0::2], head[1::2]
    if odd.count(0) > 0.7 * len(odd) and even.count(0) < 0.1 * len(even):
        return "utf-16-le"
    if even.count(0) > 0.7 * len(even) and odd.count(0) < 0.1 * len(odd):
        return "utf-16-be"
    return ""


def _share_of_controls(content: bytes) -> float:
    head = content[:SAMPLE]
    return len(CONTROLS.findall(head)) / max(len(head), 1)


def _guess(content: bytes, is_page: bool) -> str:
    if is_page and (found := DECLARED.search(content[:4096])):
        try:
            return content.decode(found[1].decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass  # it names an encoding that it does not keep to
    if _share_of_controls(content) > 0.02:
        raise _not_text("binary data")
    best = from_bytes(content[:SAMPLE], cp_isolation=USUAL).best()
    encoding = best.encoding if best else "cp1252"
    return content.decode(encoding, errors="replace")
