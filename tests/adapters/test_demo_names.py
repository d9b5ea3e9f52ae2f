from pathlib import Path

import msgspec
import pytest

from desk_app.adapters.demo_names import read_names
from desk_app.domain.people import LONGEST_NAME
from desk_app.domain.register_acts import DemoNames
from desk_app.usecases.demo.groups import LANGUAGES

RESOURCE = Path(__file__).parents[2] / "resources" / "demo" / "names.toml"


def test_names_are_read_as_they_stand(tmp_path: Path):
    path = tmp_path / "names.toml"
    path.write_text('[[names]]\nlanguage = "ro"\ngiven = ["Ștefan"]\nfamily = [""]\n', "utf-8")
    assert read_names(path) == (DemoNames("ro", ("Ștefan",), ("",)),)


def test_a_file_without_names_is_refused(tmp_path: Path):
    path = tmp_path / "names.toml"
    path.write_text('[[people]]\nlanguage = "ro"\n', "utf-8")
    with pytest.raises(msgspec.ValidationError):
        read_names(path)


def test_every_contact_language_of_the_demo_has_names_that_fit_their_fields():
    lists = read_names(RESOURCE)
    assert {names.language for names in lists} == set(LANGUAGES)
    for names in lists:
        assert len(names.given) >= 5 and len(names.family) >= 5
        assert all(names.given)
        assert max(map(len, names.given + names.family)) <= LONGEST_NAME
