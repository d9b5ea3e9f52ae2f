from desk_app.domain import numbers
from desk_app.domain.errors import Reason, Refused
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.ui.to_sign.view_model import find_paper
from tests.support.town import Town


def test_a_loan_number_finds_its_loan_however_it_is_written(sqlite_town: Town):
    lent = sqlite_town.lend(signature=Signature(SignedHow.ON_PAPER))
    number = lent.loan_number
    for text in (number, number.lower(), numbers.display(number)):
        found = find_paper(text, sqlite_town.reads)
        assert not isinstance(found, Refused | str) and found.id == lent.loan_id


def test_a_loan_that_was_signed_on_the_screen_waits_for_no_paper(sqlite_town: Town):
    lent = sqlite_town.lend()
    refused = Refused(Reason.ALREADY_SIGNED, lent.loan_number)
    assert find_paper(lent.loan_number, sqlite_town.reads) == refused


def test_a_device_is_no_paper(sqlite_town: Town):
    assert find_paper(sqlite_town.device().tag, sqlite_town.reads) == "not paper"
