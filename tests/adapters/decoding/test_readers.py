import sys
from dataclasses import replace

import pytest
import segno
from PIL import Image
from pyzbar import wrapper
from zxingcpp import zxingcpp

from desk_app.adapters.decoding import pictures
from desk_app.adapters.decoding.codes import ALL, Blind, Code, sightings
from desk_app.adapters.decoding.frames import RoundRobin
from desk_app.adapters.decoding.readers import Readers, load
from desk_app.adapters.decoding.zbar import Zbar, repaired
from desk_app.usecases.camera_ports import Symbology
from tests.support.sights import Sight, by_zxing, frame_of, picture, qr_of

READERS = load()
BLIND = Blind()
QR, CODE_128, CODE_39 = Symbology
NAMES = ("René Lefèvre;1A", "Łukasz Żak", "Ğülşen Öz", "ሃና ተስፋዬ")
ONE_EACH = (
    Sight("LB000421B", QR),
    Sight("5CD1234XYZ", CODE_128),
    Sight("PF5A3H8", CODE_39),
)


@pytest.mark.parametrize("missing", ["", "zxingcpp", "pyzbar"])
@pytest.mark.parametrize("sight", ONE_EACH)
def test_either_reader_alone_reads_every_kind(monkeypatch, missing: str, sight: Sight):
    monkeypatch.setitem(sys.modules, missing, None)
    readers = load("linux")
    alone = {"": "zxing-cpp", "zxingcpp": "zbar", "pyzbar": "zxing-cpp"}[missing]
    (seen,) = pictures.read(picture(sight), readers)
    assert (seen.text, seen.symbology, seen.reader) == (sight.text, sight.symbology, alone)


def test_a_reader_that_is_missing_is_named_with_what_to_type(monkeypatch):
    monkeypatch.setitem(sys.modules, "zxingcpp", None)
    monkeypatch.setitem(sys.modules, "pyzbar", None)
    said = {}
    for system in ("linux", "darwin", "win32", "haiku"):
        zxing, zbar = load(system).missing
        assert (zxing.name, zxing.remedy) == ("zxing-cpp", "pip install zxing-cpp")
        said[system] = zbar.remedy
    assert said["linux"] == said["haiku"] == "sudo apt install libzbar0"
    assert "brew install zbar" in said["darwin"] and "2013" in said["win32"]
    assert READERS.missing == ()


def test_without_any_reader_nothing_is_read_and_nothing_breaks():
    blind = Readers(BLIND, BLIND)
    seen = picture(ONE_EACH[0])
    assert pictures.read(seen, blind) == ()
    assert RoundRobin(blind).read(frame_of(seen)) == ()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("reader", ["zxing-cpp", "zbar"])
def test_a_name_with_accents_comes_right_through_either_reader(name: str, reader: str):
    readers = replace(READERS, zxing=BLIND) if reader == "zbar" else READERS
    (seen,) = pictures.read(picture(Sight(name, QR, module=4)), readers)
    assert (seen.text, seen.reader) == (name, reader)


def test_what_libzbar_guessed_is_only_undone_where_that_makes_sense():
    assert repaired("LB000421B") == "LB000421B"
    assert repaired("Ren矇") == "René"
    assert repaired("☃") == "☃"


@pytest.mark.parametrize("error", [ValueError, OSError, RuntimeError, AttributeError])
def test_what_the_second_reader_trips_over_is_a_picture_without_a_code(monkeypatch, error):
    def stumble(*_):
        raise error("4294967295 is not a valid ZBarOrientation")

    monkeypatch.setattr(wrapper, "zbar_scan_image", stumble)
    assert Zbar().read(picture(ONE_EACH[0]), ALL) == []


def test_one_of_a_series_of_qrs_is_read_as_it_is():
    """Of these pyzbar's own door raises an error."""
    series = segno.make_sequence("LB000421B LB000422-9 LB000423", symbol_count=3, error="m")
    page = qr_of(series[0].matrix).resize((300, 300), Image.Resampling.NEAREST)
    assert all(code.symbology is QR for code in READERS.zbar.read(page, ALL))
    assert isinstance(pictures.read(page, READERS), tuple)


@pytest.mark.parametrize("symbology", list(Symbology))
def test_a_label_in_video_reverse_is_read(symbology: Symbology):
    sight = replace(ONE_EACH[ALL.index(symbology)], inverted=True)
    (seen,) = pictures.read(picture(sight), READERS)
    assert (seen.text, seen.symbology) == (sight.text, symbology)


def test_a_text_of_less_than_four_characters_is_never_seen():
    codes = [Code("T", CODE_39), Code("LB01", CODE_39), Code("LB01", CODE_39)]
    assert [seen.text for seen in sightings(codes, "zbar")] == ["LB01"]


def test_other_kinds_of_code_are_not_looked_for():
    made = by_zxing("4006381333931", "EAN13", 4)
    assert zxingcpp.read_barcodes(made)
    assert pictures.read(made, READERS) == ()
