"""The printer queues of this machine, through CUPS."""
