import pytest

from desk_app.domain import numbers
from desk_app.domain.bursts import Burst
from desk_app.domain.calibration import CALIBRATION_CODES, LISTENING, Problem, Verdict, calibrate
from desk_app.domain.scanners import USUAL_GAP_MS, Layout, ScannedText, Terminator, Wedge

OTHER = str.maketrans("AZQWMazqwm0123456789", "QWAZ?qwaz,)!@#$%^&*(")


def bursts(
    gaps_ms: tuple[int, ...] = (12, 15),
    terminator: Terminator = Terminator.ENTER,
    *,
    caps_lock: bool = False,
) -> list[Burst]:
    """Every code of the sheet, from a scanner set like the computer."""
    scans = [ScannedText(code, code.translate(OTHER)) for code in CALIBRATION_CODES]
    return [Burst(scan, gaps_ms, terminator, caps_lock) for scan in scans]


def us_bursts(before: str = "", after: str = "") -> list[Burst]:
    return [
        Burst(ScannedText(code.translate(OTHER), f"{before}{code}{after}"), (12,), Terminator.ENTER)
        for code in CALIBRATION_CODES
    ]


def test_the_codes_of_the_sheet_are_no_codes_of_ours():
    shapes = (numbers.TAG, numbers.LOAN_NUMBER, numbers.PAGE_CODE, numbers.CLIENT_NUMBER)
    for code in CALIBRATION_CODES:
        assert code.isascii() and code.isprintable() and len(code) <= 24
        assert not any(shape.fullmatch(numbers.compact(code)) for shape in shapes)
        assert not numbers.is_course_code(code.upper())


def test_no_code_of_the_sheet_stands_inside_another():
    assert all(a == b or a not in b for a in CALIBRATION_CODES for b in CALIBRATION_CODES)


def test_a_scanner_set_like_the_computer_needs_nothing():
    assert calibrate(bursts()) == Verdict(Wedge(layout=Layout.SAME))


def test_a_scanner_set_to_us_is_read_by_position():
    assert calibrate(us_bursts()) == Verdict(Wedge(layout=Layout.US))


def test_on_a_us_computer_there_is_no_difference():
    both = [Burst(ScannedText(code, code), (3,), Terminator.ENTER) for code in CALIBRATION_CODES]
    assert calibrate(both).wedge.layout == Layout.SAME
    assert calibrate([*both, *us_bursts()]).wedge.layout == Layout.US


@pytest.mark.parametrize(("longest", "threshold"), [(2, USUAL_GAP_MS), (20, 40), (60, 120)])
def test_the_longest_pause_is_taken_twice(longest: int, threshold: int):
    verdict = calibrate(bursts(gaps_ms=(1, longest, 1)))
    assert (verdict.wedge.gap_ms, verdict.problems) == (threshold, ())


def test_a_scanner_that_types_like_a_person_is_too_slow():
    verdict = calibrate(bursts(gaps_ms=(61,)))
    assert verdict.problems == (Problem.TOO_SLOW,)
    assert verdict.wedge.gap_ms == LISTENING.gap_ms


def test_what_stands_around_every_code_is_found():
    verdict = calibrate(us_bursts("~1", "#"))
    assert verdict == Verdict(Wedge(layout=Layout.US, prefix="~1", suffix="#"))


def test_what_is_different_around_each_code_is_no_prefix():
    mixed = us_bursts("A")[:1] + us_bursts("B")[1:]
    assert calibrate(mixed).wedge.prefix == ""


def test_the_kind_of_barcode_that_some_scanners_send_first_is_no_prefix():
    assert calibrate(us_bursts("]C0")).wedge.prefix == ""
    assert calibrate(us_bursts("X]C0")).wedge.prefix == "X"


def test_tab_and_no_end_are_found():
    assert calibrate(bursts(terminator=Terminator.TAB)).wedge.terminator == Terminator.TAB
    verdict = calibrate(bursts(terminator=Terminator.NONE))
    assert verdict.wedge.terminator == Terminator.NONE
    assert verdict.problems == (Problem.NO_TERMINATOR,)


def test_caps_lock_is_told_of():
    verdict = calibrate(bursts(caps_lock=True))
    assert (verdict.problems, verdict.wedge.layout) == ((Problem.CAPS_LOCK,), Layout.SAME)


def test_two_scanners_that_contradict_each_other_leave_both_readings():
    verdict = calibrate([*bursts(), *us_bursts()])
    assert (verdict.problems, verdict.wedge.layout) == ((Problem.TWO_LAYOUTS,), Layout.UNKNOWN)


def test_what_holds_no_code_of_the_sheet_is_garbled():
    strange = Burst(ScannedText("%%%%", "????"), (5,), Terminator.ENTER)
    assert calibrate([strange]) == Verdict(Wedge(), (Problem.GARBLED,))
    assert calibrate([]) == Verdict(Wedge(), (Problem.GARBLED,))
    assert calibrate([strange, *bursts()]).problems == (Problem.GARBLED,)
    assert calibrate([strange, *bursts()]).wedge.layout == Layout.SAME
