"""Writes papers into the export folder and says where they are."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from nlc_desktop.i18n import tr
from nlc_desktop.ui.desk import Desk
from nlc_desktop.ui.export_folder import export_folder, tell_exported
from nlc_desktop.ui.meetings import paper_work
from nlc_desktop.ui.meetings.paper_work import Wanted


class Exports:
    """Export of one paper or of all papers of a meeting."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        self._desk = desk
        self._page = page

    def one(self, wanted: Wanted) -> None:
        """Writes one paper."""
        folder = export_folder(self._desk, self._page.window())
        if folder is not None:
            work = paper_work.exporting(self._desk.office, wanted, folder)
            job = self._desk.jobs.run(work, title=tr("Exporting"))
            job.succeeded.connect(self._exported)

    def all(self, wanted: Wanted) -> None:
        """Writes all papers of the meeting for the readers wanted, in the country's languages."""
        languages = self._desk.office.usual_languages
        folder = export_folder(self._desk, self._page.window())
        if folder is not None:
            work = paper_work.exporting_all(self._desk.office, wanted, languages, folder)
            job = self._desk.jobs.run(work, title=tr("Exporting the papers of the meeting"))
            job.succeeded.connect(self._exported_all)

    def _exported(self, path: Path) -> None:
        said = tr("{name} is in {folder}.", name=path.name, folder=str(path.parent))
        tell_exported(self._desk, said, path)

    def _exported_all(self, paths: Sequence[Path]) -> None:
        if paths:
            folder = paths[0].parent
            said = tr("{n} papers are in {folder}.", n=len(paths), folder=str(folder))
            tell_exported(self._desk, said, paths[0])
