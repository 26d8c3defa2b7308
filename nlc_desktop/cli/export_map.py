"""Writes a map as PDF, GraphML, GEXF or CSV, for one audience and one day."""

import argparse
import re
from datetime import date
from pathlib import Path

from nlc_desktop.cli import DONE, Answer
from nlc_desktop.cli.opening import opened
from nlc_desktop.domain.audience import Audience
from nlc_desktop.domain.map_papers import MOST_TILES, MapSheet
from nlc_desktop.domain.maps import WHOLE_MAP
from nlc_desktop.domain.papers import Language
from nlc_desktop.i18n import tr
from nlc_desktop.services import map_export
from nlc_desktop.services.map_export import MapFormat
from nlc_desktop.services.map_papers import MapPaperRequest
from nlc_desktop.services.session import OpenOffice

_AUDIENCES = [audience.name.lower() for audience in Audience]
_ALL = "all"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declares what the command takes."""
    add = parser.add_argument
    add("workspace", type=Path, metavar=tr("WORKSPACE"))
    add("--format", choices=[form.value for form in MapFormat], required=True, dest="form")
    add("--out", type=Path, required=True, metavar=tr("FILE"))
    add("--as-of", type=_day, metavar=tr("DATE"), help=tr("the day of the map; today if left out"))
    add("--since", type=_day, metavar=tr("DATE"), help=tr("compare with this earlier day"))
    add("--audience", choices=_AUDIENCES, default="members", help=tr("who will read it"))
    add("--map", default="", metavar=tr("QUESTION"), help=tr("question or id of a map"))
    add("--size", type=_sheet, default=MapSheet.A4, metavar="A4|A3|F4|Letter|poster")
    add("--tiles", type=_tiles, default=(3, 2), metavar="3x2", help=tr("sheets of a poster"))
    add("--colour", action="store_true", help=tr("in colour instead of black"))
    add("--language", choices=[one.value for one in Language])
    add(
        "--redact-above",
        choices=[*_AUDIENCES, _ALL],
        help=tr("write roles for names of bodies marked above this audience, or for all"),
    )


def run(options: argparse.Namespace, answer: Answer) -> int:
    """Opens the workspace with the passphrase asked for and writes the file."""
    office = opened(options.workspace)
    try:
        made = map_export.export_map(
            office, _request(office, options), MapFormat(options.form), options.out
        )
        answer.count("nodes", made.nodes, tr("{n} organisations and posts", n=made.nodes))
        answer.count("links", made.links, tr("{n} links", n=made.links))
        answer.count("left_out", made.left_out, tr("{n} left out", n=made.left_out))
        for file in made.files:
            answer.give("files", str(file))
    finally:
        office.workspace.close()
    return DONE


def _request(office: OpenOffice, options: argparse.Namespace) -> MapPaperRequest:
    above: str = options.redact_above or ""
    return MapPaperRequest(
        map_id=map_export.map_named(office, options.map).id if options.map else WHOLE_MAP,
        audience=Audience[options.audience.upper()],
        language=Language(options.language) if options.language else office.own_language,
        sheet=options.size,
        tiles=options.tiles,
        colour=options.colour,
        on=options.as_of,
        since=options.since,
        redact_above=Audience[above.upper()] if above and above != _ALL else None,
        redact_all=above == _ALL,
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            tr("“{text}” is not a date. Write it like 2026-11-23.", text=text)
        ) from error


def _sheet(text: str) -> MapSheet:
    for sheet in MapSheet:
        if sheet.value.casefold() == text.casefold():
            return sheet
    raise argparse.ArgumentTypeError(
        tr("“{text}” is not a size of paper. Sizes are A4, A3, F4, Letter and poster.", text=text)
    )


def _tiles(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,2})[x×](\d{1,2})", text.lower())
    across, down = (int(found[1]), int(found[2])) if found else (0, 0)
    if 1 <= across <= MOST_TILES and 1 <= down <= MOST_TILES:
        return across, down
    raise argparse.ArgumentTypeError(
        tr("“{text}” is not a number of sheets. Write it like 3x2, at most 6x6.", text=text)
    )
