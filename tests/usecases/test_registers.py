from dataclasses import replace
from datetime import date
from typing import Any
from uuid import uuid4

import pytest

from desk_app.domain.condition import Accessory
from desk_app.domain.devices import DeviceState, Place, Standing
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.outcomes import HandedOut, Imported, Outcome, Saved
from desk_app.domain.patterns import Patterns
from desk_app.domain.people import Course, CourseFormat, DeskPlace, Newcomer, Role, Site, Staff
from desk_app.domain.register_acts import (
    AddDesk,
    Enrolment,
    Forget,
    Import,
    SaveCourse,
    SaveDevice,
    SaveNewcomer,
    SaveRules,
    SaveSim,
    SaveSite,
    SetUp,
)
from desk_app.domain.settings import Rules
from desk_app.usecases.reads import Query
from tests.support.town import Town, done, open_town

NATIONAL = "85.07.30-033.28"
BIS = "85470303351"


def reason(outcome: Outcome) -> tuple[Reason, str]:
    assert isinstance(outcome, Refused), outcome
    return outcome.reason, outcome.subject


def counts(town: Town) -> dict[str, int]:
    registers = ("devices", "sims", "newcomers", "courses", "loans")
    return {name: town.reads.count(name, Query()) for name in registers}


def test_an_empty_database_begins_with_a_site_a_desk_and_a_coordinator(url: str):
    town = open_town(url)
    desk, staff = replace(town.place, name=" balie 2"), replace(town.staff, name="An\tPeeters ")
    done(town.do(SetUp, site=town.site, desk=desk, staff=staff))
    setup = town.reads.setup()
    assert (setup.sites, setup.desks) == ((town.site,), (town.place,))
    assert setup.staff == (replace(town.staff, version=1),)
    assert setup.rules == Rules()
    town.database.close()


def test_a_database_is_set_up_once(town: Town):
    again = town.do(SetUp, site=Site(uuid4(), "GNT", "Gent"), desk=town.place, staff=town.staff)
    assert again == Refused(Reason.ALREADY_SET_UP)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"site": Site(uuid4(), "LEU", " ")}, (Reason.EMPTY, "site")),
        ({"site": Site(uuid4(), "LEUVENSTAD", "Leuven")}, (Reason.MALFORMED, "site_code")),
        ({"desk": DeskPlace(uuid4(), uuid4(), "")}, (Reason.EMPTY, "desk")),
        ({"desk": DeskPlace(uuid4(), uuid4(), "balie 2")}, (Reason.UNKNOWN, "")),
        ({"staff": Staff(uuid4(), "x" * 61, Role.CLERK)}, (Reason.TOO_LONG, "staff")),
        ({"staff": Staff(uuid4(), NATIONAL, Role.CLERK)}, (Reason.NATIONAL_NUMBER, "staff")),
        ({"site": Site(uuid4(), "LEU", NATIONAL)}, (Reason.NATIONAL_NUMBER, "site")),
        ({"site": Site(uuid4(), "LEU", "Leuven", BIS)}, (Reason.NATIONAL_NUMBER, "address")),
        ({"desk": DeskPlace(uuid4(), uuid4(), NATIONAL)}, (Reason.NATIONAL_NUMBER, "desk")),
    ],
)
def test_a_first_start_with_a_wrong_field_leaves_the_database_empty(url: str, fields, expected):
    town = open_town(url)
    usual = {"site": town.site, "desk": town.place, "staff": town.staff}
    assert reason(town.do(SetUp, **usual | fields)) == expected
    assert town.reads.setup().staff == ()
    town.database.close()


def test_a_desk_is_added_at_a_site_and_its_first_entry_says_so(town: Town):
    here = DeskPlace(uuid4(), town.site.id, " balie  3")
    done(town.do(AddDesk, desk=here, desk_id=here.id))
    added = replace(here, name="balie 3")
    assert town.reads.setup().desks == (town.place, added)
    town.place = added
    assert isinstance(town.lend(), HandedOut)


def test_two_desks_of_a_site_have_other_names(town: Town):
    twin = DeskPlace(uuid4(), town.site.id, "BALIE 2")
    assert reason(town.do(AddDesk, desk=twin, desk_id=twin.id)) == (Reason.TAKEN, "desk")
    ghent = Site(uuid4(), "GNT", "Gent")
    done(town.do(SaveSite, site=ghent))
    done(town.do(AddDesk, desk=replace(twin, site_id=ghent.id), desk_id=twin.id))


