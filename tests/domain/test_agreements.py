import hashlib

from desk_app.domain.agreements import Paper


def test_a_paper_carries_the_sum_of_its_own_bytes():
    paper = Paper.of(b"%PDF", "agreement/nl 1", "0" * 64)
    assert paper.sha256 == hashlib.sha256(b"%PDF").hexdigest()
    assert (paper.content, paper.template) == (b"%PDF", "agreement/nl 1")
