from uuid import uuid4

import pytest

from desk_app.domain.counter import Counter
from desk_app.domain.errors import Reason, RefusedError
from desk_app.domain.outcomes import Imported
from desk_app.domain.signatures import Signature, SignedHow
from desk_app.usecases.import_plan import Plan
from desk_app.usecases.import_words import Kind
from tests.support.services import services_of
from tests.support.town import DRAWN, Town


def test_nothing_is_drafted_while_something_is_missing(sqlite_town: Town):
    drafts = services_of(sqlite_town).drafts
    with pytest.raises(RefusedError) as caught:
        drafts.hand_out(Counter(), DRAWN)
    assert caught.value.refused.reason is Reason.EMPTY
    assert "device" in caught.value.refused.details


def test_a_device_that_is_not_out_is_not_taken_back(sqlite_town: Town):
    drafts = services_of(sqlite_town).drafts
    with pytest.raises(RefusedError) as caught:
        drafts.take_back(Counter(), Signature(SignedHow.ON_PAPER))
    assert caught.value.refused.reason is Reason.NOT_ON_LOAN


def test_what_a_file_brings_becomes_one_act(sqlite_town: Town):
    drafts = services_of(sqlite_town).drafts
    newcomer = sqlite_town.newcomer()
    fresh = type(newcomer)(uuid4(), "K7654321", "Tesfay", "Selam")
    act = drafts.import_file(Plan(Kind.NEWCOMERS, (), newcomers=(fresh,)))
    outcome = sqlite_town.desk.perform(act, sqlite_town.staff.id)
    assert isinstance(outcome, Imported) and outcome.newcomers == 1
