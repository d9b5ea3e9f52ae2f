from dataclasses import replace
from uuid import uuid4

from desk_app.domain.people import Site
from desk_app.ui.settings.sites import brought_up, edited, put, without

LEUVEN, GHENT = Site(uuid4(), "LEU", "Leuven"), Site(uuid4(), "GNT", "Gent")
AALST = Site(uuid4(), "AAL", "Aalst")


def test_a_new_site_stands_first_and_an_edited_one_stays_in_its_place():
    assert put((LEUVEN, GHENT), AALST) == (AALST, LEUVEN, GHENT)
    renamed = replace(GHENT, name="Gent-Dampoort")
    assert put((LEUVEN, GHENT), renamed) == (LEUVEN, renamed)
    assert without((AALST, LEUVEN), AALST.id) == (LEUVEN,)


def test_only_what_was_edited_is_kept():
    moved = replace(LEUVEN, address="Diestsepoort 6")
    assert edited((AALST, moved, GHENT), (LEUVEN, GHENT)) == (AALST, moved)


def test_what_others_kept_comes_in_under_the_edits_made_here():
    moved, renamed = replace(LEUVEN, address="Diestsepoort 6"), replace(GHENT, name="Gent Zuid")
    bruges = Site(uuid4(), "BRG", "Brugge")
    found = brought_up((AALST, moved, GHENT), (LEUVEN, GHENT), (bruges, renamed, LEUVEN))
    assert found == (AALST, bruges, renamed, moved)