@pytest.mark.parametrize(
    ("name", "expected"),
    [("", (Reason.EMPTY, "desk")), (NATIONAL, (Reason.NATIONAL_NUMBER, "desk"))],
)
def test_a_desk_with_a_wrong_name_is_not_added(town: Town, name: str, expected: object):
    here = DeskPlace(uuid4(), town.site.id, name)
    assert reason(town.do(AddDesk, desk=here, desk_id=here.id)) == expected
    assert town.reads.setup().desks == (town.place,)


def test_a_desk_is_added_at_a_site_that_is_there(town: Town):
    here = DeskPlace(uuid4(), uuid4(), "balie 3")
    assert reason(town.do(AddDesk, desk=here, desk_id=here.id)) == (Reason.UNKNOWN, "site")


def test_a_site_is_added_and_edited(town: Town):
    ghent = Site(uuid4(), "GNT", "Gent", "Kongostraat 42", "09 265 98 45")
    done(town.do(SaveSite, site=ghent))
    done(town.do(SaveSite, site=replace(ghent, name="Gent-Dampoort")))
    assert [s.name for s in town.reads.setup().sites] == ["Gent-Dampoort", "Leuven"]
    twin = town.do(SaveSite, site=Site(uuid4(), "GNT", "Ook Gent"))
    assert reason(twin) == (Reason.TAKEN, "code")


def test_a_site_holds_no_national_number(sqlite_town: Town):
    site = sqlite_town.site
    named = sqlite_town.do(SaveSite, site=replace(site, name=NATIONAL))
    assert reason(named) == (Reason.NATIONAL_NUMBER, "site")
    addressed = sqlite_town.do(SaveSite, site=replace(site, address=BIS))
    assert reason(addressed) == (Reason.NATIONAL_NUMBER, "address")


def test_the_phone_of_a_site_may_look_like_a_national_number(sqlite_town: Town):
    done(sqlite_town.do(SaveSite, site=replace(sqlite_town.site, phone=NATIONAL)))


@pytest.mark.parametrize("grace_days", [-1, 366])
def test_grace_days_lie_between_none_and_a_year(sqlite_town: Town, grace_days: int):
    refused = sqlite_town.do(SaveRules, rules=Rules(grace_days=grace_days))
    assert reason(refused) == (Reason.MALFORMED, "grace_days")


def test_the_rules_are_kept_and_replaced(town: Town):
    for rules in (Rules(grace_days=3), Rules(0, closing_days=(date(2026, 12, 25),))):
        assert isinstance(town.do(SaveRules, rules=rules), Saved)
        assert town.reads.setup().rules == rules


def test_an_edited_device_keeps_the_standing_that_acts_gave_it(town: Town):
    device = town.device()
    done(town.hand_out(device, town.newcomer(), town.course()))
    out = town.reads.device(device.tag)
    assert out
    edited = replace(out.device, model="Acer 511", standing=device.standing)
    done(town.do(SaveDevice, device=edited))
    found = town.reads.device(device.tag)
    assert found and found.device.model == "Acer 511"
    assert found.device.standing == out.device.standing


def test_a_new_device_cannot_be_lent_already(town: Town):
    lent = Standing(DeviceState.LENT, Place.BORROWER, None)
    device = replace(town.device(), id=uuid4(), standing=lent, version=0)
    refused = town.do(SaveDevice, device=device)
    assert refused == Refused(Reason.WRONG_STATE, device.tag, ("lent", "hand_out"))


def known(town: Town, kind: str) -> tuple[type, str, Any]:
    """Something saved, as it is in the database now: the act, its field, the thing."""
    match kind:
        case "device":
            return SaveDevice, kind, replace(town.device(), version=1)
        case "sim":
            return SaveSim, kind, replace(town.sim(town.device()), version=1)
        case "newcomer":
            return SaveNewcomer, kind, replace(town.newcomer(), version=1)
        case _:
            return SaveCourse, kind, replace(town.course(), version=1)


@pytest.mark.parametrize("kind", ["device", "sim", "newcomer", "course"])
def test_an_edit_of_what_somebody_else_changed_meanwhile_is_refused(town: Town, kind: str):
    act, field, thing = known(town, kind)
    done(town.do(act, **{field: thing}))
    assert reason(town.do(act, **{field: thing})) == (Reason.CHANGED_MEANWHILE, kind)
    done(town.do(act, **{field: replace(thing, version=thing.version + 1)}))


