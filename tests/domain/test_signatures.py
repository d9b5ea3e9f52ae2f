import pytest

from desk_app.domain.errors import Reason, Refused, RefusedError
from desk_app.domain.signatures import LEAST_EXTENT, Signature, SignedHow, is_drawn

DOT = (((5, 5),),)


@pytest.mark.parametrize(
    "strokes", [(), ((),), DOT, (((0, 0), (59, 59)),), (((0, 0),), ((0, 59),))]
)
def test_nothing_and_a_dot_are_no_signature(strokes):
    assert not is_drawn(strokes)
    with pytest.raises(RefusedError) as caught:
        Signature(SignedHow.DRAWN, strokes).checked()
    assert caught.value.refused == Refused(Reason.SIGNATURE_MISSING, "signature")


@pytest.mark.parametrize("end", [(LEAST_EXTENT, 0), (0, LEAST_EXTENT), (-300, 20)])
def test_a_stroke_of_some_extent_is_a_signature(end):
    signature = Signature(SignedHow.DRAWN, (((0, 0), end),))
    assert signature.checked() is signature


def test_a_witness_has_a_name():
    with pytest.raises(RefusedError) as caught:
        Signature(SignedHow.WITNESSED, witness="  ").checked()
    assert caught.value.refused == Refused(Reason.WITNESS_MISSING, "witness")
    assert Signature(SignedHow.WITNESSED, witness="Bram").checked().witness == "Bram"


def test_who_signs_the_print_draws_nothing():
    signature = Signature(SignedHow.ON_PAPER)
    assert signature.checked() is signature
