from desk_app.domain.outcomes import HandedOut
from desk_app.usecases.line_desk import LineDesk
from desk_app.usecases.offline_ports import LineState, Offline, Online
from desk_app.usecases.sending import Far, Sender
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
