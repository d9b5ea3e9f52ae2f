import json
import sqlite3
from datetime import date
from pathlib import Path
from uuid import uuid4

from sqlalchemy import Engine, event, inspect, select, text

from desk_app.adapters.database.evidence_tables import act_payload, condition_report, journal
from desk_app.adapters.folding import fold
from desk_app.domain.acts import Extend, PaperSigned
from desk_app.domain.agreements import Paper
from desk_app.domain.condition import FINE, Accessory, Condition, Part, Severity
from desk_app.domain.devices import Step
from desk_app.domain.outcomes import Forgotten, HandedOut
from desk_app.domain.people import Newcomer
from desk_app.domain.register_acts import Enrolment, Forget, Import, SaveNewcomer
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.usecases.reads import Query
from tests.support.chain import broken_links, payloads_changed
from tests.support.town import Town, done, open_town

MARKER = "Quetzalcóatl"
NUMBER = "Q7654321"
TRACES = [t.encode() for t in (MARKER, fold(MARKER), json.dumps(MARKER)[1:-1], NUMBER)]
CRACKED = FINE.with_part(Part.SCREEN, Severity.DAMAGE)


def marked(place: str) -> str:
    return f"{place} {MARKER} {place}"


def paper(place: str) -> Paper:
    return Paper.of(b"%PDF " + marked(place).encode() * 2000, f"{place}/nl 1", "0" * 64)


def live(town: Town) -> tuple[Newcomer, HandedOut]:
    """A life at the counter, with the marker in every field about the person."""
    course = town.course()
    person = Newcomer(uuid4(), NUMBER, MARKER, MARKER, f"{MARKER}@example.org")
    other = Newcomer(uuid4(), "K0000999", "Tesfaye", "Hanna")
    done(town.do(Import, newcomers=(person, other), enrolments=(Enrolment(course.id, person.id),)))
    edited = Newcomer(person.id, NUMBER, marked("family"), MARKER, MARKER, version=1)
    done(town.do(SaveNewcomer, newcomer=edited))
    device = town.device()
    town.sim(device)
    lent = town.hand_out(
        device,
        person,
        course,
        accessories=(Accessory.CHARGER, Accessory.SIM),
        no_wifi=False,
        override_reason=marked("override"),
        approved_by=town.staff.id,
        condition=Condition(note=marked("condition out")),
        signature=Signature(SignedHow.WITNESSED, witness=marked("witness")),
        paper=paper("agreement"),
    )
    assert isinstance(lent, HandedOut), lent
    reason = marked("extension")
    done(town.do(Extend, loan_id=lent.loan_id, due_date=date(2027, 1, 9), reason=reason))
    drawn = Signature(SignedHow.DRAWN, (((0, 0), (200, 80)),), marked("signed"))
    back = Condition(CRACKED.parts, marked("condition back"))
    came = (Accessory.CHARGER,)
    receipt = paper("receipt")
    done(town.take_back(lent, condition=back, accessories=came, paper=receipt, signature=drawn))
    undo_and_return_again(town, lent)
    look = Condition(note=marked("prepare"))
    done(town.step(device.id, Step.CHECK, condition=look))
    town.later(days=1)
    done(town.step(device.id, Step.WIPE, condition=look))
    cancel_another(town, person)
    return person, lent


def undo_and_return_again(town: Town, lent: HandedOut) -> None:
    (newest, *_) = town.reads.today(town.place.id, town.clock.now)
    done(town.undo(newest.act_id))
    town.later(minutes=1)
    back = Condition(note=marked("again"))
    done(town.take_back(lent, condition=back, accessories=(), paper=paper("receipt")))


def cancel_another(town: Town, person: Newcomer) -> None:
    on_paper = Signature(SignedHow.ON_PAPER, witness=marked("print"))
    lent = town.hand_out(town.device(), person, town.course(), signature=on_paper)
    assert isinstance(lent, HandedOut)
    done(town.do(PaperSigned, loan_id=lent.loan_id))
    for line in town.reads.today(town.place.id, town.clock.now)[:2]:
        done(town.undo(line.act_id))


def columns_with_traces(engine: Engine) -> list[str]:
    """Every column of every table in which a trace is left, whatever its type."""
    found = []
    with engine.connect() as connection:
        for table in inspect(engine).get_table_names():
            for row in connection.execute(text(f'SELECT * FROM "{table}"')).mappings():
                found += [f"{table}.{name}" for name, value in row.items() if _has_trace(value)]
    return found


def _has_trace(value: object) -> bool:
    raw = value if isinstance(value, bytes) else str(value).encode()
    return any(trace in raw for trace in TRACES)


def files_with_traces(folder: Path) -> list[str]:
    return [
        path.name for path in folder.iterdir() if path.is_file() and _has_trace(path.read_bytes())
    ]


