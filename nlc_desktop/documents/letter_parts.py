"""The parts of a letter that are no running text: references, addressee, details, signature."""

from collections.abc import Sequence
from dataclasses import replace

from nlc_desktop.documents import letter_words as words
from nlc_desktop.documents.compositor import Compositor, one_line
from nlc_desktop.documents.formats.letter_form import Copies, Detail, NameStyle, Side
from nlc_desktop.documents.formats.letter_form import Line as AddressLine
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block, Cell, CellLine, Group, Paragraph, Row
from nlc_desktop.documents.typesetting.blocks import Rule as LevelLine
from nlc_desktop.documents.typesetting.lines import Span
from nlc_desktop.documents.typesetting.words import Style
from nlc_desktop.domain.letters import LetterView
from nlc_desktop.domain.papers import AgendaLineView

_REFERENCES = 95 * m.MM
_LABEL = 22.5 * m.MM
_TO_VALUE = 5 * m.MM
_ADDRESS = 120 * m.MM
_SUBJECT = 120 * m.MM
_ITEM = 20 * m.MM
_UNDER = 1.8
"""Points from the baseline down to the line under a name."""


def labelled(
    paper: Compositor,
    pairs: Sequence[tuple[str, Sequence[Span]]],
    *,
    edge: float = 0.0,
    label: float = _LABEL,
    before: float = 0.0,
    after: float = 0.0,
) -> list[Block]:
    """Labels from an edge, colons on an edge of their own, values behind them."""
    widest = max((paper.width(name, m.BODY) for name, _ in pairs), default=0.0)
    colon = edge + max(label, _whole(widest + 1.5 * m.MM))
    value = colon + _TO_VALUE
    rows = [
        Row(
            cells=(
                paper.cell([Span(name, m.BODY)], edge, colon - edge),
                paper.cell([Span(":", m.BODY)], colon, _TO_VALUE),
                _running(paper, spans, value),
            ),
            above=0.0,
            below=0.0,
            rule=False,
        )
        for name, spans in pairs
    ]
    return _spaced(rows, before, after)


def references(paper: Compositor, view: LetterView) -> list[Block]:
    """Our reference, theirs, and the date, to the right."""
    say, day = paper.form.say, view.head.dated
    pairs = [
        (say("letter.our-reference"), view.head.reference),
        (say("letter.your-reference"), ""),
        (say("letter.dated"), paper.form.date(day) if day is not None else ""),
    ]
    spans = [(name, [paper.span(text, m.BODY)] if text else []) for name, text in pairs]
    room = paper.width(pairs[-1][1], m.BODY) + _LABEL + _TO_VALUE + m.U
    edge = min(_REFERENCES, paper.grid.text - _whole(room))
    return labelled(paper, spans, edge=edge, before=2 * m.U, after=m.U)


def place_dated(paper: Compositor, view: LetterView) -> list[Block]:
    """Place and date at the right edge."""
    day = view.head.dated
    date = paper.form.date(day) if day is not None else ""
    place = view.place.strip()
    text = paper.form.say("letter.place-dated", place=place, date=date) if place and date else ""
    line = paper.breaker.line(text or place or date, m.BODY, paper.grid.text)
    right = paper.at(paper.grid.text)
    return [Paragraph(lines=[line], x=0.0, right=right, before=2 * m.U, after=m.U)]


def dated(paper: Compositor, view: LetterView) -> list[Block]:
    """The date on the left."""
    day = view.head.dated
    date = paper.form.date(day) if day is not None else ""
    return [paper.paragraph([Span(date, m.BODY)], before=3 * m.U, after=2 * m.U)]


def numbers(paper: Compositor, view: LetterView) -> list[Block]:
    """Number, urgency, enclosures and subject."""
    say = paper.form.say
    enclosed = say("letter.enclosed", count=view.attachments) if view.attachments else "–"
    pairs = [
        (say("letter.number"), view.head.reference.strip() or "–"),
        (say("letter.urgency"), words.urgency(paper, view)),
        (say("letter.enclosures"), enclosed),
        (say("letter.about"), words.subject(paper, view)),
    ]
    spans = [(name, [paper.span(text, m.BODY)]) for name, text in pairs]
    return labelled(paper, spans, before=m.U, after=2 * m.U)


def addressee(paper: Compositor, view: LetterView) -> list[Block]:
    """Whom the letter goes to; a name in another script stands under the Latin one."""
    texts = _addressed(paper, view)
    if not texts:
        return []
    first = paper.form.say("letter.addressee", name=texts[0])
    spans = [paper.span(text, m.BODY) for text in (first, *texts[1:])]
    cell = paper.cell(spans, 0, _ADDRESS)
    return _spaced([Row(cells=(cell,), above=0.0, below=0.0, rule=False)], m.U, 2 * m.U)


