import hashlib

from desk_app.domain.agreements import Paper


def test_a_paper_carries_the_sum_of_its_own_bytes():
    paper = Paper.of(b"%PDF", "agreement/nl 1", "0" * 64)
    assert paper.sha256 == hashlib.sha256(b"%PDF").hexdigest()
    assert not paper.sealed_by
    assert (paper.content, paper.template) == (b"%PDF", "agreement/nl 1")


def test_a_sealed_paper_has_the_sum_of_its_sealed_bytes_and_the_same_words():
    plain = Paper.of(b"%PDF", "agreement/nl 1", "0" * 64)
    sealed = plain.sealed(b"%PDF sealed", "f" * 64)
    assert sealed.sha256 == hashlib.sha256(b"%PDF sealed").hexdigest()
    assert (sealed.template, sealed.sealed_by) == (plain.template, "f" * 64)