def test_nothing_in_any_table_names_who_is_forgotten(town: Town):
    person, lent = live(town)
    tables = {name.partition(".")[0] for name in columns_with_traces(town.database.engine)}
    assert tables >= {"newcomer", "act_payload", "paper", "condition_report"}
    forgotten = town.do(Forget, newcomer_id=person.id)
    assert isinstance(forgotten, Forgotten) and forgotten.papers == 4
    assert columns_with_traces(town.database.engine) == []
    assert town.reads.search(MARKER, 10) == ()
    assert town.reads.newcomer(NUMBER, date(2026, 11, 23)) is None
    assert town.loan(lent).newcomer.name == ""


def test_no_byte_of_the_file_or_its_log_names_who_is_forgotten(sqlite_url: str):
    folder = Path(sqlite_url.removeprefix("sqlite:///")).parent
    town = open_town(sqlite_url).settle()
    person, _ = live(town)
    assert files_with_traces(folder)
    done(town.do(Forget, newcomer_id=person.id))
    assert files_with_traces(folder) == []
    town.newcomer()
    assert files_with_traces(folder) == []
    town.database.close()
    assert files_with_traces(folder) == []


def test_the_chain_still_verifies_and_what_was_sealed_of_others_is_still_there(town: Town):
    person, _ = live(town)
    others = town.lend()
    done(town.do(Forget, newcomer_id=person.id))
    assert broken_links(town.database.engine) == []
    assert payloads_changed(town.database.engine) == []
    with town.database.engine.connect() as connection:
        kept = connection.execute(act_payload.select()).all()
    assert len(kept) > 5
    assert town.loan(others).newcomer.name == "Yusuf Al-Hamdan"
    assert len(town.loan(others).papers) == 1


def test_the_history_of_the_device_stays(town: Town):
    person, lent = live(town)
    done(town.do(Forget, newcomer_id=person.id))
    card = town.loan(lent)
    assert card.loan.number == lent.loan_number
    assert card.loan.missing == (Accessory.CHARGER, Accessory.SIM)
    assert card.loan.due_date == date(2027, 1, 9)
    assert card.condition_back == FINE
    assert card.papers == ()
    assert town.reads.count("loans", Query()) == 2
    (row, _) = town.reads.loans(Query(order="started_at"))
    assert (row.borrower, row.client_number, row.paper) == ("", "", False)


def notes(town: Town) -> list[str]:
    kept = select(condition_report.c.note).order_by(condition_report.c.at)
    with town.database.engine.connect() as connection:
        return list(connection.execute(kept).scalars())


def prepare_payloads(town: Town) -> int:
    sealed = select(act_payload.c.act_id).join(journal, journal.c.act_id == act_payload.c.act_id)
    with town.database.engine.connect() as connection:
        return len(connection.execute(sealed.where(journal.c.kind == "prepare")).all())


def test_notes_that_cannot_be_about_who_is_forgotten_stay(town: Town):
    """Written before the loan, at another device, or about a later loan of somebody else."""
    person, course, device = town.newcomer(), town.course(), town.device()
    done(town.step(device.id, Step.TO_REPAIR, condition=Condition(note="before")))
    for step in (Step.REPAIRED, Step.WIPE, Step.RELEASE):
        done(town.step(device.id, step))
    town.later(days=1)
    lent = town.hand_out(device, person, course, condition=Condition(note="out"))
    assert isinstance(lent, HandedOut)
    done(town.step(town.device().id, Step.TO_REPAIR, condition=Condition(note="elsewhere")))
    town.later(days=1)
    done(town.take_back(lent, condition=Condition(note="back")))
    town.later(days=1)
    done(town.step(device.id, Step.CHECK, condition=Condition(note="after")))
    for step in (Step.WIPE, Step.RELEASE):
        done(town.step(device.id, step))
    town.later(days=1)
    done(town.hand_out(device, town.newcomer(), course, condition=Condition(note="later")))
    done(town.do(Forget, newcomer_id=person.id))
    assert sorted(filter(None, notes(town))) == ["before", "elsewhere", "later"]
    assert prepare_payloads(town) == 5
    assert broken_links(town.database.engine) == []


def test_a_forgotten_number_may_be_registered_again(town: Town):
    person, _ = live(town)
    done(town.do(Forget, newcomer_id=person.id))
    again = town.newcomer(client_number=NUMBER)
    found = town.reads.newcomer(NUMBER, date(2026, 11, 23))
    assert found and found.newcomer.id == again.id and found.courses == ()


def impatient(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA busy_timeout=1").close()


def test_someone_else_reading_does_not_keep_the_old_pages(sqlite_url: str):
    """A long read at the moment of forgetting: the log is emptied when it ends, not never."""
    folder = Path(sqlite_url.removeprefix("sqlite:///")).parent
    town = open_town(sqlite_url)
    event.listen(town.database.engine, "connect", impatient)
    person, _ = live(town.settle())
    with town.database.engine.connect() as reader:
        reader.execute(text("SELECT count(*) FROM newcomer")).scalar_one()
        done(town.do(Forget, newcomer_id=person.id))
    town.database.close()
    assert files_with_traces(folder) == []
