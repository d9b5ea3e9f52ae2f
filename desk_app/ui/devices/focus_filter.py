"""An event filter where keys come in, and nowhere else."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow
from shiboken6 import isValid


class FocusFilter(QObject):
    """Installs a filter on every window, and on the object that input methods write into.

    On the whole application it would see each event of each widget: a hundred times as much, and
    beside a job that computes, every look at one is a wait for the interpreter.
    """

    def __init__(self, app: QGuiApplication, watcher: QObject) -> None:
        super().__init__(watcher)
        self._app, self._watcher = app, watcher
        self._field: QObject | None = None
        app.focusObjectChanged.connect(self._follow)  # an open list or menu has the focus too
        app.focusWindowChanged.connect(self._follow)
        self._follow(None)

    def close(self) -> None:
        """Watch nothing any more."""
        self._app.focusObjectChanged.disconnect(self._follow)
        self._app.focusWindowChanged.disconnect(self._follow)
        for window in self._app.topLevelWindows():
            window.removeEventFilter(self._watcher)
        self._watch(None)

    def _follow(self, _changed: QObject | None) -> None:
        for window in self._app.topLevelWindows():
            window.installEventFilter(self._watcher)  # a second time is as good as once
        self._watch(self._app.focusObject())

    def _watch(self, field: QObject | None) -> None:
        if self._field and isValid(self._field) and not isinstance(self._field, QWindow):
            self._field.removeEventFilter(self._watcher)
        self._field = field
        if field:
            field.installEventFilter(self._watcher)
