from datetime import date

import pytest

from desk_app.domain.holidays import Holiday, easter, holiday, holidays


@pytest.mark.parametrize(
    "sunday",
    [
        date(1961, 4, 2),
        date(2000, 4, 23),
        date(2008, 3, 23),
        date(2024, 3, 31),
        date(2025, 4, 20),
        date(2026, 4, 5),
        date(2027, 3, 28),
        date(2038, 4, 25),
        date(2049, 4, 18),
        date(2100, 3, 28),
    ],
)
def test_easter_falls_where_the_church_says(sunday: date):
    assert easter(sunday.year) == sunday


def test_the_holidays_of_a_year_stand_in_their_order():
    assert list(holidays(2026).items()) == [
        (date(2026, 1, 1), Holiday.NEW_YEAR),
        (date(2026, 4, 6), Holiday.EASTER_MONDAY),
        (date(2026, 5, 1), Holiday.LABOUR_DAY),
        (date(2026, 5, 14), Holiday.ASCENSION),
        (date(2026, 5, 25), Holiday.WHIT_MONDAY),
        (date(2026, 7, 11), Holiday.FLEMISH_DAY),
        (date(2026, 7, 21), Holiday.NATIONAL_DAY),
        (date(2026, 8, 15), Holiday.ASSUMPTION),
        (date(2026, 11, 1), Holiday.ALL_SAINTS),
        (date(2026, 11, 11), Holiday.ARMISTICE),
        (date(2026, 12, 25), Holiday.CHRISTMAS),
    ]


def test_two_holidays_on_one_day_are_one_day_off():
    assert holiday(date(2008, 5, 1)) is Holiday.LABOUR_DAY  # and Ascension
    assert len(holidays(2008)) == len(Holiday) - 1


def test_an_ordinary_day_is_no_holiday():
    assert holiday(date(2026, 12, 24)) is None
