"""Prints the pages of a paper on a printer a person chooses."""

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from nlc_desktop.ui.page_pictures import PRINT_DPI, Picture, image_of

_POINTS = 72 / PRINT_DPI


def print_pages(name: str, pages: Sequence[Picture], parent: QWidget | None) -> QPrintDialog:
    """Opens the print dialog and prints the pages when it is accepted."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setFullPage(True)
    if pages:
        printer.setPageLayout(page_layout(pages[0]))
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=True)
    dialog.setMinMax(1, max(len(pages), 1))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    images = [image_of(page) for page in pages]
    dialog.accepted.connect(lambda: paint_pages(printer, images))
    QDialog.open(dialog)
    return dialog


def page_layout(page: Picture) -> QPageLayout:
    """The paper the pages were set for, without margins of the printer's own."""
    points = QSizeF(page.width * _POINTS, page.height * _POINTS)
    on_side = page.width > page.height
    upright = points.transposed() if on_side else points
    size = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    turn = QPageLayout.Orientation
    return QPageLayout(size, turn.Landscape if on_side else turn.Portrait, QMarginsF(0, 0, 0, 0))


def paint_pages(printer: QPrinter, images: Sequence[QImage]) -> None:
    """Paints the chosen pages on the printer, each as large as the paper."""
    first = printer.fromPage() or 1
    last = printer.toPage() or len(images)
    painter = QPainter(printer)
    for number, image in enumerate(images[first - 1 : last]):
        if number:
            printer.newPage()
        painter.drawImage(room_of(printer), image)
    painter.end()


def room_of(printer: QPrinter) -> QRectF:
    """The whole paper in dots of the printer."""
    room = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    room.moveTopLeft(QRectF().topLeft())
    return room