def _addressed(paper: Compositor, view: LetterView) -> list[str]:
    """The lines of the addressee in the country's order."""
    person, say = view.addressee, paper.form.say
    name = [text for text in (person.name.strip(), person.native_name.strip()) if text]
    place = list(view.address) or [say("letter.in-place")]
    attention = [say("letter.attention", name=name[0]), *name[1:]] if name else []
    by_line = {
        AddressLine.NAME: name,
        AddressLine.POST: [person.post],
        AddressLine.ORGANISATION: [person.organisation],
        AddressLine.ADDRESS: list(view.address),
        AddressLine.ADDRESS_OR_PLACE: place,
        AddressLine.ATTENTION: attention,
    }
    order = paper.form.letter.addressee
    if view.by_name or not (person.post.strip() or person.organisation.strip()):
        rest = (line for line in order if line not in {AddressLine.NAME, AddressLine.ATTENTION})
        order = (AddressLine.NAME, *rest)
    return [text.strip() for line in order for text in by_line[line] if text.strip()]


def subject(paper: Compositor, view: LetterView) -> list[Block]:
    """The subject in bold capitals, in lines of equal length."""
    span = paper.span(words.subject(paper, view).upper(), m.BODY_BOLD)
    lines = paper.breaker.balanced([span], _SUBJECT)
    return [Paragraph(lines=lines, x=paper.at(0), before=2 * m.U, after=2 * m.U)]


def details(paper: Compositor, view: LetterView) -> list[Block]:
    """When, where and what, the values in bold: what somebody has to look up."""
    pairs = [
        (paper.form.say(f"letter.label.{detail.value}"), spans)
        for detail in paper.form.letter.details
        if (spans := _detail(paper, view, detail))
    ]
    label = m.EDGE_COLON
    return labelled(paper, pairs, edge=m.EDGE_B, label=label, before=m.U, after=2 * m.U)


def _detail(paper: Compositor, view: LetterView, detail: Detail) -> list[Span]:
    """What stands behind one label."""
    date, time = paper.when(view.head)
    match detail:
        case Detail.DATE | Detail.DAY:
            return _bold(paper, date)
        case Detail.TIME:
            return _time(paper, view, time)
        case Detail.CLOCK:
            return _bold(paper, paper.form.say("letter.until-end", time=time) if time else "")
        case Detail.WHEN:
            return [*_bold(paper, f"{date}," if time else date), *_time(paper, view, time)]
        case Detail.VENUE | Detail.WHERE:
            return _bold(paper, view.head.venue)
        case Detail.EVENT | Detail.WHAT:
            fields = {"title": view.head.title.strip(), "number": paper.number(view.head)}
            return _bold(paper, paper.form.titled("{title} {number}", fields))


def _bold(paper: Compositor, text: str) -> list[Span]:
    """A value in bold; nothing for an empty one."""
    return [paper.span(text, m.BODY_BOLD)] if text.strip() else []


def _time(paper: Compositor, view: LetterView, time: str) -> list[Span]:
    """The time in bold, and when registration opens, which is not."""
    early = view.head.registration
    if not time or early is None:
        return _bold(paper, time)
    whole = paper.form.say("with-registration", time=time, registration=paper.form.time(early))
    head, _, tail = whole.partition(time)
    return [*_bold(paper, f"{head}{time}"), paper.span(tail.strip(), m.BODY)]


def agenda(paper: Compositor, view: LetterView) -> list[Block]:
    """The items of the agenda within the letter, numbered."""
    lines = [line for line in view.agenda if line.number and (line.title.strip() or line.closed)]
    if not lines:
        return []
    intro = paper.paragraph(
        [paper.span(paper.form.say("letter.agenda"), m.BODY)],
        before=2 * m.U,
        after=m.U,
        keep=min(2, len(lines)),
    )
    rows = [_item(paper, line) for line in lines]
    return [intro, *_spaced(rows, 0.0, 2 * m.U)]


def _item(paper: Compositor, line: AgendaLineView) -> Row:
    """One item of the agenda."""
    title = line.title.strip() or paper.form.say("agenda.closed-item")
    return Row(
        cells=(
            paper.cell([Span(f"{line.number}.", m.BODY)], m.EDGE_B, _ITEM - m.EDGE_B),
            paper.cell([paper.span(title, m.BODY)], _ITEM, paper.grid.text - _ITEM),
        ),
        above=0.0,
        below=0.0,
        rule=False,
        outline=one_line(f"{line.number}. {title}"),
    )


def slogans(paper: Compositor, view: LetterView) -> list[Block]:
    """The closing slogans, bold and in quotation marks (R-MY-01)."""
    texts = [text.strip().strip("“”\"'") for text in view.letterhead.slogans[:4]]
    said = [paper.form.say("letter.slogan", text=text) for text in texts if text]
    if not said:
        return []
    cell = paper.cell([paper.span(text, m.BODY_BOLD) for text in said], 0, paper.grid.text)
    return _spaced([Row(cells=(cell,), above=0.0, below=0.0, rule=False)], 2 * m.U, 2 * m.U)


