"""What is heard of a scan."""

from desk_app.domain.counter import Counter


def sound_of(counter: Counter) -> str:
    """Attention when it was understood, but there is something to look at; stop when it was not."""
    loan = counter.returning
    late = loan is not None and loan.loan.due_date < counter.today
    return "stop" if counter.notice else "attention" if late or counter.cautions() else "ok"
