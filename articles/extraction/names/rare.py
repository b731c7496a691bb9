"""The patterns of names that few texts hold, for the sieve that tells which those are."""

from articles.extraction.names import (
    bodies,
    collectives,
    county_phrases,
    courts,
    departments,
    described,
    local,
    media,
    offices_said,
    pronouns,
    titles_again,
    told_by_state,
)

RARE = (
    bodies.GENERIC, collectives.SOME, collectives.TOGETHER, county_phrases.COUNTIES,
    county_phrases.COUNTIES_OF,
    county_phrases.COUNTY_OF, courts.BENCH, courts.FEDERAL_JUDGE, courts.GENERIC, courts.MEANT,
    courts.SIDE, courts.SUPREME, departments.DEPARTMENT,
    described.CALLED, described.DESCRIBED, described.SCHOOLS, local.CHAMBERS,
    local.CONGRESS, local.COUNCILS, local.HOUSES, local.PLACE_WORDS, local.STATEHOUSE,
    local.STATE_STORY, media.SPOKEN_TO, offices_said.BARE, pronouns.OWN_STAFF,
    pronouns.PRONOUN, titles_again.AGAIN,
    *told_by_state.PATTERNS,
)  # fmt: skip
