"""Small closed classes of English words that clauses are read by."""


def these(words: str) -> frozenset[str]:
    """The words of a list written as text."""
    return frozenset(words.split())


HAVE_NOW = these("has have having 've")
HAD = these("had")
BE_NOW = these("is are am being be")
BE_PAST = these("was were been got gotten")
DO_NOW = these("do does")
DID = these("did")
WILL = these("will shall 'll")
MAY = these("would could might may should can must cannot ought")
NOT = these("not never no nor neither nobody none without hardly")
AUXILIARIES = HAVE_NOW | HAD | BE_NOW | BE_PAST | DO_NOW | DID | WILL | MAY
ADVERBS = these(
    """
    also already just since now later then yet still twice first again once even only soon
    ever not never hereby so far thus too meanwhile instead both all together reportedly otherwise
    """
)
NOT_ADVERBS = these(
    """
    family july italy ally reply supply rally early assembly only elderly bully
    """
)
DETERMINERS = these(
    """
    a an the this that these those its his her their our my your no any some each every
    such another several many most two three four five new federal first second last own
    legal other preliminary similar same recent executive local
    """
)
PREPOSITIONS = these(
    """
    of in on at by for with from about against over under after before between into
    through during without within following despite upon since than via per
    """
)
# A clause starts after these; the subject of a verb is not looked for beyond them.
RELATIVE = these("that which who whom whose where")
SUBORDINATE = these(
    """
    when while after before because since as if unless although though but whether until
    saying arguing alleging claiming
    """
)
STRONG_SIGNS = these('; : " – — ( ) ? !')
SAYING = these(
    """
    said says say saying announced announces announcing told tells reported reports
    confirmed revealed added argued claimed noted wrote tweeted stated declared
    acknowledged explained insisted learned showed according disclosed believes believe
    stressed
    """
)
ANNOUNCING = these(
    """
    announced announces announcing unveiled revealed disclosed confirmed declared
    announcement
    """
)

# What the word before "to" makes of the verb after it.
OCCURRED_TO = these(
    """
    voted moved agreed decided managed went proceeded opted chose began started joined
    continued rushed quick
    """
)
# Words between them and "to" name who was moved: "prompted the city to file suit".
CAUSED_TO = these("prompted prompting led leading caused causing forced forcing")
SCHEDULED_TO = these("set scheduled expected slated due about going poised")
PROPOSED_TO = these(
    """
    plan plans planned planning want wants wanted seek seeks sought seeking hope hopes
    hoped hoping propose proposes proposed proposing intend intends intended aim aims
    aimed try tries tried trying attempt attempts attempted attempting push pushed
    consider considering urge urges urged urging called calls calling call ask asks asked
    asking pressed pressured demanded encouraged effort efforts bid proposal proposals
    legislation ready prepared preparing like power authority petition request requested
    looking wanting move likely
    """
)
THREATENED_TO = these(
    """
    threaten threatens threatened threatening threat threats vow vows vowed pledge pledges
    pledged pledging promise promises promised promising warned warning warns
    """
)
NEGATED_TO = these(
    """
    refuse refuses refused refusing decline declines declined fail fails failed failing
    unable reluctant refusal failure hesitant forgot
    """
)
# What the word before a form in "-ing" makes of it.
DONE_ING = these("by after following since upon when while , and began started with")
NOT_DONE_ING = these(
    """
    consider considering considered considers weighing mulling without avoid of against
    about threatened threatening stop oppose opposes suggested before from to proposed
    discussed than
    """
)


def is_adverb(word: str) -> bool:
    """Whether a word may stand between an auxiliary and its verb."""
    return word in ADVERBS or (word.endswith("ly") and word not in NOT_ADVERBS)
