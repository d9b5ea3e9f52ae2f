import os
import subprocess
from collections.abc import Iterator
from datetime import date
from uuid import uuid4

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.engine import URL

from desk_app.adapters.database import evidence_tables, tables
from desk_app.adapters.database.engine import make_engine
from desk_app.adapters.database.grants import GRANTS, has_roles, make_roles
from desk_app.domain.acts import Act, Extend, Login, Photo
from desk_app.domain.devices import DeviceState, Step
from desk_app.domain.outcomes import Forgotten, HandedOut, Saved
from desk_app.domain.people import Site
from desk_app.domain.register_acts import (
    Forget,
    RegisterCertificate,
    RevokeCertificate,
    SaveRules,
    SaveSite,
)
from desk_app.domain.scan_acts import DropScan, FileScan, ScannedPage
from desk_app.domain.seals import Certificate
from desk_app.domain.settings import Rules
from desk_app.usecases.handlers import HANDLERS
from desk_app.usecases.opening import Trouble, TroubleError
from tests.support.logins import at_login, guarded_town
from tests.support.town import PAPER, Town, done

assert tables and evidence_tables
NEXT = "-- next --"


@pytest.fixture
def guarded(postgres_url: str) -> Iterator[Town]:
    """A town whose database has its roles, seen by its owner, with a login for each."""
    town = guarded_town(postgres_url)
    yield town
    town.database.close()


@pytest.fixture
def desk(guarded: Town) -> Iterator[Town]:
    """The town as a desk sees it."""
    seen = at_login(guarded, "a_desk")
    yield seen
    seen.database.close()


@pytest.fixture
def coordinator(guarded: Town) -> Iterator[Town]:
    seen = at_login(guarded, "a_coordinator")
    yield seen
    seen.database.close()


def psql(url: URL, *statements: str) -> list[str]:
    """What PostgreSQL's own client says to each, with the credentials of a URL."""
    server = f"host={url.query['host']} port={url.query['port']}"
    each = [word for one in statements for word in ("-c", f"\\warn {NEXT}", "-c", one)]
    said = subprocess.run(
        [
            "psql",
            f"{server} user={url.username} dbname={url.database}",
            "-X",
            "-o",
            "/dev/stderr",
            *each,
        ],
        check=False,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "LC_ALL": "C"},
    )
    return said.stderr.split(f"{NEXT}\n")[1:]


def test_every_table_has_a_line_of_rights():
    assert set(GRANTS) == set(tables.site.metadata.tables) | {"alembic_version"}


def test_nobody_may_update_what_is_only_added_to():
    for table in ("journal", "act_payload", "sign_in", "read_log"):
        rights = (*GRANTS[table].desk, *GRANTS[table].coordinator)
        assert not [right for right in rights if right.startswith("UPDATE")]
    assert not [table for table, rights in GRANTS.items() if "DELETE" in rights.desk]


FORBIDDEN = [
    "DELETE FROM loan",
    "DELETE FROM enrolment",
    "DELETE FROM scanned_page",
    "TRUNCATE loan CASCADE",
    "UPDATE journal SET outcome = '{}'",
    "DELETE FROM journal",
    "TRUNCATE journal",
    "UPDATE act_payload SET payload = ''",
    "DELETE FROM act_payload",
    "UPDATE paper SET content = ''",
    "DELETE FROM paper",
    "UPDATE conflict SET content = ''",
    "UPDATE sign_in SET succeeded = true",
    "UPDATE read_log SET at = now()",
    "UPDATE staff SET role = 2",
    "INSERT INTO staff SELECT gen_random_uuid(), name, 2 FROM staff",
    "UPDATE credential SET pin = ''",
    "INSERT INTO credential SELECT id, '', NULL, now() FROM staff",
    "UPDATE setting SET value = '{}'",
    "INSERT INTO setting VALUES ('x', 'y')",
    "UPDATE site SET name = 'x'",
    "INSERT INTO desk SELECT gen_random_uuid(), site_id, name FROM desk",
    "UPDATE certificate SET revoked_from = NULL",
    "ALTER TABLE journal DISABLE TRIGGER ALL",
    "DROP TABLE loan",
    "CREATE TABLE mine (x int)",
    "CREATE OR REPLACE FUNCTION kept() RETURNS trigger LANGUAGE sql AS 'SELECT 1'",
    "SET ROLE leenbalie_coordinator",
    "GRANT leenbalie_coordinator TO a_desk",
    "SET ROLE postgres",
]


def test_a_desk_may_not_in_psql(desk: Town, guarded: Town):
    guarded.lend()
    before = contents(guarded.database.engine)
    answers = psql(desk.database.engine.url, *FORBIDDEN)
    assert [s for s, said in zip(FORBIDDEN, answers, strict=True) if "ERROR" not in said] == []
    assert contents(guarded.database.engine) == before


