"""What the counter waits for, and what deserves a word before signing."""

from enum import StrEnum


class Need(StrEnum):
    """What the counter still waits for, in the order a clerk does it."""

    DEVICE = "device"
    NEWCOMER = "newcomer"
    LOAN_BACK = "loan_back"  # the newcomer has a device already
    COURSE = "course"
    DUE_DATE = "due_date"  # the course ended too long ago: the date lies in the past
    NO_COMPUTER = "no_computer"
    WIFI = "wifi"
    OVERRIDE = "override"  # has wifi: a coordinator's reason


class Caution(StrEnum):
    """What a clerk should know before going on; none of it forbids."""

    UPDATES_END = "updates_end"
    SIM_EXPIRES = "sim_expires"
    NEW_ENROLMENT = "new_enrolment"
    WEARS_DAMAGE = "wears_damage"
