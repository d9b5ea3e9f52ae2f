from desk_app.usecases.print_ports import PrinterError, PrinterTrouble


def test_what_a_queue_refuses_for_a_reason_of_its_own_is_told_in_its_words():
    refused = PrinterError("no paper of this kind")
    assert (str(refused), refused.trouble) == ("no paper of this kind", PrinterTrouble.REFUSED)
    assert PrinterError("", PrinterTrouble.PAUSED).trouble is PrinterTrouble.PAUSED
