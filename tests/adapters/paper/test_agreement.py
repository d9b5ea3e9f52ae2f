import re
from dataclasses import replace

import pypdfium2
import pytest

from desk_app.domain.condition import Condition, Part, PartCondition, Severity
from desk_app.domain.numbers import display
from desk_app.domain.read_scan import read_scan
from desk_app.domain.scans import PageCode
from desk_app.domain.signatures import Signature, SignedHow
from tests.adapters.paper.reading import codes, flat, ink_in_margins, pages, text_of

HEADINGS = [
    "1. Wie?",
    "2. Wat leen je?",
    "3. Het toestel blijft van het Agentschap",
    "4. Hoe lang?",
    "5. Waarvoor?",
    "6. Zo zorg je ervoor",
    "7. Stuk?",
    "8. Kwijt of gestolen?",
    "9. Terugbrengen",
    "10. Wie betaalt bij schade?",
    "11. Je gegevens",
    "12. Vragen?",
]
LONG_NAME = "W" * 48 + " " + "M" * 48
NAMES = [
    "يوسف الحمدان",
    "یوسف می‌خواهم",
    "محمّد الأمين",
    "Оксана Ґалаґан-Їжак",
    "ሰላም ተስፋይ ገብረመድህን",
    "Şükrü Łukasz Ștefănescu",
    "Αλέξης Παπάς",
]


def named(agreement, name):
    return replace(agreement, borrower=replace(agreement.borrower, name=name))


def signed(agreement, how, witness=""):
    return replace(agreement, signature=Signature(how, (), witness))


def broken(agreement, note):
    condition = Condition(tuple(PartCondition(p, Severity.DAMAGE) for p in Part), note)
    return replace(agreement, device=replace(agreement.device, condition=condition))


def test_the_agreement_says_who_borrows_what_until_when(maker, agreement):
    text = flat(maker.agreement(agreement))
    for said in (
        "Yusuf Al-Hamdan",
        "K0012345",
        display(agreement.device.tag),
        "5CD1234XYZ",
        "HP Chromebook 11 G9 EE",
        "lader, hoes",
        "Simkaart geen",
        "zaterdag 19 december 2026",
        "maandag 14 september 2026",
        "An Peeters",
        display(agreement.loan_number),
    ):
        assert said in text


@pytest.mark.parametrize("options", [(), ("-layout",)])
def test_the_twelve_articles_stand_in_order_each_heading_on_its_own_line(maker, agreement, options):
    lines = [line.strip() for line in text_of(maker.agreement(agreement), *options).splitlines()]
    assert [line for line in lines if re.match(r"\d+\. ", line)] == HEADINGS


def test_the_condition_at_hand_out_is_told_in_words(maker, agreement):
    text = flat(maker.agreement(agreement))
    assert "Deksel: gebruikssporen. Toetsenbord: lichte schade, werkt." in text
    assert "Toets F3 zit los." in text


def test_a_device_without_damage_is_said_to_be_in_order(maker, agreement):
    device = replace(agreement.device, condition=Condition())
    assert "Alles is in orde." in flat(maker.agreement(replace(agreement, device=device)))


def test_the_paper_says_it_is_made_twice_and_numbers_its_pages(maker, agreement):
    paper = maker.agreement(agreement)
    text = flat(paper)
    assert "Opgemaakt in 2 exemplaren" in text
    assert "1/2" in text and "2/2" in text
    assert len(pages(paper, 36)) == 2


def test_the_bars_on_every_page_read_as_the_loan_number(maker, agreement):
    for page in pages(maker.agreement(agreement)):
        assert agreement.loan_number in codes(page)


def test_the_mark_on_every_page_says_whose_it_is_and_which_words_are_on_it(maker, agreement):
    paper = maker.agreement(agreement)
    for number, page in enumerate(pages(paper, 150), 1):
        marks = [read_scan(code) for code in codes(page)]
        assert PageCode(agreement.loan_number, number, paper.text_sha256[:8]) in marks


@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_any_of_our_scripts_can_be_found_again(maker, agreement, name):
    text = flat(maker.agreement(named(agreement, name)))
    assert text.count(name) >= 3
    assert "leent het toestel. In deze tekst staat daarvoor “je”." in text


def test_a_name_cannot_switch_bold_fill_fields_or_turn_the_line_around(maker, agreement):
    text = flat(maker.agreement(named(agreement, "A **b** {tag} \u202ec\u2069 d")))
    assert "A **b** {tag} c d leent het toestel." in text


def test_the_same_agreement_gives_the_same_bytes_whatever_was_made_before(
    maker, agreement, resources
):
    first = maker.agreement(agreement)
    for name in NAMES:
        maker.agreement(named(agreement, name))
    fresh = type(maker)(resources)
    assert maker.agreement(agreement) == first == fresh.agreement(agreement)


def test_who_signs_on_paper_finds_an_empty_line(maker, agreement):
    drawn = maker.agreement(agreement)
    empty = maker.agreement(signed(agreement, SignedHow.ON_PAPER))
    assert "Handtekening" in text_of(empty).split()
    assert "Handtekening" not in text_of(drawn).split()
    assert signature_ink(drawn) > 2 * signature_ink(empty) > 0


def signature_ink(paper) -> int:
    """Dark pixels between the label above the borrower's signature and the name below it."""
    with pypdfium2.PdfDocument(paper.content) as document:
        page = document[1]
        search = page.get_textpage().search("gelezen en goedgekeurd")
        index, _ = search.get_next()
        bottom = page.get_textpage().get_charbox(index)[1]
        image = page.render(scale=2).to_pil().convert("L")
    top = round((842 - bottom) * 2) + 6
    return sum(image.crop((100, top, 550, top + 108)).histogram()[:128])


def test_who_cannot_sign_has_a_witness_named(maker, agreement):
    text = flat(maker.agreement(signed(agreement, SignedHow.WITNESSED, "Мария Kovač")))
    assert "De ontlener kan niet tekenen." in text
    assert "Getuige: Мария Kovač" in text


@pytest.mark.parametrize("note", ["x" * 500, ("Lange nota over het toestel. " * 20)[:500]])
def test_long_names_and_notes_stay_within_two_pages_and_their_margins(maker, agreement, note):
    long = replace(broken(named(agreement, LONG_NAME), note), staff=LONG_NAME)
    paper = maker.agreement(long)
    images = pages(paper)
    assert len(images) == 2
    assert [ink_in_margins(image) for image in images] == [0, 0]
    assert text_of(paper).replace("\n", "").replace(" ", "").count("W" * 48) >= 3
    assert note.replace(" ", "") in re.sub(r"\s", "", text_of(paper))


def test_no_name_stands_in_the_metadata(maker, agreement):
    with pypdfium2.PdfDocument(maker.agreement(agreement).content) as document:
        metadata = document.get_metadata_dict()
    assert metadata["Title"] == f"Bruikleenovereenkomst {display(agreement.loan_number)}"
    assert "Yusuf" not in str(metadata) and "Peeters" not in str(metadata)


def test_every_font_in_the_file_is_embedded(maker, agreement):
    content = maker.agreement(named(agreement, NAMES[0])).content
    assert b"Helvetica" not in content
    assert content.count(b"/Subtype /Type0") == content.count(b"/FontFile2")


def test_the_paper_knows_its_words(maker, agreement):
    paper = maker.agreement(agreement)
    assert paper.template == "agreement/nl 2"
    assert paper.text_sha256[:8] in flat(paper)
