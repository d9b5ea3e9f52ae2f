from pathlib import Path

from desk_app.ui.wording import days
from desk_app.usecases.day_sheet_ports import NotWritten, Unwritable


def test_each_reason_why_a_file_is_not_there_has_words_of_its_own_after_its_name():
    path = Path("map") / "dag.xlsx"
    said = [days.not_written(NotWritten(path, why)) for why in Unwritable]
    assert len(set(said)) == len(Unwritable)
    assert all(each.startswith(f"{path}: ") and len(each) > len(f"{path}: ") for each in said)
