from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk_app.app import translate
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.people import Role, Staff
from desk_app.domain.register_acts import SaveRules
from desk_app.domain.settings import Rules
from desk_app.ui.jobs import Lane
from desk_app.ui.services import DeskChoices
from desk_app.ui.settings.page import SettingsPage
from desk_app.usecases.live_ports import Notice
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.print_ports import PrinterError
from tests.support.services import LOOK, Tray, services_of
from tests.support.town import Town, done

Make = Callable[..., SettingsPage]
CHRISTMAS = date(2026, 12, 25)


@pytest.fixture
def chosen() -> list[DeskChoices]:
    """What the desk was told to keep."""
    return []


@pytest.fixture
def make(qtbot: QtBot, sqlite_town: Town, chosen: list[DeskChoices]) -> Iterator[Make]:
    """Makes the page in its own lane; the lane is finished before the town closes."""
    lane = Lane()

    def made(
        desk: DeskChoices | None = None,
        on_desk: Callable[[DeskChoices], None] = chosen.append,
        **other: object,
    ) -> SettingsPage:
        services = services_of(sqlite_town, **other)
        setup = sqlite_town.reads.setup()
        page = SettingsPage(LOOK, lane, services, setup, desk or DeskChoices(), on_desk)
        qtbot.addWidget(page)
        page.resize(1096, 690)
        page.show()
        idle(qtbot, page)
        page.activateWindow()
        return page

    yield made
    assert lane.finish()


@pytest.fixture
def page(make: Make) -> SettingsPage:
    return make()


def idle(qtbot: QtBot, page: SettingsPage) -> None:
    qtbot.waitUntil(lambda: page.model._lane.waiting == 0)


def retype(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    qtbot.keyClicks(line, text)


def edit_site(page: SettingsPage, name: str = "Leuven") -> None:
    button = named(page, f"Edit: {name}")
    button.click()


def named(page: SettingsPage, name: str) -> QPushButton:
    return next(
        b
        for b in page.site.findChildren(QPushButton)
        if b.accessibleName() == name and b.isVisible()
    )


def texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]


def test_nothing_changed_is_nothing_to_keep(page: SettingsPage):
    assert not page.acts.primary.isEnabled() and not page.back.isVisible()
    page.model.save()
    assert not page.model.state.busy


def test_rules_are_kept_for_every_desk(page: SettingsPage, sqlite_town: Town, qtbot: QtBot):
    page.rules.grace.more.click()
    page.rules.one_loan.click()
    page.rules.full_count.less.click()
    page.rules.weekdays[5].click()
    retype(qtbot, page.rules.lender.line, "Atlas")
    assert page.acts.first.text() == "Not kept yet"
    with qtbot.waitSignals([page.acted, page.setup_changed]):
        qtbot.keyClick(page, Qt.Key.Key_F9)
    rules = Rules(
        8,
        one_loan_per_newcomer=False,
        closed_weekdays=(5,),
        lender="Atlas",
        full_count_days=6,
    )
    assert sqlite_town.reads.setup().rules == rules
    assert page.acts.first.text() == "Kept" and not page.acts.primary.isEnabled()


def test_the_site_is_kept_as_agreements_print_it(
    page: SettingsPage, sqlite_town: Town, qtbot: QtBot
):
    edit_site(page)
    retype(qtbot, page.site.fields["name"].line, " Leuven  centrum ")
    retype(qtbot, page.site.fields["address"].line, "Diestsepoort 6")
    retype(qtbot, page.site.fields["phone"].line, "016 00 00 00")
    assert "agreement" in page.acts.second.text()
    with qtbot.waitSignal(page.acted):
        page.acts.primary.click()
    [site] = sqlite_town.reads.setup().sites
    assert (site.name, site.address, site.phone) == (
        "Leuven centrum",
        "Diestsepoort 6",
        "016 00 00 00",
    )
    assert page.site.fields["name"].line.text() == "Leuven centrum"
    assert not page.model.state.changed


def test_what_is_wrong_is_said_at_its_field_and_not_kept(page: SettingsPage, qtbot: QtBot):
    edit_site(page)
    retype(qtbot, page.site.fields["name"].line, "85.07.30-033.28")
    retype(qtbot, page.rules.lender.line, "")
    assert page.site.fields["name"].wrong.text().startswith("This looks like a national register")
    assert page.rules.lender.wrong.text() == "This cannot stay empty"
    assert not page.acts.primary.isEnabled()
    page.model.save()
    assert not page.model.state.busy
    page.back.click()
    assert page.site.fields["name"].line.text() == "Leuven"
    assert not page.rules.lender.wrong.isVisible() and not page.model.state.changed


