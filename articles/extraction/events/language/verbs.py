"""English verb forms: from a lemma to its forms, and what each form can be."""

from functools import cache

BASE, PRESENT, PAST, PARTICIPLE, GERUND = "base", "present", "past", "participle", "gerund"

# lemma: past, participle
IRREGULAR = {
    "be": ("was", "been"),
    "begin": ("began", "begun"),
    "beat": ("beat", "beaten"),
    "break": ("broke", "broken"),
    "build": ("built", "built"),
    "choose": ("chose", "chosen"),
    "cast": ("cast", "cast"),
    "catch": ("caught", "caught"),
    "draw": ("drew", "drawn"),
    "drive": ("drove", "driven"),
    "fall": ("fell", "fallen"),
    "fly": ("flew", "flown"),
    "grow": ("grew", "grown"),
    "lay": ("laid", "laid"),
    "pay": ("paid", "paid"),
    "quit": ("quit", "quit"),
    "read": ("read", "read"),
    "rise": ("rose", "risen"),
    "run": ("ran", "run"),
    "see": ("saw", "seen"),
    "sell": ("sold", "sold"),
    "show": ("showed", "shown"),
    "sit": ("sat", "sat"),
    "spend": ("spent", "spent"),
    "stand": ("stood", "stood"),
    "steal": ("stole", "stolen"),
    "teach": ("taught", "taught"),
    "split": ("split", "split"),
    "bring": ("brought", "brought"),
    "come": ("came", "come"),
    "cut": ("cut", "cut"),
    "find": ("found", "found"),
    "fight": ("fought", "fought"),
    "forbid": ("forbade", "forbidden"),
    "freeze": ("froze", "frozen"),
    "get": ("got", "got"),
    "give": ("gave", "given"),
    "go": ("went", "gone"),
    "become": ("became", "become"),
    "veto": ("vetoed", "vetoed"),
    "hand": ("handed", "handed"),
    "have": ("had", "had"),
    "hear": ("heard", "heard"),
    "hit": ("hit", "hit"),
    "hold": ("held", "held"),
    "keep": ("kept", "kept"),
    "kneel": ("knelt", "knelt"),
    "lead": ("led", "led"),
    "leave": ("left", "left"),
    "let": ("let", "let"),
    "light": ("lit", "lit"),
    "lose": ("lost", "lost"),
    "make": ("made", "made"),
    "meet": ("met", "met"),
    "overturn": ("overturned", "overturned"),
    "override": ("overrode", "overridden"),
    "overrule": ("overruled", "overruled"),
    "put": ("put", "put"),
    "release": ("released", "released"),
    "rescind": ("rescinded", "rescinded"),
    "say": ("said", "said"),
    "seek": ("sought", "sought"),
    "send": ("sent", "sent"),
    "set": ("set", "set"),
    "shoot": ("shot", "shot"),
    "shut": ("shut", "shut"),
    "speak": ("spoke", "spoken"),
    "strike": ("struck", "struck"),
    "sweep": ("swept", "swept"),
    "swear": ("swore", "sworn"),
    "take": ("took", "taken"),
    "tear": ("tore", "torn"),
    "tell": ("told", "told"),
    "undo": ("undid", "undone"),
    "throw": ("threw", "thrown"),
    "uphold": ("upheld", "upheld"),
    "win": ("won", "won"),
    "withdraw": ("withdrew", "withdrawn"),
    "withhold": ("withheld", "withheld"),
    "write": ("wrote", "written"),
}
DOUBLED = frozenset(
    [
        "ban",
        "bar",
        "strip",
        "acquit",
        "nab",
        "rip",
        "outstrip",
        "quit",
        "cap",
        "snap",
        "step",
        "spar",
        "rob",
        "ship",
        "skip",
        "slip",
        "trim",
        "equip",
        "compel",
        "control",
        "propel",
        "expel",
        "repel",
        "stem",
        "top",
        "wrap",
        "clap",
        "trap",
        "pin",
        "jam",
        "drop",
        "plan",
        "stop",
        "slam",
        "tap",
        "commit",
        "submit",
        "permit",
        "prefer",
        "refer",
        "defer",
        "scrap",
        "axe",
        "nab",
        "pan",
        "rebut",
        "admit",
        "transfer",
        "grab",
        "stab",
        "gun",
        "fan",
        "net",
        "ram",
        "gut",
        "curb",
        "cram",
    ]
)
DOUBLED_IN_GERUND = frozenset(
    ["cut", "hit", "let", "put", "set", "shut", "begin", "get", "forbid", "win"]
)


@cache
def forms(lemma: str) -> dict[str, frozenset[str]]:
    """Each written form of a verb, with what it can be."""
    stem = lemma[:-1] if lemma.endswith("e") and not lemma.endswith(("ee", "oe")) else lemma
    if lemma in DOUBLED:
        stem = lemma + lemma[-1]
    past, participle = IRREGULAR.get(lemma, ("", ""))
    if not past:
        past = participle = _regular_past(lemma, stem)
    gerund = (lemma + lemma[-1] if lemma in DOUBLED_IN_GERUND else stem) + "ing"
    found: dict[str, set[str]] = {}
    for form, kind in (
        (lemma, BASE),
        (_present(lemma), PRESENT),
        (past, PAST),
        (participle, PARTICIPLE),
        (gerund, GERUND),
    ):
        found.setdefault(form, set()).add(kind)
    return {form: frozenset(kinds) for form, kinds in found.items()}


def headline_form(lemmas: tuple[str, ...], form: str, *, plural: bool) -> str:
    """The present of the verb that a written form belongs to: "sued" → "sues"; "" for none."""
    for lemma in lemmas:
        if form in forms(lemma):
            return lemma if plural else _present(lemma)
    return ""


def _present(lemma: str) -> str:
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return lemma[:-1] + "ies"
    if lemma.endswith(("s", "sh", "ch", "x", "z", "o")):
        return lemma + "es"
    return lemma + "s"


def _regular_past(lemma: str, stem: str) -> str:
    if lemma.endswith("y") and lemma[-2:-1] not in "aeiou":
        return lemma[:-1] + "ied"
    return stem + ("d" if stem.endswith("e") else "ed")  # "freed", "agreed"
