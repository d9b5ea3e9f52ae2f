from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import count
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.adapters.national_numbers import BelgianNumbers
from desk_app.domain.devices import DeviceState, Place, Standing
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.numbers import asset_tag
from desk_app.domain.people import Course, CourseFormat, Newcomer, Site
from desk_app.usecases.import_newcomers import Member
from desk_app.usecases.import_plan import Cancelled, Plan, plan
from desk_app.usecases.import_rows import PlannedRow, Tools, Verdict
from desk_app.usecases.import_words import Kind
from desk_app.usecases.sheets import Sheet, SheetRow

LEUVEN, HALLE = Site(UUID(int=1), "LEU", "Leuven"), Site(UUID(int=2), "HAL", "Halle")
NATIONAL = "85.07.30-033.28"
DEVICE_HEADERS = ("Serienummer", "Label", "Model", "Site", "Updates tot", "Nota")
COURSE_HEADERS = ("Code", "Naam", "Taal", "Lesvorm", "Eerste les", "Laatste les", "Site")
NEWCOMER_HEADERS = ("Klantnummer", "Familienaam", "Voornaam", "GSM", "E-mail", "Cursus")
COURSE = ("MO-LEU-2026-031", "MO Arabisch", "Arabisch", "fysiek", "1/10/2026", "12/12/2026", "LEU")
OTHER = ("MO-HAL-2026-002", "MO Frans", "fr", "online", "1/10/2026", "12/12/2026", "Halle")
YUSUF = ("K0012345", "Al-Hamdan", "Yusuf", "+32 470 00 00 01", "", COURSE[0])


@dataclass
class Registers:
    """What a database would know, in memory; ``take_in`` writes a plan as an import would."""

    things: dict[UUID, Any] = field(default_factory=dict)
    enrolled: set[tuple[UUID, UUID]] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)
    new_id: Any = field(default_factory=lambda: (UUID(int=n) for n in count(100)).__next__)

    def sites(self) -> list[Site]:
        self.asked.append("sites")
        return [LEUVEN, HALLE]

    def devices(self, serials: Collection[str], tags: Collection[str]) -> list[Any]:
        return self._asked("devices", "serial", serials) + [
            found for found in self._all("tag", tags) if found.serial not in serials
        ]

    def courses(self, codes: Collection[str]) -> list[Any]:
        return self._asked("courses", "code", codes)

    def newcomers(self, client_numbers: Collection[str]) -> list[Any]:
        return self._asked("newcomers", "client_number", client_numbers)

    def members(self, course_ids: Collection[UUID]) -> list[Member]:
        self.asked.append("members")
        return [Member(c, self.things[n]) for c, n in sorted(self.enrolled) if c in course_ids]

    def _asked(self, kind: str, name: str, keys: Collection[str]) -> list[Any]:
        assert "" not in keys
        self.asked.append(kind)
        return self._all(name, keys)

    def _all(self, name: str, keys: Collection[str]) -> list[Any]:
        return [t for t in self.things.values() if getattr(t, name, "") in keys]

    def plan(self, headers: tuple[str, ...], *rows: tuple[str, ...]) -> Plan:
        numbered = (SheetRow(line, _wide(row, headers)) for line, row in enumerate(rows, 2))
        sheet = Sheet(headers, tuple(numbered))
        answer = plan(sheet, self, Tools(BelgianNumbers(), self.new_id), lambda _done, _all: True)
        assert isinstance(answer, Plan), answer
        return answer

    def take_in(self, done: Plan) -> Plan:
        things: tuple[Any, ...] = (*done.devices, *done.courses, *done.newcomers)
        assert len(things) == len({thing.id for thing in things})
        for thing in things:
            assert (thing.id in self.things) == bool(thing.version)
            self.things[thing.id] = replace(thing, version=thing.version + 1)
        assert not self.enrolled & {(e.course_id, e.newcomer_id) for e in done.enrolments}
        self.enrolled |= {(e.course_id, e.newcomer_id) for e in done.enrolments}
        for name in ("serial", "tag", "code", "client_number"):
            kept = [getattr(t, name) for t in self.things.values() if getattr(t, name, "")]
            assert len(kept) == len(set(kept))
        return done

    def bring(self, headers: tuple[str, ...], *rows: tuple[str, ...]) -> Plan:
        return self.take_in(self.plan(headers, *rows))


