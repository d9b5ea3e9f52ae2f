from datetime import timedelta
from io import BytesIO
from pathlib import Path
from uuid import uuid4

from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from desk_app.domain.acts import MOST_PHOTOS
from desk_app.domain.condition import Accessory, Condition, Part, PartCondition, Severity
from desk_app.domain.devices import DeviceState
from desk_app.domain.outcomes import TookBack
from desk_app.domain.people import Site
from desk_app.domain.printing import PaperKind
from desk_app.domain.register_acts import SaveSite
from desk_app.ui.counter.today import described
from desk_app.ui.devices.outputs import Sheet
from desk_app.ui.signing.dialog import SigningDialog
from tests.support.desk import CounterDesk, Key
from tests.support.done import click_undo, undoable_places
from tests.support.town import Town, done

WORN = Condition((PartCondition(Part.LID, Severity.WEAR),))


def test_a_device_that_is_out_opens_its_return(desk: CounterDesk, sqlite_town: Town):
    lent = sqlite_town.lend(condition=WORN)
    desk.scan(lent.tag)
    frame = desk.front.frame
    assert desk.says == "Coming back from Yusuf Al-Hamdan"
    assert frame.footer.primary.text().strip() == "Take back"
    assert "lid" in desk.page.details.state_before.text()


def test_taking_back_makes_it_returned_never_ready(desk: CounterDesk, sqlite_town: Town):
    lent = sqlite_town.lend()
    desk.scan(lent.tag)
    desk.press(Key.Key_F9)
    assert sqlite_town.state(lent.device_id) is DeviceState.RETURNED
    assert isinstance(desk.model.state.last, TookBack)
    assert desk.front.frame.prompt.view.isVisible()


def test_what_did_not_come_along_is_said(desk: CounterDesk, sqlite_town: Town):
    lent = sqlite_town.lend()
    desk.scan(lent.tag)
    desk.page.details.ticks[Accessory.SLEEVE].click()
    desk.press(Key.Key_F9)
    assert desk.says.endswith("without sleeve")
    assert described(desk.model.state.today[0])[2].endswith("without sleeve")


def test_a_return_at_another_site_is_accepted_and_said(desk: CounterDesk, sqlite_town: Town):
    town = sqlite_town
    other = Site(uuid4(), "GNK", "Genk")
    done(town.do(SaveSite, site=other))
    device = town.device(site_id=other.id)
    lent = done(town.hand_out(device, town.newcomer(), town.course()))
    desk.scan(device.tag)
    desk.page.details.ticks[Accessory.SLEEVE].click()
    desk.press(Key.Key_F9)
    assert desk.says.endswith("without sleeve; it belongs to another site")
    assert town.state(lent.device_id) is DeviceState.RETURNED


def test_the_borrower_may_sign_the_return(desk: CounterDesk, sqlite_town: Town):
    lent = sqlite_town.lend()
    desk.scan(lent.tag)
    desk.page.details.by_other.click()
    assert desk.counter.brought_by_other
    desk.front.frame.footer.other.click()
    desk.dialog(SigningDialog)
    desk.sign()
    desk.press(Key.Key_Return)
    assert sqlite_town.state(lent.device_id) is DeviceState.RETURNED


def test_scanning_the_agreement_opens_the_return_too(desk: CounterDesk, sqlite_town: Town):
    lent = sqlite_town.lend()
    desk.scan(lent.loan_number)
    assert desk.counter.returning and desk.counter.returning.loan.number == lent.loan_number


def test_photos_are_dropped_on_the_counter(desk: CounterDesk, sqlite_town: Town, tmp_path: Path):
    lent = sqlite_town.lend()
    desk.scan(lent.tag)
    files = [tmp_path / f"{n}.png" for n in range(MOST_PHOTOS + 1)]
    for n, file in enumerate(files):
        picture = BytesIO()
        Image.new("RGB", (20 + n, 20)).save(picture, "PNG")
        file.write_bytes(picture.getvalue())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    QApplication.sendEvent(desk.front.frame, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(5, 5), copy, data, left, none)
    QApplication.sendEvent(desk.front.frame, drop)
    desk.idle()
    assert len(desk.counter.photos) == MOST_PHOTOS
    assert str(MOST_PHOTOS) in desk.page.details.photos.text()


def test_a_file_that_is_no_picture_sounds_and_adds_nothing(
    desk: CounterDesk, sqlite_town: Town, tmp_path: Path, caplog
):
    lent = sqlite_town.lend()
    desk.scan(lent.tag)
    (tmp_path / "brief.jpg").write_text("no picture")
    desk.page.add_photos([str(tmp_path / "brief.jpg")])
    desk.idle()
    assert desk.counter.photos == ()
    assert desk.sounds[-1] == "stop"
    caplog.clear()


def test_the_kept_paper_is_handed_on_byte_by_byte(desk: CounterDesk, sqlite_town: Town):
    lent = sqlite_town.lend()
    desk.scan(lent.tag)
    desk.press(Key.Key_F9)
    papers: list[tuple[Sheet, bool]] = []
    desk.page.paper_wanted.connect(lambda *paper: papers.append(paper))
    desk.press(Key.Key_F8)
    desk.press(Key.Key_F10)
    assert desk.model.state.last_act
    kept = sqlite_town.reads.paper(desk.model.state.last_act)
    assert [paper.pdf for paper, _ in papers] == [kept, kept]
    assert [at_once for _, at_once in papers] == [True, False]
    assert {paper.kind for paper, _ in papers} == {PaperKind.RECEIPT}


def test_only_the_last_act_on_a_device_offers_its_undo(desk: CounterDesk, sqlite_town: Town):
    lent = sqlite_town.lend()
    desk.scan(lent.tag)
    desk.press(Key.Key_F9)
    assert len(desk.model.state.today) == 2
    assert undoable_places(desk.page.today) == [0]
    click_undo(desk.page.today)
    desk.idle()
    assert sqlite_town.state(lent.device_id) is DeviceState.LENT


def test_a_window_that_stayed_open_overnight_knows_what_day_it_is(
    desk: CounterDesk, sqlite_town: Town
):
    lent = sqlite_town.lend()
    desk.scan(lent.tag)
    before = desk.model.state.counter.today
    sqlite_town.later(days=60)
    desk.scan(lent.tag)
    assert desk.model.state.counter.today == before + timedelta(days=60)
    assert desk.sounds[-1] == "attention"  # it is late by now
