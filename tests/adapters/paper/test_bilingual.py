import re
import unicodedata
from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from pikepdf import pdfa

from desk_app.adapters.paper.shaping import locale
from desk_app.adapters.paper.texts import written_out
from desk_app.domain.condition import Accessory
from desk_app.domain.numbers import display
from desk_app.domain.signatures import Signature, SignedHow
from tests.adapters.paper.reading import flat, ink_in_margins, pages, text_of
from tests.adapters.paper.test_languages import OTHERS, template

RIGHT_TO_LEFT = {"ar", "fa", "prs", "ps", "ur"}
LATIN = "nl en fr tr ro es pl so sq".split()  # noqa: SIM905 - a list to read
LONGEST = "Wilhelmina-Chrysostomos" * 2 + "Xy"  # 48 characters, as the client system allows


@pytest.fixture(scope="module")
def papers(maker, agreement_of):
    return {
        language: maker.agreement(replace(agreement_of, translation=language))
        for language in OTHERS
    }


def letters(text: str) -> str:
    """Only letters: readers do not agree on the order of the marks on one letter."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(c for c in plain if unicodedata.category(c)[0] == "L")


def words_of(language: str) -> list[str]:
    """Words of four letters and more that stand in the articles of a language."""
    found = " ".join(article.text for article in template(language).words.articles)
    return re.findall(r"[^\W\d_]{4,}", re.sub(r"\{\w+\}", " ", found))


@pytest.mark.parametrize("language", OTHERS)
def test_every_translation_is_an_archive_file(papers, language):
    report = pdfa.validate_written(BytesIO(papers[language].content), "2b")
    assert report.passed, str(report)


@pytest.mark.parametrize("language", OTHERS)
def test_the_words_of_every_translation_are_found_by_poppler(papers, language):
    found = letters(text_of(papers[language]))
    missing = [word for word in set(words_of(language)) if letters(word) not in found]
    assert len(missing) <= 0.01 * len(set(words_of(language))), missing


@pytest.mark.parametrize("language", OTHERS)
def test_the_words_of_every_translation_are_found_by_pdfium(papers, language):
    with pypdfium2.PdfDocument(papers[language].content) as document:
        found = letters(" ".join(page.get_textpage().get_text_range() for page in document))
    missing = [word for word in set(words_of(language)) if letters(word) not in found]
    assert len(missing) <= 0.1 * len(set(words_of(language))), missing


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_drawn_as_an_unknown_character(papers, language):
    with pikepdf.open(BytesIO(papers[language].content)) as document:
        fonts = {
            name: font
            for page in document.pages
            for name, font in page["/Resources"]["/Font"].items()
        }
        used = {name: set[int]() for name in fonts}
        for page in document.pages:
            name = ""
            for instruction in pikepdf.parse_content_stream(page):
                if str(instruction.operator) == "Tf":
                    name = str(instruction.operands[0])
                if str(instruction.operator) == "TJ":
                    used[name] |= codes_in(pikepdf.Array(instruction.operands[0]))
        for name, font in fonts.items():
            glyphs = bytes(font["/DescendantFonts"][0]["/CIDToGIDMap"].read_bytes())
            assert all(glyphs[2 * c : 2 * c + 2] != b"\0\0" for c in used[name])
        assert sum(map(len, used.values())) > 60


def codes_in(array: pikepdf.Array) -> set[int]:
    strings = (bytes(part) for part in array if isinstance(part, pikepdf.String))
    return {int.from_bytes(s[at : at + 2]) for s in strings for at in range(0, len(s), 2)}


@pytest.mark.parametrize("language", OTHERS)
def test_the_structure_names_the_language_of_each_section(papers, language):
    with pikepdf.open(BytesIO(papers[language].content)) as document:
        (top,) = document.Root.StructTreeRoot.K
        sections = {str(section.Lang): section for section in top.K}
        headings = [e for e in sections[language].K if e.S == "/H2"]
        assert set(sections) == {"nl-BE", language}
        assert len(headings) == 12
        assert document.Root.MarkInfo.Marked and document.Root.ViewerPreferences.DisplayDocTitle
        said = [str(e.ActualText) for e in headings if "/ActualText" in e]
        assert bool(said) == (language in RIGHT_TO_LEFT)


def test_the_dutch_comes_first_and_both_say_what_a_translation_is_worth(papers):
    for language, paper in papers.items():
        text = flat(paper)
        assert text.startswith("Agentschap") and text.index("Bruikleenovereenkomst") < 120
        assert "Vertaling, alleen als hulp. De Nederlandse tekst is het contract." in text
        assert "Deze vertaling is nog niet nagekeken." in text, language


def test_a_reviewed_translation_no_longer_says_that_nobody_read_it(tmp_path, resources, agreement):
    from desk_app.adapters.paper.maker import PaperMaker  # noqa: PLC0415

    for folder in ("agreements", "pictograms"):
        (tmp_path / folder).symlink_to(resources / folder)
    (tmp_path / "agreements").unlink()
    (tmp_path / "agreements").mkdir()
    for name in ("nl", "fr"):
        text = (resources / "agreements" / f"{name}.toml").read_text(encoding="utf-8")
        text = text.replace('reviewed_by = ""', 'reviewed_by = "a sworn translator"')
        (tmp_path / "agreements" / f"{name}.toml").write_text(text, encoding="utf-8")
    text = flat(PaperMaker(tmp_path).agreement(replace(agreement, translation="fr")))
    assert "Deze vertaling is nog niet nagekeken." not in text
    assert "Vertaling, alleen als hulp." in text


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_needed_without_reading_stands_in_left_to_right_facts(papers, agreement, language):
    lines = text_of(papers[language], "-layout")
    assert display(agreement.device.tag) in lines
    assert agreement.device.serial in lines
    assert written_out(agreement.due_date) in " ".join(lines.split())


def test_the_translated_date_is_in_the_gregorian_year(agreement):
    for language in OTHERS:
        said = written_out(agreement.due_date, language)
        assert "2026" in said and "19" in said, said
        assert "gregorian" in locale(language).getName()


def test_the_signature_stands_only_under_the_dutch(maker, agreement):
    paper = maker.agreement(
        replace(agreement, translation="ar", signature=Signature(SignedHow.ON_PAPER))
    )
    with pypdfium2.PdfDocument(paper.content) as document:
        page = document[len(document) - 1]
        text = page.get_textpage()
        index, _ = text.search("Handtekening").get_next()
        assert text.get_charbox(index)[2] < page.get_width() / 2
        assert text.search("Handtekening").get_next()
        middle = text.search("Yusuf Al-Hamdan")
        places = []
        while found := middle.get_next():
            places.append(text.get_charbox(found[0])[0])
        assert places and all(x < page.get_width() / 2 for x in places)


@pytest.mark.parametrize("language", ["ar", "ti", "ru", "fr"])
@pytest.mark.parametrize(
    "name",
    [
        LONGEST,
        f"{LONGEST} {LONGEST}",
        "Suharto",
        "يوسف الحمدان",
        "ሰላም ተስፋይ ገብረመድህን",
        "Оксана Ґалаґан-Їжак",
        "Nguyễn Thị Ánh Ngọc",
        "O\u0308zgu\u0308r Çelik",
        "محمّدٌ الأمين",
    ],
)
def test_no_name_leaves_the_page_or_is_lost(maker, agreement, language, name):
    named = replace(agreement, borrower=replace(agreement.borrower, name=name))
    everything = replace(
        named,
        translation=language,
        device=replace(agreement.device, accessories=tuple(Accessory), sim="8932020000000000010"),
    )
    paper = maker.agreement(everything)
    assert all(ink_in_margins(page, 100) == 0 for page in pages(paper, 100))
    assert letters(name)[:8] in letters(text_of(paper))


def test_the_return_receipt_is_bilingual_on_one_page(maker, receipt):
    for language in ("ar", "ti", "pl"):
        paper = maker.receipt(receipt(translation=language))
        assert len(pages(paper, 50)) == 1
        assert paper.translation == f"receipt/{language} 1"
        assert pdfa.validate_written(BytesIO(paper.content), "2b").passed


def test_a_paper_names_both_texts_it_was_made_from(papers):
    for language, paper in papers.items():
        assert paper.template == "agreement/nl 2"
        assert paper.translation == f"agreement/{language} 1"
        assert paper.translation_sha256 == template(language).sha256
        assert paper.translation_sha256[:8] in flat(paper)


@pytest.mark.parametrize("language", OTHERS)
def test_a_label_is_never_broken_after_its_hyphen(papers, agreement, language):
    tag = display(agreement.device.tag)
    lines = text_of(papers[language], "-layout").splitlines()
    assert not [line for line in lines if re.search(rf"{tag[:-1]}(?!{tag[-1]})", line)]
