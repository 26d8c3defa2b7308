"""The minutes: who was there, what was said and decided, who acts by when, who signs."""

import re
from collections.abc import Sequence
from dataclasses import replace

from nlc_desktop.documents.compositor import Compositor, SetPaper
from nlc_desktop.documents.letterhead import letterhead
from nlc_desktop.documents.minutes_items import head_labels, in_columns
from nlc_desktop.documents.people import people_lists
from nlc_desktop.documents.signatures import signatures
from nlc_desktop.documents.typesetting import measures as m
from nlc_desktop.documents.typesetting.blocks import Block, Paragraph
from nlc_desktop.documents.typesetting.lines import Span
from nlc_desktop.domain.papers import (
    AdoptionView,
    BlockKind,
    BlockView,
    CancelledView,
    FactsView,
    MinutesView,
    SectionKind,
    SectionView,
)

_SOURCE = re.compile(r"(?:p\.\s*(?P<page>[^\s,]+)\s*,\s*)?(?P<paragraph>\S.*)")
_NAMED_BY_THE_FORM = frozenset((SectionKind.ADOPTION, SectionKind.MATTERS_ARISING))
_COLON = 47.5 * m.MM
_VALUE = 52.5 * m.MM


def set_minutes(paper: Compositor, view: MinutesView) -> SetPaper:
    """Sets minutes in type."""
    head = view.head
    body = _body(paper, view)
    items = [_title(paper, replace(one, source="")) for one in _with_closing(paper, view)]
    blocks = [
        *letterhead(paper, view.letterhead, slogans=False),
        *paper.title("minutes", head),
        *head_labels(paper, view, items),
        *people_lists(paper, view.people),
        *in_columns(paper, items),
        *body,
        *_closing_lines(paper, view),
        signatures(paper, view),
    ]
    running = paper.running("minutes.running", head)
    frame = paper.frame(head, running, paper.state_words(head), state=paper.state_box(head))
    return paper.bind(_with_last_kept(blocks), frame, title=running, author=view.letterhead.name)


def _with_last_kept(blocks: list[Block]) -> list[Block]:
    """The blocks, the last paragraph bound to what follows: no page carries signatures alone."""
    for place in range(len(blocks) - 1, -1, -1):
        if isinstance(blocks[place], Paragraph):
            kept = replace(blocks[place], keep=len(blocks) - 1 - place)
            return [*blocks[:place], kept, *blocks[place + 1 :]]
    return blocks


def _body(paper: Compositor, view: MinutesView) -> list[Block]:
    """All sections; the closing one says when the next meeting is and when this one closed."""
    told = [_cancelled(paper, one) for one in view.cancelled]
    sections = _with_closing(paper, view)
    under = next(
        (s for s in sections if s.kind is SectionKind.ADOPTION), next(iter(sections), None)
    )
    blocks: list[Block] = [] if sections else told
    for section in sections:
        blocks += _section(paper, section)
        blocks += told if section is under else []
    return blocks


def _cancelled(paper: Compositor, one: CancelledView) -> Block:
    """The paragraph that says which meeting was cancelled, and why (F35)."""
    form = paper.form
    reason = one.reason.strip().rstrip(".")
    day = form.date(one.day) if one.day is not None else ""
    if one.number:
        text = form.say("cancelled.numbered", number=one.number, date=day, reason=reason)
    else:
        text = form.say("cancelled.dated", date=day, reason=reason)
    return paper.paragraph([paper.span(text, m.BODY)], edge=m.EDGE_B)