def _wide(row: Iterable[str], headers: tuple[str, ...]) -> tuple[str, ...]:
    cells = tuple(row)
    return cells + ("",) * (len(headers) - len(cells))


def device(n: int, **cells: str) -> tuple[str, ...]:
    usual = {
        "serial": f"5CD{n:07d}",
        "tag": asset_tag(n),
        "model": "HP 11 G9",
        "site": "Leuven",
        "until": "30/06/2031",
        "note": "",
    }
    return tuple((usual | cells).values())


def only(done: Plan) -> PlannedRow:
    (row,) = done.rows
    return row


def verdicts(done: Plan) -> list[str]:
    return [row.verdict.value for row in done.rows]


@pytest.fixture(name="registers")
def _registers() -> Registers:
    return Registers()


@pytest.fixture(name="with_course")
def _with_course(registers: Registers) -> Registers:
    registers.bring(COURSE_HEADERS, COURSE, OTHER)
    return registers


def test_a_new_device_lies_ready_at_its_site(registers: Registers):
    done = registers.plan(DEVICE_HEADERS, device(1, serial=" 5cd0000001 ", note="kras"))
    assert (done.kind, only(done)) == (
        Kind.DEVICES,
        PlannedRow(2, Verdict.NEW, asset_tag(1), "HP 11 G9"),
    )
    (found,) = done.devices
    assert found.standing == Standing(DeviceState.READY, Place.CABINET, LEUVEN.id)
    assert (found.serial, found.model, found.version) == ("5CD0000001", "HP 11 G9", 0)
    assert (found.update_until, found.note) == (date(2031, 6, 30), "kras")


def test_a_device_that_is_there_already_is_the_same(registers: Registers):
    registers.take_in(registers.plan(DEVICE_HEADERS, device(1)))
    again = registers.plan(DEVICE_HEADERS, device(1))
    assert (verdicts(again), again.devices) == (["same"], ())


def test_a_changed_device_keeps_its_standing_and_what_the_file_leaves_empty(registers: Registers):
    registers.bring(DEVICE_HEADERS, device(1, note="kras"))
    lent = replace(
        registers.plan(DEVICE_HEADERS, device(1, model="HP 14")).devices[0],
        standing=Standing(DeviceState.LENT, Place.BORROWER, None),
    )
    registers.things[lent.id] = lent
    done = registers.plan(DEVICE_HEADERS, device(1, model="", site="HAL", until="", note=""))
    assert verdicts(done) == ["changed"]
    assert done.devices == (replace(lent, site_id=HALLE.id),)


def test_a_new_label_on_a_known_device_is_a_change(registers: Registers):
    registers.bring(DEVICE_HEADERS, device(1))
    done = registers.bring(DEVICE_HEADERS, device(1, tag=asset_tag(2)))
    assert verdicts(done) == ["changed"] and done.devices[0].tag == asset_tag(2)


@pytest.mark.parametrize(
    ("cells", "refused"),
    [
        ({"tag": ""}, Refused(Reason.EMPTY, "tag", (asset_tag(421),))),
        ({"tag": "LB0000019"}, Refused(Reason.CHECK_CHARACTER, "tag", ("LB0000019",))),
        ({"tag": "toestel 1"}, Refused(Reason.MALFORMED, "tag", (asset_tag(421),))),
        ({"serial": ""}, Refused(Reason.EMPTY, "serial")),
        ({"model": ""}, Refused(Reason.EMPTY, "model")),
        ({"model": "x" * 61}, Refused(Reason.TOO_LONG, "model", ("60",))),
        ({"site": ""}, Refused(Reason.EMPTY, "site")),
        ({"site": "Parijs"}, Refused(Reason.UNKNOWN, "site", ("Parijs",))),
        ({"until": "30/02/2031"}, Refused(Reason.MALFORMED, "update_until", ("19/12/2026",))),
        ({"note": f"van {NATIONAL}"}, Refused(Reason.NATIONAL_NUMBER, "note")),
        ({"note": "", "more": "x"}, Refused(Reason.MALFORMED, "columns", ("6",))),
    ],
)
def test_a_device_row_that_is_wrong_says_which_field_and_why(registers, cells, refused):
    done = registers.plan(DEVICE_HEADERS, device(1, **cells))
    assert only(done).refused == refused
    assert only(done).verdict is Verdict.REFUSED
    assert done.changes_nothing


