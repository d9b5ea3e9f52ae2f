from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desk_app.app import translate
from desk_app.domain import numbers
from desk_app.domain.acts import Act
from desk_app.domain.devices import DeviceState, Step
from desk_app.domain.outcomes import Outcome
from desk_app.domain.people import Site
from desk_app.domain.register_acts import SaveDevice, SaveSite
from desk_app.ui import theme
from desk_app.ui.registers.devices import DevicesPage, _columns
from desk_app.ui.table.rows import ICON, MARGIN
from desk_app.ui.wording import marks
from desk_app.usecases.opening import Trouble, TroubleError
from tests.support.town import Town, done

Idle = Callable[[], None]
Make = Callable[..., DevicesPage]
TAG = numbers.asset_tag(900_001)


@pytest.fixture
def page(make: Make) -> DevicesPage:
    return make(DevicesPage)


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_no_state_of_a_device_is_cut_off(qapp: QApplication, language: str):
    before = QLocale()
    translate(qapp, language)
    try:
        letters = QFontMetrics(theme.font(theme.SMALL, theme.BOLD))
        state = _columns()[1]
        room = state.width - 2 * MARGIN - ICON - 24
        words = {each: letters.horizontalAdvance(marks.device(each).word) for each in DeviceState}
        assert {each for each, width in words.items() if width > room} == set()
    finally:
        translate(qapp, "en")
        QLocale.setDefault(before)


@pytest.fixture
def shelf(sqlite_town: Town) -> Town:
    """Three devices, one of them in repair."""
    for model in ("HP 11 G9", "Lenovo 300e", "Acer Spin"):
        sqlite_town.device(model=model)
    broken = sqlite_town.device(model="ASUS")
    done(sqlite_town.step(broken.id, Step.TO_REPAIR))
    return sqlite_town


def column(page: DevicesPage, title: str) -> list[str]:
    titles = [c.title for c in page.model.columns]
    place = titles.index(title)
    return [page.model.index(row, place).data() for row in range(page.model.rowCount())]


def type_into(qtbot: QtBot, page: DevicesPage, name: str, text: str) -> None:
    field = page.panel.fields[name]
    field.inside.setFocus()
    qtbot.keyClick(field.inside, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field.inside, Qt.Key.Key_Delete)
    qtbot.keyClicks(field.inside, text)


def said(page: DevicesPage, name: str) -> str:
    wrong: QLabel = page.panel.fields[name].wrong
    return wrong.text() if wrong.isVisibleTo(page) else ""


def open_first(qtbot: QtBot, page: DevicesPage, idle: Idle) -> None:
    page.list.table.choose(0)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Return)
    idle()


def test_an_empty_register_says_what_to_do(page: DevicesPage):
    assert page.list.nothing.isVisible()
    assert page.list.nothing.sentence.text().startswith("No devices yet")
    assert page.list.count.text() == "0 in all"


def test_every_device_is_listed_with_its_state_in_words(shelf: Town, page: DevicesPage):
    assert column(page, "State") == ["ready", "ready", "ready", "in repair"]
    assert page.list.count.text() == "4 in all"


def test_a_device_on_loan_is_listed_with_its_borrower_and_due_date(
    sqlite_town: Town, make: Make, qtbot: QtBot, idle: Idle
):
    lent = sqlite_town.lend()
    page = make(DevicesPage)
    assert column(page, "With") == ["Yusuf Al-Hamdan"]
    assert "2026" in column(page, "Due")[0]
    open_first(qtbot, page, idle)
    assert page.panel.title.text() == numbers.display(lent.tag)
    assert "With Yusuf Al-Hamdan, back on" in page.panel.facts.text()


def test_a_filter_shows_only_what_fits(shelf: Town, page: DevicesPage, qtbot: QtBot, idle: Idle):
    repair = page.list.filters.button(4)
    qtbot.mouseClick(repair, Qt.MouseButton.LeftButton)
    idle()
    assert column(page, "Model") == ["ASUS"]
    assert page.list.count.text() == "1 found"


def test_typing_finds_after_a_short_pause(shelf: Town, page: DevicesPage, qtbot: QtBot, idle: Idle):
    page.list.focus_search()
    qtbot.keyClicks(page.list.search, "lenovo")
    qtbot.waitUntil(lambda: page.model.state.query.words == "lenovo")
    idle()
    assert column(page, "Model") == ["Lenovo 300e"]


