"""A form that scrolls up and down, and is never narrower than what stands in it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override

_ASKS = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.Polish, QEvent.Type.Show})


class FormArea(QScrollArea):
    """Holds a form whose rows come and go."""

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        form.setProperty("role", "page")
        self.setWidget(form)
        form.installEventFilter(self)
        self._fit(form)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Takes the width the form asks for now."""
        if event.type() in _ASKS and isinstance(watched, QWidget):
            self._fit(watched)
        return super().eventFilter(watched, event)

    def _fit(self, form: QWidget) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(max(self.minimumWidth(), form.minimumSizeHint().width() + bar))
