import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_picture_and_page_the_readme_names_is_there():
    targets = re.findall(r"\]\(([^)]+)\)", README)
    assert len(targets) >= 6
    assert [target for target in targets if not (ROOT / target).is_file()] == []


def test_both_commands_of_the_readme_can_be_started():
    for name in ("run", "test", "bench"):
        script = ROOT / "packaging" / name
        assert script.stat().st_mode & 0o111, name
        subprocess.run(["bash", "-n", script], check=True)