def test_a_coordinator_adds_a_site_and_sees_it_listed(
    page: SettingsPage, sqlite_town: Town, qtbot: QtBot
):
    page.site.add.click()
    assert page.site.fields["code"].line.hasFocus() and not page.site.list.isVisible()
    assert page.acts.first.text() == "Give the new site a code and a name"
    assert not page.site.fields["name"].wrong.isVisible()
    for name, text in (("code", "gnt"), ("name", "Gent"), ("address", "Kongostraat 42")):
        retype(qtbot, page.site.fields[name].line, text)
    with qtbot.waitSignals([page.acted, page.setup_changed]):
        qtbot.keyClick(page, Qt.Key.Key_F9)
    [ghent, leuven] = sqlite_town.reads.setup().sites
    assert (ghent.code, ghent.name, ghent.address) == ("GNT", "Gent", "Kongostraat 42")
    assert leuven == sqlite_town.site
    assert page.site.fields["code"].line.text() == "GNT" and not page.site.leave_out.isVisible()
    page.site.all.click()
    assert page.site.list.hasFocus()
    shown = [text for text in texts(page.site.list) if text]
    assert shown[:3] == ["GNT", "Gent", "Kongostraat 42"] and shown[3:5] == ["LEU", "Leuven"]


def test_a_code_of_another_site_is_refused_at_once_in_a_sentence(
    page: SettingsPage, sqlite_town: Town, qtbot: QtBot
):
    page.site.add.click()
    retype(qtbot, page.site.fields["name"].line, "Leuven-Noord")
    retype(qtbot, page.site.fields["code"].line, "leu")
    assert page.site.fields["code"].wrong.text() == "LEU is the code of Leuven already"
    assert not page.acts.primary.isEnabled()
    page.site.all.click()
    assert "cannot be kept like this" in [
        label.accessibleName() for label in page.site.list.findChildren(QLabel)
    ]
    edit_site(page, "Leuven-Noord")
    assert page.site.fields["code"].wrong.isVisible()
    page.site.leave_out.click()
    assert page.site.list.isVisible() and not page.model.state.changed
    assert sqlite_town.reads.setup().sites == (sqlite_town.site,)


def test_a_site_that_is_in_the_database_is_never_left_out(page: SettingsPage):
    edit_site(page)
    assert not page.site.leave_out.isVisible()
    page.model.leave_out_site()
    assert [site.code for site in page.model.state.now.sites] == ["LEU"]


def test_a_code_that_another_desk_just_took_is_said_at_the_next_look(
    page: SettingsPage, sqlite_town: Town, qtbot: QtBot
):
    page.site.add.click()
    retype(qtbot, page.site.fields["code"].line, "GNT")
    retype(qtbot, page.site.fields["name"].line, "Gent")
    sqlite_town.desk_at("GNT")
    page.acts.primary.click()
    idle(qtbot, page)
    assert page.acts.first.text() == "This number or code exists already"
    assert page.site.fields["code"].wrong.text() == "GNT is the code of Site GNT already"
    page.back.click()
    assert page.site.list.isVisible() and len(page.model.state.now.sites) == 2


def test_nothing_is_edited_while_the_sites_are_listed(page: SettingsPage):
    page.model.edit_site(lambda site: site.checked())
    assert not page.model.state.changed


def test_the_last_open_weekday_stays_open(page: SettingsPage):
    for box in page.rules.weekdays[:6]:
        box.click()
    assert not page.rules.weekdays[6].isEnabled()
    page.rules.weekdays[0].click()
    assert page.rules.weekdays[6].isEnabled()
    assert page.model.state.now.rules.closed_weekdays == (1, 2, 3, 4, 5)


def test_closing_days_are_added_in_their_order_and_named(page: SettingsPage, qtbot: QtBot):
    for typed in ("25/12/2026", "24/12/2026", "25/12/2026"):
        retype(qtbot, page.rules.days.day.line, typed)
        qtbot.keyClick(page.rules.days.day.line, Qt.Key.Key_Return)
    assert page.model.state.now.rules.closing_days == (date(2026, 12, 24), CHRISTMAS)
    qtbot.waitUntil(lambda: "Christmas" in texts(page.rules.days))
    assert not page.rules.days.day.line.text() and not page.rules.days.empty.isVisible()


