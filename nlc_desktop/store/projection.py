"""One record in, one audience's view of it out: what has no mark is seen by nobody.

Papers made of many records are composed in `paper_views`, which never fetches what an audience
may not see (`sight`). This is the rule for a record at hand, and the list of what was forgotten.
"""

from collections.abc import Iterable
from dataclasses import MISSING, Field, fields
from typing import Any, TypeVar

from nlc_desktop.domain.audience import Audience, Sees, View
from nlc_desktop.records import ALL, Record

V = TypeVar("V", bound=View)

_EMPTY: dict[str, object] = {"str": "", "int": 0, "bool": False}


def project(
    record: Record, audience: Audience, into: type[V], *, ceiling: Audience = Audience.PUBLIC
) -> V:
    """A view of a record, holding what ``audience`` may see and nothing else.

    Fields of the same name are copied when their mark allows it; the others are empty.
    ``ceiling`` narrows the whole record, as for an agenda item taken in closed session. Links
    are not followed.

    Raises:
        TypeError: When the audience is no step of the ladder, or the view has a field the
            record does not: a mistake in the program, refused rather than guessed.
    """
    if not isinstance(audience, Audience):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{audience!r} is no audience")
    values: dict[str, Any] = {"audience": audience}
    for field in fields(into):
        if field.name != "audience":
            values[field.name] = _value(record, field, audience, ceiling)
    return into(**values)


def mark_of(record_class: type[Record], name: str) -> Audience | None:
    """The lowest audience that may see a field; nothing when nobody marked it."""
    found = record_class.model_fields[name].metadata
    return next((mark.audience for mark in found if isinstance(mark, Sees)), None)


def unmarked_fields(record_classes: Iterable[type[Record]] = ALL) -> tuple[str, ...]:
    """The fields nobody marked, as "Meeting.venue"; a test wants none."""
    return tuple(
        f"{record_class.__name__}.{name}"
        for record_class in record_classes
        for name in record_class.model_fields
        if mark_of(record_class, name) is None
    )


def _value(record: Record, field: Field[Any], audience: Audience, ceiling: Audience) -> Any:
    if field.name not in type(record).model_fields:
        raise TypeError(f"{type(record).__name__} has no field {field.name}")
    mark = mark_of(type(record), field.name)
    if mark is not None and audience.sees(mark) and audience.sees(ceiling):
        return getattr(record, field.name)
    if field.default is not MISSING:
        return field.default
    return _EMPTY.get(getattr(field.type, "__name__", str(field.type)))
