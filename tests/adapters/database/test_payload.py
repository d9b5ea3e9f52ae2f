import hashlib
from base64 import b64encode
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk_app.adapters.database.payload import (
    KIND_OF,
    KINDS,
    OUTCOMES,
    decode_act,
    decode_outcome,
    decode_parts,
    decode_rules,
    encode_act,
    encode_outcome,
    encode_parts,
    encode_rules,
    encode_signature,
)
from desk_app.domain.acts import Act, HandOut, Photo
from desk_app.domain.agreements import Paper
from desk_app.domain.condition import PartCondition
from desk_app.domain.conflict_acts import FileConflict
from desk_app.domain.outcomes import Done
from desk_app.domain.register_acts import SetUp
from desk_app.domain.settings import Rules
from desk_app.domain.signatures import Signature
from desk_app.domain.staff_acts import SaveStaff
from desk_app.usecases.handlers import HANDLERS

st.register_type_strategy(int, st.integers(-(2**53), 2**53))
st.register_type_strategy(datetime, st.datetimes(timezones=st.just(UTC)))
st.register_type_strategy(
    Photo,
    st.builds(lambda content: Photo(hashlib.sha256(content).hexdigest(), content), st.binary()),
)
st.register_type_strategy(
    Paper, st.builds(Paper.of, st.binary(), st.just("agreement/nl 1"), st.just("0" * 64))
)


def contents(act: Any) -> dict[str, bytes]:
    """The bytes that an act refers to, under their sums."""
    papers = (act.paper,) if hasattr(act, "paper") else ()
    scans = (page.picture for page in getattr(act, "pages", ()))
    refused = (act.refused,) if isinstance(act, FileConflict) else ()
    kept = (*papers, *getattr(act, "photos", ()), *scans, *refused)
    return {each.sha256: each.content for each in kept}


def test_every_act_that_has_a_handler_can_be_kept():
    assert set(HANDLERS) == set(KIND_OF)


def test_every_outcome_can_be_kept():
    assert set(OUTCOMES.values()) == set(get_args(Done))


def without_secrets(act: Act) -> Act:
    """A PIN and a badge are not kept, not even as hashes."""
    if isinstance(act, SetUp | SaveStaff):
        return replace(act, credential=act.credential.untold())
    return act


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=10)
@given(data=st.data())
def test_an_act_is_read_back_as_it_was_performed(kind: str, data: st.DataObject):
    act: Act = data.draw(st.from_type(KINDS[kind]))
    assert decode_act(kind, encode_act(act), contents(act).__getitem__) == without_secrets(act)


@settings(max_examples=10)
@given(st.from_type(HandOut))
def test_a_payload_holds_no_bytes_of_paper_or_photos(act: HandOut):
    marked = replace(act, paper=Paper.of(b"marker", "agreement/nl 1", "0" * 64))
    payload = encode_act(marked)
    assert marked.paper.sha256.encode() in payload
    assert b64encode(b"marker") not in payload
    assert set(contents(decode_act("hand_out", payload, lambda _: b"")).values()) == {b""}


@pytest.mark.parametrize("name", OUTCOMES)
@settings(max_examples=10)
@given(data=st.data())
def test_an_outcome_is_read_back_as_it_was(name: str, data: st.DataObject):
    done: Done = data.draw(st.from_type(OUTCOMES[name]))
    assert decode_outcome(encode_outcome(done)) == done


@given(st.from_type(tuple[PartCondition, ...]), st.from_type(Rules))
def test_parts_and_rules_are_read_back(parts: tuple[PartCondition, ...], rules: Rules):
    assert decode_parts(encode_parts(parts)) == parts
    assert decode_rules(encode_rules(rules)) == rules


def test_a_rule_that_is_newer_than_the_database_has_its_usual_value():
    assert decode_rules('{"grace_days": 3}') == Rules(grace_days=3)


@given(st.none() | st.from_type(Signature))
def test_only_a_signature_leaves_a_text(signature: Signature | None):
    assert bool(encode_signature(signature)) is (signature is not None)