@pytest.mark.parametrize(
    ("kind", "taken", "fields"),
    [
        ("device", "tag", {"serial": "OTHER1"}),
        ("device", "serial", {"tag": "LB000900I"}),
        ("sim", "iccid", {"device_id": None}),
        ("sim", "device_id", {"iccid": "8932020000000000028"}),
        ("newcomer", "client_number", {}),
        ("course", "code", {}),
    ],
)
def test_a_number_belongs_to_one_thing(town: Town, kind: str, taken: str, fields):
    act, field, thing = known(town, kind)
    twin = replace(thing, id=uuid4(), version=0, **fields)
    assert reason(town.do(act, **{field: twin})) == (Reason.TAKEN, taken)


def test_a_serial_number_belongs_to_one_device(town: Town):
    first, second = town.device(), town.device()
    found = town.reads.device(second.tag)
    assert found
    refused = town.do(SaveDevice, device=replace(found.device, serial=first.serial))
    assert reason(refused) == (Reason.TAKEN, "serial")


def test_a_sim_sits_in_a_device_that_is_known(town: Town):
    nowhere = replace(town.sim(town.device()), version=1, device_id=uuid4())
    assert reason(town.do(SaveSim, sim=nowhere)) == (Reason.UNKNOWN, "")


def test_a_sim_that_is_out_stays_in_its_device(town: Town):
    device, other = town.device(), town.device()
    sim = replace(town.sim(device), version=1)
    along = {"accessories": (Accessory.SIM,), "no_wifi": True}
    lent = town.hand_out(device, town.newcomer(), town.course(), **along)
    assert isinstance(lent, HandedOut)
    for elsewhere in (other.id, None):
        refused = town.do(SaveSim, sim=replace(sim, device_id=elsewhere))
        assert reason(refused) == (Reason.IN_USE, "device_id")
    done(town.do(SaveSim, sim=replace(sim, valid_until=date(2027, 1, 1))))
    done(town.take_back(lent, accessories=(Accessory.SIM,)))
    done(town.do(SaveSim, sim=replace(sim, device_id=other.id, version=2)))
    moved = town.reads.sim(sim.id)
    assert moved and moved.device_id == other.id


def test_a_sim_that_stayed_behind_may_be_moved(sqlite_town: Town):
    town = sqlite_town
    lent = town.lend()
    sim = town.sim(town.loan(lent).device.device)
    done(town.do(SaveSim, sim=replace(sim, device_id=None, version=1)))


def test_two_newcomers_may_both_wait_for_a_client_number(town: Town):
    town.newcomer(client_number="")
    town.newcomer(client_number="")
    assert town.reads.count("newcomers", Query()) == 2


def test_a_newcomer_is_enrolled_once_in_each_course(town: Town):
    course = town.course()
    newcomer = town.newcomer(enrol_in=(course.id, course.id))
    found = town.reads.course(course.code)
    assert found and (found.enrolled, found.without_device) == (1, 1)
    refused = town.do(SaveNewcomer, newcomer=replace(newcomer, version=1), enrol_in=(uuid4(),))
    assert reason(refused) == (Reason.UNKNOWN, "")


@pytest.mark.parametrize("number", [NATIONAL, BIS, "rrn 85 07 30 033 28", "kamer 12 " + NATIONAL])
@pytest.mark.parametrize(
    ("kind", "field"),
    [
        ("newcomer", "family_name"),
        ("newcomer", "given_name"),
        ("course", "name"),
        ("device", "note"),
    ],
)
def test_names_and_notes_hold_no_national_number(sqlite_town, number: str, kind, field):
    act, name, thing = known(sqlite_town, kind)
    refused = sqlite_town.do(act, **{name: replace(thing, **{field: number})})
    assert reason(refused) == (Reason.NATIONAL_NUMBER, field)


def test_a_phone_and_a_serial_number_may_look_like_a_national_number(sqlite_town: Town):
    sqlite_town.newcomer(contact=NATIONAL)
    assert sqlite_town.device(serial=BIS).serial == BIS


def file_of(town: Town) -> dict[str, Any]:
    """What a file brings: one new and one edited line of each kind."""
    device, newcomer, course = (known(town, k)[2] for k in ("device", "newcomer", "course"))
    fresh = Newcomer(uuid4(), "K9000001", "Tesfaye", "Hanna")
    lessons = Course(
        uuid4(),
        "MO-LEU-2026-900",
        "MO Tigrinya",
        "ti",
        CourseFormat.ONLINE,
        date(2026, 11, 2),
        date(2027, 2, 1),
        town.site.id,
    )
    another = replace(device, id=uuid4(), tag="LB000900I", serial="NEW900", version=0)
    return {
        "devices": (replace(device, model="Acer 511"), another),
        "courses": (replace(course, name="MO Pasjtoe"), lessons),
        "newcomers": (replace(newcomer, contact="y@example.org"), fresh),
        "enrolments": (Enrolment(lessons.id, fresh.id), Enrolment(course.id, newcomer.id)),
    }


