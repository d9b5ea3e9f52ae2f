import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from sqlalchemy import select

from desk_app.adapters.database.evidence_tables import scanned_page
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.numbers import loan_number
from desk_app.domain.outcomes import HandedOut, Saved
from desk_app.domain.people import Role
from desk_app.ui.services import Scanning
from desk_app.usecases.filing import FileReport
from desk_app.usecases.scan_ports import FileTrouble
from tests.support.scans import (
    LANGUAGES,
    NAMES,
    agreement_of,
    lend_on_paper,
    printed,
    save,
    scanned,
    scanning_at,
)
from tests.support.town import Town, done

Take = Callable[[Path], FileReport]


@pytest.fixture
def loop(sqlite_town: Town) -> Scanning:
    return scanning_at(sqlite_town)


@pytest.fixture
def take(loop: Scanning) -> Take:
    return lambda file: loop.filing.take(file, lambda _: True)


def awaited(town: Town, lent: HandedOut) -> bool:
    return town.loan(lent).loan.awaits_paper


@pytest.mark.parametrize("leaves", [2, pytest.param(100, marks=pytest.mark.long)])
def test_scans_in_every_script_at_any_angle_are_filed_with_their_own_loan(
    take: Take, sqlite_town: Town, tmp_path: Path, leaves: int
):
    """Two pages a leaf, in every language: at least 98 % with the right loan, none with a wrong."""
    chance, pages, right = random.Random(leaves), 0, 0  # noqa: S311 - no secret
    for leaf in range(leaves):
        name, language = NAMES[leaf % len(NAMES)], LANGUAGES[leaf % len(LANGUAGES)]
        lent, paper = lend_on_paper(sqlite_town, name, language)
        kind = (".pdf", ".tiff")[leaf % 2]
        report = take(save(scanned(paper, chance), tmp_path / f"scan-{leaf}{kind}"))
        assert {done.loan_number for done in report.filed} <= {lent.loan_number, ""}
        pages += report.pages
        right += sum(len(done.scans) for done in report.filed if done.loan_number)
    assert pages >= 2 * leaves and right >= 0.98 * pages


@pytest.mark.parametrize("kind", [".pdf", ".tiff", ".png", ".jpg"])
def test_the_last_page_completes_the_loan_whatever_the_kind_of_file(
    take: Take, sqlite_town: Town, tmp_path: Path, kind: str
):
    lent, paper = lend_on_paper(sqlite_town)
    first, last = printed(paper)
    report = take(save([first], tmp_path / f"a{kind}"))
    assert report.taken and report.pages == 1 and awaited(sqlite_town, lent)
    report = take(save([last.rotate(180)], tmp_path / f"b{kind}"))
    assert report.filed[0].completes and not awaited(sqlite_town, lent)


def test_a_stack_of_agreements_in_one_file_is_taken_apart(
    take: Take, sqlite_town: Town, tmp_path: Path
):
    both = [lend_on_paper(sqlite_town) for _ in range(2)]
    stack = [page for _, paper in both for page in printed(paper)]
    report = take(save(stack, tmp_path / "stack.pdf"))
    assert [done.loan_number for done in report.filed] == [lent.loan_number for lent, _ in both]
    assert all(done.completes and len(done.scans) == 2 for done in report.filed)


def test_a_strange_page_in_a_stack_waits_and_the_others_are_filed(
    take: Take, sqlite_town: Town, tmp_path: Path
):
    _, paper = lend_on_paper(sqlite_town)
    first, last = printed(paper)
    report = take(save([first, Image.new("L", first.size, 99), last], tmp_path / "a.tiff"))
    assert [len(done.scans) for done in report.filed] == [1, 1, 1]
    assert (report.waiting, report.filed[2].completes) == (1, True)


def test_a_scan_of_two_copies_is_taken_as_two(take: Take, sqlite_town: Town, tmp_path: Path):
    """The copy of the borrower and that of the desk in one stack: the first is kept."""
    _, paper = lend_on_paper(sqlite_town)
    report = take(save([*printed(paper), *printed(paper, 170)], tmp_path / "a.tiff"))
    assert (len(report.filed), report.again) == (1, 1)


def test_the_same_scan_twice_and_the_same_paper_scanned_again_are_kept_once(
    take: Take, sqlite_town: Town, tmp_path: Path
):
    _, paper = lend_on_paper(sqlite_town)
    file = save(printed(paper), tmp_path / "scan.pdf")
    take(file)
    for again in (take(file), take(save(printed(paper, 180), tmp_path / "again.tiff"))):
        assert again.taken and (again.filed, again.again) == ((), 1)
    with sqlite_town.database.engine.connect() as connection:
        assert len(connection.execute(select(scanned_page.c.id)).all()) == 2


def test_a_page_of_two_loans_waits(take: Take, sqlite_town: Town, tmp_path: Path, loop: Scanning):
    """Two leaves under the lid at once."""
    (_, one), (_, other) = (lend_on_paper(sqlite_town) for _ in range(2))
    left, right = printed(one)[0], printed(other)[1]
    wide = Image.new("L", (left.width + right.width, left.height), 255)
    wide.paste(left, (0, 0))
    wide.paste(right, (left.width, 0))
    assert take(save([wide], tmp_path / "a3.png")).waiting == 1
    assert [scan.suggested for scan in loop.scans.waiting()] == [""]


