import pytest

from desk_app.domain.errors import Reason, RefusedError
from desk_app.domain.labels import (
    MOST_LABELS,
    LabelFormat,
    LabelRequest,
    checked_tag,
    following,
)
from desk_app.domain.printing import Adjustment, PaperKind, Wish, usual

SHEET = LabelFormat("six", "Six", 210, 297, 2, 3, 10, 20, 80, 70, 90, 80, qr_dots=6, bar_dots=3)


def reason(request: LabelRequest) -> tuple[Reason, str]:
    with pytest.raises(RefusedError) as refused:
        request.checked()
    return refused.value.refused.reason, refused.value.refused.subject


def test_labels_go_row_by_row_from_the_first_free_place():
    request = LabelRequest(following(1, 4), SHEET, start=4)
    one, two, three, four = request.tags
    assert list(request.pages()) == [
        ((one, 100, 100), (two, 10, 180), (three, 100, 180)),
        ((four, 10, 20),),
    ]


def test_a_full_sheet_is_one_page():
    assert [len(page) for page in LabelRequest(following(1, 6), SHEET).pages()] == [6]


def test_a_request_names_what_is_wrong_with_it():
    tags = following(1, 1)
    assert LabelRequest(tags, SHEET, 6).checked()
    assert reason(LabelRequest((), SHEET)) == (Reason.EMPTY, "tag")
    assert reason(LabelRequest(tags * (MOST_LABELS + 1), SHEET)) == (Reason.TOO_LONG, "tag")
    assert reason(LabelRequest(("K0012345",), SHEET)) == (Reason.MALFORMED, "tag")
    for start in (0, 7):
        assert reason(LabelRequest(tags, SHEET, start)) == (Reason.MALFORMED, "start")


@pytest.mark.parametrize(
    ("adjustment", "field"),
    [
        (Adjustment(right=21), "right"),
        (Adjustment(down=-21), "down"),
        (Adjustment(down=float("nan")), "down"),
        (Adjustment(scale=89), "scale"),
        (Adjustment(scale=111), "scale"),
    ],
)
def test_no_printer_is_that_far_off(adjustment: Adjustment, field: str):
    assert reason(LabelRequest(following(1, 1), SHEET, 1, adjustment)) == (Reason.MALFORMED, field)


def test_a_tag_may_be_typed_as_it_is_shown():
    assert checked_tag(" lb000421-b ") == "LB000421B"
    with pytest.raises(RefusedError) as refused:
        checked_tag("LB000421C")
    assert refused.value.refused.reason is Reason.CHECK_CHARACTER


def test_new_tags_follow_each_other():
    assert following(999_998, 2) == (
        "LB999998" + following(999_998, 1)[0][-1],
        *following(999_999, 1),
    )
    assert following(5, 0) == ()


@pytest.mark.parametrize(
    ("first", "count", "field"),
    [
        (-1, 1, "from"),
        (1_000_000, 1, "from"),
        (1, -1, "from"),
        (999_999, 2, "count"),
        (1, MOST_LABELS + 1, "count"),
    ],
)
def test_there_are_only_so_many_tags(first: int, count: int, field: str):
    with pytest.raises(RefusedError) as refused:
        following(first, count)
    assert refused.value.refused.subject == field


def test_a_kind_of_paper_without_a_choice_goes_to_the_printer_of_the_desk():
    assert usual(PaperKind.AGREEMENT, "HP", 2, {}) == Wish("HP", 2, duplex=True)
    assert usual(PaperKind.HAND_OUT, "HP", 2, {}) == Wish("HP", 1, duplex=True)
    assert usual(PaperKind.LABELS, "HP", 2, {}) == Wish("HP", 1, duplex=False)


def test_a_kind_of_paper_has_its_own_printer_copies_and_sides():
    own = {"labels": Wish("Brother", 3, duplex=False), "receipt": Wish("", 1, duplex=False)}
    assert usual(PaperKind.LABELS, "HP", 2, own) == own["labels"]
    assert usual(PaperKind.RECEIPT, "HP", 2, own) == Wish("HP", 1, duplex=False)
