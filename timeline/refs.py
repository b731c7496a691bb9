"""Public identifiers made from what came in, so that the same input gives the same address."""

import hashlib

# Crockford's base 32 without letters that are easily misread; 32**10 leaves room for all time.
REF_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
REF_LENGTH = 10


def article_ref(sha256: str) -> str:
    """Return the public identifier of the article whose original bytes have this SHA-256."""
    return _in_base_32(bytes.fromhex(sha256))


def event_ref(key: str, attempt: int = 0) -> str:
    """Return the public identifier of the event that the candidate with ``key`` founds.

    ``attempt`` counts up in the rare case that another event has that identifier already.
    """
    return _in_base_32(hashlib.sha256(f"event {attempt} {key}".encode()).digest())


def candidate_key(sha256: str, type_: str, start: int, end: int, number: int) -> str:
    """Return the key of one candidate: the same whenever the same article is read alike.

    ``start`` and ``end`` are the place of its best sentence; ``number`` tells apart candidates of
    one type in one sentence, from 0.
    """
    return hashlib.sha256(f"{sha256} {type_} {start} {end} {number}".encode()).hexdigest()


def _in_base_32(digest: bytes) -> str:
    """Write the first bits of ``digest`` in the letters of public identifiers, five bits each."""
    number = int.from_bytes(digest[:8], "big") >> (64 - 5 * REF_LENGTH)
    return "".join(
        REF_ALPHABET[(number >> 5 * place) & 31] for place in reversed(range(REF_LENGTH))
    )