def test_a_tag_of_another_device_is_taken(registers: Registers):
    registers.bring(DEVICE_HEADERS, device(1))
    done = registers.plan(DEVICE_HEADERS, device(2, tag=asset_tag(1)))
    assert only(done).refused == Refused(Reason.TAKEN, "tag", (asset_tag(1), "5CD0000001"))


def test_what_stands_in_a_file_twice_is_refused_the_second_time(registers: Registers):
    done = registers.plan(DEVICE_HEADERS, device(1), device(1, tag=asset_tag(2)), device(1))
    assert verdicts(done) == ["new", "refused", "refused"]
    assert done.rows[1].refused == Refused(Reason.TAKEN, "serial", ("5CD0000001", "2"))
    done = registers.plan(DEVICE_HEADERS, device(1), device(2, tag=asset_tag(1)))
    assert done.rows[1].refused == Refused(Reason.TAKEN, "tag", (asset_tag(1), "2"))


def test_an_export_of_google_is_read(registers: Registers):
    names = "annotatedAssetId,annotatedLocation,autoUpdateExpiration,model,notes,serialNumber"
    headers = tuple(f"{names},status,recentUsers".split(","))
    row = (asset_tag(1), "halle", "1877472000000", "Acer 311", "", "NXH1", "ACTIVE", "x@y.be")
    (found,) = registers.plan(headers, row).devices
    assert (found.serial, found.site_id) == ("NXH1", HALLE.id)
    assert found.update_until == date(2029, 6, 30)


def test_a_course_is_new_then_the_same_then_changed(registers: Registers):
    done = registers.bring(COURSE_HEADERS, COURSE)
    assert verdicts(done) == ["new"]
    assert done.courses[0] == Course(
        done.courses[0].id,
        "MO-LEU-2026-031",
        "MO Arabisch",
        "ar",
        CourseFormat.PHYSICAL,
        date(2026, 10, 1),
        date(2026, 12, 12),
        LEUVEN.id,
    )
    assert verdicts(registers.plan(COURSE_HEADERS, COURSE)) == ["same"]
    assert verdicts(registers.plan(COURSE_HEADERS, (COURSE[0],))) == ["same"]
    done = registers.bring(COURSE_HEADERS, ("mo-leu-2026-031", "", "", "blended", "", "", "HAL"))
    assert verdicts(done) == ["changed"]
    assert (done.courses[0].format, done.courses[0].site_id) == (CourseFormat.BLENDED, HALLE.id)
    assert done.courses[0].name == "MO Arabisch"


@pytest.mark.parametrize(
    ("place", "text", "refused"),
    [
        (0, "", Refused(Reason.EMPTY, "code", ("MO-LEU-2026-031",))),
        (0, "31", Refused(Reason.MALFORMED, "code", ("MO-LEU-2026-031",))),
        (1, "", Refused(Reason.EMPTY, "name")),
        (1, NATIONAL, Refused(Reason.NATIONAL_NUMBER, "name")),
        (3, "radio", Refused(Reason.MALFORMED, "format", ("blended",))),
        (4, "", Refused(Reason.EMPTY, "first_lesson")),
        (5, "", Refused(Reason.EMPTY, "last_lesson")),
        (5, "1/9/2026", Refused(Reason.LESSONS_REVERSED, "last_lesson")),
        (6, "Gent", Refused(Reason.UNKNOWN, "site", ("Gent",))),
    ],
)
def test_a_course_row_that_is_wrong_says_which_field_and_why(registers, place, text, refused):
    row = (*COURSE[:place], text, *COURSE[place + 1 :])
    done = registers.plan(COURSE_HEADERS, row)
    assert only(done).refused == refused and done.changes_nothing


