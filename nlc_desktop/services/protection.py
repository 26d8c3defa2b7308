"""What protects an office: its passphrase, its recovery words, and the sheet they are printed on.

Never on the GUI thread: a guess at a passphrase takes half a second on purpose.
"""

from dataclasses import dataclass
from datetime import datetime

from nlc_desktop.clock import Clock, zone_of
from nlc_desktop.documents import preview
from nlc_desktop.documents.formats import has_form
from nlc_desktop.documents.render import render
from nlc_desktop.documents.typesetting.measures import GRIDS, MM
from nlc_desktop.domain import recovery
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.history import OfficeProfile
from nlc_desktop.domain.papers import (
    Language,
    LetterheadView,
    PaperKind,
    PaperSize,
    RecoverySheetView,
)
from nlc_desktop.errors import InputError
from nlc_desktop.i18n import tr
from nlc_desktop.keychain.system import Keychain, NoKeychain
from nlc_desktop.services.drafts import OfficeDraft
from nlc_desktop.services.papers import PagePicture, PaperFile
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.setup import protect
from nlc_desktop.services.unlocking import ZONE, device_secret, recovery_words
from nlc_desktop.store import key_file
from nlc_desktop.store.key_file import COST, KdfCost, SlotKind
from nlc_desktop.store.keyslots import Secrets, unwrap
from nlc_desktop.store.workspace import KEYS, replace_slot

_LETTERHEAD = 48 * MM
"""How much of a page the letterhead takes, in points."""


@dataclass(frozen=True, slots=True)
class Head:
    """Whose sheet it is."""

    view: LetterheadView
    size: PaperSize
    zone: str
    country: str = "my"
    """Whose papers it prints."""


def head_of(own: OfficeDraft | OfficeProfile) -> Head:
    """The letterhead of an office that is being set up, or of one that is open."""
    address = own.address if isinstance(own.address, tuple) else tuple(own.address.splitlines())
    return Head(
        LetterheadView(
            audience=Audience.OFFICE,
            name=own.name,
            name_second=own.name_second,
            department=own.department,
            address=address,
            phone=own.phone,
            fax=own.fax,
            email=own.email,
            slogans=own.slogans or (),
            crest=own.crest,
        ),
        PaperSize(own.paper) if own.paper in set(PaperSize) else PaperSize.A4,
        own.zone or ZONE,
        own.country.lower() if has_form(own.country.lower()) else "my",
    )


def recovery_sheet(head: Head, words: tuple[str, ...], clock: Clock, language: str) -> PaperFile:
    """The sheet of 24 words, to be printed and sealed.

    Raises:
        PaperError: if the crest is no picture.
    """
    return _sheet(head, words, clock.now(), language)


def letterhead_picture(head: Head, language: str, dpi: int, clock: Clock) -> PagePicture:
    """The top of a page of this office, as a picture.

    Raises:
        PaperError: if the crest is no picture.
    """
    page = preview.page(_sheet(head, (), clock.now(), language).data, 0, dpi)
    high = min(page.height, round(page.width * _LETTERHEAD / GRIDS[head.size].width))
    return PagePicture(page.width, high, page.rgba[: page.stride * high])


def _sheet(head: Head, words: tuple[str, ...], moment: datetime, language: str) -> PaperFile:
    spoken = Language(language) if language in set(Language) else Language.ENGLISH
    view = RecoverySheetView(
        audience=Audience.OFFICE,
        letterhead=head.view,
        words=words,
        made=moment.astimezone(zone_of(head.zone)),
        workspace=head.view.name,
    )
    paper = render(
        view, kind=PaperKind.RECOVERY, language=spoken, size=head.size, country=head.country
    )
    return PaperFile(paper.file_name, paper.data, paper.pages)


def check_passphrase(
    office: OpenOffice, passphrase: str, keychain: Keychain | None = None, floor: KdfCost = COST
) -> None:
    """Makes sure that who asks knows the passphrase.

    Raises:
        WrongKey: if it is another one.
    """
    folder = office.workspace.folder
    device = device_secret(folder, keychain)
    unwrap(key_file.read(folder / KEYS), Secrets(passphrase=passphrase, device=device), floor)


def change_passphrase(
    office: OpenOffice,
    old: str,
    new: str,
    keychain: Keychain | None = None,
    cost: KdfCost = COST,
) -> None:
    """Puts another passphrase in place of the old one, in one step.

    Raises:
        WrongKey: if the old one is not right.
        InputError: if the new one is empty.
    """
    if not new.strip():
        raise InputError(tr("The new passphrase is empty. Type one that only this office knows."))
    check_passphrase(office, old, keychain, cost)
    protect(office.workspace, new, keychain or NoKeychain(), cost)


def renew_words(office: OpenOffice, words: tuple[str, ...], cost: KdfCost = COST) -> None:
    """Makes these the recovery words; the old sheet opens nothing any more."""
    secret = recovery.decode(" ".join(words), recovery_words())
    replace_slot(office.workspace, SlotKind.RECOVERY, Secrets(recovery=secret), cost)
