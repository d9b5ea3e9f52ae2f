import pytest

from desk_app.domain.bundles import checked_iccid
from desk_app.domain.errors import Reason, Refused, RefusedError

RIGHT = "8932020000000000010"


@pytest.mark.parametrize("text", [RIGHT, " 8932 0200 0000 0000 010\n"])
def test_an_iccid_is_kept_as_its_digits(text: str):
    assert checked_iccid(text) == RIGHT


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("  ", Reason.EMPTY),
        ("8932020000000000011", Reason.CHECK_CHARACTER),
        ("7932020000000000010", Reason.MALFORMED),
        ("89320200000000010", Reason.MALFORMED),
        (RIGHT + "000", Reason.MALFORMED),
        ("٨٩32020000000000010", Reason.MALFORMED),
        ("89320200O0000000010", Reason.MALFORMED),
    ],
)
def test_what_is_no_iccid_is_refused(text: str, reason: Reason):
    with pytest.raises(RefusedError) as caught:
        checked_iccid(text)
    assert caught.value.refused.reason is reason
    assert caught.value.refused.subject == "iccid"


def test_a_wrong_shape_is_refused_with_an_example_that_is_right():
    with pytest.raises(RefusedError) as caught:
        checked_iccid("12")
    assert caught.value.refused == Refused(Reason.MALFORMED, "iccid", (RIGHT,))
    assert checked_iccid(caught.value.refused.details[0]) == RIGHT
