"""From database rows to the lines of lists."""

from desk_app.adapters.database.payload import decode_outcome
from desk_app.adapters.database.rows import AnyRow
from desk_app.domain.bundles import SimStatus
from desk_app.domain.devices import DeviceState
from desk_app.domain.loans import EndedHow
from desk_app.domain.people import CourseFormat
from desk_app.usecases.reads import CourseRow, DeviceRow, LoanRow, NewcomerRow, SimRow, TodayLine


def device(row: AnyRow) -> DeviceRow:
    return DeviceRow(
        id=row.id,
        tag=row.tag,
        serial=row.serial,
        model=row.model,
        state=DeviceState(row.state),
        site=row.site,
        borrower=row.borrower or "",
        due_date=row.due_date,
        update_until=row.update_until,
        sim=bool(row.sim),
    )


def sim(row: AnyRow) -> SimRow:
    return SimRow(row.id, row.iccid, SimStatus(row.status), row.valid_until, row.tag)


def newcomer(row: AnyRow) -> NewcomerRow:
    return NewcomerRow(
        row.id,
        row.client_number or "",
        row.family_name,
        row.given_name,
        row.contact,
        row.tag,
    )


def course(row: AnyRow) -> CourseRow:
    return CourseRow(
        id=row.id,
        code=row.code,
        name=row.name,
        contact_language=row.contact_language,
        format=CourseFormat(row.format),
        first_lesson=row.first_lesson,
        last_lesson=row.last_lesson,
        site=row.site,
        enrolled=row.enrolled,
        without_device=row.enrolled - row.with_device,
    )


def loan(row: AnyRow) -> LoanRow:
    # Taken apart at once: asked by name, a window of rows takes a millisecond more.
    key, number, started, due, awaits, ended, how, tag, model, borrower, client, *more = tuple(row)
    course, missing, paper, *_ = more
    return LoanRow(
        id=key,
        number=number,
        tag=tag,
        model=model,
        borrower=borrower,
        client_number=client or "",
        course=course,
        started_at=started,
        due_date=due,
        ended_at=ended,
        ended_how=EndedHow(how) if how else None,
        awaits_paper=awaits,
        missing=missing,
        paper=bool(paper),
    )


def today(row: AnyRow) -> TodayLine:
    name = f"{row.given_name or ''} {row.family_name or ''}".strip()
    return TodayLine(
        act_id=row.act_id,
        at=row.at_desk,
        done=decode_outcome(row.outcome),
        tag=row.tag or "",
        client=row.client_number or name,
        undone=bool(row.undone),
    )
