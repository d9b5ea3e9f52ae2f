from desk_app.ui.table.windows import MOST, SIZE, Windows


def test_a_row_is_known_by_its_place_in_the_whole_list():
    windows: Windows[str] = Windows()
    windows.keep(2, ("first of the third window",))
    assert windows.row(2 * SIZE) == "first of the third window"
    assert windows.row(0) is None


def test_a_place_beyond_what_its_window_has_is_unknown():
    windows: Windows[str] = Windows()
    windows.keep(0, ("only",))
    assert windows.row(1) is None
    assert 0 in windows


def test_the_window_not_used_for_longest_goes_first():
    windows: Windows[int] = Windows()
    for number in range(MOST):
        windows.keep(number, (number,))
    windows.row(0)
    windows.keep(MOST, (MOST,))
    assert 0 in windows
    assert 1 not in windows


def test_what_was_used_last_is_read_again_first():
    windows: Windows[int] = Windows()
    for number in range(4):
        windows.keep(number, (number,))
    windows.row(SIZE)
    assert windows.last_used(2) == (3, 1)


def test_held_rows_are_told_with_their_places():
    windows: Windows[str] = Windows()
    windows.keep(1, ("a", "b"))
    assert windows.rows() == ((SIZE, "a"), (SIZE + 1, "b"))
    windows.clear()
    assert windows.rows() == ()
