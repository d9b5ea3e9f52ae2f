from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk_app.usecases.reads import Query
from tests.support.desk import CounterDesk
from tests.support.town import Town

SCANS = st.one_of(
    st.text(max_size=80),
    st.text(alphabet="LBU0123456789-K", min_size=4, max_size=14),
    st.text(min_size=1, max_size=4).map(lambda text: (text * 10_000)[:10_000]),
    st.sampled_from(["\x00\x01\x1d", "\x1b[A", "]C1LB0000019", "LB000001M", "K0000003", "\n\r\t"]),
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(texts=st.lists(SCANS, min_size=1, max_size=3))
def test_any_scan_gets_a_sentence_and_a_sound_and_writes_nothing(
    desk: CounterDesk, sqlite_town: Town, texts: list[str]
):
    before = sqlite_town.reads.count("loans", Query())
    heard = len(desk.sounds)
    for text in (*texts, texts[-1]):
        desk.model.accept(text)
    desk.idle()
    assert len(desk.sounds) == heard + len(texts) + 1
    assert desk.says
    assert not desk.model.state.failed
    assert sqlite_town.reads.count("loans", Query()) == before