def test_what_is_no_day_is_said_and_not_added(page: SettingsPage, qtbot: QtBot):
    page.rules.days.add.click()
    assert page.rules.days.day.line.hasFocus()
    retype(qtbot, page.rules.days.day.line, "31/2/2027")
    page.rules.days.add.click()
    assert page.rules.days.day.wrong.isVisible()
    assert page.model.state.now.rules.closing_days == ()


def test_a_closing_day_can_be_removed(make: Make, sqlite_town: Town, qtbot: QtBot):
    done(sqlite_town.do(SaveRules, rules=Rules(closing_days=(CHRISTMAS,))))
    page = make()
    remove = next(b for b in page.rules.days.findChildren(QPushButton) if b.text() == "remove")
    remove.click()
    with qtbot.waitSignal(page.acted):
        page.acts.primary.click()
    assert sqlite_town.reads.setup().rules.closing_days == ()


def test_holidays_are_added_by_the_year(page: SettingsPage):
    year = page.rules.days.year
    assert year.text() == "Add the holidays of 2026"
    year.click()
    assert page.model.state.now.rules.closing_days == (CHRISTMAS,)
    assert year.text() == "Add the holidays of 2027"
    year.click()
    assert len(page.model.state.now.rules.closing_days) == 12
    assert not year.isVisible()


def test_the_desks_own_choices_stay_out_of_the_database(
    page: SettingsPage, sqlite_town: Town, chosen: list[DeskChoices], qtbot: QtBot
):
    before = sqlite_town.reads.setup()
    page.desk.printer.box.setFocus()
    qtbot.keyClick(page.desk.printer.box, Qt.Key.Key_Down)
    page.desk.copies.more.click()
    assert page.acts.second.text() == "It counts for this desk only"
    page.acts.primary.click()
    idle(qtbot, page)
    assert chosen == [DeskChoices(printer="HP LaserJet balie", copies=3)]
    assert sqlite_town.reads.setup() == before
    assert not page.model.state.changed


def test_another_language_or_look_is_announced_to_open_the_window_anew(
    page: SettingsPage, chosen: list[DeskChoices], qtbot: QtBot
):
    page.desk.dark.click()
    assert page.acts.second.text().startswith("The window opens anew")
    page.desk.light.click()
    assert not page.model.state.changed
    qtbot.keyClick(page.desk.language.box, Qt.Key.Key_Down)
    page.acts.primary.click()
    idle(qtbot, page)
    assert [choices.language for choices in chosen] == ["fr"]


def test_each_desk_chooses_from_when_on_it_is_reminded_of_the_day_close(
    page: SettingsPage, chosen: list[DeskChoices], qtbot: QtBot
):
    box = page.desk.remind.box
    assert box.currentText() == "from 17:00 on"
    qtbot.keyClick(box, Qt.Key.Key_Up)
    page.acts.primary.click()
    idle(qtbot, page)
    qtbot.keyClick(box, Qt.Key.Key_Home)
    assert box.currentText() == "never"
    page.acts.primary.click()
    idle(qtbot, page)
    assert [choices.remind_hour for choices in chosen] == [16, 0]


def test_a_printer_that_is_off_stays_chosen(make: Make):
    page = make(DeskChoices(printer="Kelder"))
    assert page.desk.printer.box.currentText() == "Kelder (not found now)"
    assert not page.model.state.changed


def test_choices_that_cannot_be_kept_are_said(make: Make, qtbot: QtBot):
    def read_only(_choices: DeskChoices) -> None:
        raise PermissionError("desk.json")

    page = make(on_desk=read_only)
    page.desk.copies.more.click()
    page.acts.primary.click()
    idle(qtbot, page)
    assert page.acts.first.text() == "The choices of this desk could not be kept"
    assert page.model.state.changed and page.acts.primary.isEnabled()


def test_a_clerk_sees_the_rules_and_cannot_change_them(make: Make, sqlite_town: Town):
    sqlite_town.staff = Staff(sqlite_town.staff.id, "An", Role.CLERK)
    page = make()
    assert not page.rules.isEnabled() and not page.site.isEnabled() and page.desk.isEnabled()
    assert not page.desk.staff.isEnabled() and not page.desk.database.isEnabled()
    assert "coordinator" in page.acts.second.text()


