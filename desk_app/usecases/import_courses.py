"""Courses from a file: the code says which course a row is about."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desk_app.domain.errors import Reason, refuse
from desk_app.domain.people import Course
from desk_app.usecases.import_rows import Brought, Record, Seen, SiteNames, Tools, Verdict
from desk_app.usecases.import_words import read_date, read_format, read_language


class CoursePlanner:
    """Decides about courses; an empty cell changes nothing of a course that is there."""

    def __init__(self, known: Sequence[Course], sites: SiteNames, tools: Tools) -> None:
        self.brought = Brought()
        self._by_code = {course.code: course for course in known}
        self._sites = sites
        self._tools = tools
        self._seen = Seen()

    def what(self, record: Record) -> str:
        return record.text("code")

    def name(self, record: Record) -> str:
        return record.text("name")

    def decide(self, record: Record) -> Verdict:
        code = code_of(record)
        self._seen.refuse_again("code", code, record.line)
        former = self._by_code.get(code)
        wished = self._edited(record, former) if former else self._new(record)
        wished = wished.checked(self._tools.patterns)
        self._tools.refuse_national("name", wished.name)
        if wished == former:
            return Verdict.SAME
        self.brought.courses.append(wished)
        return Verdict.CHANGED if former else Verdict.NEW

    def _new(self, record: Record) -> Course:
        return Course(
            self._tools.new_id(),
            record.text("code"),
            record.text("name"),
            read_language(record.text("contact_language")),
            read_format(record.text("format")),
            _day(record, "first_lesson"),
            _day(record, "last_lesson"),
            self._sites.site_id(record.text("site")),
        )

    def _edited(self, record: Record, former: Course) -> Course:
        language, form = record.text("contact_language"), record.text("format")
        site = record.text("site")
        return replace(
            former,
            name=record.text("name") or former.name,
            contact_language=read_language(language) or former.contact_language,
            format=read_format(form) if form else former.format,
            first_lesson=_day(record, "first_lesson", former.first_lesson),
            last_lesson=_day(record, "last_lesson", former.last_lesson),
            site_id=self._sites.site_id(site) if site else former.site_id,
        )


def code_of(record: Record) -> str:
    """The course code as the register writes it."""
    return record.text("code").upper()


def _day(record: Record, name: str, former: date | None = None) -> date:
    text = record.text(name)
    if text:
        return read_date(text, name)
    if former is None:
        refuse(Reason.EMPTY, name)
    return former
