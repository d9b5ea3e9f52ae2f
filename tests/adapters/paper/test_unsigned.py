from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from pyzbar import pyzbar

from desk_app.adapters.paper.maker import PaperMaker
from desk_app.domain.agreements import Agreement
from desk_app.domain.handouts import CourseLine, CourseList, HandOutReceipt
from desk_app.domain.numbers import asset_tag, course_mark, display
from tests.adapters.paper.reading import codes, flat, ink_in_margins, pages, paper


@pytest.fixture
def receipt(agreement: Agreement) -> HandOutReceipt:
    return HandOutReceipt(
        agreement.loan_number,
        agreement.lender,
        agreement.borrower,
        agreement.device,
        agreement.course,
        agreement.handed_out_on,
        agreement.due_date,
    )


@pytest.fixture
def course(agreement: Agreement) -> CourseList:
    lines = (
        CourseLine("K0012345", "Yusuf Al-Hamdan", asset_tag(421)),
        CourseLine("K0012346", "ሰላም ተስፋይ"),
        CourseLine("", "Olena Kovalenko"),
    )
    return CourseList(
        agreement.lender,
        "MO-LEU-2026-014",
        "MO Arabisch",
        date(2026, 12, 12),
        date(2026, 9, 1),
        lines,
    )


def test_the_receipt_of_a_hand_out_says_what_and_until_when(
    maker: PaperMaker, receipt: HandOutReceipt
):
    made = paper(maker.hand_out(receipt))
    text = flat(made)
    for said in (
        "Bewijs van uitlening",
        "Yusuf Al-Hamdan",
        display(receipt.device.tag),
        "zaterdag 19 december 2026",
        "maandag 14 september 2026",
        "lader, hoes",
        "Toets F3 zit los.",
        "Bel 016 00 00 00",
    ):
        assert said in text
    assert "Handtekening" not in text
    (page,) = pages(made)
    assert codes(page) == [receipt.loan_number]
    assert ink_in_margins(page) == 0


def test_who_has_no_telephone_is_found_at_the_site(maker: PaperMaker, receipt: HandOutReceipt):
    device = replace(
        receipt.device,
        sim="8932020000000000010",
        condition=replace(receipt.device.condition, note=""),
    )
    given = replace(receipt, lender=replace(receipt.lender, phone=""), device=device)
    text = flat(
        paper(maker.hand_out(replace(given, borrower=replace(given.borrower, client_number=""))))
    )
    assert "Kom naar Leuven" in text and "8932020000000000010" in text
    assert "Klantnummer" not in text and "Nota" not in text


def test_a_course_list_has_every_client_number_as_bars(maker: PaperMaker, course: CourseList):
    made = paper(maker.course_list(course))
    (page,) = pages(made)
    found = {read.data.decode() for read in pyzbar.decode(page)}
    assert found == {course_mark("MO-LEU-2026-014"), "K0012345", "K0012346"}
    text = flat(made)
    assert display(asset_tag(421)) in text
    assert "3 cursisten, 2 nog zonder toestel." in text
    assert "nog geen klantnummer" in text and "Olena Kovalenko" in text
    assert "versnipper" in text


def test_no_name_is_in_bars_or_in_the_title_of_the_file(maker: PaperMaker, course: CourseList):
    content = maker.course_list(course)
    head = content[: content.index(b"stream")] + content[-2000:]
    assert b"Yusuf" not in head and b"Olena" not in head


def test_a_long_course_goes_on_with_its_columns_named_again(maker: PaperMaker, course: CourseList):
    name = "Ana María de los Ángeles Fernández-Villanueva y Castellanos"
    many = tuple(CourseLine(f"K{number:07d}", name) for number in range(40))
    made = paper(maker.course_list(replace(course, lines=many)))
    shown = pages(made)
    assert len(shown) == 3
    assert flat(made).count("Scan bij het uitlenen") == 3
    read = [found.data.decode() for page in shown for found in pyzbar.decode(page)]
    assert {line.client_number for line in many} <= set(read)
    assert all(ink_in_margins(page) == 0 for page in shown)


def test_a_course_that_nobody_follows_says_so(maker: PaperMaker, course: CourseList):
    assert "Niemand is ingeschreven" in flat(paper(maker.course_list(replace(course, lines=()))))


def test_a_trial_page_names_its_printer_and_has_bars(maker: PaperMaker):
    made = paper(maker.trial_page("HP-balie", date(2026, 9, 14)))
    assert "HP-balie" in flat(made)
    (page,) = pages(made)
    assert codes(page) == [asset_tag(0)]


def test_an_example_is_marked_on_every_page_and_still_reads(
    maker: PaperMaker, agreement: Agreement
):
    plain = maker.agreement(agreement)
    marked = paper(maker.specimen(plain.content))
    shown = pages(marked)
    assert len(shown) == len(pages(plain))
    with pypdfium2.PdfDocument(marked.content) as document:
        texts = [page.get_textpage().get_text_bounded() for page in document]
    assert all("VOORBEELD" in text for text in texts)
    assert all(agreement.loan_number in codes(page) for page in shown)