def test_a_course_code_twice_is_refused(registers: Registers):
    done = registers.plan(COURSE_HEADERS, COURSE, COURSE)
    assert done.rows[1].refused == Refused(Reason.TAKEN, "code", (COURSE[0], "2"))


def test_a_newcomer_is_registered_and_enrolled(with_course: Registers):
    done = with_course.bring(NEWCOMER_HEADERS, YUSUF)
    assert only(done) == PlannedRow(2, Verdict.NEW, "K0012345", "Yusuf Al-Hamdan")
    (found,) = done.newcomers
    assert found == Newcomer(found.id, "K0012345", "Al-Hamdan", "Yusuf", "+32 470 00 00 01")
    assert done.enrolments[0].newcomer_id == found.id
    done = with_course.plan(NEWCOMER_HEADERS, YUSUF)
    assert verdicts(done) == ["same"] and done.changes_nothing


def test_an_empty_cell_changes_nothing_and_a_filled_one_does(with_course: Registers):
    with_course.bring(NEWCOMER_HEADERS, YUSUF)
    row = ("k001 2345", "", "Youssef", "", "k0012345@example.org", COURSE[0])
    done = with_course.bring(NEWCOMER_HEADERS, row)
    assert verdicts(done) == ["changed"] and done.enrolments == ()
    assert (done.newcomers[0].name, done.newcomers[0].contact) == (
        "Youssef Al-Hamdan",
        "k0012345@example.org",
    )


def test_a_second_course_only_enrols(with_course: Registers):
    with_course.bring(NEWCOMER_HEADERS, YUSUF)
    done = with_course.bring(NEWCOMER_HEADERS, ("K0012345", "", "", "", "", OTHER[0]))
    assert verdicts(done) == ["changed"]
    assert done.newcomers == () and len(done.enrolments) == 1


def test_one_person_in_two_courses_of_one_file_is_one_person(with_course: Registers):
    done = with_course.bring(NEWCOMER_HEADERS, YUSUF, (*YUSUF[:5], OTHER[0]))
    assert verdicts(done) == ["new", "changed"]
    assert len(done.newcomers) == 1 and len(done.enrolments) == 2


@pytest.mark.parametrize(
    ("place", "text", "refused"),
    [
        (0, "12345", Refused(Reason.MALFORMED, "client_number", ("K0012345",))),
        (0, NATIONAL, Refused(Reason.MALFORMED, "client_number", ("K0012345",))),
        (1, NATIONAL, Refused(Reason.NATIONAL_NUMBER, "family_name")),
        (2, f"Yusuf ({NATIONAL})", Refused(Reason.NATIONAL_NUMBER, "given_name")),
        (1, "x" * 49, Refused(Reason.TOO_LONG, "family_name", ("48",))),
        (5, "", Refused(Reason.EMPTY, "course")),
        (5, "MO-GEN-2026-001", Refused(Reason.UNKNOWN, "course", ("MO-GEN-2026-001",))),
    ],
)
def test_a_newcomer_row_that_is_wrong_says_which_field_and_why(with_course, place, text, refused):
    row = (*YUSUF[:place], text, *YUSUF[place + 1 :])
    done = with_course.plan(NEWCOMER_HEADERS, row)
    assert only(done).refused == refused and done.changes_nothing


def test_a_refused_row_keeps_what_stands_in_its_column(with_course: Registers):
    done = with_course.plan(NEWCOMER_HEADERS, ("12345", *YUSUF[1:]))
    assert (only(done).value, only(done).name) == ("12345", "Yusuf Al-Hamdan")


@pytest.mark.parametrize("place", [0, 1])
def test_a_national_number_in_a_refused_row_is_never_repeated(with_course: Registers, place: int):
    row = ("", *YUSUF[1:])
    done = with_course.plan(NEWCOMER_HEADERS, (*row[:place], NATIONAL, *row[place + 1 :]))
    assert NATIONAL not in repr(only(done))