def signature(paper: Compositor, view: LetterView) -> list[Block]:
    """Who signs, with room to sign; never split."""
    if paper.form.letter.side is Side.RIGHT:
        return [_signed_right(paper, view)]
    space = paper.form.letter.space * m.U
    spans = [(_name(paper, view), m.BODY_BOLD), *((text, m.BODY) for text in _under(paper, view))]
    behalf = _behalf(paper, view)
    spans += [(text, m.BODY) for text in (view.signatory.post.strip(), behalf)]
    cell = paper.cell([paper.span(text, style) for text, style in spans if text], 0, _ADDRESS)
    row = Row(cells=(cell,), above=0.0, below=0.0, rule=False)
    return [Group(parts=[(space, row)], tall=space + row.height, after=2 * m.U)]


def _signed_right(paper: Compositor, view: LetterView) -> Group:
    """Post, room for signature and stamp, and the name, centred in the right half."""
    post = view.signatory.post.strip()
    above = [text for text in (_behalf(paper, view), f"{post}," if post else "") if text]
    parts: list[tuple[float, Block]] = []
    down = 0.0
    for text in above:
        down = _centred(paper, parts, text, m.BODY, down)
    down += paper.form.letter.space * m.U
    start = len(parts)
    down = _centred(paper, parts, _name(paper, view), m.BODY_BOLD, down)
    if paper.form.letter.name is NameStyle.UNDERLINED:
        parts += _underlines(parts[start:])
    for text in _under(paper, view):
        down = _centred(paper, parts, text, m.BODY, down)
    return Group(parts=parts, tall=down, before=2 * m.U, after=2 * m.U)


def _centred(
    paper: Compositor, parts: list[tuple[float, Block]], text: str, style: Style, down: float
) -> float:
    """Lines centred in the right half, added to ``parts``; gives where they end."""
    if not text:
        return down
    lines = paper.breaker.balanced([paper.span(text, style)], paper.grid.text / 2)
    middle = paper.at(paper.grid.text * 0.75)
    block = Paragraph(lines=lines, x=0.0, centre=middle, leading=style.leading, size=style.size)
    parts.append((down, block))
    return down + block.height


def _underlines(parts: Sequence[tuple[float, Block]]) -> list[tuple[float, Block]]:
    """A line under each line of a name."""
    drawn: list[tuple[float, Block]] = []
    for down, block in parts:
        if isinstance(block, Paragraph):
            for place, line in enumerate(block.lines):
                left = block.centre - line.width / 2
                under = down + place * block.leading + block.size + _UNDER
                drawn.append((under, LevelLine(x=left, end=left + line.width)))
    return drawn


def _name(paper: Compositor, view: LetterView) -> str:
    """The name of who signs as the country writes it."""
    name = view.signatory.name.strip()
    match paper.form.letter.name:
        case NameStyle.BRACKETS:
            return f"({name.upper()})" if name else ""
        case NameStyle.PLAIN:
            return name.upper()
        case NameStyle.UNDERLINED:
            return name


def _under(paper: Compositor, view: LetterView) -> list[str]:
    """Rank and service number under the name, where they are given."""
    number = view.service_number.strip()
    said = paper.form.say("letter.service-number", number=number) if number else ""
    return [text for text in (view.rank.strip(), said) if text]


def _behalf(paper: Compositor, view: LetterView) -> str:
    """On whose behalf the letter is signed."""
    name = view.on_behalf_of.strip()
    return paper.form.say("letter.on-behalf", name=name) if name else ""


def copies(paper: Compositor, view: LetterView) -> list[Block]:
    """Who gets a copy: in a row, or one below the other."""
    names = [text.strip() for text in view.copies_to if text.strip()]
    if not names:
        return []
    label = paper.form.say("letter.copies")
    if paper.form.letter.copies is Copies.ROW:
        text = f"{label}: {'; '.join(names)}"
        return [paper.paragraph([paper.span(text, m.SMALL)], before=2 * m.U)]
    head = paper.paragraph([Span(f"{label}:", m.SMALL)], before=2 * m.U, after=0.0, keep=1)
    rows = [_copy(paper, place, name) for place, name in enumerate(names, 1)]
    return [head, *rows]


def _copy(paper: Compositor, place: int, name: str) -> Row:
    """One receiver of a copy."""
    return Row(
        cells=(
            paper.cell([Span(f"{place}.", m.SMALL)], 0, 7.5 * m.MM),
            paper.cell([paper.span(name, m.SMALL)], 7.5 * m.MM, paper.grid.text - 7.5 * m.MM),
        ),
        above=0.0,
        below=0.0,
        rule=False,
    )


def _running(paper: Compositor, spans: Sequence[Span], edge: float) -> Cell:
    """Texts of several styles in one line, and on below it."""
    if not spans:
        return Cell(paper.at(edge))
    style = spans[0].style
    lines = paper.breaker.lines(spans, paper.grid.text - edge)
    return Cell(paper.at(edge), tuple(CellLine(line, style.leading, style.size) for line in lines))


def _spaced(rows: Sequence[Row], before: float, after: float) -> list[Block]:
    """Rows with a gap above the first and below the last."""
    last = len(rows) - 1
    return [
        replace(row, before=before if place == 0 else 0.0, after=after if place == last else 0.0)
        for place, row in enumerate(rows)
    ]


def _whole(width: float) -> float:
    """A width in whole half lines."""
    return m.U * -(-width // m.U)
