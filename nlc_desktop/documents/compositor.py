"""What every paper is made with: its form, its grid, and the parts all of them share."""

import math
import re
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from nlc_desktop.documents.formats import Form
from nlc_desktop.documents.formats.country_form import Family
from nlc_desktop.documents.formats.form import NBSP
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block, Cell, CellLine, Paragraph, Row
from nlc_desktop.documents.typesetting.faces import Script
from nlc_desktop.documents.typesetting.flow import Flow
from nlc_desktop.documents.typesetting.frame import Frame
from nlc_desktop.documents.typesetting.lines import Line, LineBreaker, Span
from nlc_desktop.documents.typesetting.scripts import clean
from nlc_desktop.documents.typesetting.sheet import Imprint, Sheets
from nlc_desktop.documents.typesetting.words import Style, WordSetter
from nlc_desktop.domain.papers import MeetingHeadView, PaperSize, PaperState

_COLUMN_GAP = 2.5 * m.MM
_NUMBER = re.compile(r"\d+/\d{4}")
_PAPER = re.compile(r"\D*?(\d+/\d{4})|(\d+)")


@dataclass(frozen=True, slots=True)
class SetPaper:
    """A finished paper: its bytes, its pages, and characters no shipped face can show."""

    data: bytes
    pages: int
    missing: tuple[str, ...]


class Shared:
    """What papers that are set one after the other have in common: words, and blocks of many.

    Lives as long as its batch, so that no office's text outlasts its papers.
    """

    def __init__(self) -> None:
        self._words: dict[Script, WordSetter] = {}
        self._blocks: dict[Hashable, list[Block]] = {}

    def words(self, latin: Script) -> WordSetter:
        """The words set so far in a face."""
        return self._words.setdefault(latin, WordSetter(latin))

    def blocks(self, key: Hashable, make: Callable[[], list[Block]]) -> list[Block]:
        """Blocks under all that they depend on, made the first time."""
        found = self._blocks.get(key)
        if found is None:
            found = self._blocks[key] = make()
        return found