def test_a_newcomer_without_any_name_is_refused(with_course: Registers):
    done = with_course.plan(NEWCOMER_HEADERS, ("K0012345", "", "", "", "", COURSE[0]))
    assert only(done).refused == Refused(Reason.EMPTY, "family_name")


def test_a_client_number_with_two_names_or_twice_in_a_course_is_refused(with_course: Registers):
    other_name = ("K0012345", "Haddad", "Noor", "", "", OTHER[0])
    done = with_course.plan(NEWCOMER_HEADERS, YUSUF, other_name, YUSUF)
    assert verdicts(done) == ["new", "refused", "refused"]
    assert done.rows[1].refused == Refused(Reason.TAKEN, "client_number", ("K0012345",))
    assert done.rows[2].refused and done.rows[2].refused.details[-1] == "2"


def test_without_a_number_the_member_of_that_name_is_meant(with_course: Registers):
    nameless = ("", *YUSUF[1:])
    done = with_course.bring(NEWCOMER_HEADERS, nameless)
    assert only(done) == PlannedRow(2, Verdict.NEW, "Yusuf Al-Hamdan", "Yusuf Al-Hamdan")
    assert verdicts(with_course.plan(NEWCOMER_HEADERS, nameless)) == ["same"]
    elsewhere = with_course.plan(NEWCOMER_HEADERS, ("", *YUSUF[1:5], OTHER[0]))
    assert verdicts(elsewhere) == ["new"]
    done = with_course.plan(NEWCOMER_HEADERS, nameless, nameless)
    assert verdicts(done) == ["same", "refused"]


def test_a_number_that_arrives_later_goes_to_the_member_of_that_name(with_course: Registers):
    with_course.bring(NEWCOMER_HEADERS, ("", *YUSUF[1:]))
    done = with_course.bring(NEWCOMER_HEADERS, YUSUF, ("K0099999", *YUSUF[1:]))
    assert verdicts(done) == ["changed", "new"]
    assert done.newcomers[0].version == 1 and done.newcomers[0].client_number == "K0012345"
    assert verdicts(with_course.plan(NEWCOMER_HEADERS, YUSUF)) == ["same"]


def test_a_namesake_without_a_number_gets_one_number_only(with_course: Registers):
    with_course.bring(NEWCOMER_HEADERS, ("", *YUSUF[1:]))
    (person,) = with_course.plan(NEWCOMER_HEADERS, YUSUF).newcomers
    with_course.enrolled.add((with_course.courses([OTHER[0]])[0].id, person.id))
    rows = YUSUF, ("K0099999", *YUSUF[1:5], OTHER[0])
    assert verdicts(with_course.bring(NEWCOMER_HEADERS, *rows)) == ["changed", "new"]
    assert verdicts(with_course.plan(NEWCOMER_HEADERS, *rows)) == ["same", "same"]


def test_a_name_alone_may_mean_somebody_with_a_number_further_on(with_course: Registers):
    rows = ("", *YUSUF[1:]), YUSUF
    done = with_course.bring(NEWCOMER_HEADERS, *rows)
    assert [(row.line, row.verdict.value) for row in done.rows] == [(2, "same"), (3, "new")]
    assert verdicts(with_course.plan(NEWCOMER_HEADERS, *rows)) == ["same", "same"]


def test_a_former_name_means_nobody_any_more(with_course: Registers):
    with_course.bring(NEWCOMER_HEADERS, YUSUF)
    rows = ("", *YUSUF[1:]), ("K0012345", "Al-Hamdani", "Yusuf", "", "", COURSE[0])
    assert verdicts(with_course.bring(NEWCOMER_HEADERS, *rows)) == ["new", "changed"]
    assert verdicts(with_course.plan(NEWCOMER_HEADERS, *rows)) == ["same", "same"]


