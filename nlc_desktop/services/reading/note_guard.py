"""Looks through notes before they leave the office: what numbers and addresses stand in them.

R-DP-04: it shows what it found and asks; whoever exports decides.
"""

from dataclasses import dataclass

from nlc_desktop.domain.free_text import Finding, FindingKind, found
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.store.queries.parts import display_of
from nlc_desktop.store.queries.rows import one, select

_WORDS = {
    FindingKind.MYKAD: tr_noop("identity card number {text}"),
    FindingKind.NIK: tr_noop("identity number {text}"),
    FindingKind.PHILSYS: tr_noop("identity number {text}"),
    FindingKind.EMAIL: tr_noop("e-mail address {text}"),
    FindingKind.PHONE: tr_noop("telephone number {text}"),
}
_NOTES = f"""
    SELECT id, name, note FROM organisation WHERE note <> ''
    UNION ALL SELECT n.id, {display_of("n")}, n.note FROM person n WHERE n.note <> ''
    ORDER BY 2, 1
"""  # noqa: S608 - pieces of our own


@dataclass(frozen=True, slots=True)
class NoteFinding:
    """A note in which something was found that has no place there."""

    record: str
    name: str
    """Of the organisation or the person."""
    findings: tuple[Finding, ...]

    @property
    def has_identity(self) -> bool:
        """Whether an identity number is among it."""
        return any(finding.kind.is_identity for finding in self.findings)

    @property
    def words(self) -> str:
        """What was found and where, in a line."""
        said = (tr(_WORDS[finding.kind], text=finding.text) for finding in self.findings)
        return tr("{name}: {what}", name=self.name, what=", ".join(said))


def in_notes(office: OpenOffice) -> tuple[NoteFinding, ...]:
    """The notes on organisations and people that hold numbers or addresses, by name."""
    rows = select(office.reader(), _NOTES)
    looked = ((record, name, found(note)) for record, name, note in rows)
    return tuple(NoteFinding(*row) for row in looked if row[2])


def anything_noted(office: OpenOffice) -> bool:
    """Whether there is any note or tag that would go out with the contacts."""
    sql = "SELECT 1 FROM {} WHERE note <> '' OR tags <> '' LIMIT 1"
    tables = ("organisation", "person")
    return any(one(office.reader(), sql.format(table)) is not None for table in tables)
