"""The main job as the played demo shows it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desk_app.domain.condition import Part, Severity
from desk_app.domain.people import Newcomer
from desk_app.domain.scanners import ScannedText
from desk_app.play.evening import Evening
from desk_app.play.hands import StuckError, wait
from desk_app.ui.journal.page import JournalPage
from desk_app.ui.parts.condition_dialog import ConditionDialog
from desk_app.ui.registers.staff import StaffPage
from desk_app.ui.scanners.page import ScannersPage
from desk_app.usecases.reads import DeviceRow, Query

Key = Qt.Key
PIN = "481516"


class Player(Evening):
    """Hand out, sign, print, take back, prepare, and close the day."""

    def play(self) -> None:
        """The main job from an empty counter to a device that is ready again."""
        self.main.activateWindow()
        self.until(lambda: bool(self.window.shell and self.window.shell.opened), "the database")
        self.until(lambda: self.shell.model.state.open, "the counter")
        device, newcomer = self.find()
        self.keep("counter", "The counter is empty and says what it waits for.")
        self.hand_out(device, newcomer)
        self.take_back(device)
        self.prepare(device)
        self.scan_with_camera(device)
        self.park(device)
        self.look_around(newcomer)
        self.try_scan(device)
        self.read_journal(device)
        self.lock()
        self.close_day(PIN)

    def hand_out(self, device: DeviceRow, newcomer: Newcomer) -> None:
        """Scan, ask, sign; the agreement is kept beside the pictures."""
        model = self.shell.model
        self.scan(device.tag)
        self.until(lambda: model.state.counter.device is not None, "the device")
        self.keep("device-scanned", "A ready device is scanned.")
        self.scan(newcomer.client_number)
        self.until(lambda: model.state.counter.newcomer is not None, "the newcomer")
        self.keep("newcomer-scanned", "The newcomer is scanned; the course gives the due date.")
        self.press(Key.Key_F7)
        self.until(lambda: not model.state.counter.needs, "everything to sign")
        self.until(lambda: bool(model.state.languages), "the translations")
        self.choose_translation()
        self.keep("ready-to-sign", "No computer of their own: ready to sign.")
        self.press(Key.Key_F9)
        dialog = self.dialog()
        self.sign()
        self.keep("signing", "The newcomer signs on the screen.")
        self.press(Key.Key_Return, dialog.windowHandle())
        self.until(lambda: model.state.last_act is not None, "the loan")
        self.paper("agreement.pdf")
        self.keep("lent", "The loan is saved, the agreement can be printed.")

    def choose_translation(self) -> None:
        """The language of the course, beside the Dutch."""
        choices = self.shell.counter.details.translation.choices
        offered = choices.itemAt(1)
        widget = offered.widget() if offered else None
        if not isinstance(widget, QPushButton):
            raise StuckError("no translation")
        widget.click()
        self.until(lambda: bool(self.shell.model.state.counter.translation), "the translation")

    def take_back(self, device: DeviceRow) -> None:
        """Scan again, judge, take back; the receipt is kept beside the pictures."""
        model = self.shell.model
        loan_act = model.state.last_act
        self.scan(device.tag)
        self.until(lambda: model.state.counter.returning is not None, "the return")
        self.keep("return", "The same device again: its return.")
        self.press(Key.Key_F6)
        dialog = self.dialog()
        if isinstance(dialog, ConditionDialog):
            dialog.grades[Part.LID].button(int(Severity.WEAR)).click()
            dialog.grades[Part.SCREEN].button(int(Severity.SLIGHT)).click()
        self.keep("condition", "Its condition is judged, part by part.")
        self.press(Key.Key_Return, dialog.windowHandle())
        self.until(lambda: bool(model.state.counter.condition.parts), "the condition")
        self.keep("condition-kept", "Condition at hand-out beside the condition now.")
        self.press(Key.Key_F9)
        self.until(lambda: model.state.last_act != loan_act, "the return to be saved")
        self.paper("return-receipt.pdf")
        self.keep("returned", "The device is back: returned, not yet ready.")

    def prepare(self, device: DeviceRow) -> None:
        """Checked, wiped and ready by scanning alone."""
        self.go("prepare")
        for _ in range(4):
            self.scan(device.tag)
            wait(700)  # sooner would be the same reading of the scanner
        self.keep("prepare", "Checked, wiped and ready for the next person, by scanning.")

    def scan_with_camera(self, device: DeviceRow) -> None:
        """The label of the device before the camera, then F4 to put the camera away."""
        from PySide6.QtMultimedia import QVideoFrameInput  # noqa: PLC0415 - as the window does

        from desk_app.play.camera import ARRIVED, frames  # noqa: PLC0415

        camera, model, seen = self.shell.devices.camera, self.shell.model, QVideoFrameInput()
        self.go("counter")
        camera.open(seen)
        self.until(lambda: camera.scanner is not None, "the camera")
        for number, each in enumerate(frames(self.services.papers, device.tag)):
            if model.state.counter.device is not None and number > ARRIVED:
                break
            seen.sendVideoFrame(each)
            wait(40)
        if model.state.counter.device is None:
            raise StuckError("nothing was read")
        self.keep("camera", "The camera reads the label of a device.")
        self.press(Key.Key_F4)
        self.press(Key.Key_Escape)
        self.until(lambda: model.state.counter.device is None, "an empty counter")

    def park(self, device: DeviceRow) -> None:
        """Put an unfinished counter aside, and take it back."""
        model, parking = self.shell.model, self.shell.counter.parking
        self.scan(device.tag)
        self.until(lambda: model.state.counter.device is not None, "the device")
        self.press(Key.Key_F3)
        self.until(lambda: bool(parking.cards), "the tray")
        self.keep("parked", "An unfinished counter waits in the tray.")
        self.press(Key.Key_F3)
        self.until(lambda: model.state.counter.device is not None, "the device again")
        self.press(Key.Key_Escape)

    def try_scan(self, device: DeviceRow) -> None:
        """What the page of scanners makes of a label, typed by a scanner set to a US keyboard."""
        self.go("settings")
        self.shell.workspace.show_page("scanners")
        typed = device.tag.translate(str.maketrans("0123456789", "à&é\"'(§è!ç"))
        self.shell.router.hear(ScannedText(typed, device.tag))
        page = self.shell.workspace.page("scanners")
        if not isinstance(page, ScannersPage):
            raise StuckError("no page of scanners")
        self.until(lambda: page.model.state.tried is not None, "the scan to be tried")
        self.keep("scanners", "Scanners are measured, and any scan can be tried.")

    def read_journal(self, device: DeviceRow) -> None:
        """What was done with the device, and one entry with its proof."""
        self.go("journal")
        page = self.shell.workspace.page("journal")
        if not isinstance(page, JournalPage):
            raise StuckError("no journal")
        self.shell.router.hear(ScannedText(device.tag))
        self.until(lambda: page.model.state.query.words != "", "the words of the scan")
        self.settle()
        first = page.model.row(0)
        if first is None:
            raise StuckError("nothing in the journal")
        page.open(first.id)
        self.until(page.panel.isVisible, "the entry")
        self.keep("journal", "Every act, who did it, and whether its entry is as it was written.")

    def lock(self) -> None:
        """Choose a PIN, lock the screen, and come back in."""
        self.shell.workspace.show_page("staff")
        page = self.shell.workspace.page("staff")
        if not isinstance(page, StaffPage):
            raise StuckError("no page of staff")
        page.editing.open(self.services.drafts.here.staff.id)
        self.until(lambda: page.editing.state is not None, "the member of staff")
        self.choose_pin(page)
        self.until(self.shell.workspace.who.isEnabled, "the PIN")
        page.editing.begin()
        page.editing.edit("staff", "Bram Claes")
        self.choose_pin(page)
        lock = self.shell.lock
        self.go("counter")
        self.main.activateWindow()
        self.until(self.main.isActiveWindow, "the focus")
        lock.lock()
        self.until(lambda: lock.page is not None, "the lock")
        self.keep("lock", "Locked: what lies on the counter waits for who signs in.")
        self.type(PIN, self.main.windowHandle(), pause=60)  # as a person: faster is a badge
        self.press(Key.Key_Return)
        self.until(lambda: lock.page is None, "the counter again")

    def choose_pin(self, page: StaffPage) -> None:
        """Typed twice, and kept."""
        for name in ("pin", "again"):
            page.editing.edit(name, PIN)
        page.editing.save()
        self.until(lambda: page.editing.state is None, "the PIN to be kept")
        self.settle()

    def look_around(self, newcomer: Newcomer) -> None:
        """The registers, and search."""
        for name, what in (
            ("today", "What the day brings."),
            ("loans", "All loans, searchable and sortable."),
            ("devices", "All devices."),
            ("newcomers", "All newcomers."),
            ("courses", "All courses."),
        ):
            self.go(name)
            self.keep(name, what)
        self.go("counter")
        self.press(Key.Key_F2)
        dialog = self.dialog()
        self.type(newcomer.client_number[:4], dialog.windowHandle(), pause=60)
        self.settle()
        self.keep("search", "F2 finds people, devices and courses while typing.")
        self.press(Key.Key_Escape, dialog.windowHandle())

    def find(self) -> tuple[DeviceRow, Newcomer]:
        """A ready device here, and somebody in a running course who has none."""
        services = self.services
        here, today = services.drafts.here, services.clock().date()
        ready = services.reads.devices(Query(only="ready", limit=1000))
        device = next(d for d in ready if d.site == here.site.name and not d.sim)
        for row in services.reads.newcomers(Query(limit=10_000)):
            found = services.reads.newcomer_by_id(row.id, today) if row.client_number else None
            if found and not found.loan and len(found.courses) == 1:
                course = found.courses[0].course
                if course.site_id == here.site.id and course.first_lesson <= today:
                    return device, found.newcomer
        raise StuckError("nobody to lend to")
