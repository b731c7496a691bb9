"""Public identifiers follow from what came in."""

import hashlib

from timeline.refs import REF_ALPHABET, REF_LENGTH, article_ref, candidate_key, event_ref

SHA256 = hashlib.sha256(b"The mayor signed the ordinance on Friday.").hexdigest()


def test_an_article_ref_is_short_and_easy_to_read_aloud():
    ref = article_ref(SHA256)
    assert len(ref) == REF_LENGTH
    assert set(ref) <= set(REF_ALPHABET)


def test_the_letters_of_a_ref_are_the_leading_bits_of_the_hash():
    assert article_ref("00" * 32) == "0" * REF_LENGTH
    assert article_ref("ff" * 32) == REF_ALPHABET[-1] * REF_LENGTH
    assert article_ref("08" + "00" * 31) == "1" + "0" * (REF_LENGTH - 1)


def test_refs_of_other_input_are_others():
    keys = [candidate_key(SHA256, "lawsuit", 0, 10, n) for n in range(500)]
    assert len({event_ref(key) for key in keys}) == 500


def test_a_key_depends_on_each_of_its_parts():
    one = candidate_key(SHA256, "lawsuit", 0, 10, 0)
    others = [
        candidate_key("00" * 32, "lawsuit", 0, 10, 0),
        candidate_key(SHA256, "letter", 0, 10, 0),
        candidate_key(SHA256, "lawsuit", 1, 10, 0),
        candidate_key(SHA256, "lawsuit", 0, 11, 0),
        candidate_key(SHA256, "lawsuit", 0, 10, 1),
    ]
    assert one == candidate_key(SHA256, "lawsuit", 0, 10, 0)
    assert one not in others
    assert len(set(others)) == len(others)


def test_a_taken_event_ref_has_a_next_one():
    assert event_ref("k") != event_ref("k", attempt=1)
