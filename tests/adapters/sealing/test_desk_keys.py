from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509 import load_der_x509_certificate

from desk_app.adapters.sealing.desk_keys import DeskKeys, Place
from desk_app.adapters.sealing.keys import protected
from desk_app.adapters.sealing.safes import MemorySafe, Safe
from desk_app.domain.numbers import SPECIMEN
from desk_app.usecases.sealing import Key, NotOpenedError
from tests.support import seals
from tests.support.seals import DESK, NoSafe
from tests.support.town import Ticking

CLOCK = Ticking()
WORDS = "geheim genoeg"


def keys(folder: Path, safe: Safe, agency: str = "", told: list[str] | None = None) -> DeskKeys:
    place = Place(folder, safe, agency, (told if told is not None else []).append)
    return DeskKeys(DESK, place, CLOCK)


def key_file(folder: Path) -> Path:
    (file,) = folder.glob("*.p12")
    return file


def test_a_desk_makes_its_key_once_and_finds_it_again(tmp_path: Path):
    safe = MemorySafe()
    first = keys(tmp_path, safe).begin()
    second = keys(tmp_path, safe).begin()
    assert first.key is second.key is Key.READY
    assert first.certificate == second.certificate and first.certificate
    assert first.certificate.desk_id == DESK


def test_the_certificate_names_the_desk_and_no_person(tmp_path: Path):
    made = keys(tmp_path, MemorySafe()).begin().certificate
    assert made
    subject = load_der_x509_certificate(made.content).subject.rfc4514_string()
    assert subject == f"CN=Leenbalie {DESK},O=Leenbalie"


def test_the_key_lies_under_a_passphrase_for_this_user_only(tmp_path: Path):
    keys(tmp_path, MemorySafe()).begin()
    file = key_file(tmp_path)
    assert file.stat().st_mode & 0o077 == 0
    with pytest.raises(ValueError, match=r"(?i)password|pkcs12"):
        pkcs12.load_key_and_certificates(file.read_bytes(), None)


def test_without_a_keyring_a_passphrase_is_asked_and_only_remembered(tmp_path: Path):
    desk = keys(tmp_path, NoSafe())
    assert desk.begin().key is Key.TO_MAKE
    assert not list(tmp_path.iterdir())
    made = desk.begin(WORDS)
    assert made.key is Key.READY
    assert desk.begin() == made
    again = keys(tmp_path, NoSafe())
    assert again.begin().key is Key.LOCKED
    with pytest.raises(NotOpenedError):
        again.begin("iets anders")
    assert again.state.key is Key.LOCKED
    assert again.begin(WORDS).certificate == made.certificate


def test_papers_carry_no_seal_as_long_as_there_is_no_key(tmp_path: Path):
    desk = keys(tmp_path, NoSafe())
    assert desk.seal(seals.agreement(), SPECIMEN) is seals.agreement()
    desk.begin(WORDS)
    paper = desk.seal(seals.agreement(), SPECIMEN)
    assert desk.state.certificate and paper.sealed_by == desk.state.certificate.fingerprint
    assert paper.content.startswith(seals.agreement().content[:1000])


def test_who_forgot_the_passphrase_makes_a_new_key(tmp_path: Path):
    keys(tmp_path, NoSafe()).begin(WORDS)
    desk = keys(tmp_path, NoSafe())
    assert desk.renew().key is Key.TO_MAKE
    assert not list(tmp_path.iterdir())
    assert desk.begin("een ander geheim").key is Key.READY


def test_a_new_key_is_another_key(tmp_path: Path):
    desk = keys(tmp_path, MemorySafe())
    former, new = desk.begin().certificate, desk.renew().certificate
    assert former and new and former.fingerprint != new.fingerprint


def test_a_folder_that_cannot_be_written_leaves_papers_without_seal(tmp_path: Path):
    desk = keys(tmp_path / "nergens", MemorySafe())
    assert desk.begin().key is Key.UNREADABLE
    (tmp_path / f"seal-{DESK}.p12").mkdir()
    assert keys(tmp_path, MemorySafe()).renew().key is Key.UNREADABLE


def test_the_key_of_the_agency_is_used_and_remembered(tmp_path: Path):
    file, safe, told = tmp_path / "agency.pfx", MemorySafe(), list[str]()
    file.write_bytes(protected(seals.agency_key(), WORDS))
    desk = keys(tmp_path, safe, told=told)
    own = desk.begin()
    chosen = desk.use_agency(file, WORDS)
    assert chosen.agency and chosen.certificate and chosen.certificate.desk_id is None
    assert chosen.certificate.fingerprint == seals.agency_key().fingerprint
    assert keys(tmp_path, safe, str(file)).begin() == chosen
    assert desk.use_own() == own
    assert told == [str(file), ""]


def test_the_agencys_key_waits_for_its_passphrase_too(tmp_path: Path):
    file = tmp_path / "agency.pfx"
    file.write_bytes(protected(seals.agency_key(), WORDS))
    desk = keys(tmp_path, NoSafe(), str(file))
    assert desk.begin().key is Key.LOCKED and desk.state.agency
    assert desk.begin(WORDS).key is Key.READY


def test_an_expired_certificate_seals_nothing(tmp_path: Path):
    file, safe = tmp_path / "agency.pfx", MemorySafe()
    file.write_bytes(protected(seals.agency_key(datetime(2025, 1, 1, tzinfo=UTC)), WORDS))
    desk = keys(tmp_path, safe, str(file))
    assert desk.begin(WORDS).key is Key.EXPIRED
    with pytest.raises(NotOpenedError):
        desk.use_agency(file, WORDS)


@pytest.mark.parametrize("kind", ["missing", "folder", "text", "passphrase", "curve", "bare"])
def test_a_file_that_holds_no_rsa_key_with_certificate_is_refused(tmp_path: Path, kind: str):
    file = tmp_path / "agency.p12"
    cipher = BestAvailableEncryption(WORDS.encode())
    curve, own = ec.generate_private_key(ec.SECP256R1()), seals.agency_key().private
    match kind:
        case "folder":
            file.mkdir()
        case "text":
            file.write_text("geen sleutel")
        case "passphrase":
            file.write_bytes(protected(seals.agency_key(), "iets anders"))
        case "curve":
            file.write_bytes(pkcs12.serialize_key_and_certificates(b"", curve, None, None, cipher))
        case "bare":
            file.write_bytes(pkcs12.serialize_key_and_certificates(b"", own, None, None, cipher))
    desk = keys(tmp_path, MemorySafe())
    with pytest.raises(NotOpenedError):
        desk.use_agency(file, WORDS)
