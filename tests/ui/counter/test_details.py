from desk_app.ui.window import SMALLEST
from tests.support.desk import CounterDesk
from tests.support.town import Town


def test_every_button_of_the_condition_is_whole_in_the_smallest_window(
    desk: CounterDesk, sqlite_town: Town
):
    lent = sqlite_town.lend()
    desk.front.window.resize(*SMALLEST)
    for tag in (sqlite_town.device().tag, lent.tag):
        desk.scan(tag)
        for button in (desk.page.details.photos, desk.page.details.change):
            assert button.visibleRegion().boundingRect() == button.rect()
