"""One organisation: names and level, contacts, posts and holders over time, what happened."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from nlc_desktop.domain.stakeholders import OrganisationPage, PostRow, TenureRow
from nlc_desktop.i18n import tr
from nlc_desktop.services import holders
from nlc_desktop.services import stakeholders as writing
from nlc_desktop.services.drafts import PostDraft
from nlc_desktop.services.reading import stakeholders as reading
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.history_dialog import HistoryDialog
from nlc_desktop.ui.naming_dialog import NameHolder
from nlc_desktop.ui.stakeholders.contacts import Contacts
from nlc_desktop.ui.stakeholders.days_dialog import TenureDays
from nlc_desktop.ui.stakeholders.details import OrganisationDetails
from nlc_desktop.ui.stakeholders.links_panel import LinksPanel
from nlc_desktop.ui.stakeholders.tables import is_stale
from nlc_desktop.ui.stakeholders.tag_links import TagLinks
from nlc_desktop.ui.stakeholders.tenure_chart import PostTitle, TenureBar, TenureChart
from nlc_desktop.ui.stakeholders.timeline import Timeline
from nlc_desktop.ui.stakeholders.words import TELLING
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, LinkButton
from nlc_desktop.ui.widgets.entry_line import EntryLine
from nlc_desktop.ui.widgets.flow import FlowLayout
from nlc_desktop.ui.widgets.labels import ElidedLabel, IconText, label
from nlc_desktop.ui.widgets.panel import Panel
from nlc_desktop.ui.widgets.shapes import Shape, ShapeLabel
from nlc_desktop.ui.wording import near_day, plain_day
from nlc_desktop.ui.words import level_shape, level_word


class OrganisationSide(QWidget):
    """The page of an organisation beside the list.

    Signals:
        person_asked(id), organisation_asked(id), rename_asked(post id), tag_asked(tag): the
            person goes on there.
        holder_changed(post, day): somebody else holds a post from this day.
    """

    person_asked = Signal(str)
    organisation_asked = Signal(str)
    rename_asked = Signal(str)
    tag_asked = Signal(str)
    holder_changed = Signal(object, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.page: OrganisationPage | None = None
        self.name = label("", "section", wrap=True)
        self.second = label("", "small", wrap=True)
        self.confirmed = ElidedLabel("", "small")
        policy = QSizePolicy.Policy
        self.confirmed.setSizePolicy(policy.Preferred, policy.Preferred)
        self.confirm_button = LinkButton(tr("Confirm today"), small=True, on=self.confirm)
        self.history_button = Button(
            tr("History"), role="small", icon="history", on=self.show_history
        )
        self.tags = TagLinks()
        self.details = OrganisationDetails(desk)
        self.contacts = Contacts(desk)
        self.chart = TenureChart()
        self.vacancies = QVBoxLayout()
        self.holder_button = LinkButton(tr("Name a holder"), on=self.name_holder)
        self.post_line = EntryLine(tr("Type a post, Enter"))
        self.links = LinksPanel(desk)
        self.timeline = Timeline(desk)
        self._shape = ShapeLabel(Shape.CITY, 24)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        px = look().px
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(12))
        head = Panel()
        head.add(self._head(), padded=True)
        posts = Panel(tr("Posts and holders"))
        posts.add_corner(self.holder_button)
        holder = QVBoxLayout()
        holder.setSpacing(px(4))
        holder.addWidget(self.chart)
        holder.addLayout(self.vacancies)
        posts.add(holder, padded=True)
        posts.add(self.post_line, line=True)
        for panel in (head, posts, self.links, self.timeline):
            box.addWidget(panel)
        box.addStretch(1)

    def _head(self) -> QHBoxLayout:
        px = look().px
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.addWidget(self.name)
        words.addWidget(self.second)
        line = QWidget()
        flow = FlowLayout(line, gap=12)
        for piece in (self.confirmed, self.confirm_button, self.details.link):
            flow.addWidget(piece)
        words.addWidget(line)
        words.addWidget(self.tags)
        words.addWidget(self.contacts)
        words.addWidget(self.details)
        row.addLayout(words, 1)
        row.addWidget(self.history_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _connect(self) -> None:
        self.chart.bar_opened.connect(self._bar)
        self.chart.post_opened.connect(self._post)
        self.post_line.entered.connect(self._add_post)
        self.tags.chosen.connect(self.tag_asked)
        self.links.organisation_asked.connect(self.organisation_asked)

    def show_organisation(self, identity: str) -> bool:
        """Shows an organisation, or the same one anew; false when it is gone."""
        fresh = self.page is None or self.page.row.id != identity
        page = reading.organisation(self._desk.office, identity)
        self.page = page
        if page is None:
            return False
        today = self._desk.office.today()
        row = page.row
        self.name.setText(row.name)
        names = [name for name in (row.name_english, row.short_name) if name]
        self.second.setText(" · ".join((*names, level_word(row.level))))
        self._shape.set_shape(level_shape(row.level))
        self._show_confirmed(page)
        self.tags.show_tags(row.tags)
        self.details.show_organisation(page, fresh=fresh)
        self.contacts.show_contacts(row.id, page.contacts)
        self.chart.show_posts(page.posts, page.tenures, today)
        self._show_vacancies(page)
        own_posts = [(post.id, post.title) for post in page.posts]
        self.links.show_links(row.id, own_posts, fresh=fresh)
        self.timeline.show_happenings(page.happenings, today, fresh=fresh)
        if page.posts:
            self.holder_button.allow()
        else:
            self.holder_button.refuse(tr("There is no post yet. Type one below first."))
        return True

    def _show_confirmed(self, page: OrganisationPage) -> None:
        today, on = self._desk.office.today(), page.row.confirmed_on
        if on is None:
            self.confirmed.set_text(tr("Details never confirmed"))
        elif is_stale(page.row, today):
            day = near_day(on, today)
            self.confirmed.set_text(tr("Details confirmed {day}, over 6 months ago", day=day))
        else:
            self.confirmed.set_text(tr("Details confirmed {day}", day=near_day(on, today)))
        self.confirm_button.setVisible(on != today)

    def _show_vacancies(self, page: OrganisationPage) -> None:
        while (item := self.vacancies.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for post, since in page.vacancies:
            words = tr("{post}: vacant since {day}", post=post, day=plain_day(since))
            made = IconText("triangle-alert", words, "warn", icon_role="warn", size=14)
            self.vacancies.addWidget(made)

    # -- acting -------------------------------------------------------------------------

    def confirm(self) -> None:
        """Notes that the details were checked today."""
        if self.page is not None:
            self._desk.write(writing.confirm_organisation, self.page.row.id)

    def show_history(self) -> None:
        """Opens what was changed."""
        if self.page is not None:
            row = self.page.row
            HistoryDialog(self._desk, row.id, row.name, TELLING, self.window()).open()

    def add_post(self) -> None:
        """Goes to the line that adds a post."""
        self.post_line.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add_post(self, title: str) -> None:
        if self.page is not None:
            draft = PostDraft(organisation_id=self.page.row.id, title=title)
            self._desk.write(writing.add_post, draft)

    def name_holder(self) -> None:
        """Names a holder: of the only post, or of the one chosen from a menu."""
        posts = self.page.posts if self.page is not None else ()
        if len(posts) == 1:
            self._ask_holder(posts[0])
        elif posts:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for post in posts:
                menu.addAction(post.title).triggered.connect(partial(self._ask_holder, post))
            menu.popup(self.holder_button.mapToGlobal(self.holder_button.rect().bottomLeft()))

    def _ask_holder(self, post: PostRow) -> None:
        dialog = NameHolder(self._desk, post.id, post.title, post.holder, self.window())
        held = [one for one in self.page.tenures if one.post_id == post.id] if self.page else []
        if held:
            dialog.named.connect(partial(self.holder_changed.emit, post))
        dialog.open()

    def _bar(self, bar: TenureBar) -> None:
        tenure = bar.span.tenure
        if tenure is None:
            self._ask_holder(bar.span.post)
        else:
            self.bar_menu(tenure).popup(bar.mapToGlobal(bar.rect().bottomLeft()))

    def bar_menu(self, tenure: TenureRow) -> QMenu:
        """What can be done with a tenure."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        go = menu.addAction(tr("Open {person}", person=tenure.person))
        go.triggered.connect(lambda: self.person_asked.emit(tenure.person_id))
        days = menu.addAction(tr("Correct the days…"))
        days.triggered.connect(lambda: TenureDays(self._desk, tenure, self.window()).open())
        if tenure.until is None:
            end = menu.addAction(tr("Left the post today"))
            end.triggered.connect(lambda: self._desk.write(holders.end_tenure, tenure.id))
        menu.addSeparator()
        away = menu.addAction(tr("Remove, written by mistake"))
        away.triggered.connect(lambda: self._desk.write(holders.remove_tenure, tenure.id))
        return menu

    def _post(self, title: PostTitle) -> None:
        self.post_menu(title.post).popup(title.mapToGlobal(title.rect().bottomLeft()))

    def post_menu(self, post: PostRow) -> QMenu:
        """What can be done with a post."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Name a holder…")).triggered.connect(partial(self._ask_holder, post))
        rename = menu.addAction(tr("Change the title"))
        rename.triggered.connect(lambda: self.rename_asked.emit(post.id))
        menu.addSeparator()
        away = menu.addAction(tr("Remove the post"))
        away.triggered.connect(lambda: self._desk.write(writing.remove_post, post.id))
        return menu
