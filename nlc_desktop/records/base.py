"""What every record has in common."""

import os
import re
import time
from typing import Annotated, ClassVar

from sqlalchemy.orm import declared_attr
from sqlmodel import Field, SQLModel

from nlc_desktop.domain.audience import Audience, Sees


def new_id() -> str:
    """A UUIDv7 (RFC 9562) as 32 hexadecimal digits: unique everywhere, in order of making."""
    moment = time.time_ns() // 1_000_000
    bits = int.from_bytes(os.urandom(10), "big")
    value = (moment & (2**48 - 1)) << 80 | bits
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return f"{value:032x}"


class Record(SQLModel):
    """A row of the office's data whose every change is an operation in the log.

    Fields are text, whole numbers, booleans or nothing; dates and moments are ISO 8601 text
    (moments in UTC with ``Z``), enums their value. That keeps the log, the tables and the
    queries word for word the same. Links to other records are ids; `parents` names the links
    without which the record has no meaning: when such a parent goes, it goes too.
    """

    parents: ClassVar[tuple[str, ...]] = ()

    @declared_attr  # pyright: ignore[reportArgumentType]
    def __tablename__(cls) -> str:  # noqa: N805 # pyright: ignore[reportIncompatibleVariableOverride]
        """The class's name in snake case: ``AgendaItem`` lies in ``agenda_item``."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()

    id: Annotated[str, Sees(Audience.PUBLIC)] = Field(default_factory=new_id, primary_key=True)
