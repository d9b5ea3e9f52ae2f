import random
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from desk_app.adapters.sealing.canonical import chain_of
from desk_app.adapters.sealing.examiner import PadesExaminer
from desk_app.domain.numbers import SPECIMEN
from desk_app.domain.seals import (
    Changed,
    Examined,
    Foreign,
    Intact,
    NoPdf,
    NotCovered,
    Unsealed,
)
from tests.support import seals
from tests.support.seals import NUMBER, certificate, sealed, trusted
from tests.support.town import NOW

EXAMINER = PadesExaminer()


def examined(content: bytes) -> Examined:
    return EXAMINER.examine(content, trusted(certificate()))


def flips(content: bytes, count: int, seed: int) -> Iterator[tuple[int, bytes]]:
    """So many copies with one bit turned, each with the place of that bit."""
    dice = random.Random(seed)  # noqa: S311 - the same flips in every run
    for place in dice.sample(range(8 * len(content)), count):
        changed = bytearray(content)
        changed[place // 8] ^= 1 << place % 8
        yield place, bytes(changed)


def tails(content: bytes, count: int, seed: int) -> Iterator[bytes]:
    """So many copies with something behind: bytes, lines, a piece of the file itself."""
    dice = random.Random(seed)  # noqa: S311 - as above
    for number in range(count):
        length = 1 + number * 7
        begin = dice.randrange(len(content) - length)
        kinds = (dice.randbytes(length), b"\n" * length, content[begin : begin + length])
        yield content + kinds[number % 3]


def unnoticed(number: str, count: int, tails_count: int) -> list[object]:
    content = sealed(number)
    turned = (place for place, each in flips(content, count, 7) if good(each))
    longer = (len(each) - len(content) for each in tails(content, tails_count, 7) if good(each))
    return [*turned, *longer]


def good(content: bytes) -> bool:
    return isinstance(examined(content), Intact)


def test_a_sealed_paper_is_intact_and_names_its_loan():
    found = examined(sealed())
    assert isinstance(found, Intact)
    assert (found.loan_number, found.sealed_at, found.certificate) == (NUMBER, NOW, certificate())


@pytest.mark.parametrize("number", [NUMBER, SPECIMEN])
def test_a_turned_bit_or_a_tail_is_noticed(number: str):
    assert unnoticed(number, 10, 3) == []


@pytest.mark.long
@pytest.mark.parametrize("number", [NUMBER, SPECIMEN])
def test_each_of_a_thousand_turned_bits_and_a_hundred_tails_is_noticed(number: str):
    assert unnoticed(number, 1000, 100) == []


def test_every_byte_of_the_seal_itself_counts():
    content = sealed(SPECIMEN)
    begin, end = (
        content.index(b"/Contents <") + 10,
        content.index(b">", content.index(b"/Contents <")),
    )
    for place in range(begin, end, 1403):
        for bit in (0, 5):  # bit 5 turns a capital digit into a small one
            changed = bytearray(content)
            changed[place] ^= 1 << bit
            assert not good(bytes(changed)), (place, bit)


def test_one_byte_more_is_said_to_come_after_the_seal():
    assert examined(sealed() + b"\n") == NotCovered()


def test_a_second_seal_over_the_first_is_noticed():
    from desk_app.adapters.sealing.seal import KeySigner, seal  # noqa: PLC0415

    with pytest.raises(Exception, match=r"(?i)docmdp|certif|field|sign"):
        seal(sealed(), KeySigner(seals.key()), NUMBER, NOW)


def test_a_paper_of_another_installation_is_told_apart():
    other = seals.other_key()
    assert examined(sealed(of=other)) == Foreign(other.fingerprint)


def test_the_agencys_own_certificate_seals_as_well_with_its_issuers():
    agency = seals.agency_key()
    content = sealed(of=agency)
    found = EXAMINER.examine(content, trusted(certificate(agency)))
    assert isinstance(found, Intact)
    assert len(chain_of(found.certificate.content)) == 2
    assert EXAMINER.examine(content, trusted(certificate())) == Foreign(agency.fingerprint)


@pytest.mark.parametrize(
    ("content", "verdict"),
    [
        (b"", NoPdf()),
        (b"een brief", NoPdf()),
        (b"%PDF-1.7\nen verder niets", Unsealed()),
        (b"%PDF-1.7\n/ETSI.CAdES.detached", Changed()),
    ],
)
def test_what_is_no_sealed_pdf_is_called_what_it_is(content: bytes, verdict: Examined):
    assert examined(content) == verdict


def test_a_paper_that_was_never_sealed_has_no_seal():
    assert examined(seals.agreement().content) == Unsealed()


def test_a_seal_that_was_cut_out_of_the_form_is_noticed():
    assert examined(sealed().replace(b"/AcroForm", b"/AcroFork")) == Changed()


def test_a_seal_that_names_no_loan_is_not_ours_to_trust():
    assert examined(sealed("niets")) == Changed()


def test_the_seal_leaves_the_facts_of_the_document_as_they_were(tmp_path: Path):
    before, after = tmp_path / "before.pdf", tmp_path / "after.pdf"
    before.write_bytes(seals.agreement().content)
    after.write_bytes(sealed())
    with pikepdf.open(before) as plain, pikepdf.open(after) as closed:
        assert dict(closed.docinfo) == dict(plain.docinfo)
        assert closed.pdf_version == plain.pdf_version
        assert closed.Root.Metadata.read_bytes() == plain.Root.Metadata.read_bytes()
        assert closed.Root.Perms.DocMDP.Reference[0].TransformParams.P == 1


def test_other_programs_call_the_seal_valid(tmp_path: Path):
    file = tmp_path / "paper.pdf"
    file.write_bytes(sealed())
    program = shutil.which("pdfsig")
    assert program, "poppler-utils"
    said = subprocess.run([program, file], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" in said and "Total document signed" in said
    assert "ETSI.CAdES.detached" in said and "Signature #2" not in said
