"""The real window with an empty counter, to type into; says what its search reads."""

import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from desk_app.ui.counter.page import CounterPage
from desk_app.ui.counter.view_model import CounterViewModel
from desk_app.ui.front import Front
from desk_app.ui.window import MainWindow
from tests.support.services import LOOK


def main() -> None:
    app = QApplication([])
    LOOK.apply(app)
    front = Front(app, LOOK, MainWindow(None))
    page = CounterPage(LOOK, front.frame, CounterViewModel(front.lane, front))
    front.window.show()
    front.window.activateWindow()

    def say() -> None:
        if not sys.stdin.readline():
            app.exit()
        found = page.searching
        active = app.activeWindow() is (found or front.window)
        sys.stdout.write(f"{int(active)}{found.words.text() if found else ''}\n")
        sys.stdout.flush()

    asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    asked.activated.connect(say)
    app.exec()
    front.close()


if __name__ == "__main__":
    main()
