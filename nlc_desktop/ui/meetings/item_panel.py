"""The item a person is on: its wording for the community, the office's remark, its papers."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nlc_desktop.domain.meetings import ItemRow, PaperRow
from nlc_desktop.domain.papers import ItemKind
from nlc_desktop.i18n import tr
from nlc_desktop.services import agenda as writing
from nlc_desktop.services.checks import Given
from nlc_desktop.services.drafts import PaperDraft
from nlc_desktop.services.reading import stakeholders, trail
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.fields import Field
from nlc_desktop.ui.meetings.kinds import why_here
from nlc_desktop.ui.meetings.paper_dialog import PaperDialog
from nlc_desktop.ui.meetings.trail_words import trail_words
from nlc_desktop.ui.meetings.worth_panel import clear
from nlc_desktop.ui.naming_dialog import NameHolder
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import IconButton, LinkButton
from nlc_desktop.ui.widgets.labels import ElidedLabel, label
from nlc_desktop.ui.widgets.panel import Panel


class ItemPanel(Panel):
    """Details of one agenda item, saved as typed.

    Signals:
        presenter_asked: the person wants to say who presents.
    """

    presenter_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Item"), parent=parent)
        self._desk = desk
        self._row: ItemRow | None = None
        self._papers: tuple[PaperRow, ...] = ()
        self.why = label("", "meta", wrap=True)
        self.presenter = label("", "meta", wrap=True)
        self.holder = LinkButton(tr("Name the holder"), on=self._name_holder)
        self.public = Field(
            tr("Title for the community"),
            partial(self._save, "public_title"),
            hint=tr("As it stands above, unless you type another"),
        )
        self.english = Field(tr("Title in English"), partial(self._save, "title_english"))
        self.remark = Field(
            tr("Remark"), partial(self._save, "remark"), tag=tr("office only"), lines=3
        )
        self.closed = QCheckBox(tr("Closed session"))
        self.closed.setToolTip(tr("Papers for the community leave it out."))
        self.closed.clicked.connect(self._save_closed)
        self.new_paper = QLineEdit()
        self.new_paper.setPlaceholderText(tr("Type the title of a paper, Enter"))
        self.new_paper.setAccessibleName(tr("New paper"))
        self.new_paper.returnPressed.connect(self._add_paper)
        self._paper_rows = QVBoxLayout()
        self._paper_rows.setSpacing(look().px(4))
        self._lay_out()
        self.show_item(None)

    def _lay_out(self) -> None:
        box = QVBoxLayout()
        box.setSpacing(look().px(10))
        for piece in (
            self.why,
            self.presenter,
            self.public,
            self.english,
            self.remark,
            self.closed,
        ):
            box.addWidget(piece)
        box.insertWidget(2, self.holder, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(label(tr("Papers"), "small"))
        box.addLayout(self._paper_rows)
        box.addWidget(self.new_paper)
        self.add(box, padded=True)

    def show_item(self, row: ItemRow | None) -> None:
        """Shows another item, or the same after it changed; nothing hides the panel."""
        shown = row is not None and row.kind is not ItemKind.BREAK
        self.setVisible(shown)
        if row is None or not shown:
            self._row = None
            return
        if self._row is not None and self._row.id != row.id:
            self._flush()
        self._row = row
        self.set_title(tr("Item {number}", number=row.number))
        self._show_trail(row)
        self.public.show_text(row.public_title)
        self.english.show_text(row.title_english)
        self.remark.show_text(row.remark)
        self.closed.setChecked(row.closed)
        self._show_holder(row)
        self._show_papers(row.papers)

    def _show_trail(self, row: ItemRow) -> None:
        """Why a matter stands here: the way it came."""
        found = trail.trail_of(self._desk.office, row)
        said = trail_words(found) if found is not None else why_here(row)
        self.why.setText(said)
        self.why.setVisible(bool(said))

    def _flush(self) -> None:
        for field in (self.public, self.english, self.remark):
            field.saving.flush()

    def _show_holder(self, row: ItemRow) -> None:
        posts = {post.id: post for post in stakeholders.posts(self._desk.office)}
        post = posts.get(row.presenter_id)
        self.holder.setVisible(post is not None)
        self.presenter.setVisible(post is not None)
        if post is not None:
            self.presenter.setText(
                tr("{post}: {holder}", post=post.title, holder=post.holder)
                if post.holder
                else tr("{post}: no holder is named yet.", post=post.title)
            )
            link = tr("Somebody else holds it") if post.holder else tr("Name the holder")
            self.holder.setText(link)
            self.holder.setAccessibleName(link)

    def _name_holder(self) -> None:
        row = self._row
        posts = {post.id: post for post in stakeholders.posts(self._desk.office)}
        post = posts.get(row.presenter_id) if row else None
        if post is not None:
            NameHolder(self._desk, post.id, post.title, post.holder, self.window()).open()

    def _save(self, field: str, text: str) -> None:
        if self._row is not None:
            changes: dict[str, Given] = {field: text}
            self._desk.write(writing.update_item, self._row.id, **changes)

    def _save_closed(self) -> None:
        if self._row is not None:
            self._desk.write(writing.update_item, self._row.id, closed=self.closed.isChecked())

    def _show_papers(self, papers: tuple[PaperRow, ...]) -> None:
        if papers == self._papers:
            return
        self._papers = papers
        clear(self._paper_rows)
        for paper in papers:
            self._paper_rows.addWidget(self._paper_row(paper))

    def _paper_row(self, paper: PaperRow) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(4))
        said = tr("Paper {number}: {title}", number=paper.number, title=paper.title)
        name = tr("Paper {number}", number=paper.number)
        title = LinkButton(name, hint=said, on=lambda: self._open_paper(paper))
        tick = QCheckBox(tr("received"))
        tick.setChecked(paper.received)
        tick.setAccessibleName(tr("{paper}: received", paper=said))
        tick.clicked.connect(partial(self._set_received, paper.id))
        remove = IconButton(
            "x", tr("Remove {paper}", paper=said), on=partial(self._remove_paper, paper.id)
        )
        row.addWidget(title)
        row.addWidget(ElidedLabel(paper.title, "meta"), 1)
        row.addWidget(tick)
        row.addWidget(remove)
        return holder

    def _set_received(self, paper: str, on: bool) -> None:
        self._desk.write(writing.update_paper, paper, received=on)

    def _remove_paper(self, paper: str) -> None:
        self._desk.write(writing.remove_paper, paper)

    def _open_paper(self, paper: PaperRow) -> None:
        PaperDialog(self._desk, paper, self.window()).open()

    def _add_paper(self) -> None:
        title = self.new_paper.text().strip()
        if title and self._row is not None:
            self.new_paper.clear()
            self._desk.write(writing.add_paper, self._row.id, PaperDraft(title=title))
