from uuid import UUID, uuid4

from desk_app.domain.acts import PaperSigned
from desk_app.domain.outcomes import Saved
from desk_app.usecases.live_ports import Everything, Notice, ids_of, is_about_setup, touches
from desk_app.usecases.own_acts import MOST, OwnActs
from tests.support.found import AT

HERE = uuid4()


def act() -> PaperSigned:
    return PaperSigned(id=uuid4(), at=AT, desk_id=HERE, loan_id=uuid4())


def notice(act_id: UUID) -> Notice:
    return Notice(act_id, HERE, "paper_signed")


def test_what_a_window_does_itself_is_no_news_though_another_stands_at_its_desk():
    own, done = OwnActs(), Saved(id=uuid4())
    ours, theirs = act(), act()
    assert own.performing(lambda _: done)(ours) is done
    assert own.of_others((notice(ours.id), notice(theirs.id))) == (notice(theirs.id),)


def test_an_act_is_known_before_it_is_done():
    own, seen = OwnActs(), list[tuple[Notice, ...]]()

    def perform(performed: object) -> Saved:
        seen.append(own.of_others((notice(ours.id),)))
        return Saved(id=uuid4())

    ours = act()
    own.performing(perform)(ours)
    assert seen == [()]


def test_only_so_many_are_remembered():
    own = OwnActs()
    perform = own.performing(lambda _: Saved(id=uuid4()))
    acts = [act() for _ in range(MOST + 1)]
    for each in acts:
        perform(each)
    assert own.of_others((notice(acts[0].id), notice(acts[1].id))) == (notice(acts[0].id),)


def test_news_touch_what_they_name_and_everything_touches_all():
    device, loan = uuid4(), uuid4()
    news = (Notice(uuid4(), HERE, "prepare", device_id=device),)
    assert touches(news, device, loan) and not touches(news, loan) and not touches(news, None)
    assert touches(Everything(), loan) and not touches(Everything(), None)
    assert device in ids_of(news) and ids_of(Everything()) == frozenset()


def test_rules_sites_and_staff_are_told_from_what_is_done_every_day():
    def notice(kind: str) -> Notice:
        return Notice(uuid4(), uuid4(), kind)

    assert not is_about_setup((notice("hand_out"), notice("save_device")))
    assert is_about_setup((notice("hand_out"), notice("save_rules")))
    assert is_about_setup((notice("save_staff"),)) and is_about_setup((notice("save_site"),))
    assert is_about_setup(Everything())