def test_what_the_door_refuses_is_said_and_can_be_tried_again(
    make: Make, sqlite_town: Town, qtbot: QtBot
):
    page = make(perform=lambda _: Refused(Reason.NOT_ALLOWED))
    page.rules.grace.more.click()
    edit_site(page)
    retype(qtbot, page.site.fields["name"].line, "Gent")
    page.acts.primary.click()
    idle(qtbot, page)
    assert page.acts.first.text() == "Only a coordinator may do this"
    assert page.model.state.now.rules.grace_days == 8 and page.acts.primary.isEnabled()


def test_trouble_is_said_and_nothing_typed_is_lost(
    make: Make, qtbot: QtBot, caplog: pytest.LogCaptureFixture
):
    def full(_act: object) -> None:
        raise TroubleError(Trouble.FULL)

    page = make(perform=full)
    retype(qtbot, page.rules.lender.line, "Atlas")
    page.acts.primary.click()
    idle(qtbot, page)
    assert page.acts.first.text() == "The disk is full"
    assert page.rules.lender.line.text() == "Atlas"
    caplog.clear()


def test_what_another_desk_changed_is_shown_at_the_next_look(
    page: SettingsPage, sqlite_town: Town, qtbot: QtBot
):
    done(sqlite_town.do(SaveRules, rules=Rules(grace_days=14)))
    page.refresh()
    idle(qtbot, page)
    assert page.rules.grace.value == 14 and not page.model.state.changed


def test_what_another_desk_changes_shows_while_somebody_looks(
    page: SettingsPage, sqlite_town: Town, qtbot: QtBot
):
    place = sqlite_town.place.id
    done(sqlite_town.do(SaveRules, rules=Rules(grace_days=14)))
    page.hear((Notice(place, place, "hand_out"),))
    assert page.model._lane.waiting == 0  # that says nothing about rules
    page.hear((Notice(place, place, "save_rules"),))
    idle(qtbot, page)
    assert page.rules.grace.value == 14 and not page.model.state.changed


def test_another_desks_change_does_not_touch_what_is_being_typed(
    page: SettingsPage, sqlite_town: Town, qtbot: QtBot
):
    edit_site(page)
    retype(qtbot, page.site.fields["phone"].line, "016")
    done(sqlite_town.do(SaveRules, rules=Rules(grace_days=14)))
    page.refresh()
    idle(qtbot, page)
    assert page.site.fields["phone"].line.text() == "016"
    assert page.model.state.kept.rules.grace_days == 14


def test_a_page_works_without_printers_and_without_an_answer(
    make: Make,
    sqlite_town: Town,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
):
    class Broken(Tray):
        def queues(self) -> tuple[str, ...]:
            raise PrinterError("queues")

    def unreachable(_: object) -> None:
        raise TroubleError(Trouble.UNREACHABLE)

    page = make(printer=Broken())
    assert page.desk.printer.box.count() == 1
    monkeypatch.setattr(type(sqlite_town.reads), "setup", unreachable)
    page.refresh()
    idle(qtbot, page)
    assert page.acts.first.text() == "The database does not answer"
    caplog.clear()


def test_the_folder_of_the_scanner_is_chosen_and_let_go(
    page: SettingsPage, chosen: list[DeskChoices], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/scans")
    page.desk.folder.choose.click()
    page.acts.primary.click()
    idle(qtbot, page)
    assert page.desk.folder.path.text() == "/scans"
    page.desk.folder.none.click()
    page.acts.primary.click()
    idle(qtbot, page)
    assert [choices.scan_folder for choices in chosen] == ["/scans", ""]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    page.desk.folder.choose.click()
    assert not page.model.state.changed


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_nothing_is_cut_off_in_the_smallest_window(make: Make, qapp: QApplication, language: str):
    before = QLocale()
    translate(qapp, language)
    try:
        page = make(database=object(), seal=None)
        page.resize(830, 605)  # beside the rail, in 1100 x 680
        inside = page.left.widget()
        qapp.processEvents()
        assert inside and inside.minimumSizeHint().width() <= page.left.viewport().width()
        assert page.rules.minimumSizeHint().width() <= page.rules.width()
        assert page.desk.database.isVisible()
    finally:
        translate(qapp, "en")
        QLocale.setDefault(before)


def test_nobody_has_to_count_everything_where_the_rules_say_so(page: SettingsPage):
    page.rules.full_count.fill(0)
    assert page.rules.full_words.text() == "0: as often as people like"
    assert page.model.state.now.rules.full_count_days == 0
    page.rules.full_count.more.click()
    assert page.rules.full_words.text() == "days at most between two full counts"
