from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk_app.adapters.sealing.keys import protected
from desk_app.adapters.sealing.safes import MemorySafe, Safe
from desk_app.domain.people import Staff
from desk_app.domain.seals import Certificate
from desk_app.ui.jobs import Lane
from desk_app.ui.sealing.dialog import SealDialog
from desk_app.ui.sealing.passphrase import PassphraseDialog
from desk_app.ui.services import DeskChoices
from desk_app.ui.settings.page import SettingsPage
from desk_app.ui.settings.sealing import Sealing
from desk_app.ui.wording import seals as words
from desk_app.ui.wording.verdicts import short
from desk_app.usecases.drafts import AtDesk, Chance, Drafts
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.seal_desk import SealDesk, SealStanding
from desk_app.usecases.sealing import Key, SealState
from tests.support import seals
from tests.support.seals import NoSafe, certificate, seal_desk
from tests.support.services import LOOK, ReadyPaper, services_of
from tests.support.town import Town

WORDS = "geheim genoeg"
Open = Callable[..., Sealing]


@pytest.fixture
def opened(qtbot: QtBot, sqlite_town: Town, tmp_path: Path) -> Iterator[Open]:
    """The settings of a desk that has begun, or not, with a keyring or without."""
    lane = Lane()

    def made(
        safe: Safe | None = None, staff: Staff | None = None, *, begin: bool = True
    ) -> Sealing:
        who = staff or sqlite_town.staff
        seal = seal_desk(sqlite_town, tmp_path, safe, who)
        if begin:
            seal.begin()
        here = AtDesk(sqlite_town.site, sqlite_town.place, who, sqlite_town.reads.setup().rules)
        chance = Chance(uuid4, lambda n: "0" * n)
        drafts = Drafts(here, sqlite_town.clock, chance, ReadyPaper())
        services = services_of(sqlite_town, seal=seal, drafts=drafts)
        setup = sqlite_town.reads.setup()
        page = SettingsPage(LOOK, lane, services, setup, DeskChoices(), lambda _: None)
        qtbot.addWidget(page)
        page.resize(1096, 690)
        page.show()
        qtbot.waitUntil(lambda: lane.waiting == 0)
        assert page.seal
        return page.seal

    yield made
    assert lane.finish()


def idle(qtbot: QtBot, seal: Sealing) -> None:
    qtbot.waitUntil(lambda: seal.model._lane.waiting == 0)


def texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget)]


def shows(qtbot: QtBot, widget: QWidget, text: str) -> None:
    """Wait until a label that was made just now is there to be seen."""
    qtbot.waitUntil(lambda: any(text in each for each in texts(widget)))


def press(widget: QWidget, text: str) -> None:
    (found,) = (b for b in widget.findChildren(QPushButton) if b.text() == text)
    found.click()


def type_in(qtbot: QtBot, dialog: PassphraseDialog, *texts: str) -> None:
    for field, text in zip((dialog.first, dialog.again), texts, strict=False):
        field.line.clear()
        qtbot.keyClicks(field.line, text)


def certificates(seal: Sealing) -> tuple[Certificate, ...]:
    return seal.model.view.standing.certificates


def agency(seal: Sealing) -> bool:
    return seal.model.view.standing.state.agency


def open_dialog(seal: Sealing) -> SealDialog:
    seal.card.more.click()
    assert seal.dialog
    return seal.dialog


def ask(seal: Sealing) -> PassphraseDialog:
    assert seal.card.give.isVisible()
    seal.card.give.click()
    assert seal.passphrase
    return seal.passphrase


def test_the_card_says_what_is_sealed_with_and_since_when(qtbot: QtBot, opened: Open):
    seal = opened()
    (known,) = certificates(seal)
    name = short(known.fingerprint)
    assert seal.card.line.text() == f"{name}, since 23 November 2026"
    shows(qtbot, seal.card, "registered")
    assert not seal.card.give.isVisible()


def test_a_clerks_desk_says_that_it_waits_for_a_coordinator(
    qtbot: QtBot, opened: Open, sqlite_town: Town
):
    seal = opened(staff=sqlite_town.clerk())
    shows(qtbot, seal.card, "not registered yet")
    dialog = open_dialog(seal)
    assert "waits until a coordinator" in dialog.line.text()
    assert not dialog.file.isVisibleTo(dialog)
    shows(qtbot, dialog, "No certificates yet.")


def test_a_clerk_sees_certificates_and_revokes_none(qtbot: QtBot, opened: Open, sqlite_town: Town):
    safe = MemorySafe()
    opened(safe)
    dialog = open_dialog(opened(safe, sqlite_town.clerk()))
    shows(qtbot, dialog, "balie 2")
    links = {b.text() for b in dialog.list.findChildren(QPushButton) if b.isVisibleTo(dialog)}
    assert links == set()


def test_a_passphrase_is_chosen_where_there_is_no_keyring(qtbot: QtBot, opened: Open):
    seal = opened(NoSafe())
    shows(qtbot, seal.card, "papers carry no seal")
    dialog = ask(seal)
    assert dialog.again.isVisibleTo(dialog) and not dialog.renew.isVisibleTo(dialog)
    for first, again, enough in (
        ("kort", "kort", False),
        (WORDS, "anders", False),
        (WORDS, WORDS, True),
    ):
        type_in(qtbot, dialog, first, again)
        assert dialog.primary.isEnabled() is enough
    dialog.primary.click()
    idle(qtbot, seal)
    assert not dialog.isVisible()
    assert len(certificates(seal)) == 1 and not seal.card.give.isVisible()


