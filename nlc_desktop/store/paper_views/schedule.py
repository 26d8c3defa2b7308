"""Composes a year's schedule of a mechanism: what it is called, why it meets, who signs."""

from collections.abc import Sequence
from datetime import date

from nlc_desktop import records as r
from nlc_desktop.domain.mechanisms import Cadence
from nlc_desktop.domain.papers import SignatureView
from nlc_desktop.domain.schedule_papers import ScheduleLineView, ScheduleView
from nlc_desktop.store.paper_views.desk import PaperDesk
from nlc_desktop.store.queries.rows import lines as lines_of
from nlc_desktop.store.queries.rows import one


def schedule(
    desk: PaperDesk,
    mechanism_id: str,
    year: int,
    *,
    lines: Sequence[ScheduleLineView],
    made_on: date,
) -> ScheduleView:
    """The schedule with these meetings; the seats of the mechanism say who signs."""
    seen = desk.sight.one(r.Mechanism, mechanism_id)
    return ScheduleView(
        audience=desk.audience,
        letterhead=desk.letterhead(),
        mechanism=desk.mechanism_name(seen),
        year=year,
        lines=tuple(lines),
        made_on=made_on,
        reference=seen.text("reference"),
        basis=seen.text("legal_basis"),
        quarterly=seen.text("cadence") == Cadence.QUARTERLY,
        secretary=_signatory(desk) or _seat(desk, mechanism_id, "secretary", made_on),
        chair=_seat(desk, mechanism_id, "chair", made_on),
    )


def exists(desk: PaperDesk, mechanism_id: str) -> bool:
    """Whether the mechanism is still there."""
    return bool(desk.sight.one(r.Mechanism, mechanism_id).values)


def _signatory(desk: PaperDesk) -> SignatureView | None:
    """Who signs the office's letters, where that was written down."""
    name, *post = lines_of(desk.sight.one(r.Office, r.OFFICE_ID).text("signatory")) or ("",)
    if not name:
        return None
    return SignatureView(audience=desk.audience, name=name, post=post[0] if post else "")


def _seat(desk: PaperDesk, mechanism_id: str, role: str, on: date) -> SignatureView:
    """Who has a seat of the mechanism on the day: the name without honorific, and the post."""
    row = one(
        desk.db,
        "SELECT post_id FROM member WHERE mechanism_id = ? AND role = ? ORDER BY rank, id LIMIT 1",
        mechanism_id,
        role,
    )
    post = desk.sight.one(r.Post, row[0]) if row else None
    if post is None:
        return SignatureView(audience=desk.audience)
    holder = desk.sight.one(r.Person, desk.holder_on(post.text("id"), on))
    return SignatureView(
        audience=desk.audience, name=holder.text("name"), post=desk.post_title(post)
    )