def test_enter_searches_at_once_and_goes_to_the_first_row(
    shelf: Town, page: DevicesPage, qtbot: QtBot, idle: Idle
):
    page.list.focus_search()
    qtbot.keyClicks(page.list.search, "acer")
    qtbot.keyClick(page.list.search, Qt.Key.Key_Return)
    assert page.model.state.query.words == "acer"
    idle()
    assert page.list.table.hasFocus()


def test_words_that_fit_nothing_say_so(shelf: Town, page: DevicesPage, qtbot: QtBot, idle: Idle):
    page.list.look_for("nothing like it")
    idle()
    assert page.list.nothing.isVisible()
    assert page.list.nothing.sentence.text() == "Nothing fits these words and filters."


@pytest.mark.parametrize("key", ["/", "f"])
def test_a_slash_or_ctrl_f_goes_to_the_search_field(
    shelf: Town, page: DevicesPage, qtbot: QtBot, key: str
):
    page.list.table.setFocus()
    if key == "/":
        qtbot.keyClick(page.list.table, Qt.Key.Key_Slash)
    else:
        qtbot.keyClick(page.list.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.list.search.hasFocus()


def test_a_letter_in_the_table_starts_a_search(shelf: Town, page: DevicesPage, qtbot: QtBot):
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, "l")
    assert (page.list.search.text(), page.list.search.hasFocus()) == ("l", True)


def test_a_head_sorts_and_a_second_click_turns_it_round(
    shelf: Town, page: DevicesPage, qtbot: QtBot, idle: Idle
):
    header = page.list.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(2) + 20, 20)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    idle()
    assert column(page, "Model") == ["ASUS", "Acer Spin", "HP 11 G9", "Lenovo 300e"]
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    idle()
    assert column(page, "Model") == ["Lenovo 300e", "HP 11 G9", "Acer Spin", "ASUS"]
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder


def test_columns_are_sorted_by_key_too(shelf: Town, page: DevicesPage, qtbot: QtBot, idle: Idle):
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    idle()
    assert page.model.state.query.order == "model"


def test_a_column_that_cannot_be_sorted_keeps_the_order(shelf: Town, page: DevicesPage, idle: Idle):
    page.list.table.sort_by(4)
    idle()
    assert page.model.state.query.order == "tag"


def test_spare_columns_make_room_for_the_panel(
    shelf: Town, page: DevicesPage, qtbot: QtBot, idle: Idle
):
    table = page.list.table
    assert not table.isColumnHidden(6)
    open_first(qtbot, page, idle)
    qtbot.waitUntil(lambda: table.isColumnHidden(6))
    widths = sum(table.columnWidth(c) for c in range(8) if not table.isColumnHidden(c))
    assert widths <= table.viewport().width()


def test_enter_opens_a_device_and_esc_closes_it(
    shelf: Town, page: DevicesPage, qtbot: QtBot, idle: Idle
):
    open_first(qtbot, page, idle)
    assert page.panel.isVisible()
    assert page.panel.fields["tag"].inside.hasFocus()
    assert not page.panel.primary.isEnabled()
    qtbot.keyClick(page.panel.fields["tag"].inside, Qt.Key.Key_Escape)
    assert page.panel.isHidden()
    assert page.list.table.hasFocus()


def test_a_click_opens_a_device(shelf: Town, page: DevicesPage, qtbot: QtBot, idle: Idle):
    table = page.list.table
    place = table.visualRect(page.model.index(1, 0)).center()
    qtbot.mouseMove(table.viewport(), place)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    idle()
    assert page.panel.title.text() == column(page, "Label")[1]


def test_a_changed_model_is_kept(shelf: Town, page: DevicesPage, qtbot: QtBot, idle: Idle):
    open_first(qtbot, page, idle)
    type_into(qtbot, page, "model", "HP 14 G7")
    with qtbot.waitSignal(page.acted):
        qtbot.keyClick(page.panel.fields["model"].inside, Qt.Key.Key_Return)
    idle()
    assert column(page, "Model")[0] == "HP 14 G7"
    assert page.panel.isHidden()
    assert "is saved" in page.list.notice.text()
    assert page.list.table.currentIndex().row() == 0


