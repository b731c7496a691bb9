"""Text as it came → text as a reader would copy it from the page. Clean text stays as it is.

Each rule carries an example, ``(before, after)``; tests run them.
"""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass

from ftfy import TextFixerConfig, fix_text

# Only what breaks letters. Typographic quotes, ligatures of other scripts and width stay.
MOJIBAKE = TextFixerConfig(
    unescape_html=False,
    uncurl_quotes=False,
    fix_character_width=False,
    fix_line_breaks=False,
    normalization=None,
    explain=False,
)
# Text with no other letters than these was never decoded wrongly; most news has no others.
USUAL = re.compile("[\x00-\x7f“”‘’–—…•·§°©®™½éèêáàâíóôúüñçÉÁÍÓÚÑ\u00a0]*")
LINE_ENDS = re.compile("\r\n?|[\u2028\u2029\x85\x0b\x0c]")
# No ink and no width: soft hyphen, zero-width space and marks, byte order mark, controls.
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\x00-\x08\x0e-\x1f\x7f-\x9f]")
SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
SURROGATE = re.compile("[\ud800-\udfff]")
# "& # 39;" and "&# 8217 ;": translation programs put spaces into references.
NUMBERED = re.compile(r"&\s*#\s*([xX]?[0-9A-Fa-f]{1,6})\s*;")
# "&quot;", "& quot ;", and ",quot;" where the ampersand became a comma.
NAMED = re.compile(
    r"(?:&\s*|,)(quot|amp|apos|nbsp|ldquo|rdquo|lsquo|rsquo|mdash|ndash|hellip|lt|gt|sect)\s*;"
)
OTHER_NAMED = re.compile(r"&[A-Za-z][A-Za-z0-9]{1,30};")

# Lines that belong to a page, not to its article; a whole line must match.
FURNITURE = re.compile(
    r"""
    skip \s to \s (?:main \s)?(?:content|navigation|search)
    | most \s (?:viewed|read|popular|shared|commented)(?:\s (?:stories|articles|news))?
    | advertisements? | sponsored(?:\s content)?
    | (?:story|article) \s continues \s below(?:\s (?:this \s)?(?:advertisement|ad))?
    | (?:read|see|learn) \s (?:more|also) :?
    | related(?:\s (?:articles|stories|coverage|news|topics|content))? :?
    | (?:recommended|more)(?:\s (?:for \s you|stories|coverage|news)) | trending(?:\s now)?
    | share(?:\s this)?(?:\s (?:article|story|page))?
    | (?:share|follow \s us) \s on \s \w+ | follow \s us
    | (?:share \s )?(?:facebook|twitter|whatsapp|linkedin|reddit|pinterest|copy \s link)
    | (?:sign \s up|subscribe)(?:\s (?:now|today|here))?(?:\s (?:for|to) \s .{3,80})?
    | log \s? in | sign \s in | newsletters? | comments?(?:\s \(\d+\))?
    | leave \s a \s (?:comment|reply) | back \s to \s top | click \s to \s (?:expand|enlarge)
    | (?:cookie|privacy) \s (?:policy|settings|preferences|notice) | terms \s of \s (?:use|service)
    | donate(?:\s (?:now|today|here))? | your \s tax[\s-]deductible \s .{3,150}
    | listen \s to \s (?:this \s)?article | \d{1,2} \s min(?:ute)?s? \s read
    """,
    re.I | re.X,
)
# How each of them begins; most lines do not, which is seen at once.
FURNITURE_BEGINS = tuple(
    "skip most advertisement sponsored story article read see learn related recommended more"
    " trending share follow facebook twitter whatsapp linkedin reddit pinterest copy sign subscribe"
    " log newsletter comment leave back click cookie privacy terms donate your listen"
    " 0 1 2 3 4 5 6 7 8 9".split()
)
LONGEST_FURNITURE = 200


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which text is dirty."""

    name: str
    example: tuple[str, str]
    apply: Callable[[str], str]


def _mend_mojibake(text: str) -> str:
    return text if USUAL.fullmatch(text) else fix_text(text, MOJIBAKE)


def _numbered(found: re.Match[str]) -> str:
    return html.unescape(f"&#{found[1]};")


def _mend_references(text: str) -> str:
    if ";" not in text:
        return text
    text = NAMED.sub(r"&\1;", text)
    text = text.replace("&amp;", "&")  # first, for what was escaped twice: "&amp;quot;"
    text = NAMED.sub(lambda found: html.unescape(f"&{found[1]};"), text)
    text = NUMBERED.sub(_numbered, text)
    return OTHER_NAMED.sub(lambda found: html.unescape(found[0]), text)


def is_furniture(line: str) -> bool:
    """Whether a line belongs to the page and not to the article."""
    words = line.strip()
    if len(words) > LONGEST_FURNITURE or not words.lower().startswith(FURNITURE_BEGINS):
        return False
    return FURNITURE.fullmatch(words.rstrip(".!")) is not None


def _drop_furniture(text: str) -> str:
    lines = text.split("\n")
    if not any(is_furniture(line) for line in lines):
        return text
    kept: list[str] = []
    dropped = True  # also drop blank lines that would then lead the text
    for line in lines:
        if is_furniture(line):
            dropped = True
        elif line.strip() or not dropped:
            kept.append(line)
            dropped = False
    while kept and not kept[-1].strip():
        kept.pop()
    return "\n".join(kept)


RULES = (
    Rule(
        "line ends",
        ("One.\r\nTwo.\rThree.", "One.\nTwo.\nThree."),
        lambda t: LINE_ENDS.sub("\n", t),
    ),
    Rule(
        "half characters",
        ("He \ud83d said", "He \ufffd said"),
        lambda t: SURROGATE.sub("\ufffd", t),
    ),
    Rule("mojibake", ("the cityâ€™s jail", "the city’s jail"), _mend_mojibake),
    Rule("broken references", ("a ,quot;haven& # 39;", "a \"haven'"), _mend_references),
    Rule(
        "unseen characters",
        ("\ufeffthe sher\u00adiff\x00", "the sheriff"),
        lambda t: INVISIBLE.sub("", t),
    ),
    Rule("odd spaces", ("Sec.\u00a01373", "Sec. 1373"), lambda t: SPACES.sub(" ", t)),
    Rule(
        "page furniture",
        ("Skip to main content\n\nThe mayor spoke.", "The mayor spoke."),
        _drop_furniture,
    ),
)


def clean(text: str) -> str:
    """Return the text without the dirt of transport; unchanged if there is none."""
    for rule in RULES:
        text = rule.apply(text)
    return text


def clean_line(text: str) -> str:
    """Return a title or a name as one clean line."""
    return " ".join(clean(text).split())
