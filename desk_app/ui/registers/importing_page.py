"""A register that files can be imported into: by a button, or by dropping one on it."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QPushButton

from desk_app.domain.outcomes import Imported
from desk_app.ui import theme
from desk_app.ui.jobs import Lane
from desk_app.ui.language import translate
from desk_app.ui.registers.import_dialog import ImportDialog
from desk_app.ui.registers.import_model import ImportModel
from desk_app.ui.services import Importing, Services
from desk_app.ui.table.register_page import Register, RegisterPage
from desk_app.ui.table.source import HasId
from desk_app.ui.theme import Theme
from desk_app.ui.wording.imports import imported

R = TypeVar("R", bound=HasId)
T = TypeVar("T")


class ImportingPage(RegisterPage[R, T]):
    """What a file is about is seen in its head, so any of them takes any file."""

    def __init__(
        self, look: Theme, lane: Lane, services: Services, register: Register[R, T]
    ) -> None:
        super().__init__(look, lane, register)
        self._lane = lane
        self._services = services
        self.importing: ImportDialog | None = None
        if services.importing is not None:
            self.setAcceptDrops(True)
            self.list.acts.insertWidget(0, self._button())

    def choose_file(self) -> None:
        """Ask which file."""
        title = translate("Import", "Choose a CSV file")
        kinds = "CSV (*.csv *.txt *.tsv)"
        file, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if file:
            self.import_file(Path(file))

    def import_file(self, file: Path) -> None:
        """Show what a file would do."""
        if self._services.importing is not None:
            self._preview(file, self._services.importing)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for file in _files(event)[:1]:
            event.acceptProposedAction()
            self.import_file(file)

    def _preview(self, file: Path, importing: Importing) -> None:
        model = ImportModel(self._lane, self._services, importing)
        dialog = ImportDialog(self.look, model, self._lane, self)
        model.setParent(dialog)
        model.imported.connect(self._imported)
        model.approval_wanted.connect(self.approval_wanted)
        dialog.finished.connect(self._let_go)
        self.importing = dialog
        dialog.open()
        model.read(file)

    def _let_go(self) -> None:
        """The dialog goes when the last answer it waits for has come."""
        dialog, self.importing = self.importing, None
        if dialog is not None:
            self._lane.run(lambda: None, lambda _: dialog.deleteLater())

    def _imported(self, done: Imported) -> None:
        self.list.say(imported(done))
        self.refresh()
        self.acted.emit()

    def _button(self) -> QPushButton:
        text = translate("Import", "Import…")
        made = QPushButton(f"  {text}")
        made.setObjectName("tall")
        made.setFont(theme.font(theme.BODY, theme.MEDIUM))
        made.setIcon(self.look.icon("file-import", "ink"))
        made.setAccessibleName(text)
        made.clicked.connect(self.choose_file)
        return made


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