def test_a_new_device_is_added_by_keyboard_alone(
    sqlite_town: Town, page: DevicesPage, qtbot: QtBot, idle: Idle
):
    done(sqlite_town.do(SaveSite, site=Site(sqlite_town.site.id, "LEU", "Leuven")))
    qtbot.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert page.panel.title.text() == "New device"
    qtbot.keyClicks(page.panel.fields["tag"].inside, TAG)
    type_into(qtbot, page, "serial", "5cdnew1")
    type_into(qtbot, page, "model", "HP 11 G9")
    type_into(qtbot, page, "update_until", "30/6/2029")
    type_into(qtbot, page, "note", "sticker on the lid")
    with qtbot.waitSignal(page.acted):
        qtbot.keyClick(page.panel, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    found = sqlite_town.reads.device(TAG)
    assert found
    assert found.device.serial == "5CDNEW1"
    assert found.device.update_until == date(2029, 6, 30)
    assert found.device.note == "sticker on the lid"
    idle()
    assert column(page, "Label") == [numbers.display(TAG)]
    assert page.list.notice.text() == f"{numbers.display(TAG)} is saved"


def test_the_next_new_device_is_like_the_one_before(page: DevicesPage, qtbot: QtBot, idle: Idle):
    page.new.click()
    for name, text in (("tag", TAG), ("serial", "S1234"), ("model", "HP 14")):
        type_into(qtbot, page, name, text)
    with qtbot.waitSignal(page.acted):
        page.panel.primary.click()
    page.new.click()
    assert page.editing.state
    assert page.editing.state.thing.device.model == "HP 14"
    assert page.editing.state.thing.device.serial == ""


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("tag", "LB00", "Not written as it should be"),
        ("tag", "LB000001-Z", "check character"),
        ("serial", "X" * 26, "Too long: at most 25"),
        ("model", "M" * 61, "Too long: at most 60"),
        ("note", "about 85.07.30-033 28", "national register number"),
        ("update_until", "31/2/2029", "Not written as it should be"),
    ],
)
def test_a_wrong_field_says_so_at_once(
    page: DevicesPage, qtbot: QtBot, name: str, text: str, sentence: str
):
    page.editing.begin()
    type_into(qtbot, page, name, text)
    assert sentence in said(page, name)
    assert page.panel.fields[name].inside.accessibleDescription() == said(page, name)


def test_a_mended_field_says_nothing_any_more(page: DevicesPage, qtbot: QtBot):
    page.editing.begin()
    type_into(qtbot, page, "tag", "LB00")
    type_into(qtbot, page, "tag", TAG)
    assert said(page, "tag") == ""
    type_into(qtbot, page, "update_until", "3")
    type_into(qtbot, page, "update_until", "")
    assert said(page, "update_until") == ""


