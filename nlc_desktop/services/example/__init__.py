"""Fills a workspace with the example city, so that somebody can look around before the first day.

Everything goes through the same records and the same log as real work; Undo does not offer it.
"""

from pathlib import Path

from nlc_desktop.clock import Clock
from nlc_desktop.domain.example import series_places
from nlc_desktop.domain.meetings import MeetingState
from nlc_desktop.domain.operations import Changes
from nlc_desktop.i18n import tr_noop
from nlc_desktop.packs.example import example_cities, read_example
from nlc_desktop.packs.reader import pack_folder, read_pack
from nlc_desktop.records import OFFICE_ID, Meeting
from nlc_desktop.services import carrying
from nlc_desktop.services.example.actions import add_actions, add_progress
from nlc_desktop.services.example.ahead import add_series, add_topics, issue_notice
from nlc_desktop.services.example.keys import Keys
from nlc_desktop.services.example.maps import add_links, add_map, add_scores
from nlc_desktop.services.example.meetings import add_meeting
from nlc_desktop.services.example.people import (
    add_bodies,
    add_mechanism,
    add_office,
    add_people,
    add_programmes,
)
from nlc_desktop.services.example_mark import MARKER, PASSPHRASE
from nlc_desktop.services.session import OpenOffice
from nlc_desktop.services.work import begin
from nlc_desktop.store.key_file import COST, KdfCost, SlotKind
from nlc_desktop.store.keyslots import Secrets
from nlc_desktop.store.migrations import ensure_current
from nlc_desktop.store.workspace import create

__all__ = ["MARKER", "PASSPHRASE", "build", "fill"]


def build(folder: Path, clock: Clock, name: str = "Kota Damai", cost: KdfCost = COST) -> OpenOffice:
    """Makes an example workspace in an empty folder and leaves it open.

    Raises:
        WorkspaceError: if there already is a workspace in the folder, or it can't be written to.
    """
    ways = {SlotKind.PASSPHRASE: Secrets(passphrase=PASSPHRASE)}
    workspace = create(folder, name, ways, ensure_current, cost)
    city = read_example(example_cities()[0])
    pack = read_pack(pack_folder(city.country))
    office = OpenOffice(workspace, clock, pack, city.office.zone, name)
    try:
        fill(office)
        (folder / MARKER).touch()
    except BaseException:
        workspace.close()
        raise
    return office


def fill(office: OpenOffice, source: Path | None = None) -> Changes:
    """Puts the example city into an empty workspace.

    Raises:
        PackError: if the example's file is damaged.
        WorkspaceError: if the disk is full.
    """
    city = read_example(source or example_cities()[0])
    label = tr_noop("Open the example")
    with begin(office, label, undoable=False) as work:
        keys = Keys(work, city, office)
        _make(keys)
        changes = work.commit(record=OFFICE_ID)
    for meeting in city.meetings:
        if meeting.state is MeetingState.CALLED and meeting.called is not None:
            issue_notice(office, label, keys.ids[meeting.key], keys.day(meeting.called))
    return changes


_FIRST = (
    add_office,
    add_bodies,
    add_people,
    add_programmes,
    add_mechanism,
    add_series,
    add_topics,
    add_actions,
    add_links,
    add_map,
    add_scores,
)
"""What is made before the meetings, in this order."""


def _make(keys: Keys) -> None:
    """Makes everything, what others refer to first."""
    for add in _FIRST:
        add(keys)
    places = series_places([keys.day(meeting.day) for meeting in keys.city.meetings])
    before = ""
    for meeting, place in zip(keys.city.meetings, places, strict=True):
        before = add_meeting(keys, meeting, place, before)
    add_progress(keys)
    keys.work.flush()
    for meeting in keys.city.meetings:
        if meeting.started is None:
            ahead = keys.work.get(Meeting, keys.ids[meeting.key])
            carrying.fill(keys.work, ahead, keys.today)
