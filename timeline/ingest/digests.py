"""Which of our digests tells the same report as an article: the two count as one report."""

from articles.models import Article, TextKind


def _address(url: str) -> str:
    """Return an address without what does not matter: "www.", a last slash, the scheme."""
    return url.partition("://")[2].removeprefix("www.").rstrip("/").lower()


class Digests:
    """Our digests by address, and by publisher, day and title."""

    def __init__(self) -> None:
        rows = Article.objects.filter(text_kind=TextKind.DIGEST).order_by("-pk")
        rows = rows.select_related("publisher").defer("text")
        self._by_address = {_address(row.url): row.pk for row in rows if row.url}
        self._by_headline = {
            self._headline(row, row.publisher.name if row.publisher else ""): row.pk for row in rows
        }

    def of(self, article: Article, publisher: str) -> int | None:
        """Return the key of the digest of this article, if there is one."""
        if article.url and (found := self._by_address.get(_address(article.url))):
            return found if found != article.pk else None
        found = self._by_headline.get(self._headline(article, publisher))
        named = article.title and publisher and article.published_edtf
        return found if named and found != article.pk else None

    @staticmethod
    def _headline(article: Article, publisher: str) -> tuple[str, str, str]:
        title = " ".join(article.title.lower().split())
        return publisher.lower(), article.published_edtf, title
