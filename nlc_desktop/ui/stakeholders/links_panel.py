"""With whom an organisation and its posts have to do, read from where it stands."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from nlc_desktop.domain.links import LinkRow, LinkType
from nlc_desktop.i18n import tr, tr_noop
from nlc_desktop.services import links as writing
from nlc_desktop.services.reading import maps, stakeholders
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.linking.connect_dialog import ConnectDialog
from nlc_desktop.ui.linking.link_dialog import LinkDialog
from nlc_desktop.ui.linking.words import days_words, reverse_word, type_word
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import LinkButton
from nlc_desktop.ui.widgets.columns import Cell, Column, Mark
from nlc_desktop.ui.widgets.empty_state import EmptyState
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.row_models import RowsModel
from nlc_desktop.ui.widgets.row_view import RowView
from nlc_desktop.ui.wording import near_day

_ROW = 28
_FIRST = 8


@dataclass(frozen=True, slots=True)
class Seen:
    """A link as one of its ends reads it."""

    link: LinkRow
    word: str
    """"works with", or the reverse name where the link comes in."""
    other: str
    other_id: str
    """Id of the organisation, or of the organisation the post is in."""
    own_post: str
    """The post of this organisation it is about; empty for the organisation itself."""
    ended: bool

    @property
    def id(self) -> str:
        """Id of the link."""
        return self.link.id


def seen_from(
    organisation: str,
    links: Sequence[LinkRow],
    types: Mapping[str, LinkType],
    names: Mapping[str, str],
    today: date,
) -> tuple[Seen, ...]:
    """The links of an organisation read from where it stands, those that last first."""
    rows = [_seen(organisation, link, types.get(link.type), names, today) for link in links]
    return tuple(sorted(rows, key=lambda row: row.ended))


def _seen(
    organisation: str,
    link: LinkRow,
    kind: LinkType | None,
    names: Mapping[str, str],
    today: date,
) -> Seen:
    outward = link.source_organisation == organisation
    here, there = (
        (link.source, link.target_organisation)
        if outward
        else (link.target, link.source_organisation)
    )
    own, other = (
        (link.source_name, link.target_name) if outward else (link.target_name, link.source_name)
    )
    far_end = link.target if outward else link.source
    if far_end != there:
        other = tr("{post}, {organisation}", post=other, organisation=names.get(there, ""))
    else:
        other = names.get(there, other)
    word = "–" if kind is None else type_word(kind) if outward else reverse_word(kind)
    ended = link.until is not None and link.until < today
    return Seen(link, word, other, there, own if here != organisation else "", ended)


class LinksPanel(Panel):
    """The links of one organisation; Enter goes to the other end, the menu changes the link.

    Signals:
        organisation_asked(id): the person goes on to the other end.
    """

    organisation_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Links"))
        self._desk = desk
        self._organisation = ""
        self._posts: tuple[tuple[str, str], ...] = ()
        self._seen: tuple[Seen, ...] = ()
        self._whole, self._with_ended = False, False
        self._model: RowsModel[Seen] = RowsModel(self._columns(), ())
        self.view = RowView(self._model, tr("Links"), row_height=_ROW)
        self.view.header().hide()
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.link_button = LinkButton(tr("Link to…"), on=self.link_to)
        self.more = LinkButton("", small=True, on=self._show_more)
        self.empty = EmptyState(tr("No link yet. Say with whom this organisation has to do."))
        self.add_corner(self.link_button)
        self.add(self.view)
        self.add(self.empty)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(look().px(16), look().px(8), look().px(16), look().px(8))
        foot.addWidget(self.more)
        self.add(self._foot)
        self._connect()

    def _connect(self) -> None:
        self.view.opened.connect(self._open)
        self.view.key_pressed.connect(self._key)
        self.view.customContextMenuRequested.connect(self._popup)

    def _columns(self) -> tuple[Column[Seen], ...]:
        return (
            Column("word", tr_noop("Link"), self._word, width=168),
            Column("other", tr_noop("Organisation"), self._other, stretch=True),
            Column("checked", tr_noop("Checked"), self._checked, right=True, width=124),
        )

    def _word(self, row: Seen) -> Cell:
        tip = tr("{post}: {link}", post=row.own_post, link=row.word) if row.own_post else row.word
        return Cell(row.word, "text_2", tooltip=tip)

    def _other(self, row: Seen) -> Cell:
        role = "text_2" if row.ended else "text"
        words = row.other
        if row.own_post:
            words = tr("{other}, through {post}", other=row.other, post=row.own_post)
        tip = "\n".join(part for part in (words, row.link.note, row.link.said_by) if part)
        return Cell(
            words,
            role,
            mark=Mark("arrow-right", role, 14, 8),
            tooltip=tip,
            spoken=self._spoken(row),
        )

    def _spoken(self, row: Seen) -> str:
        said = tr("{word} {other}", word=row.word, other=row.other)
        if row.own_post:
            said = tr("{post}: {link}", post=row.own_post, link=said)
        return tr("{link}, ended", link=said) if row.ended else said

    def _checked(self, row: Seen) -> Cell:
        today = self._desk.office.today()
        if row.ended:
            return Cell(days_words(row.link, today), "text_2", small=True)
        if row.link.checked_on is None:
            return Cell(tr("never checked"), "text_2", small=True)
        day = near_day(row.link.checked_on, today)
        return Cell(tr("checked {day}", day=day), "text_2", small=True)

    # -- reading ------------------------------------------------------------------------

    def show_links(
        self, organisation: str, posts: Sequence[tuple[str, str]], *, fresh: bool
    ) -> None:
        """Shows the links of an organisation; ``posts`` are its posts, id and title."""
        office = self._desk.office
        self._organisation, self._posts = organisation, tuple(posts)
        if fresh:
            self._whole = self._with_ended = False
        types = {kind.key: kind for kind in maps.link_types(office)}
        names = {row.id: row.short_name or row.name for row in stakeholders.organisations(office)}
        links = maps.links_of(office, organisation)
        self._seen = seen_from(organisation, links, types, names, office.today())
        self._fill()

    def _fill(self) -> None:
        now = [row for row in self._seen if not row.ended]
        ended = [row for row in self._seen if row.ended]
        shown = [*(now if self._whole else now[:_FIRST]), *(ended if self._with_ended else ())]
        self._model.set_rows(shown)
        self.view.setFixedHeight(look().px(_ROW) * max(1, len(shown)) + 2)
        self.view.setVisible(bool(shown))
        self.empty.setVisible(not self._seen)
        hidden = len(now) > _FIRST and not self._whole
        self.more.setText(
            tr("Show all {n}", n=len(now)) if hidden else tr("Show {n} ended", n=len(ended))
        )
        self.more.setAccessibleName(self.more.text())
        self._foot.setVisible(hidden or (bool(ended) and not self._with_ended))
        self.set_title(tr("Links"), _counted(len(now), len(ended)))

    def _show_more(self) -> None:
        now = sum(not row.ended for row in self._seen)
        if now > _FIRST and not self._whole:
            self._whole = True
        else:
            self._with_ended = True
        self._fill()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- acting -------------------------------------------------------------------------

    def link_to(self) -> None:
        """Asks with whom: from the organisation, or from one of its posts by the menu."""
        if not self._posts:
            self._ask(self._organisation)
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        own = menu.addAction(tr("From the organisation…"))
        own.triggered.connect(partial(self._ask, self._organisation))
        menu.addSeparator()
        for post, title in self._posts:
            from_post = menu.addAction(tr("From {post}…", post=title))
            from_post.triggered.connect(partial(self._ask, post))
        menu.popup(self.link_button.mapToGlobal(self.link_button.rect().bottomLeft()))

    def _ask(self, node: str) -> None:
        if node:
            ConnectDialog(self._desk, [node], self.window()).open()

    def _open(self, row: Seen) -> None:
        self.organisation_asked.emit(row.other_id)

    def _key(self, row: Seen, key: int) -> None:
        if key == Qt.Key.Key_Delete:
            self._desk.write(writing.end_links, [row.id])

    def _popup(self, where: QPoint) -> None:
        if self.view.selected:
            self.menu().popup(self.view.viewport().mapToGlobal(where))

    def menu(self) -> QMenu:
        """What can be done with the selected links."""
        rows: list[Seen] = self.view.selected
        ids = [row.id for row in rows]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def offer(words: str, run: Callable[[], object]) -> None:
            menu.addAction(words).triggered.connect(run)

        write = self._desk.write
        if len(rows) == 1:
            offer(tr("Open {name}", name=rows[0].other), partial(self._open, rows[0]))
            offer(tr("Change the link…"), partial(self._edit, rows[0]))
            menu.addSeparator()
        offer(tr("Checked today"), lambda: write(writing.confirm_links, ids))
        if not all(row.ended for row in rows):
            offer(tr("Ended today"), lambda: write(writing.end_links, ids))
        menu.addSeparator()
        offer(tr("Remove, written by mistake"), lambda: write(writing.remove_links, ids))
        return menu

    def _edit(self, row: Seen) -> None:
        LinkDialog(self._desk, row.link, self.window()).open()


def _counted(now: int, ended: int) -> str:
    if now and ended:
        return tr("{now} now, {ended} ended", now=now, ended=ended)
    if ended:
        return tr("{ended} ended", ended=ended)
    return tr("{now} now", now=now) if now else ""
