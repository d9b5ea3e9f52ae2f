from typing import Any

from desk_app.adapters.sealing.examiner import PadesExaminer
from desk_app.domain.agreements import Paper
from desk_app.domain.numbers import SPECIMEN
from desk_app.domain.register_acts import Forget, RegisterCertificate, RevokeCertificate
from desk_app.domain.seals import Foreign, HashDiffers, NotKept, Ours, Revoked, Verdict
from desk_app.usecases.sealing import verify
from tests.support import seals
from tests.support.seals import NUMBER, certificate, sealed
from tests.support.town import NOW, Town, done


def verdict(town: Town, content: bytes) -> Verdict:
    return verify(content, PadesExaminer(), town.reads)


def register(town: Town) -> None:
    done(town.do(RegisterCertificate, certificate=certificate()))


def lend(town: Town, content: bytes, **fields: Any) -> Any:
    paper = Paper.of(content, "agreement/nl 1", "0" * 64)
    return town.lend(loan_number=NUMBER, paper=paper, **fields)


def test_a_paper_that_the_database_keeps_is_ours(town: Town):
    register(town)
    content = sealed()
    lend(town, content)
    found = verdict(town, content)
    assert isinstance(found, Ours)
    assert (found.loan_number, found.sealed_at, found.specimen) == (NUMBER, NOW, False)


def test_what_is_printed_again_is_byte_by_byte_what_was_sealed(town: Town):
    content = sealed()
    lent = lend(town, content)
    (paper,) = town.loan(lent).papers
    assert town.reads.paper(paper.act_id) == content


def test_another_paper_sealed_for_the_same_loan_is_not_the_one_that_is_kept(sqlite_town: Town):
    register(sqlite_town)
    lend(sqlite_town, sealed())
    later = sealed(at=NOW.replace(hour=20))
    assert verdict(sqlite_town, later) == HashDiffers(NUMBER)


def test_a_paper_of_a_loan_that_was_never_kept_is_not_ours(sqlite_town: Town):
    register(sqlite_town)
    assert verdict(sqlite_town, sealed()) == NotKept(NUMBER)


def test_a_paper_of_somebody_who_is_forgotten_is_no_longer_kept(sqlite_town: Town):
    register(sqlite_town)
    content = sealed()
    lent = lend(sqlite_town, content)
    done(sqlite_town.take_back(lent))
    done(sqlite_town.do(Forget, newcomer_id=lent.newcomer_id))
    assert verdict(sqlite_town, content) == NotKept(NUMBER)


def test_a_paper_whose_loan_was_undone_says_so(sqlite_town: Town):
    register(sqlite_town)
    content = sealed()
    lent = lend(sqlite_town, content)
    (paper,) = sqlite_town.loan(lent).papers
    done(sqlite_town.undo(paper.act_id))
    found = verdict(sqlite_town, content)
    assert isinstance(found, Ours) and found.voided


def test_a_specimen_belongs_to_no_loan_and_is_ours(sqlite_town: Town):
    register(sqlite_town)
    found = verdict(sqlite_town, sealed(SPECIMEN))
    assert isinstance(found, Ours) and found.specimen


def test_a_paper_sealed_after_the_revoking_does_not_count(sqlite_town: Town):
    register(sqlite_town)
    key = certificate().fingerprint
    done(sqlite_town.do(RevokeCertificate, fingerprint=key, revoked_from=NOW))
    assert verdict(sqlite_town, sealed(SPECIMEN)) == Revoked(SPECIMEN, NOW, NOW)


def test_a_certificate_that_is_not_registered_is_anothers(sqlite_town: Town):
    assert verdict(sqlite_town, sealed()) == Foreign(seals.key().fingerprint)
