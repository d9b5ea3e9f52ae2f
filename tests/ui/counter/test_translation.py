from dataclasses import replace

from PySide6.QtWidgets import QPushButton

from desk_app.domain.outcomes import HandedOut
from desk_app.domain.signatures import Signature, SignedHow
from tests.support.desk import CounterDesk, Key
from tests.support.town import Town

ON_PAPER = Signature(SignedHow.ON_PAPER)


def offered(desk: CounterDesk) -> list[QPushButton]:
    choices = desk.page.details.translation.choices
    items = (choices.itemAt(n) for n in range(choices.count()))
    return [w for item in items if item and isinstance(w := item.widget(), QPushButton)]


def ready(desk: CounterDesk, town: Town, language: str) -> None:
    """Everything on the counter, in a course given in ``language``."""
    course = town.course(contact_language=language)
    device, newcomer = town.device(), town.newcomer(enrol_in=(course.id,))
    desk.scan(device.tag)
    desk.scan(newcomer.client_number)
    desk.press(Key.Key_F7)


def test_scans_that_ask_for_no_paper_leave_the_choice_as_it_was_drawn(
    desk: CounterDesk, sqlite_town: Town
):
    lent = sqlite_town.lend()
    desk.scan(lent.tag)
    before = offered(desk)
    desk.scan(sqlite_town.device().tag)
    assert not desk.page.details.translation.isVisible()
    desk.scan(lent.tag)
    assert offered(desk) == before


def test_nothing_is_offered_before_there_is_somebody_to_read_it(
    desk: CounterDesk, sqlite_town: Town
):
    choice = desk.page.details.translation
    assert not choice.isVisible()
    desk.scan(sqlite_town.newcomer().client_number)
    assert choice.isVisible()


def test_the_language_of_the_course_is_offered_first_and_none_is_chosen(
    desk: CounterDesk, sqlite_town: Town
):
    ready(desk, sqlite_town, "ti")
    texts = [b.text() for b in offered(desk)]
    assert texts == ["none", "ትግርኛ · Tigrinya", "Français", "English", "more languages"]
    assert [b.text() for b in offered(desk) if b.isChecked()] == ["none"]
    assert desk.counter.translation == ""


def test_a_dutch_course_offers_the_usual_languages_only(desk: CounterDesk, sqlite_town: Town):
    ready(desk, sqlite_town, "nl")
    assert [b.text() for b in offered(desk)] == ["none", "Français", "English", "more languages"]


def test_a_click_puts_the_language_on_this_agreement_only(desk: CounterDesk, sqlite_town: Town):
    town = sqlite_town
    ready(desk, town, "ar")
    offered(desk)[1].click()
    assert desk.counter.translation == "ar"
    desk.model.hand_out(ON_PAPER)
    desk.idle()
    assert desk.model.state.last_act
    assert town.translation_of(desk.model.state.last_act) == "agreement/ar 1"
    desk.scan(town.device().tag)
    desk.scan(town.newcomer().client_number)
    assert desk.counter.translation == ""


def test_another_newcomer_starts_without_a_translation(desk: CounterDesk, sqlite_town: Town):
    ready(desk, sqlite_town, "ar")
    offered(desk)[1].click()
    desk.scan(sqlite_town.newcomer().client_number)
    assert desk.counter.translation == ""


def test_every_language_is_in_the_menu_and_the_chosen_one_stays_in_sight(
    desk: CounterDesk, sqlite_town: Town
):
    ready(desk, sqlite_town, "ar")
    menu = offered(desk)[-1].menu()
    menu.aboutToShow.emit()
    names = [action.text() for action in menu.actions()]
    assert len(names) == 14 and "اردو · Urdu" in names
    next(a for a in menu.actions() if "Urdu" in a.text()).trigger()
    assert desk.counter.translation == "ur"
    assert [b.text() for b in offered(desk) if b.isChecked()] == ["اردو · Urdu"]


def test_the_receipt_of_a_return_can_be_translated_too(desk: CounterDesk, sqlite_town: Town):
    lent = sqlite_town.lend()
    desk.scan(lent.tag)
    french = next(b for b in offered(desk) if b.text() == "Français")
    french.click()
    desk.press(Key.Key_F9)
    assert desk.model.state.last_act
    assert sqlite_town.translation_of(desk.model.state.last_act) == "receipt/fr 1"


def test_the_choice_is_kept_nowhere_on_the_person(desk: CounterDesk, sqlite_town: Town):
    ready(desk, sqlite_town, "ar")
    offered(desk)[1].click()
    found = desk.counter.newcomer
    assert found
    assert replace(desk.counter, translation="").newcomer == found
    desk.press(Key.Key_Escape)
    desk.scan(found.newcomer.client_number)
    assert desk.counter.translation == ""


def test_a_return_offers_the_language_of_its_own_course_first(desk: CounterDesk, sqlite_town: Town):
    town = sqlite_town
    arabic = town.course(contact_language="ar")
    lent = town.hand_out(town.device(), town.newcomer(), arabic)
    assert isinstance(lent, HandedOut)
    desk.scan(town.course(contact_language="ti").code)
    desk.scan(lent.tag)
    assert [b.text() for b in offered(desk)][1] == "العربية · Arabic"
