from desk_app.domain.sightings import AGREE_WITHIN, FORGOTTEN_AFTER, Watch, see

TAG, OTHER = "LB000421B", "5CD1234XYZ"


def accepted(*looks: tuple[float, tuple[str, ...]]) -> list[tuple[str, ...]]:
    """What each look, at its moment in seconds, made certain."""
    watch, scans = Watch(), []
    for now, texts in looks:
        watched = see(watch, texts, now)
        watch = watched.watch
        scans.append(watched.scans)
    return scans


def test_a_text_is_a_scan_when_it_was_read_twice_alike_in_time():
    assert accepted((0, (TAG,)), (0.3, (TAG,))) == [(), (TAG,)]
    assert accepted((0, (TAG,)), (AGREE_WITHIN, (TAG,))) == [(), (TAG,)]


def test_once_or_too_far_apart_is_no_scan():
    assert accepted((0, (TAG,)), (AGREE_WITHIN + 0.01, (TAG,))) == [(), ()]
    assert accepted((0, (TAG,)), (0.1, (OTHER,)), (0.2, ())) == [(), (), ()]


def test_the_same_text_twice_in_one_picture_is_one_reading():
    assert accepted((0, (TAG, TAG))) == [()]


def test_frames_without_a_code_between_two_readings_do_not_matter():
    assert accepted((0, (TAG,)), (0.1, ()), (0.2, ()), (0.5, (TAG,)))[-1] == (TAG,)


def test_a_label_that_stays_in_sight_is_one_scan_however_long():
    looks = [(n / 10, (TAG,)) for n in range(100)]
    assert sum(map(len, accepted(*looks))) == 1


def test_a_label_that_was_away_is_a_scan_again():
    away = 0.5 + FORGOTTEN_AFTER
    soon = ((0, (TAG,)), (0.5, (TAG,)), (away, (TAG,)), (away + 0.1, (TAG,)))
    assert accepted(*soon)[2:] == [(), ()]
    later = away + 0.01
    again = ((0, (TAG,)), (0.5, (TAG,)), (later, (TAG,)), (later + 0.1, (TAG,)))
    assert accepted(*again)[2:] == [(), (TAG,)]


def test_two_labels_in_one_picture_are_two_scans():
    assert accepted((0, (TAG, OTHER)), (0.1, (OTHER, TAG))) == [(), (OTHER, TAG)]


def test_what_is_no_code_is_never_a_scan():
    for text in ("5CD.@n;6", "CB-,&6", "LB000421X", "René Lefèvre", "", "x" * 80):
        assert accepted((0, (text,)), (0.1, (text,))) == [(), ()]
