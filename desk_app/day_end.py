"""The commands about the end of the day: what a close comes to, and the report of one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desk_app import app, offices, terminal, wiring
from desk_app.adapters import paths
from desk_app.adapters.day_sheets import DaySheetFiles, write_whole
from desk_app.adapters.settings import SettingsFile
from desk_app.domain.closing_days import day_to_close
from desk_app.domain.errors import Refused
from desk_app.domain.people import Site
from desk_app.ui.services import Opened
from desk_app.ui.wording import days, refusal
from desk_app.usecases.closing import CloseDesk, Closing
from desk_app.usecases.day_sheet_ports import NotWritten

Work = Callable[[wiring.Office, Opened, CloseDesk, Site], int]


def close_day(site_code: str, day: date | None, url: str | None, *, quick: bool, dry: bool) -> int:
    """Say what a close comes to, and close unless it is ``dry``; gives 1 when it cannot be."""

    def work(office: wiring.Office, opened: Opened, desk: CloseDesk, site: Site) -> int:
        now = opened.services.clock()
        chosen = day or day_to_close(now, desk.looks.last(site.id).day)
        going_on = None if quick else desk.looks.open_at(site.id)
        closing = Closing(chosen, going_on.count.id if going_on else None, site=site)
        report = desk.report(closing)
        _say(days.summary(report))
        refused = desk.why_not(report) if dry else None
        if not dry:
            office.warm_up()  # the key to seal with
        outcome = refused if dry else desk.close(closing)
        if isinstance(outcome, Refused):
            said = refusal(outcome)
            return _say(f"{said.what}. {said.next}".strip(), code=1)
        return _say(days.nothing_written() if dry else days.closed(report))

    return _at(site_code, url, work)


def write_report(site_code: str, day: date, file: Path, url: str | None) -> int:
    """Write the report of a closed day; gives 1 when there is none, or no file could be made."""

    def work(_office: wiring.Office, _opened: Opened, desk: CloseDesk, site: Site) -> int:
        report = desk.looks.report(site.id, day)
        if report is None:
            return _say(days.not_closed(site.name, day), code=1)
        if file.suffix.lower() == ".pdf":
            written = write_whole(file, desk.looks.paper_of(site.id, report.number) or b"")
        else:
            written = DaySheetFiles(paths.resources()).write(report, file)
        if isinstance(written, NotWritten):
            return _say(days.not_written(written), code=1)
        return _say(str(file))

    return _at(site_code, url, work)


def _at(site_code: str, url: str | None, work: Work) -> int:
    """Open the database, find the site, and work there."""
    folder = paths.data_folder()
    settings = SettingsFile(folder / "desk.json").read()
    app.translate(QCoreApplication.instance() or QCoreApplication([]), settings.language)
    asked = replace(settings, database=url or settings.database)
    office = offices.sealing_office(folder, asked)
    try:
        opened = terminal.opened(office)
        if isinstance(opened, str) or opened.services.closing is None:
            return _say(str(opened), code=1)
        found = next((site for site in opened.setup.sites if site.code == site_code), None)
        if found is None:
            return _say(days.no_site(site_code, opened.setup.sites), code=1)
        return work(office, opened, opened.services.closing, found)
    finally:
        office.close()


def _say(sentence: str, *, code: int = 0) -> int:
    print(sentence)  # noqa: T201 - the answer of the command
    return code