def test_headers_that_say_nothing_are_refused_with_an_example(registers: Registers):
    tools = Tools(BelgianNumbers(), registers.new_id)
    answer = plan(Sheet(("Bedrag",), ()), registers, tools, lambda _done, _all: True)
    assert isinstance(answer, Refused)
    assert (answer.reason, answer.subject) == (Reason.MALFORMED, "headers")
    assert registers.asked == []


def test_a_plan_can_be_cancelled_and_tells_how_far_it_is(registers: Registers):
    heard: list[tuple[int, int]] = []

    def progress(done: int, many: int) -> bool:
        heard.append((done, many))
        return done < 400

    rows = tuple(SheetRow(n + 1, device(n)) for n in range(1, 501))
    tools = Tools(BelgianNumbers(), registers.new_id)
    answer = plan(Sheet(DEVICE_HEADERS, rows), registers, tools, progress)
    assert answer == Cancelled()
    assert heard == [(0, 500), (200, 500), (400, 500)]
    answer = plan(Sheet(DEVICE_HEADERS, rows[:3]), registers, tools, progress)
    assert isinstance(answer, Plan) and heard[-1] == (3, 3)
    assert (answer.count(Verdict.NEW), answer.count(Verdict.SAME)) == (3, 0)


def test_a_large_file_asks_the_database_once_for_each_register(with_course: Registers):
    with_course.asked.clear()
    people = [(f"K{n:07d}", "Haddad", f"Noor {n}", "", "", COURSE[0]) for n in range(5_000)]
    done = with_course.plan(NEWCOMER_HEADERS, *people)
    assert done.count(Verdict.NEW) == 5_000
    assert with_course.asked == ["courses", "newcomers", "members"]


TAGS = st.sampled_from([asset_tag(1), asset_tag(2), asset_tag(3), "LB0000019", ""])
DEVICES = st.tuples(
    st.sampled_from(["5CD1", "5cd1", "5CD2", "5CD3", ""]),
    TAGS,
    st.sampled_from(["HP 11", "Acer 311", ""]),
    st.sampled_from(["LEU", "Halle", "Gent", ""]),
    st.sampled_from(["2031-06-30", "30/06/2031", "nooit", ""]),
    st.sampled_from(["", "kras", NATIONAL]),
)
COURSES = st.tuples(
    st.sampled_from([COURSE[0], OTHER[0], "x", ""]),
    st.sampled_from(["MO Arabisch", "MO Frans", ""]),
    st.sampled_from(["ar", "Frans", ""]),
    st.sampled_from(["fysiek", "online", "radio", ""]),
    st.sampled_from(["1/10/2026", "1/11/2026", ""]),
    st.sampled_from(["12/12/2026", "1/9/2026", ""]),
    st.sampled_from(["LEU", "HAL", ""]),
)
NEWCOMERS = st.tuples(
    st.sampled_from(["K0000001", "k0000002", "K0000003", "12", ""]),
    st.sampled_from(["Haddad", "Al-Hamdan", ""]),
    st.sampled_from(["Noor", "Yusuf", NATIONAL, ""]),
    st.sampled_from(["+32 470 00 00 01", ""]),
    st.sampled_from(["a@example.org", ""]),
    st.sampled_from([COURSE[0], OTHER[0], "MO-X", ""]),
)
FILES = st.one_of(
    st.tuples(st.just(DEVICE_HEADERS), st.lists(DEVICES, max_size=6)),
    st.tuples(st.just(COURSE_HEADERS), st.lists(COURSES, max_size=6)),
    st.tuples(st.just(NEWCOMER_HEADERS), st.lists(NEWCOMERS, max_size=6)),
)


@given(st.lists(FILES, max_size=3), FILES)
def test_what_a_file_brought_is_the_same_when_it_comes_again(before, file):
    registers = Registers()
    registers.bring(COURSE_HEADERS, COURSE, OTHER)
    for headers, rows in before:
        registers.bring(headers, *rows)
    headers, rows = file
    first = registers.bring(headers, *rows)
    again = registers.plan(headers, *rows)
    for former, later in zip(first.rows, again.rows, strict=True):
        if former.verdict is not Verdict.REFUSED:
            assert later.verdict is Verdict.SAME, (former, later)
