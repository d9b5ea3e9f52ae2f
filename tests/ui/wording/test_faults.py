import pytest

from desk_app.ui.wording import bug
from desk_app.ui.wording.faults import mishap, what
from desk_app.usecases.opening import Trouble, TroubleError


@pytest.mark.parametrize("trouble", list(Trouble))
def test_trouble_during_an_act_is_said_as_on_the_page_of_faults(trouble: Trouble):
    assert mishap(TroubleError(trouble)).what == what(trouble)


def test_anything_else_is_our_own_mistake():
    assert mishap(ValueError("x")) == bug()
