"""Finds a stretch of cleaned text in the text as it came in.

Cleaning takes out broken entities and odd spaces but keeps every word, so that letters and
digits alone are compared.
"""

import re
from dataclasses import dataclass, field

# "&#8211;", "& # 39;", "&quot;", ",quot;": entities, whole or broken by translation.
ENTITY = re.compile(r"&\s*#\s*\d+\s*;|[&,](?:quot|amp|apos|nbsp|lt|gt);")


@dataclass(slots=True)
class Original:
    """The text of an article as it came in, ready to be searched."""

    text: str
    letters: str = field(init=False)
    at: list[int] = field(init=False)  # for each letter its place in the text

    def __post_init__(self) -> None:
        self.letters, self.at = folded(self.text)

    def place(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """Return where ``text[start:end]`` of the cleaned text stands here, None if nowhere."""
        if text == self.text:
            return start, end
        wanted, _ = folded(text[start:end])
        before, _ = folded(text[:start])
        # The same words may stand twice; how far we are into the text tells which are meant.
        found = (
            [match.start() for match in re.finditer(f"(?={re.escape(wanted)})", self.letters)]
            if wanted
            else []
        )
        if not found:
            return None
        first = min(found, key=lambda index: abs(index - len(before)))
        return self.at[first], self.at[first + len(wanted) - 1] + 1


def folded(text: str) -> tuple[str, list[int]]:
    """Return the letters and digits of a text in lower case, and where each stands."""
    hidden = ENTITY.sub(lambda match: " " * len(match[0]), text)
    kept = [
        (small, index)
        for index, letter in enumerate(hidden)
        if letter.isalnum()
        for small in letter.lower()
    ]
    return "".join(small for small, _ in kept), [index for _, index in kept]
