"""The names of the holidays."""

from datetime import date

from desk_app.domain.holidays import Holiday, holiday
from desk_app.ui.language import translate


def name(which: Holiday) -> str:
    """A holiday as a calendar has it."""
    return {
        Holiday.NEW_YEAR: translate("Holiday", "New Year"),
        Holiday.EASTER_MONDAY: translate("Holiday", "Easter Monday"),
        Holiday.LABOUR_DAY: translate("Holiday", "Labour Day"),
        Holiday.ASCENSION: translate("Holiday", "Ascension Day"),
        Holiday.WHIT_MONDAY: translate("Holiday", "Whit Monday"),
        Holiday.FLEMISH_DAY: translate("Holiday", "Flemish Community Day"),
        Holiday.NATIONAL_DAY: translate("Holiday", "Belgian National Day"),
        Holiday.ASSUMPTION: translate("Holiday", "Assumption"),
        Holiday.ALL_SAINTS: translate("Holiday", "All Saints' Day"),
        Holiday.ARMISTICE: translate("Holiday", "Armistice Day"),
        Holiday.CHRISTMAS: translate("Holiday", "Christmas"),
    }[which]


def of_day(day: date) -> str:
    """The name of the holiday on a day; empty on an ordinary one."""
    found = holiday(day)
    return name(found) if found else ""
