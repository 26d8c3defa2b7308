"""What this program is, which version, under which licences."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from nlc_desktop import __version__, paths
from nlc_desktop.i18n import tr
from nlc_desktop.ui.dialogs import SpeakingDialog
from nlc_desktop.ui.theme import look
from nlc_desktop.ui.widgets.buttons import Button, LinkButton
from nlc_desktop.ui.widgets.labels import label
from nlc_desktop.ui.widgets.panel import Panel

_LICENCES = (
    ("icons", "LICENSE"),
    ("words", "LICENSE.txt"),
    ("fonts", "NotoSans-OFL.txt"),
    ("fonts", "NotoSansTamil-OFL.txt"),
    ("fonts", "NotoSansThai-OFL.txt"),
)


def licences() -> str:
    """The licences of what came from elsewhere, one after the other."""
    found = [paths.resource(*parts) for parts in _LICENCES]
    texts = [
        f"{file.parent.name}/{file.name}\n\n{file.read_text('utf-8', 'replace').strip()}"
        for file in found
        if file.is_file()
    ]
    return "\n\n\n".join(texts)


def _what() -> str:
    return tr(
        "NLC Desktop {version} helps the office of a mayor call meetings, take minutes and follow "
        "up what was agreed. It works without a network; nothing leaves this laptop by itself.",
        version=__version__,
    )


class AboutPanel(Panel):
    """The same in Preferences."""

    def __init__(self) -> None:
        super().__init__(tr("About"))
        box = QVBoxLayout()
        box.setSpacing(look().px(8))
        box.addWidget(label(_what(), "meta", wrap=True))
        row = QHBoxLayout()
        self.licences_link = LinkButton(tr("Licences"), on=self._open)
        row.addWidget(self.licences_link)
        row.addStretch(1)
        box.addLayout(row)
        self.add(box, padded=True)

    def _open(self) -> None:
        AboutDialog(self.window()).open()


class AboutDialog(SpeakingDialog):
    """Version and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("About NLC Desktop"), _what(), icon="info", role="accent", parent=parent
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        said = tr(
            "Free software under the GNU General Public License, version 3 or later. It comes "
            "with icons of Lucide, fonts of Noto and the word list of BIP-39:"
        )
        self.body.addWidget(label(said, "meta", wrap=True))
        self.text: QPlainTextEdit = self.add_text(licences(), tr("Licences"))
        self.text.setMinimumHeight(look().px(240))
        close = Button(tr("Close"), role="primary", on=self.accept)
        close.setDefault(True)
        self.buttons.addStretch(1)
        self.buttons.addWidget(close)
        self.resize(look().px(640), look().px(480))
