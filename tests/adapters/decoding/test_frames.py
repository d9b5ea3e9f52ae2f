from dataclasses import replace

import pytest

from desk_app.adapters.decoding import pictures
from desk_app.adapters.decoding.frames import RoundRobin
from desk_app.adapters.decoding.readers import load
from desk_app.domain.sightings import Watch, see
from desk_app.usecases.camera_ports import GreyFrame, Symbology
from tests.support.negatives import negatives
from tests.support.sights import Sight, frame_of, picture, sights

READERS = load()
TURNS = 10  # frames, so that every look has its turn, on even lines and on odd ones
EASY = ("held straight, 4 px", "3 px a module", "upside down", "tilted 40", "turned 45")


def read_within(frame: GreyFrame, turns: int) -> set[str]:
    eye = RoundRobin(READERS)
    return {seen.text for _ in range(turns) for seen in eye.read(frame)}


@pytest.mark.parametrize("symbology", list(Symbology))
@pytest.mark.parametrize("condition", EASY)
def test_a_label_is_read_before_every_look_had_its_turn(condition: str, symbology: Symbology):
    (sight,) = sights(condition, symbology, 1)
    assert read_within(frame_of(picture(sight)), TURNS) == {sight.text}


@pytest.mark.parametrize("symbology", list(Symbology))
def test_light_on_dark_is_read(symbology: Symbology):
    (sight,) = sights("light on dark", symbology, 1)
    assert read_within(frame_of(picture(sight)), TURNS) == {sight.text}


def test_bars_that_lie_askew_are_only_read_by_turning_the_picture():
    frame = frame_of(picture(Sight("5CD1234XYZ", Symbology.CODE_128, angle=-30)))
    assert READERS.zxing.read_frame(frame, list(Symbology)) == []
    assert read_within(frame, TURNS) == {"5CD1234XYZ"}


def test_the_grey_of_a_packed_frame_is_read_where_it_lies():
    plain = frame_of(picture(Sight("5CD1234XYZ", Symbology.CODE_128, angle=45)))
    packed = bytearray(2 * len(plain.data))
    packed[0::2] = plain.data
    frame = replace(plain, data=memoryview(packed), stride=2 * plain.stride, step=2)
    assert read_within(frame, TURNS) == {"5CD1234XYZ"}


def test_a_camera_that_stands_on_its_side_is_read():
    shown = picture(Sight("5CD1234XYZ", Symbology.CODE_128, module=2.5, angle=-30), (720, 1280))
    assert read_within(frame_of(shown), TURNS) == {"5CD1234XYZ"}


def test_rows_with_something_between_them_are_read():
    plain = frame_of(picture(Sight("5CD1234XYZ", Symbology.CODE_128)))
    rows = [bytes(plain.data[y * 1280 :][:1280]) + b"\x55" * 7 for y in range(720)]
    frame = replace(plain, data=memoryview(b"".join(rows)), stride=1287)
    assert read_within(frame, 1) == {"5CD1234XYZ"}


@pytest.mark.parametrize("step", [13, pytest.param(1, marks=pytest.mark.long)])
def test_of_51_pictures_without_a_code_of_ours_nothing_is_a_scan(step: int):
    shown = list(negatives())[::step]
    assert len(shown) == -(-51 // step)
    scans: list[str] = []
    for each in shown:
        watch, eye = Watch(), RoundRobin(READERS)
        for turn in range(TURNS):
            texts = [seen.text for seen in eye.read(frame_of(each))]
            watched = see(watch, texts, turn / 30)
            watch = watched.watch
            scans += watched.scans
    assert scans == []


def test_of_them_also_with_all_time_nothing_is_read():
    read = [seen for each in list(negatives())[::51] for seen in pictures.read(each, READERS)]
    assert read == []


def test_small_labels_are_enlarged_where_time_does_not_matter():
    (sight,) = sights("1.2 px a module", Symbology.CODE_39, 1)
    small = picture(sight)
    assert [seen.text for seen in pictures.read(small, READERS)] == [sight.text]
