import hashlib
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from desk_app.adapters.database.evidence_tables import act_payload, journal, scanned_page
from desk_app.adapters.database.payload import decode_act
from desk_app.domain.acts import Photo
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import HandedOut, Outcome, ScanDropped, ScanFiled
from desk_app.domain.register_acts import Forget
from desk_app.domain.scan_acts import DropScan, FileScan, MatchScan, ScannedPage
from desk_app.domain.signatures import Signature, SignedHow
from tests.support.chain import broken_links
from tests.support.town import Town, done

ON_PAPER = Signature(SignedHow.ON_PAPER)


def page(number: int | None = None, seen: bytes = b"") -> ScannedPage:
    content = seen or uuid4().bytes
    return ScannedPage(uuid4(), Photo(hashlib.sha256(content).hexdigest(), content), number)


def file(town: Town, *pages: ScannedPage, **fields: Any) -> Outcome:
    return town.do(FileScan, pages=pages, **fields)


def of(lent: HandedOut) -> dict[str, Any]:
    return {"loan_id": lent.loan_id, "last_page": 2}


def filed(outcome: Outcome) -> ScanFiled:
    assert isinstance(outcome, ScanFiled), outcome
    return outcome


def kept(town: Town) -> int:
    with town.database.engine.connect() as connection:
        return len(connection.execute(select(scanned_page.c.id)).all())


def awaited(town: Town, lent: HandedOut) -> bool:
    return town.loan(lent).loan.awaits_paper


@pytest.fixture
def lent(town: Town) -> HandedOut:
    return town.lend(signature=ON_PAPER)


def test_the_page_with_the_signature_takes_the_loan_off_the_list(town: Town, lent: HandedOut):
    assert not filed(file(town, page(1), **of(lent))).completes
    assert awaited(town, lent)
    outcome = filed(file(town, page(2), **of(lent)))
    assert outcome.completes and outcome.loan_number == lent.loan_number
    assert not awaited(town, lent)


def test_pages_are_the_signed_original_in_their_order(town: Town, lent: HandedOut):
    filed(file(town, page(2, b"second"), page(1, b"first"), **of(lent)))
    assert lent.loan_id
    assert town.database.scans.original(lent.loan_id) == (b"first", b"second")
    assert town.database.scans.waiting() == ()


def test_the_same_scan_twice_is_kept_once(town: Town, lent: HandedOut):
    again = Refused(Reason.ALREADY_FILED, lent.loan_number)
    filed(file(town, page(1, b"scan"), **of(lent)))
    assert file(town, page(1, b"scan"), **of(lent)) == again
    assert file(town, page(1), **of(lent)) == again
    assert kept(town) == 1
    outcome = filed(file(town, page(1), page(2, b"two"), **of(lent)))
    assert len(outcome.scans) == 1 and kept(town) == 2
    filed(file(town, page(seen=b"odd")))
    assert file(town, page(seen=b"odd")) == Refused(Reason.ALREADY_FILED, "scan")


def test_a_loan_signed_on_the_screen_keeps_a_scan_too(town: Town):
    lent = town.lend()
    assert not filed(file(town, page(2), **of(lent))).completes
    assert kept(town) == 1


def test_what_is_not_recognised_waits_and_is_matched_by_hand(town: Town, lent: HandedOut):
    odd = page()
    outcome = filed(file(town, odd, suggested_id=lent.loan_id))
    assert (outcome.loan_id, outcome.device_id) == (None, None)
    assert town.reads.badges(town.site.id).to_sign == 2
    (waiting,) = town.database.scans.waiting()
    assert (waiting.id, waiting.suggested) == (odd.id, lent.loan_number)
    assert town.database.scans.picture(odd.id) == odd.picture.content
    match = {"scan_id": odd.id, "loan_id": lent.loan_id}
    assert filed(town.do(MatchScan, **match, signed=True)).completes
    assert not awaited(town, lent) and town.database.scans.waiting() == ()
    assert town.do(MatchScan, **match, signed=True) == Refused(Reason.ALREADY_FILED, "scan")


def test_a_page_without_the_signature_leaves_the_loan_on_the_list(town: Town, lent: HandedOut):
    odd = page()
    filed(file(town, odd))
    outcome = town.do(MatchScan, scan_id=odd.id, loan_id=lent.loan_id, signed=False)
    assert not filed(outcome).completes and awaited(town, lent)


def test_a_waiting_page_can_be_thrown_away_and_a_filed_one_cannot(town: Town, lent: HandedOut):
    odd, good = page(), page(1)
    filed(file(town, odd))
    filed(file(town, good, **of(lent)))
    assert isinstance(town.do(DropScan, scan_id=odd.id), ScanDropped)
    assert town.do(DropScan, scan_id=good.id) == Refused(Reason.ALREADY_FILED, "scan")
    assert town.do(DropScan, scan_id=odd.id) == Refused(Reason.UNKNOWN, "scan")
    assert town.database.scans.picture(odd.id) is None and kept(town) == 1
    assert broken_links(town.database.engine) == []


def last_act(town: Town) -> UUID:
    lines = town.reads.today(town.place.id, town.clock.now.replace(hour=0))
    return next(line.act_id for line in lines if not line.undone)


def test_an_undone_filing_lets_the_pages_wait_and_the_loan_be_awaited(town: Town, lent: HandedOut):
    filed(file(town, page(1), **of(lent)))
    filed(file(town, page(2), **of(lent)))
    done(town.undo(last_act(town)))
    assert awaited(town, lent)
    assert [scan.suggested for scan in town.database.scans.waiting()] == [lent.loan_number]
    done(town.undo(last_act(town)))
    assert len(town.database.scans.waiting()) == 2
    filed(file(town, page(2), **of(lent)))
    assert not awaited(town, lent)


def test_the_agreement_of_an_undone_loan_is_no_longer_matched_with(town: Town, lent: HandedOut):
    found = town.database.scans.agreement(lent.loan_number)
    assert found and found.loan_id == lent.loan_id
    done(town.undo(last_act(town)))
    assert town.database.scans.agreement(lent.loan_number) is None


def test_scans_go_when_their_newcomer_is_forgotten(town: Town):
    mine, other = town.lend(), town.lend(signature=ON_PAPER)
    filed(file(town, page(1), **of(mine)))
    filed(file(town, page(), suggested_id=mine.loan_id))
    filed(file(town, page(1), **of(other)))
    done(town.take_back(mine))
    done(town.do(Forget, newcomer_id=mine.newcomer_id))
    assert kept(town) == 1
    assert other.loan_id and len(town.database.scans.original(other.loan_id)) == 1


def test_the_journal_keeps_the_act_without_its_pictures(town: Town, lent: HandedOut):
    scan = page(1, b"picture of a page")
    act: FileScan = town.act(FileScan, pages=(scan,), **of(lent))
    done(town.desk.perform(act, town.staff.id))
    entry = select(act_payload.c.payload).where(act_payload.c.act_id == act.id)
    with town.database.engine.connect() as connection:
        payload: bytes = connection.execute(entry).scalar_one()
        kinds = set(connection.execute(select(journal.c.kind)).scalars())
    assert scan.picture.content not in payload and "file_scan" in kinds
    assert decode_act(
        "file_scan", payload, {scan.picture.sha256: b"found"}.__getitem__
    ) == FileScan(
        id=act.id,
        at=act.at,
        desk_id=act.desk_id,
        loan_id=lent.loan_id,
        last_page=2,
        pages=(ScannedPage(scan.id, Photo(scan.picture.sha256, b"found"), 1),),
    )
