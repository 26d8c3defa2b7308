"""What the values of a programme are called."""

from nlc_desktop.domain.papers import BlockKind
from nlc_desktop.domain.programmes import ProgrammeCategory, ProgrammeMention
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.ui.telling import Telling
from nlc_desktop.ui.words import block_icon, block_word

_FIELDS = {
    "public_name": tr_noop("Public name"),
    "category": tr_noop("Category"),
    "since": tr_noop("Since"),
    "audience_note": tr_noop("Whom it is for"),
    "budget": tr_noop("Budget"),
    "internal_purpose": tr_noop("Internal purpose"),
    "note": tr_noop("Note"),
}
_CATEGORIES = {
    ProgrammeCategory.NEIGHBOURHOOD: tr_noop("Neighbourhood"),
    ProgrammeCategory.YOUTH: tr_noop("Youth"),
    ProgrammeCategory.WOMEN: tr_noop("Women"),
    ProgrammeCategory.INTERFAITH: tr_noop("Interfaith"),
    ProgrammeCategory.SCHOOL: tr_noop("School"),
    ProgrammeCategory.WELLBEING: tr_noop("Wellbeing"),
    ProgrammeCategory.VOCATIONAL: tr_noop("Skills and work"),
    ProgrammeCategory.TRAINING: tr_noop("Training"),
    ProgrammeCategory.OTHER: tr_noop("Other", "kind of programme"),
}


def category_word(category: ProgrammeCategory) -> str:
    """What kind of programme it is."""
    comment = "kind of programme" if category is ProgrammeCategory.OTHER else ""
    return tr(_CATEGORIES[category], comment)


def mention_word(row: ProgrammeMention) -> str:
    """What a programme got: an item on an agenda, a decision or an action."""
    return tr("Agenda item") if row.kind == "item" else block_word(BlockKind(row.kind))


def mention_icon(row: ProgrammeMention) -> str:
    """The icon of what a programme got."""
    return "calendar-days" if row.kind == "item" else block_icon(BlockKind(row.kind))


TELLING = Telling(
    _FIELDS, {("programme", "category"): lambda text: category_word(ProgrammeCategory(text))}
)
"""What the history tells of a programme."""