def test_a_wrong_passphrase_is_said_and_asked_again(qtbot: QtBot, opened: Open):
    first = opened(NoSafe())
    first.model.begin(WORDS)
    idle(qtbot, first)
    seal = opened(NoSafe())
    assert seal.card.line.text() == "The passphrase was not given"
    dialog = ask(seal)
    assert not dialog.again.isVisibleTo(dialog) and not dialog.primary.isEnabled()
    type_in(qtbot, dialog, "iets anders")
    dialog.primary.click()
    idle(qtbot, seal)
    assert dialog.isVisible() and "does not open the key" in dialog.notice.text()
    type_in(qtbot, dialog, WORDS)
    dialog.primary.click()
    idle(qtbot, seal)
    assert not dialog.isVisible()
    assert seal.model.view.standing.certificates == first.model.view.standing.certificates


def test_whoever_forgot_the_passphrase_chooses_one_for_a_new_key(qtbot: QtBot, opened: Open):
    first = opened(NoSafe())
    first.model.begin(WORDS)
    idle(qtbot, first)
    seal = opened(NoSafe())
    dialog = ask(seal)
    dialog.renew.click()
    idle(qtbot, seal)
    assert dialog.isVisible() and dialog.again.isVisibleTo(dialog)
    type_in(qtbot, dialog, "een ander geheim", "een ander geheim")
    dialog.primary.click()
    idle(qtbot, seal)
    assert not dialog.isVisible() and len(certificates(seal)) == 2


def test_later_leaves_papers_without_a_seal(opened: Open):
    seal = opened(NoSafe())
    dialog = ask(seal)
    dialog.cancel.click()
    assert not dialog.isVisible() and seal.model.view.standing.state.key is Key.TO_MAKE


def test_a_certificate_is_revoked_from_a_day_and_counts_again(qtbot: QtBot, opened: Open):
    seal = opened()
    (known,) = certificates(seal)
    dialog = open_dialog(seal)
    press(dialog, "revoke")
    assert known.fingerprint[:4].upper() in dialog.list.what.text()
    dialog.list.day.line.clear()
    qtbot.keyClicks(dialog.list.day.line, "30/13/2026")
    press(dialog, "Revoke")
    assert dialog.list.day.wrong.text() and not certificates(seal)[0].revoked_from
    dialog.list.day.line.clear()
    qtbot.keyClicks(dialog.list.day.line, "30/11/2026")
    qtbot.keyClick(dialog.list.day.line, Qt.Key.Key_Return)
    idle(qtbot, seal)
    day = datetime.combine(date(2026, 11, 30), time.min).astimezone()
    assert certificates(seal)[0].revoked_from == day
    assert not dialog.list.asking.isVisibleTo(dialog)
    shows(qtbot, dialog, "revoked from 30 November 2026")
    press(dialog, "let it count again")
    idle(qtbot, seal)
    assert certificates(seal)[0].revoked_from is None


def test_the_desk_makes_a_new_key_when_its_own_is_revoked(qtbot: QtBot, opened: Open):
    seal = opened()
    (known,) = certificates(seal)
    seal.model.revoke(known.fingerprint, known.registered_at.date() - timedelta(days=1))
    idle(qtbot, seal)
    used = seal.model.view.standing.state.certificate
    assert used and used.fingerprint != known.fingerprint and len(certificates(seal)) == 2


def test_the_agencys_key_is_chosen_and_left(
    qtbot: QtBot, opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    file = tmp_path / "agency.p12"
    file.write_bytes(protected(seals.agency_key(), WORDS))
    seal = opened()
    dialog = open_dialog(seal)
    answers = iter([("", ""), (str(file), "")])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: next(answers))
    dialog.file.click()
    assert not dialog.findChildren(PassphraseDialog)
    dialog.file.click()
    (asking,) = dialog.findChildren(PassphraseDialog)
    type_in(qtbot, asking, WORDS)
    asking.primary.click()
    idle(qtbot, seal)
    assert not asking.isVisible() and agency(seal)
    shows(qtbot, dialog, "the Agency")
    assert "of the Agency" in seal.card.line.text()
    dialog.own.click()
    idle(qtbot, seal)
    assert not agency(seal)
    dialog.primary.click()
    assert not dialog.isVisible()


def test_trouble_is_said_where_it_was_asked(
    qtbot: QtBot, opened: Open, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    def broken(_self: SealDesk) -> None:
        raise TroubleError(Trouble.UNREACHABLE)

    seal = opened()
    dialog = open_dialog(seal)
    monkeypatch.setattr(SealDesk, "use_own", broken)
    seal.model.use_own()
    seal.model.use_own()
    idle(qtbot, seal)
    assert "does not answer" in dialog.notice.text() and dialog.list.isEnabled()
    caplog.clear()


@pytest.mark.parametrize("key", Key)
def test_every_standing_has_words_of_its_own(key: Key):
    own = certificate() if key is Key.READY else None
    standing = SealStanding(SealState(key, own))
    assert words.line(standing) and words.brief(standing) and words.mark(standing).word
