import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.ui.devices.lines import LONGEST, LineAssembler, TooLong

ENDINGS = [b"\r", b"\n", b"\r\n", b"\n\r", b"\x03", b"\x03\r\n"]
BEFORE = [b"", b"\x02", b"\x00", b"\x00\x02"]
CODES = st.binary(min_size=1, max_size=20).map(
    lambda code: bytes(byte for byte in code if byte not in b"\r\n\x00\x02\x03") or b"LB"
)


@given(
    scans=st.lists(st.tuples(st.sampled_from(BEFORE), CODES, st.sampled_from(ENDINGS))),
    cuts=st.lists(st.integers(0, 400)),
)
def test_lines_are_the_same_wherever_they_are_cut(
    scans: list[tuple[bytes, bytes, bytes]], cuts: list[int]
):
    stream = b"".join(b"".join(scan) for scan in scans)
    lines, heard = LineAssembler(), []
    for start, end in zip([0, *sorted(cuts)], [*sorted(cuts), None], strict=True):
        heard += lines.feed(stream[start:end])
    assert heard == [code for _, code, _ in scans]
    assert lines.cut() == 0


@pytest.mark.parametrize("ending", ENDINGS)
def test_every_terminator_may_be_cut_at_every_byte(ending: bytes):
    stream = b"\x02LB000421X" + ending + b"\x02K0012345" + ending
    for cut in range(len(stream) + 1):
        lines = LineAssembler()
        heard = lines.feed(stream[:cut]) + lines.feed(stream[cut:])
        assert heard == [b"LB000421X", b"K0012345"], cut


def test_a_scanner_without_terminator_ends_a_code_by_pausing():
    lines = LineAssembler()
    assert lines.feed(b"LB000421X") == []
    waited = lines.waits_for_pause
    assert lines.pause() == [b"LB000421X"]
    assert (waited, lines.waits_for_pause) == (True, False)
    assert lines.pause() == []


def test_a_scanner_with_terminator_may_pause_within_a_code():
    lines = LineAssembler()
    lines.feed(b"K0012345\r")
    lines.feed(b"LB0004")
    assert not lines.waits_for_pause
    assert lines.pause() == []
    assert lines.feed(b"21X\r") == [b"LB000421X"]


def test_a_line_without_end_is_told_once_and_the_next_is_whole():
    lines = LineAssembler()
    told = lines.feed(b"x" * 3 * LONGEST)
    assert told == [TooLong(b"x" * (LONGEST + 1))]
    assert lines.feed(b"xxx\rLB000421X\r") == [b"LB000421X"]
    assert lines.feed(b"x" * LONGEST + b"\r") == [b"x" * LONGEST]


def test_a_line_without_end_ends_in_a_pause_too():
    lines = LineAssembler(longest=4)
    assert lines.feed(b"LB000421X") == [TooLong(b"LB000")]
    assert lines.waits_for_pause
    assert lines.pause() == []
    assert lines.feed(b"LB") == [] and lines.pause() == [b"LB"]


def test_a_cut_line_is_forgotten():
    lines = LineAssembler()
    lines.feed(b"K0012345\rLB0004")
    assert lines.cut() == 6
    assert lines.feed(b"LB000421X\r") == [b"LB000421X"]