def test_a_file_is_imported_in_one_act(town: Town):
    file = file_of(town)
    outcome = town.do(Import, **file)
    registered = tuple(d.id for d in file["devices"] if not d.version)
    assert outcome == Imported(
        devices=2, courses=2, newcomers=2, enrolments=2, registered=registered
    )
    assert len(registered) == 1
    found = town.reads.newcomer("K9000001", date(2026, 11, 23))
    assert found and [c.course.code for c in found.courses] == ["MO-LEU-2026-900"]
    edited = town.reads.newcomer_by_id(file["newcomers"][0].id, date(2026, 11, 23))
    assert edited and edited.newcomer.contact == "y@example.org"
    assert {row.model for row in town.reads.devices(Query())} == {"Acer 511", "HP 11 G9"}
    assert town.do(Import, enrolments=file["enrolments"]) == Imported()


@pytest.mark.parametrize(
    ("field", "number", "wrong", "expected"),
    [
        ("devices", 1, {"serial": ""}, Reason.EMPTY),
        ("devices", 0, {"version": 9}, Reason.CHANGED_MEANWHILE),
        ("courses", 1, {"code": "031"}, Reason.MALFORMED),
        ("courses", 0, {"version": 9}, Reason.CHANGED_MEANWHILE),
        ("newcomers", 1, {"family_name": NATIONAL}, Reason.NATIONAL_NUMBER),
        ("newcomers", 0, {"client_number": "K9000001"}, Reason.TAKEN),
        ("enrolments", 0, {"newcomer_id": uuid4()}, Reason.UNKNOWN),
    ],
)
def test_one_wrong_line_keeps_the_whole_file_out(town: Town, field, number, wrong, expected):
    file = file_of(town)
    before = counts(town)
    lines = list(file[field])
    lines[number] = replace(lines[number], **wrong)
    refused = town.do(Import, **file | {field: tuple(lines)})
    assert reason(refused)[0] is expected
    assert counts(town) == before


def test_an_empty_file_imports_nothing(sqlite_town: Town):
    assert sqlite_town.do(Import) == Refused(Reason.NOTHING_TO_IMPORT)


def test_whoever_is_forgotten_is_unknown_to_every_later_act(town: Town):
    newcomer = town.newcomer()
    done(town.do(Forget, newcomer_id=newcomer.id))
    refused = town.hand_out(town.device(), newcomer, town.course())
    assert refused == Refused(Reason.UNKNOWN, "newcomer")
    assert town.do(Forget, newcomer_id=newcomer.id) == Refused(Reason.UNKNOWN, "newcomer")
    edit = town.do(SaveNewcomer, newcomer=replace(newcomer, version=1))
    assert edit == Refused(Reason.CHANGED_MEANWHILE, "newcomer")
    assert town.reads.count("newcomers", Query()) == 0


def test_who_still_has_a_device_is_not_forgotten(town: Town):
    lent = town.lend()
    refused = town.do(Forget, newcomer_id=lent.newcomer_id)
    assert reason(refused) == (Reason.HAS_OPEN_LOAN, "newcomer")
    assert town.loan(lent).newcomer.name == "Yusuf Al-Hamdan"


def test_numbers_are_written_as_the_agency_says(town: Town):
    done(town.do(SaveRules, rules=Rules(patterns=Patterns("@@####", "CURS-*"))))
    person = Newcomer(uuid4(), "k-l1234", "Al-Hamdan", "Yusuf")
    done(town.do(SaveNewcomer, newcomer=person))
    wrong = town.do(SaveNewcomer, newcomer=replace(person, id=uuid4(), client_number="K0012345"))
    assert wrong == Refused(Reason.MALFORMED, "client_number", ("KK7777",))
    course = town.course(code="CURS-26")
    assert course.code == "CURS-26"


@pytest.mark.parametrize("field", ["client_numbers", "course_codes", "serials"])
def test_what_is_no_pattern_is_refused(town: Town, field: str):
    rules = Rules(patterns=Patterns(**{field: "[A-Z]"}))
    assert town.do(SaveRules, rules=rules) == Refused(Reason.MALFORMED, field, ("@#######",))
