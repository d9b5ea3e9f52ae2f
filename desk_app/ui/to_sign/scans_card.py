"""Scans coming in: how far, what came of it, and the pages that wait for a hand match."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QProgressBar, QPushButton, QScrollArea, QWidget

from desk_app.ui import theme
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button, link
from desk_app.ui.parts.cards import Card, column, emptied, row
from desk_app.ui.parts.labels import label, overline, paragraph, picture, set_tone
from desk_app.ui.scans import words
from desk_app.ui.scans.model import ScansModel
from desk_app.ui.scans.state import ScansState
from desk_app.ui.theme import Theme
from desk_app.ui.wording import terms
from desk_app.usecases.scan_ports import WaitingScan

THUMB = QSize(76, 104)
MOST_TILES = 24  # the others follow as these are matched
KEEP = Qt.AspectRatioMode.KeepAspectRatio
SMOOTH = Qt.TransformationMode.SmoothTransformation
KINDS = "*.pdf *.jpg *.jpeg *.png *.tif *.tiff"


class ScansCard(Card):
    """Shows one ``ScansState``."""

    match_wanted = Signal(object)  # WaitingScan

    def __init__(self, look: Theme, model: ScansModel) -> None:
        super().__init__()
        self._look = look
        self._model = model
        self._shown: tuple[WaitingScan, ...] = ()
        self._tiles: dict[UUID, QPushButton] = {}
        self.choose = button(translate("Scans", "Choose files…"))
        self.choose.clicked.connect(self._choose)
        self.cancel = button(translate("Scans", "Stop"))
        self.cancel.clicked.connect(model.cancel)
        self.said = paragraph(soft=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(translate("Scans", "How far the scans are read"))
        self.tiles = row(spacing=12)
        self.tiles.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.strip = self._strip()
        self.troubles = column(spacing=4)
        self._arrange()
        model.changed.connect(self.show_state)
        model.pictured.connect(self._show_picture)
        self.show_state(model.state)

    def show_state(self, state: ScansState) -> None:
        """Render one state."""
        batch = state.batch
        self.choose.setEnabled(state.ready)
        self.cancel.setVisible(batch.busy)
        self.bar.setVisible(batch.busy)
        self.bar.setRange(0, batch.total)
        self.bar.setValue(batch.done)
        self._say(state)
        self._show_troubles(state)
        if state.waiting != self._shown:
            self._shown = state.waiting
            self._show_waiting(state.waiting)

    def _say(self, state: ScansState) -> None:
        batch = state.batch
        tone = "warn" if batch.waiting or batch.missed else "ok"
        if batch.busy:
            text, tone = words.progress(batch), ""
        elif state.notice is not None:
            text, tone = f"{state.notice.what}. {state.notice.next}".strip(), "stop"
        else:
            text = words.outcome(batch) or words.invitation(state)
            tone = tone if batch.total else ""
        self.said.setText(text)
        set_tone(self.said, tone)

    def _show_waiting(self, waiting: tuple[WaitingScan, ...]) -> None:
        emptied(self.tiles)
        self._tiles.clear()
        self.strip.setVisible(bool(waiting))
        for scan in waiting[:MOST_TILES]:
            self.tiles.addWidget(self._tile(scan))
        left = len(waiting) - MOST_TILES
        if left > 0:
            more = translate("ToSign", "and {count} newer ones").format(count=left)
            self.tiles.addWidget(label(more, soft=True))

    def _tile(self, scan: WaitingScan) -> QWidget:
        """The page small, when it came in, and what can be done with it."""
        when = f"{terms.short_date(scan.at.astimezone().date())}, {terms.clock_time(scan.at)}"
        page = QPushButton()
        page.setObjectName("page_tile")
        page.setIconSize(THUMB)
        page.setFixedSize(THUMB + QSize(8, 8))
        page.setAccessibleName(translate("Scans", "Page of {moment}").format(moment=when))
        match = button(translate("Scans", "Choose the loan…"))
        drop = link(translate("Scans", "throw away"))
        for made in (match, drop):
            made.setAccessibleName(f"{made.text()}: {when}")
        for made in (page, match):
            made.clicked.connect(lambda: self.match_wanted.emit(scan))
        drop.clicked.connect(lambda: self._model.drop(scan.id))
        beside = column(label(when, theme.SMALL, soft=True), match, drop, spacing=6)
        beside.setAlignment(drop, Qt.AlignmentFlag.AlignLeft)
        beside.addStretch()
        tile = QFrame()
        within = row(page, spacing=10)
        within.addLayout(beside)
        tile.setLayout(within)
        self._tiles[scan.id] = page
        self._model.picture(scan.id)
        return tile

    def _show_picture(self, scan_id: UUID, content: bytes) -> None:
        if scan_id in self._tiles:
            small = QImage.fromData(content).scaled(THUMB, KEEP, SMOOTH)
            self._tiles[scan_id].setIcon(QIcon(QPixmap.fromImage(small)))

    def _show_troubles(self, state: ScansState) -> None:
        emptied(self.troubles)
        for report in state.troubles:
            line = row(picture(self._look, "alert-triangle", "warn", 18), spacing=8)
            line.addWidget(paragraph(words.trouble(report)), 1)
            self.troubles.addLayout(line)
            if report is state.troubles[-1]:
                read = link(translate("Scans", "read"))
                read.clicked.connect(self._model.forget_troubles)
                line.addWidget(read)

    def _choose(self) -> None:
        title = translate("Scans", "Choose scans of signed paper")
        files, _ = QFileDialog.getOpenFileNames(self, title, "", f"PDF, JPEG, PNG, TIFF ({KINDS})")
        self._model.take([Path(file) for file in files])

    def _strip(self) -> QScrollArea:
        inside = QWidget()
        inside.setLayout(self.tiles)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedHeight(THUMB.height() + 26)
        area.setWidget(inside)
        area.hide()
        return area

    def _arrange(self) -> None:
        top = row(picture(self._look, "scan", "soft"), spacing=10)
        top.addWidget(overline(translate("Scans", "Scans of signed paper")))
        top.addWidget(self.said, 1)
        top.addWidget(self.cancel)
        top.addWidget(self.choose)
        self.rows.addLayout(top)
        self.rows.addWidget(self.bar)
        self.rows.addWidget(self.strip)
        self.rows.addLayout(self.troubles)
