from desk_app.domain.outcomes import HandedOut
from desk_app.usecases.line_desk import LineDesk
from desk_app.usecases.offline_ports import LineState, Offline, Online
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.sending import Far, LineKeeper, Sender
from tests.support.apart import lend
from tests.support.shared import SharedDesk


def line_of(desk: SharedDesk) -> tuple[LineDesk, Sender]:
    sender = Sender(
        Far(desk.net, desk.town.database.inbox, desk.net.answers), desk.mirror, desk.line
    )
    return LineDesk(desk.line, desk.keeper, sender, desk.mirror), sender


def test_a_window_is_told_when_the_server_goes_and_when_it_is_back(desk):
    line, _ = line_of(desk)
    told: list[LineState] = []
    line.listen(told.append)
    desk.net.up = False
    gone = line.look()
    assert line.state == gone
    assert isinstance(gone, Offline) and gone.since == line.now
    desk.net.up = True
    assert line.look() == Online()
    assert [type(state) for state in told] == [Offline, Online]


def test_after_a_stop_nothing_more_is_sent(desk, world):
    line, sender = line_of(desk)
    desk.net.up = False
    assert isinstance(desk.perform(lend(desk, world, 0)), HandedOut)
    desk.net.up = True
    line.stop()
    sender.send()
    assert desk.mirror.waiting() == 1


def test_a_server_that_is_back_and_asks_for_a_password_is_not_there_yet(desk, world):
    answers: list[bool | Trouble] = [Trouble.PASSWORD_NEEDED, Trouble.WRONG_PASSWORD, True]

    def asks() -> bool:
        answer = answers.pop(0)
        if isinstance(answer, Trouble):
            raise TroubleError(answer)
        return answer

    far = Far(desk.net, desk.town.database.inbox, asks)
    keeper = LineKeeper(desk.sender, far, desk.door, desk.town.clock)
    asked = keeper.look(desk.line, desk.mirror)
    assert isinstance(asked, Offline) and asked.asks is Trouble.PASSWORD_NEEDED
    assert isinstance(desk.perform(lend(desk, world, 0)), HandedOut)
    waiting = desk.line.state
    assert (waiting.waiting, waiting.asks) == (1, Trouble.PASSWORD_NEEDED)
    refused = keeper.look(desk.line, desk.mirror)
    assert isinstance(refused, Offline) and refused.asks is Trouble.WRONG_PASSWORD
    assert keeper.look(desk.line, desk.mirror) == Online(sent=1)
