from desk_app.domain.errors import Reason, Refused
from desk_app.domain.register_acts import SaveRules
from desk_app.domain.settings import Rules
from desk_app.usecases.login_door import LoginDoor
from desk_app.usecases.opening import Trouble
from tests.support.town import Town, done


def asked(door: LoginDoor) -> list[str]:
    """What the door asked for from now on."""
    heard: list[str] = []
    door.ask = lambda: heard.append("login")
    return heard


def rules(town: Town) -> SaveRules:
    act: SaveRules = town.act(SaveRules, rules=Rules(grace_days=3))
    return act


def test_what_rules_waits_for_the_login_of_a_coordinator(sqlite_town: Town):
    town, act = sqlite_town, rules(sqlite_town)
    door = LoginDoor(town.desk, is_enough=lambda: False, sign_in=lambda _user, _password: town.desk)
    assert isinstance(door.perform(act, town.staff.id), Refused)  # also when nobody listens
    heard = asked(door)
    assert door.perform(act, town.staff.id) == Refused(Reason.LOGIN_NEEDED, "SaveRules")
    assert heard == ["login"]
    assert door.sign_in("an", "secret") is None
    assert done(door.perform(act, town.staff.id))
    assert town.reads.setup().rules.grace_days == 3


def test_a_login_that_is_refused_opens_nothing(sqlite_town: Town):
    town = sqlite_town
    door = LoginDoor(town.desk, is_enough=lambda: False, sign_in=lambda *_: Trouble.WRONG_PASSWORD)
    assert door.sign_in("an", "wrong") is Trouble.WRONG_PASSWORD
    assert isinstance(door.perform(rules(town), town.staff.id), Refused)


def test_a_login_that_may_everything_needs_no_second(sqlite_town: Town):
    town = sqlite_town
    door = LoginDoor(town.desk, is_enough=lambda: True, sign_in=lambda *_: Trouble.NO_RIGHT)
    heard = asked(door)
    assert done(door.perform(rules(town), town.staff.id)) and not heard
