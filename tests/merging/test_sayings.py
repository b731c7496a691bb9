"""One report of several things that one person said: which sentence tells of which."""

from articles.extraction.times import intervals
from timeline.merging.sayings import share_out
from timeline.merging.values import Party, Report, Telling
from timeline.merging.words import telling_stems

LEAD = "Stone announced at a forum of chiefs that the department is auditing airports."
SPEECH = "We open a new chapter of the struggle with reluctant harbors tonight"
AUDIT = "The audit of airports looks at landing fees that keep removal flights away"


def said(words: str, type_: str, *parties: Party) -> Report:
    telling = Telling(telling_stems(words), frozenset())
    return Report(type_, "occurred", (intervals.year(2020),), parties, (), (telling,), ())


def test_each_sentence_goes_where_it_has_words_in_common():
    events = [said(SPEECH, "speech"), said(AUDIT, "statement")]
    sentences = [LEAD, "A new chapter of the struggle opens.", "Landing fees keep flights away."]
    assert share_out(sentences, events) == [[0, 1], [0, 2]]


def test_a_party_that_an_event_names_counts_as_its_words():
    pilots = Party("Pilots Union", "party", "", person=False)
    events = [said(SPEECH, "speech"), said(AUDIT, "statement", pilots)]
    assert share_out([LEAD, "The pilots of the union were angry."], events) == [[0], [0, 1]]


def test_what_tells_of_neither_stays_with_both():
    events = [said(SPEECH, "speech"), said(AUDIT, "statement")]
    assert share_out([LEAD, "Nobody was surprised."], events) == [[0, 1], [0, 1]]
