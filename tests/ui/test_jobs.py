from functools import partial

from pytestqt.qtbot import QtBot

from desk_app.ui.jobs import Failed, Lane


def test_jobs_answer_in_the_order_they_were_given(qtbot: QtBot):
    lane = Lane()
    answers: list[object] = []
    for n in range(20):
        lane.run(partial(int, n), answers.append)
    qtbot.waitUntil(lambda: lane.waiting == 0)
    assert answers == list(range(20))


def test_a_job_that_breaks_answers_so_and_the_lane_goes_on(qtbot: QtBot, caplog):
    def broken() -> int:
        raise KeyError

    lane = Lane()
    answers: list[object] = []
    lane.run(broken, answers.append)
    lane.run(lambda: 2, answers.append)
    qtbot.waitUntil(lambda: lane.waiting == 0)
    assert isinstance(answers[0], Failed)
    assert answers[1] == 2
    assert "job failed" in caplog.text
    caplog.clear()
