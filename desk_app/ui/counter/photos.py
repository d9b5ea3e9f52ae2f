"""Pictures of the device: as it went out beside as it is now."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from desk_app.domain.acts import MOST_PHOTOS, Photo
from desk_app.domain.counter import Counter
from desk_app.ui.counter.state import CounterState
from desk_app.ui.counter.view_model import CounterViewModel
from desk_app.ui.language import translate
from desk_app.ui.parts.buttons import button, link
from desk_app.ui.parts.cards import column, emptied, row
from desk_app.ui.parts.dialog import Dialog
from desk_app.ui.parts.labels import overline, paragraph
from desk_app.ui.theme import Theme

PICTURES = "*.jpg *.jpeg *.png *.webp *.bmp"
THUMBNAIL = QSize(132, 100)


class PhotosDialog(Dialog):
    """Small pictures in two rows; those of now can be taken away again."""

    def __init__(self, look: Theme, model: CounterViewModel, parent: QWidget | None = None) -> None:
        advice = translate("Photos", "Of the device only, never of a person. At most {count}.")
        title = translate("Photos", "Photos of the device")
        super().__init__(look, title, advice.format(count=MOST_PHOTOS), parent)
        self._model = model
        self._shown: tuple[Photo, ...] | None = None
        self.before, self.now = row(), row()
        self.none = paragraph(translate("Photos", "No pictures yet: add some."), soft=True)
        self.add = button(translate("Photos", "Add..."))
        self.add.clicked.connect(self.choose)
        self.primary.say("check", translate("Photos", "Done"))
        self.primary.clicked.connect(self.accept)
        self._arrange()
        self.cancel.hide()
        self.close_with(self.add)
        self.resize(900, 460)

    def show_state(self, state: CounterState) -> None:
        """Render the pictures of now."""
        photos = state.counter.photos
        if photos == self._shown:
            return
        self._shown = photos
        self.none.setVisible(not photos)
        self.add.setEnabled(len(photos) < MOST_PHOTOS)
        emptied(self.now)
        for photo in photos:
            self.now.addLayout(self._taken(photo))
        self.now.addStretch()

    def choose(self) -> None:
        """Pick pictures from files."""
        title = translate("Photos", "Photos of the device")
        files, _ = QFileDialog.getOpenFileNames(self, title, "", f"{title} ({PICTURES})")
        for file in files:
            self._model.add_photo(file)

    def _arrange(self) -> None:
        lent = self._model.state.counter.returning
        if lent is not None and lent.photos:
            self.body.addWidget(overline(translate("Photos", "At hand-out")))
            self.body.addLayout(self.before)
            for sha256 in lent.photos:
                self._model.picture(sha256, self._add_before)
        self.body.addWidget(overline(translate("Photos", "Now")))
        self.body.addWidget(self.none)
        self.body.addLayout(self.now)
        self.body.addStretch()

    def _add_before(self, content: bytes) -> None:
        if isValid(self):
            self.before.addWidget(thumbnail(content))

    def _taken(self, photo: Photo) -> QVBoxLayout:
        away = link(translate("Photos", "take away"))
        away.clicked.connect(lambda: self._model.edit(lambda c: _without(c, photo)))
        return column(thumbnail(photo.content), away)


def thumbnail(content: bytes) -> QLabel:
    """A small picture."""
    picture = QPixmap()
    picture.loadFromData(content)
    shown = QLabel()
    mode = Qt.TransformationMode.SmoothTransformation
    shown.setPixmap(picture.scaled(THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio, mode))
    return shown


def _without(counter: Counter, photo: Photo) -> Counter:
    return replace(counter, photos=tuple(p for p in counter.photos if p.sha256 != photo.sha256))
