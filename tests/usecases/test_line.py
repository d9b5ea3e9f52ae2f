"""How it stands with the server, and what a desk does with a copy that is none."""

from dataclasses import replace

import pytest

from desk_app.domain.outcomes import HandedOut
from desk_app.usecases.line import Either
from desk_app.usecases.line_desk import LineDesk
from desk_app.usecases.no_mirror import NoMirror
from desk_app.usecases.offline_ports import CopyTroubleError, Offline, Online, Remark
from desk_app.usecases.opening import Trouble, TroubleError
from desk_app.usecases.sending import Far, Sender
from tests.support.apart import journaled, lend, worn


def test_looks_go_to_the_mirror_while_the_server_is_away(desk, world):
    class Away:
        def device(self, _tag: str) -> None:
            raise TroubleError(Trouble.UNREACHABLE)

    reads = Either(desk.line, Away(), desk.mirror.database.reads)
    found = reads.device(world["devices"][0].tag)
    assert found.device.id == world["devices"][0].id
    assert isinstance(desk.line.state, Offline)
    assert reads.device("LB0000000") is None


def test_trouble_that_is_no_absence_is_said(desk, world):
    class Full:
        def device(self, _tag: str) -> None:
            raise TroubleError(Trouble.FULL)

    with pytest.raises(TroubleError) as caught:
        Either(desk.line, Full(), desk.mirror.database.reads).device("LB0000000")
    assert caught.value.trouble is Trouble.FULL
    assert desk.line.is_there


def test_a_copy_that_cannot_be_made_is_said_and_tried_again_in_a_minute(desk):
    copy = worn(desk, "rebuild")
    desk.door.is_stale = True
    assert desk.look() == Online(remark=Remark(Trouble.FULL))
    copy.broken = ()
    desk.door.is_stale = True
    assert desk.look() == Online(remark=Remark(Trouble.FULL))
    desk.town.later(minutes=2)
    assert desk.look() == Online()


def test_the_server_goes_on_when_the_copy_cannot_be_read(desk, world):
    worn(desk, "waiting", "taken_at")
    act = lend(desk, world, 0)
    assert isinstance(desk.perform(act), HandedOut)
    assert act.id in journaled(desk.town)
    desk.net.up = False
    with pytest.raises(TroubleError) as caught:
        desk.perform(lend(desk, world, 1))
    assert caught.value.trouble is Trouble.UNREACHABLE
    assert desk.line.state == Offline(desk.town.clock())


def test_without_a_copy_nothing_is_made_up(desk, world):
    nothing = NoMirror(Trouble.READ_ONLY)
    desk.door._mirror = desk.line._mirror = nothing
    desk.door._doors = replace(desk.door._doors, copying=nothing, queueing=nothing)
    sender = Sender(Far(desk.net, desk.town.database.inbox, desk.net.answers), nothing, desk.line)
    desk.line.remark(Remark(Trouble.READ_ONLY))
    first, second = lend(desk, world, 0), lend(desk, world, 1)
    assert isinstance(desk.perform(first), HandedOut)
    desk.net.up = False
    assert desk.keeper.look(desk.line, nothing) == Offline(desk.town.clock())
    for _ in range(2):
        with pytest.raises(TroubleError):
            desk.perform(second)
    with pytest.raises(TroubleError):
        desk.line.ask(list, list)
    desk.net.up = True
    sender.send()
    assert desk.keeper.look(desk.line, nothing) == Online(remark=Remark(Trouble.READ_ONLY))
    LineDesk(desk.line, desk.keeper, sender, nothing).understood()
    assert desk.line.state == Online()
    nothing.forget_names()
    nothing.close()
    with pytest.raises(CopyTroubleError):
        nothing.sent(first)


def test_what_is_said_of_the_copy_while_the_server_is_away_is_said_when_it_is_back(desk):
    desk.net.up = False
    desk.look()
    desk.line.remark(Remark(Trouble.CORRUPT, "mirror-aside.db"))
    assert isinstance(desk.line.state, Offline)
    desk.net.up = True
    assert desk.look() == Online(remark=Remark(Trouble.CORRUPT, "mirror-aside.db"))