class Compositor:
    """Turns texts into blocks of one paper and binds them."""

    def __init__(
        self, form: Form, size: PaperSize, paper: str = "", shared: Shared | None = None
    ) -> None:
        serif = form.family(paper) is Family.SERIF
        self.form = form
        self.grid = m.GRIDS[size]
        self.size = size
        self.shared = shared or Shared()
        self._words = self.shared.words(Script.SERIF if serif else Script.LATIN)
        self.breaker = LineBreaker(self._words)

    # Edges, measured on the paper.

    def at(self, edge: float) -> float:
        """Where an edge of the text stands on the paper, in points from the left."""
        return self.grid.left + edge

    # Texts.

    def span(self, text: str, style: Style) -> Span:
        """A text whose dates, times and honorifics hold together."""
        return Span(self.form.joined(text), style)

    def lines(self, text: str, style: Style, width: float) -> list[Line]:
        """A text broken into lines."""
        return self.breaker.lines([self.span(text, style)], width)

    def width(self, text: str, style: Style) -> float:
        """The width of a text on one line."""
        return self.breaker.setter.width(text, style)

    def cell(
        self, parts: Sequence[Span], x: float, width: float, *, flush: bool = False, drop: float = 0
    ) -> Cell:
        """A column of one row: each part on lines of its own; ``flush`` ends them at its right."""
        lines = [
            CellLine(line, style.leading, style.size)
            for text, style in parts
            if text
            for line in self.lines(text, style, width)
        ]
        right = self.at(x + width) if flush else 0.0
        return Cell(self.at(x), tuple(lines), right=right, drop=drop)

    def paragraph(
        self,
        spans: Sequence[Span],
        *,
        edge: float = 0.0,
        number: str = "",
        before: float = 0.0,
        after: float = m.U,
        keep: int = 0,
        outline: str = "",
        level: int = 0,
    ) -> Paragraph:
        """Running text from ``edge`` to the right; its number, in the same style, on edge A."""
        style = spans[0].style
        label = self.breaker.line(number, style, self.grid.text) if number else None
        return Paragraph(
            lines=self.breaker.lines(spans, self.grid.text - edge),
            x=self.at(edge),
            leading=style.leading,
            size=style.size,
            number=label,
            number_x=self.at(0),
            before=before,
            after=after,
            keep=keep,
            outline=one_line(outline),
            level=level,
        )

    def title(self, paper: str, head: MeetingHeadView, *, before: float = 3 * m.U) -> list[Block]:
        """The title of a meeting's paper: centred capitals, lines evenly long."""
        date, time = self.when(head, weekday=False)
        place = {"date": date, "time": time, "venue": head.venue.strip()}
        fields = {**self._named(head), **place}
        rows = [self.form.titled(line, fields) for line in self.form.titles[paper]]
        return self.centred([row.upper() for row in rows if row], before=before)

    def centred(self, rows: Sequence[str], *, before: float = 3 * m.U) -> list[Block]:
        """Lines of a title, broken evenly where one is too long."""
        lines = [
            line
            for row in rows
            for line in self.breaker.balanced([self.span(row, m.TITLE)], self.grid.text)
        ]
        middle = self.at(self.grid.text / 2)
        block = Paragraph(
            lines=lines,
            x=self.at(0),
            centre=middle,
            leading=m.TITLE.leading,
            size=m.TITLE.size,
            before=before,
            after=2 * m.U,
        )
        return [block]

    def labels(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        colon: float = m.EDGE_COLON,
        value: float = m.EDGE_VALUE,
    ) -> list[Block]:
        """The block of labels, colons on an edge of their own; an empty value has no line.

        The edge moves to the right for labels that are longer than the room before it.
        """
        shift = self.past([label for label, _ in pairs], colon)
        colon, value = colon + shift, value + shift
        rows = [
            Row(
                cells=(
                    self.cell([Span(label, m.BODY)], 0, colon - m.U),
                    self.cell([Span(":", m.BODY)], colon, value - colon),
                    self.cell([self.span(text, m.BODY)], value, self.grid.text - value),
                ),
                above=0.0,
                below=0.0,
                rule=False,
                after=0.0,
            )
            for label, text in pairs
            if text.strip()
        ]
        kept: list[Block] = [_gap_after(row, 0.0) for row in rows[:-1]]
        return [*kept, *(_gap_after(row, 2 * m.U) for row in rows[-1:])]

    def past(self, labels: Sequence[str], colon: float) -> float:
        """How much further right than ``colon`` the longest of these labels needs it."""
        widest = max((self.width(label, m.BODY) for label in labels), default=0.0)
        return m.U * max(0, math.ceil((widest + m.U - colon) / m.U))

    def date_column(self, least: float) -> float:
        """The width of a column of dates with its gap: no date of this language is torn apart."""
        days = (date(2026, month, 28) for month in range(1, 13))
        longest = max(self.width(self.form.date(day), m.CELL) for day in days)
        return max(least, longest + _COLUMN_GAP)

    # What the head of a meeting says.

    def number(self, head: MeetingHeadView) -> str:
        """The number in the paper's language: "Bil. 1/2026" or "No. 1/2026"."""
        return self.numbered(head.number)

    def numbered(self, number: str) -> str:
        """The number of any meeting in the paper's language; what holds none as it is."""
        found = _NUMBER.search(number)
        if found is None:
            return number.strip()
        return self.form.say("number", number=found[0]).replace(" ", NBSP)

    def head_labels(
        self, paper: str, head: MeetingHeadView, *, registration: bool = False
    ) -> list[Block]:
        """The labels a country has under the title of a meeting's paper."""
        return self.labels(self.head_values(paper, head, registration=registration))

    def head_values(
        self,
        paper: str,
        head: MeetingHeadView,
        *,
        registration: bool = False,
        until: datetime | None = None,
    ) -> list[tuple[str, str]]:
        """The same as pairs of label and value; with the time it ended, where that is known."""
        date, time = self.when(head, registration=registration)
        if head.starts is not None and until is not None:
            time = self.form.span(head.starts, until)
        values = {
            "meeting": self.form.titled("{title} {number}", self._named(head)),
            "date": date,
            "time": time,
            "venue": head.venue,
            "chair": head.chair,
        }
        names = self.form.labels[paper]
        return [(self.form.say(f"label.{name}"), values[name]) for name in names]

    def paper_number(self, name: str) -> str:
        """The number of a paper of the meeting: "1/2026"; empty for a name that is typed."""
        found = _PAPER.fullmatch(name.strip())
        return (found[1] or found[2]) if found else ""

    def cited(self, name: str) -> str:
        """A numbered paper in the language of this one, "Kertas 1/2026"; a name as typed."""
        number = self.paper_number(name)
        return self.form.say("agenda.paper", number=number) if number else name.strip()

    def _named(self, head: MeetingHeadView) -> dict[str, str]:
        """What a meeting is called: its title and its number."""
        return {"title": head.title.strip(), "number": self.number(head)}

    def when(
        self, head: MeetingHeadView, *, registration: bool = False, weekday: bool = True
    ) -> tuple[str, str]:
        """Date and time; with the time of registration where asked for."""
        if head.starts is None:
            return "", ""
        form, time = self.form, self.form.time(head.starts)
        if registration and head.registration is not None:
            at = form.time(head.registration)
            time = form.say("with-registration", time=time, registration=at)
        day = head.starts.date()
        return form.date_with_day(day) if weekday else form.date(day), time

    def state_words(self, head: MeetingHeadView) -> str:
        """The state in words: "Draf 2, 10 Disember 2026"."""
        name = f"footer.{head.state.value}"
        fields: dict[str, str | int] = {}
        if head.state is PaperState.DRAFT:
            fields["revision"] = head.revision
        if head.dated is None:
            return self.form.say(f"{name}-undated", **fields)
        return self.form.say(name, date=self.form.date(head.dated), **fields)

    def state_box(self, head: MeetingHeadView) -> str:
        """The word in the box: drafts and void papers have one."""
        if head.state in {PaperState.DRAFT, PaperState.VOID}:
            return self.form.say(f"state.{head.state.value}")
        return ""

    def running(self, name: str, head: MeetingHeadView) -> str:
        """The title of a paper on one line, as in the running head and in the file."""
        return self.form.titled(self.form.words[name], self._named(head))

    def frame(
        self, head: MeetingHeadView, short_title: str, words: str, *, state: str = ""
    ) -> Frame:
        """What stands outside the text of a meeting's paper; ``words`` close the footer."""
        return Frame(
            mark=head.mark,
            state=state,
            short_title=short_title,
            reference=head.reference,
            footer=f"{NBSP * 3}·{NBSP * 3}".join(filter(None, [head.reference, words])),
            page_of=lambda x, y: self.form.say("page", x=x, y=y),
        )

    # The whole.

    def bind(
        self,
        blocks: Sequence[Block],
        frame: Frame,
        *,
        title: str,
        author: str,
        annexes: Sequence[Sequence[Block]] = (),
    ) -> SetPaper:
        """Fills the pages, draws what stands outside the text, and makes the file.

        Each annex begins a page of its own.
        """
        sheets = Sheets(self.grid)
        first = m.TOP_FIRST_MARKED if frame.is_marked else m.TOP_FIRST
        Flow(sheets, first).fill(blocks)
        for annex in annexes:
            Flow(sheets, m.TOP_NEXT).fill(annex)
        frame.draw(sheets, self.breaker)
        imprint = Imprint(title=one_line(title), author=one_line(author), language=self.form.tag)
        data = sheets.bind(imprint)
        return SetPaper(data, len(sheets.pages), tuple(sorted(self._words.missing)))


def one_line(text: str) -> str:
    """A text as it can stand in the file's own description or its outline."""
    return " ".join(clean(text).replace(NBSP, " ").split())


def _gap_after(row: Row, gap: float) -> Block:
    """The row with this gap below it."""
    return Row(cells=row.cells, above=0.0, below=0.0, rule=False, after=gap)
