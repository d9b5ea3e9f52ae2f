from datetime import date

from desk_app.domain.holidays import Holiday, holidays
from desk_app.ui.wording.holidays import name, of_day


def test_every_holiday_has_a_name_of_its_own():
    assert len({name(which) for which in Holiday}) == len(Holiday)
    assert all(of_day(day) for day in holidays(2026))


def test_an_ordinary_day_has_no_name():
    assert of_day(date(2026, 12, 24)) == ""