def _with_closing(paper: Compositor, view: MinutesView) -> tuple[SectionView, ...]:
    """The sections with next meeting and closing time as paragraphs of the last one."""
    texts = _closing_texts(paper, view)
    if not texts:
        return view.sections
    word = paper.form.say("head.closing")
    sections = view.sections
    last = sections[-1] if sections else None
    if last is None or not last.title.casefold().startswith(word.casefold()):
        number = _next_number(last.number if last is not None else "0.0")
        last = SectionView(audience=view.audience, number=number, title=word)
        sections = (*sections, last)
    stem = last.number.partition(".")[0]
    added = tuple(
        BlockView(audience=view.audience, number=f"{stem}.{place}", kind=BlockKind.NOTE, text=text)
        for place, text in enumerate(texts, start=len(last.blocks) + 1)
    )
    closing = SectionView(
        audience=view.audience,
        number=last.number,
        kind=last.kind,
        title=last.title,
        blocks=(*last.blocks, *added),
        parts=last.parts,
    )
    return (*sections[:-1], closing)


def _next_number(number: str) -> str:
    """The number of the section after this one: "7.0" after "6.0"."""
    stem = number.partition(".")[0]
    return f"{int(stem) + 1}.0" if stem.isascii() and stem.isdigit() else ""


def _closing_texts(paper: Compositor, view: MinutesView) -> list[str]:
    """The sentences about the next meeting and the close."""
    form = paper.form
    texts: list[str] = []
    if view.next_meeting is not None:
        moment = view.next_meeting
        when = f"{form.date_with_day(moment)}, {form.time(moment)}"
        venue = view.next_venue.strip()
        texts.append(
            form.say("next-meeting", when=when, venue=venue)
            if venue
            else form.say("next-meeting-no-venue", when=when)
        )
    if view.closed_at is not None:
        texts.append(form.say("closed-at", time=form.time(view.closed_at)))
    return texts


def _section(paper: Compositor, section: SectionView) -> list[Block]:
    """A main heading with its paragraphs and sub-headings."""
    title = paper.form.heading(_title(paper, section))
    number = paper.form.section_number(section.number)
    blocks = _headed(paper, section, number, title, level=0)
    for part in section.parts:
        blocks += _headed(paper, part, part.number, _title(paper, part), level=1)
        for smaller in part.parts:
            blocks += _headed(paper, smaller, smaller.number, _title(paper, smaller), level=2)
    return blocks


def _headed(
    paper: Compositor, section: SectionView, number: str, title: str, *, level: int
) -> list[Block]:
    """A heading and the paragraphs right below it."""
    below: list[Block] = []
    if section.deferred:
        below.append(paper.paragraph([Span(paper.form.say("deferred"), m.BODY)], edge=m.EDGE_B))
    if section.adoption is not None:
        below.append(_block(paper, _adoption_block(paper, section.adoption)))
    below += [_block(paper, _facts_block(paper, facts)) for facts in section.facts]
    below += [_block(paper, block) for block in section.blocks]
    heading = paper.paragraph(
        [paper.span(title, m.BODY_BOLD)],
        edge=m.EDGE_B,
        number=number,
        before=2 * m.U,
        after=m.U,
        keep=1,
        outline=f"{number} {title}".strip(),
        level=level,
    )
    return [heading, *below]


def _title(paper: Compositor, section: SectionView) -> str:
    """The official heading for what the form names, else the title as it was given."""
    form = paper.form
    if section.closed and not section.title.strip():
        return form.say("head.closed-item")
    named = section.kind in _NAMED_BY_THE_FORM and not section.source
    if named or (section.kind is SectionKind.BUSINESS and not section.title.strip()):
        return form.say(f"head.{section.kind.value}")
    found = _SOURCE.fullmatch(section.source.strip())
    if found is None:
        return section.title
    if found["page"]:
        source = form.say("source.page-paragraph", page=found["page"], paragraph=found["paragraph"])
    else:
        source = form.say("source.paragraph", paragraph=found["paragraph"])
    return form.say("head.with-source", title=section.title, source=source)