def test_an_untouched_form_blames_nobody_until_it_is_saved(
    page: DevicesPage, qtbot: QtBot, sqlite_town: Town
):
    page.editing.begin()
    assert said(page, "tag") == ""
    type_into(qtbot, page, "model", "HP")
    qtbot.keyClick(page.panel, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert said(page, "tag") == "This cannot stay empty"
    assert page.panel.fields["tag"].inside.hasFocus()


@pytest.mark.parametrize("name", ["tag", "serial"])
def test_a_number_that_is_taken_is_said_while_typing(
    shelf: Town, page: DevicesPage, qtbot: QtBot, name: str
):
    taken = page.model.row(1)
    assert taken
    page.editing.begin()
    type_into(qtbot, page, name, getattr(taken, name))
    qtbot.waitUntil(lambda: said(page, name) == "This number or code exists already")


def test_saving_looks_once_more_for_what_is_taken(
    shelf: Town, page: DevicesPage, qtbot: QtBot, idle: Idle
):
    taken = page.model.row(1)
    assert taken
    page.editing.begin()
    for name, text in (("tag", taken.tag), ("serial", "S1234"), ("model", "HP 14")):
        type_into(qtbot, page, name, text)
    page.editing.save()
    page.editing.save()
    page.editing.edit("model", "not while it is being saved")
    idle()
    assert said(page, "tag") == "This number or code exists already"
    assert page.editing.state
    assert page.editing.state.thing.device.model == "HP 14"


def test_two_desks_that_edit_the_same_device_are_told(
    shelf: Town, page: DevicesPage, qtbot: QtBot, idle: Idle
):
    open_first(qtbot, page, idle)
    assert page.editing.state
    device = page.editing.state.kept.device
    done(shelf.do(SaveDevice, device=replace(device, model="Other desk")))
    type_into(qtbot, page, "model", "This desk")
    page.panel.primary.click()
    idle()
    assert "Somebody else changed this just now" in page.panel.message.text()


def test_typing_is_not_lost_by_one_esc(shelf: Town, page: DevicesPage, qtbot: QtBot, idle: Idle):
    open_first(qtbot, page, idle)
    type_into(qtbot, page, "model", "HP 14")
    page.list.opened.emit(page.model.row(1))
    assert "throw away what you typed" in page.panel.message.text()
    type_into(qtbot, page, "model", "HP 15")
    assert page.panel.message.text() == ""
    for _ in range(2):
        assert page.panel.isVisible()
        qtbot.keyClick(page.panel.fields["model"].inside, Qt.Key.Key_Escape)
    assert page.panel.isHidden()


def test_a_scanned_label_opens_its_device(shelf: Town, page: DevicesPage, idle: Idle):
    row = page.model.row(2)
    assert row
    page.list.filters.button(4).click()
    page.accept_scan(row.tag)
    idle()
    assert page.panel.title.text() == numbers.display(row.tag)
    assert page.list.search.text() == numbers.display(row.tag)
    assert page.list.filters.checkedId() == 0
    assert column(page, "Label") == [numbers.display(row.tag)]
    assert page.list.table.currentIndex().row() == 0


@pytest.mark.parametrize("serial", ["5CD0000001", "K1234567", "AB-12CD"])
def test_a_scanned_serial_number_opens_its_device_whatever_its_shape(
    sqlite_town: Town, page: DevicesPage, idle: Idle, serial: str
):
    device = sqlite_town.device(serial=serial)
    page.accept_scan(serial)
    idle()
    assert page.panel.title.text() == numbers.display(device.tag)


def test_a_scanned_agreement_opens_its_device(sqlite_town: Town, page: DevicesPage, idle: Idle):
    lent = sqlite_town.lend()
    page.accept_scan(lent.loan_number)
    idle()
    assert page.panel.title.text() == numbers.display(lent.tag)
    page.editing.close()
    page.accept_scan(numbers.loan_number("0000000ZZ"))
    idle()
    assert "No loan has the number" in page.list.notice.text()


def test_a_new_device_is_scanned_in_serial_number_first(page: DevicesPage, idle: Idle):
    page.accept_scan("5cdnew9")
    idle()
    page.accept_scan(TAG)
    idle()
    assert page.editing.state
    assert page.editing.state.new
    device = page.editing.state.thing.device
    assert (device.serial, numbers.compact(device.tag)) == ("5CDNEW9", TAG)


def test_a_scan_does_not_overwrite_what_is_being_typed(
    shelf: Town, page: DevicesPage, qtbot: QtBot, idle: Idle
):
    open_first(qtbot, page, idle)
    type_into(qtbot, page, "model", "HP 14")
    page.accept_scan("5CDUNKNOWN")
    idle()
    assert page.editing.state
    assert not page.editing.state.new
    assert page.editing.state.leaving


@pytest.mark.parametrize(
    ("scan", "sentence"),
    [("", "The scanner read nothing"), ("LB000421-Z", "was read wrongly"), ("é", "no label")],
)
def test_an_unreadable_scan_is_said(page: DevicesPage, idle: Idle, scan: str, sentence: str):
    page.accept_scan(scan)
    idle()
    assert sentence in page.list.notice.text()


def test_a_device_that_is_gone_is_said(page: DevicesPage, sqlite_town: Town, idle: Idle):
    page.editing.open(sqlite_town.site.id)
    idle()
    assert page.list.notice.text() == "This is no longer in the database"


class Silent:
    """A database that does not answer."""

    def __getattr__(self, name: str) -> Callable[..., object]:
        def broken(*_: object) -> object:
            raise TroubleError(Trouble.UNREACHABLE)

        return broken


def test_a_database_that_does_not_answer_is_said_everywhere(
    make: Make, sqlite_town: Town, idle: Idle, caplog: pytest.LogCaptureFixture
):
    page = make(DevicesPage, reads=Silent())
    assert page.list.nothing.sentence.text() == "The database does not answer"
    page.editing.open(sqlite_town.site.id)
    idle()
    assert page.list.notice.text() == "The database does not answer"
    page.accept_scan(TAG)
    idle()
    page.editing.begin()
    page.editing.edit("tag", TAG)
    page.editing.edit("serial", "S1234")
    page.editing.edit("model", "HP")
    page.editing.save()
    idle()
    assert "The database does not answer" in page.panel.message.text()
    caplog.clear()


def test_an_act_that_breaks_leaves_what_was_typed(
    make: Make, qtbot: QtBot, idle: Idle, caplog: pytest.LogCaptureFixture
):
    def broken(_act: Act) -> Outcome:
        raise RuntimeError

    page = make(DevicesPage, perform=broken)
    page.editing.begin()
    for name, text in (("tag", TAG), ("serial", "S1234"), ("model", "HP 14")):
        type_into(qtbot, page, name, text)
    page.panel.primary.click()
    idle()
    assert "The program made a mistake" in page.panel.message.text()
    assert page.editing.state
    assert page.editing.state.changed
    caplog.clear()


def test_a_refresh_shows_what_another_desk_added(
    shelf: Town, page: DevicesPage, qtbot: QtBot, idle: Idle
):
    open_first(qtbot, page, idle)
    shelf.device(model="Of another desk")
    page.refresh()
    idle()
    assert page.model.rowCount() == 5
    assert page.panel.isVisible()


def test_every_control_has_a_name(shelf: Town, page: DevicesPage, qtbot: QtBot, idle: Idle):
    open_first(qtbot, page, idle)
    controls = [page.list.search, page.list.table, page.new, page.panel.cross, page.panel.primary]
    controls += [field.inside for field in page.panel.fields.values()]
    assert all(control.accessibleName() for control in controls)


def test_rows_that_have_not_come_yet_are_drawn_as_blanks(
    shelf: Town, page: DevicesPage, qtbot: QtBot
):
    def drawn() -> QImage:
        picture: QImage = page.list.table.viewport().grab().toImage()
        return picture

    full = drawn()
    page.model._windows.clear()
    blank = drawn()
    assert full != blank
    qtbot.waitUntil(lambda: drawn() == full)


def test_where_there_is_no_room_the_panel_takes_the_place_of_the_list(
    shelf: Town, page: DevicesPage, qtbot: QtBot, idle: Idle
):
    page.resize(830, 600)
    open_first(qtbot, page, idle)
    assert page.panel.isVisible()
    assert not page.list.isVisible()
    page.resize(1096, 690)
    qtbot.waitUntil(page.list.isVisible)
    page.editing.close()
    page.resize(830, 600)
    assert page.list.isVisible()


def test_a_narrow_list_keeps_the_columns_that_matter(page: DevicesPage, qtbot: QtBot):
    page.list.table._share_out(300)
    hidden = [page.list.table.isColumnHidden(column) for column in range(8)]
    assert hidden == [False, False, True, True, True, True, True, True]


def test_labels_are_for_the_chosen_rows_and_otherwise_for_what_the_list_shows(
    shelf: Town, page: DevicesPage, idle: Idle, qtbot: QtBot
):
    page.list.table.choose(1)
    qtbot.keyClick(page.list.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        page.labels.click()
    [picked] = wanted.args
    tags = [numbers.compact(tag) for tag in column(page, "Label")]
    assert picked.tags == tuple(tags[1:3]) and picked.count == 4
    assert picked.all_tags(shelf.reads) == tuple(tags)
    page.list.table.clearSelection()
    page.model.only("in_repair")
    idle()
    with qtbot.waitSignal(page.labels_wanted) as wanted:
        page.labels.click()
    [picked] = wanted.args
    assert picked.tags == () and picked.count == 1
    assert picked.all_tags(shelf.reads) == (tags[3],)


def test_more_rows_are_chosen_with_ctrl_and_only_a_plain_click_opens_one(
    shelf: Town, page: DevicesPage, idle: Idle, qtbot: QtBot
):
    table = page.list.table
    for row in (0, 2):
        middle = table.visualRect(page.model.index(row, 0)).center()
        qtbot.mouseClick(
            table.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier,
            middle,
        )
    idle()
    assert [row.tag for row in table.chosen()] == [
        numbers.compact(column(page, "Label")[row]) for row in (0, 2)
    ]
