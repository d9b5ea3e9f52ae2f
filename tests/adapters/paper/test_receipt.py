from dataclasses import replace

from desk_app.domain.condition import Accessory, Condition, Part, PartCondition, Severity
from desk_app.domain.numbers import display
from desk_app.domain.signatures import Signature, SignedHow
from tests.adapters.paper.conftest import STROKES
from tests.adapters.paper.reading import codes, flat, ink_in_margins, pages


def test_the_receipt_says_what_came_back_and_when(maker, receipt):
    given = receipt()
    paper = maker.receipt(given)
    text = flat(paper)
    for said in (
        "Ontvangstbewijs",
        "Yusuf Al-Hamdan",
        display(given.device.tag),
        "5CD1234XYZ",
        "donderdag 17 december 2026",
        "lader, hoes",
        "Bram Claes",
        "Alles is terug.",
        "Geen verschil met de uitlening.",
    ):
        assert said in text
    (page,) = pages(paper)
    assert codes(page) == [given.loan_number]


def test_missing_accessories_are_listed(maker, receipt):
    text = flat(
        maker.receipt(
            receipt(
                accessories_back=(Accessory.CHARGER,),
                accessories_missing=(Accessory.SLEEVE, Accessory.MOUSE),
            )
        )
    )
    assert "Ontbreekt hoes, muis" in text
    assert "Breng ook nog terug wat ontbreekt." in text
    assert "Alles is terug." not in text


def test_a_sim_card_that_stayed_away_is_missing(maker, receipt):
    device = replace(receipt().device, sim="8932020000000000010")
    text = flat(maker.receipt(receipt(device=device, sim_back=False)))
    assert "8932020000000000010, ontbreekt" in text
    assert "Breng ook nog terug wat ontbreekt." in text
    assert "8932020000000000010, terug" in flat(
        maker.receipt(receipt(device=device, sim_back=True))
    )


def test_the_condition_stands_out_beside_back(maker, receipt):
    back = Condition((PartCondition(Part.SCREEN, Severity.DAMAGE),), "Barst links onder.")
    text = flat(maker.receipt(receipt(back=back)))
    assert "scherm in orde schade, herstelling nodig" in text
    assert "Barst links onder." in text
    assert "Geen verschil" not in text


def test_who_brings_it_for_another_is_not_named(maker, receipt):
    text = flat(maker.receipt(receipt(brought_by_other=True)))
    assert "iemand anders" in text
    assert text.count("Yusuf Al-Hamdan") == 1


def test_a_signed_receipt_shows_the_signature_instead_of_an_empty_line(maker, receipt):
    drawn = receipt(signature=Signature(SignedHow.DRAWN, STROKES))
    assert "Handtekening" in flat(maker.receipt(receipt()))
    assert "Handtekening" not in flat(maker.receipt(drawn))


def test_a_long_note_stays_on_the_one_page(maker, receipt):
    worn = tuple(PartCondition(part, Severity.WEAR) for part in list(Part)[:6])
    paper = maker.receipt(receipt(back=Condition(worn, "x" * 500)))
    (page,) = pages(paper)
    assert ink_in_margins(page) == 0
    assert "x" * 500 in flat(paper).replace(" ", "")


def test_a_receipt_of_everything_broken_loses_nothing(maker, receipt):
    note = ("Lange nota over het toestel. " * 20)[:500]
    gone = Condition(tuple(PartCondition(p, Severity.MISSING) for p in Part), note)
    given = receipt(back=gone)
    given = replace(given, device=replace(given.device, condition=replace(gone, note="y" * 500)))
    paper = maker.receipt(given)
    text = flat(paper)
    assert "Lange nota" in text and "Bram Claes" in text
    assert all(ink_in_margins(page) == 0 for page in pages(paper))


def test_the_same_receipt_gives_the_same_bytes(maker, receipt):
    assert maker.receipt(receipt()) == maker.receipt(receipt())
    assert maker.receipt(receipt()).template == "receipt/nl 2"