def _facts_block(paper: Compositor, facts: FactsView) -> BlockView:
    """The paragraph that says what is noted of a paper, each fact in a sentence of its own."""
    form = paper.form
    name = paper.cited(facts.paper)
    cited = form.say("facts.paper", paper=name, title=facts.title) if facts.title else ""
    noted = (
        ("facts.prepared", facts.prepared_by),
        ("facts.purpose", facts.purpose),
        ("facts.issues", facts.issues),
        ("facts.views", facts.views),
        ("facts.decision", facts.decision),
    )
    said = [form.say(word, text=text.strip().rstrip(".")) for word, text in noted if text.strip()]
    text = " ".join(part for part in (cited, *said) if part)
    return BlockView(audience=facts.audience, number=facts.number, kind=BlockKind.NOTE, text=text)


def _adoption_block(paper: Compositor, adoption: AdoptionView) -> BlockView:
    """The paragraph that confirms earlier minutes, with its corrections and who moved it."""
    form = paper.form
    day = form.date(adoption.held) if adoption.held is not None else ""
    which = (
        form.say("adopted.which", minutes=adoption.adopted, date=day) if day else (adoption.adopted)
    )
    if adoption.amended:
        fixes = "; ".join(
            form.say("adopted.correction", paragraph=place, text=text)
            for place, text in adoption.corrections
        )
        text = form.say("adopted.amended", minutes=which, corrections=fixes)
    else:
        text = form.say("adopted", minutes=which)
    if adoption.proposer and adoption.seconder:
        movers = form.say("adopted.moved", proposer=adoption.proposer, seconder=adoption.seconder)
        text = f"{text} {movers}"
    return BlockView(
        audience=adoption.audience, number=adoption.number, kind=BlockKind.NOTE, text=text
    )


def _block(paper: Compositor, block: BlockView) -> Block:
    """A numbered paragraph; its last line says who acts, so that no break parts them."""
    spans: list[Span] = []
    text = block.text.strip()
    if block.kind is BlockKind.DECISION and block.decision:
        spans.append(Span(paper.form.say("decision", number=block.decision), m.BODY_BOLD))
        text = _with_consensus(paper, block, text)
    spans += [paper.span(text, m.BODY), *_action(paper, block)]
    number = paper.breaker.line(block.number, m.BODY, m.EDGE_B)
    return replace(paper.paragraph(spans, edge=m.EDGE_B), number=number)


def _with_consensus(paper: Compositor, block: BlockView, text: str) -> str:
    """The decision's text, with the sentence on consensus unless it says so already."""
    sentence = paper.form.say("decision.consensus")
    if not block.by_consensus or sentence.casefold() in text.casefold():
        return text
    return f"{text} {sentence}"


def _action(paper: Compositor, block: BlockView) -> Sequence[Span]:
    """The *Tindakan* line: bold with an owner, regular when it is for information."""
    form = paper.form
    if not block.owners and not form.noted:
        return []
    if not block.owners:
        return [Span("\n" + form.say("action.none"), m.BODY)]
    owners = form.say("action", owners=form.listed(block.owners))
    spans = [Span("\n" + form.joined(owners), m.BODY_BOLD)]
    if block.due is not None:
        spans.append(Span(form.say("action.by", date=form.date(block.due)), m.BODY))
    return spans


def _closing_lines(paper: Compositor, view: MinutesView) -> list[Block]:
    """When the minutes were prepared, and their classification."""
    form, head = paper.form, view.head
    prepared = form.date(view.prepared_on) if view.prepared_on is not None else ""
    pairs = [(form.say("prepared-on"), prepared)]
    if head.mark:
        pairs.append((form.say("classification"), _classified(paper, view)))
    rows = paper.labels(pairs, colon=_COLON, value=_VALUE)
    return [replace(rows[0], before=2 * m.U), *rows[1:]] if rows else []


def _classified(paper: Compositor, view: MinutesView) -> str:
    """The level with who classified and when."""
    form, head = paper.form, view.head
    if not head.mark_officer:
        return head.mark
    if head.mark_date is None:
        return form.say("classified-by-undated", mark=head.mark, officer=head.mark_officer)
    date = form.date(head.mark_date)
    return form.say("classified-by", mark=head.mark, officer=head.mark_officer, date=date)