def test_a_page_whose_mark_is_covered_waits_with_its_loan_suggested(
    take: Take, sqlite_town: Town, tmp_path: Path, loop: Scanning
):
    lent, paper = lend_on_paper(sqlite_town)
    page = printed(paper)[1]
    ImageDraw.Draw(page).rectangle((715, 60, 818, 180), fill=255)
    assert take(save([page], tmp_path / "torn.png")).waiting == 1
    assert [scan.suggested for scan in loop.scans.waiting()] == [lent.loan_number]
    assert awaited(sqlite_town, lent)


def test_paper_of_nobody_and_paper_with_other_words_wait(
    take: Take, sqlite_town: Town, tmp_path: Path, loop: Scanning
):
    stranger = agreement_of(loan_number("000000ZZZ"), NAMES[0])
    reprinted = sqlite_town.lend(loan_number="U7K3M9QXR2H")
    other = agreement_of(reprinted.loan_number, NAMES[0])
    take(save(printed(stranger)[:1], tmp_path / "a.png"))
    take(save(printed(other)[:1], tmp_path / "b.png"))
    assert {scan.suggested for scan in loop.scans.waiting()} == {"", reprinted.loan_number}


def test_a_hand_matches_what_waits_or_throws_it_away(
    take: Take, sqlite_town: Town, tmp_path: Path, loop: Scanning
):
    lent, _ = lend_on_paper(sqlite_town)
    for n in range(2):
        take(save([Image.new("L", (300, 400), 90 * n)], tmp_path / f"{n}.png"))
    first, second = loop.scans.waiting()
    assert lent.loan_id
    match = loop.filing.match_scan(first.id, lent.loan_id, signed=True)
    done(sqlite_town.desk.perform(match, sqlite_town.staff.id))
    drop = loop.filing.drop_scan(second.id)
    done(sqlite_town.desk.perform(drop, sqlite_town.staff.id))
    assert loop.scans.waiting() == () and not awaited(sqlite_town, lent)


def test_a_batch_that_is_stopped_keeps_what_it_has_and_goes_on_later(
    loop: Scanning, sqlite_town: Town, tmp_path: Path
):
    lent, paper = lend_on_paper(sqlite_town)
    file = save(printed(paper), tmp_path / "scan.tiff")
    report = loop.filing.take(file, lambda pages: pages < 1)
    assert report.stopped and not report.taken and awaited(sqlite_town, lent)
    assert loop.filing.take(file, lambda _: True).filed[0].completes
    assert lent.loan_id and len(loop.scans.original(lent.loan_id)) == 2


def test_a_file_that_breaks_off_keeps_its_good_pages_and_says_so(
    take: Take, sqlite_town: Town, tmp_path: Path
):
    lend_on_paper(sqlite_town)
    file = tmp_path / "scan.pdf"
    file.write_bytes(b"%PDF-1.7 half a file")
    assert take(file).trouble is FileTrouble.DAMAGED
    file.write_text("een brief")
    assert take(file).trouble is FileTrouble.NO_DOCUMENT


def test_a_file_without_pages_is_no_document(
    loop: Scanning, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(loop.reader, "pages", lambda _: iter(()))
    report = loop.filing.take(tmp_path / "empty.pdf", lambda _: True)
    assert report.trouble is FileTrouble.NO_DOCUMENT and report.pages == 0


def test_what_the_door_refuses_is_said_and_the_file_stays(
    sqlite_town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    loop = scanning_at(sqlite_town)
    refused = Refused(Reason.NOT_ALLOWED, "FileScan", (Role.COORDINATOR.name,))
    monkeypatch.setattr(sqlite_town.desk, "perform", lambda *_: refused)
    report = loop.filing.take(
        save([Image.new("L", (300, 400), 9)], tmp_path / "a.png"), lambda _: True
    )
    assert report.trouble == refused and not report.taken


@dataclass
class Tray:
    """A watched folder that moves files, or cannot."""

    moves: bool = True
    moved: list[Path] = field(default_factory=list)
    left: list[Path] = field(default_factory=list)

    def ready(self) -> tuple[Path, ...]:
        return ()

    def done(self, file: Path) -> bool:
        self.moved.append(file)
        return self.moves

    def leave(self, file: Path) -> None:
        self.left.append(file)


def test_a_watched_file_is_put_away_only_after_all_of_it_is_kept(loop: Scanning, tmp_path: Path):
    tray, file = Tray(), save([Image.new("L", (300, 400), 9)], tmp_path / "a.png")
    assert loop.filing.take_from(tray, file, lambda _: False).stopped
    assert (tray.moved, tray.left) == ([], [file])
    assert loop.filing.take_from(tray, file, lambda _: True).taken
    assert tray.moved == [file] and len(loop.scans.waiting()) == 1
    stuck = Tray(moves=False)
    report = loop.filing.take_from(stuck, file, lambda _: True)
    assert report.trouble is FileTrouble.NOT_MOVED
    assert (report.again, stuck.left) == (1, [file]) and len(loop.scans.waiting()) == 1


def test_an_answer_that_cannot_be_is_a_bug_and_not_silence(
    sqlite_town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    loop = scanning_at(sqlite_town)
    monkeypatch.setattr(sqlite_town.desk, "perform", lambda *_: Saved(id=sqlite_town.site.id))
    with pytest.raises(TypeError, match="Saved"):
        loop.filing.take(save([Image.new("L", (30, 40), 9)], tmp_path / "a.png"), lambda _: True)