def contents(engine: Engine) -> dict[str, int]:
    """A sum of every table."""
    total = "SELECT sum(hashtextextended(t::text, 0)) FROM {} t"
    with engine.connect() as connection:
        return {name: connection.execute(text(total.format(name))).scalar_one() for name in GRANTS}


def test_a_desk_reads_in_psql(desk: Town):
    (said,) = psql(desk.database.engine.url, "SELECT name FROM site")
    assert "Leuven" in said


def test_a_desk_lends_takes_back_prepares_extends_and_undoes(desk: Town):
    lent = desk.lend()
    done(desk.do(Extend, loan_id=lent.loan_id, due_date=date(2027, 1, 9), reason="ziek"))
    done(desk.take_back(lent))
    done(desk.step(lent.device_id, Step.CHECK))
    done(desk.step(lent.device_id, Step.WIPE))
    done(desk.step(lent.device_id, Step.RELEASE))
    assert desk.state(lent.device_id) is DeviceState.READY


def test_a_desk_sends_receives_misses_and_finds(desk: Town, guarded: Town):
    there, device = guarded.desk_at("GNT"), desk.device()
    done(desk.move(device.id, Step.SEND, there.site_id))
    desk.place = there
    for step in (Step.RECEIVE, Step.REPORT_MISSING, Step.FIND):
        done(desk.move(device.id, step))
    assert desk.state(device.id) is DeviceState.RETURNED


def test_a_desk_undoes_a_hand_out_and_the_enrolment_goes(desk: Town):
    device, newcomer, course = desk.device(), desk.newcomer(), desk.course()
    act = desk.hand_out_act(device, newcomer, course)
    lent = done(desk.desk.perform(act, desk.staff.id))
    assert isinstance(lent, HandedOut) and lent.enrolled
    done(desk.undo(act.id))
    with desk.database.engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM enrolment")).scalar_one() == 0
    assert desk.state(device.id) is DeviceState.READY


def test_a_desk_takes_back_no_enrolment_but_that_of_a_loan_that_was_undone(desk: Town):
    lent = desk.lend()
    assert desk.loan(lent)
    with desk.database.engine.begin() as connection:
        connection.execute(text("SELECT unenrol(course_id, newcomer_id) FROM enrolment"))
    with desk.database.engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM enrolment")).scalar_one() == 1


def test_a_desk_files_and_drops_scans(desk: Town):
    page = ScannedPage(uuid4(), Photo("a" * 64, b"picture"), None)
    done(desk.do(FileScan, pages=(page,), loan_id=None, suggested_id=None))
    done(desk.do(DropScan, scan_id=page.id))
    assert desk.database.scans.waiting() == ()


def test_a_desk_registers_the_certificate_of_its_own_key(desk: Town):
    made = Certificate("f" * 64, b"der", desk.place.id, desk.clock())
    assert done(desk.do(RegisterCertificate, certificate=made))


def coordinators(town: Town) -> dict[type[Act], dict[str, object]]:
    newcomer = town.newcomer()
    made = Certificate("f" * 64, b"der", town.place.id, town.clock())
    done(town.do(RegisterCertificate, certificate=made))
    return {
        SaveSite: {"site": Site(uuid4(), "GNT", "Gent")},
        SaveRules: {"rules": Rules(grace_days=3)},
        RevokeCertificate: {"fingerprint": "f" * 64, "revoked_from": town.clock()},
        Forget: {"newcomer_id": newcomer.id},
    }


def test_what_is_of_coordinators_is_refused_to_a_desk_and_done_over_their_login(
    desk: Town, coordinator: Town
):
    for kind, fields in coordinators(coordinator).items():
        with pytest.raises(TroubleError) as caught:
            desk.do(kind, **fields)
        assert caught.value.trouble is Trouble.NO_RIGHT, kind
        assert kind.over is Login.COORDINATOR
        assert isinstance(done(coordinator.do(kind, **fields)), Saved | Forgotten)


def test_a_coordinator_forgets_a_newcomer_with_papers_and_notes(coordinator: Town):
    lent = coordinator.lend()
    done(coordinator.take_back(lent))
    forgotten = done(coordinator.do(Forget, newcomer_id=lent.newcomer_id))
    assert isinstance(forgotten, Forgotten) and forgotten.papers == 2


def test_a_coordinator_does_not_change_the_journal(coordinator: Town):
    forbidden = ("UPDATE journal SET kind = ''", "DELETE FROM loan")
    answers = psql(coordinator.database.engine.url, *forbidden)
    assert ["ERROR" in said for said in answers] == [True, True]


def test_every_act_runs_over_the_login_of_a_desk_or_of_a_coordinator():
    assert {kind.over for kind in HANDLERS} == {Login.DESK, Login.COORDINATOR}


def test_making_the_roles_twice_is_harmless(guarded: Town):
    engine = make_engine(guarded.database.engine.url.render_as_string(hide_password=False))
    with engine.begin() as connection:
        make_roles(connection)
        assert has_roles(connection)
    engine.dispose()
    assert PAPER
