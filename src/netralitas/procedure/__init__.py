"""What follows from a breach: working days, and deadlines counted in them.

Not imported by ``import netralitas``: month arithmetic comes from python-dateutil.
"""

from netralitas.procedure.days_off import DAYS_OFF, NATIONAL, WEEK
from netralitas.procedure.deadline_rows import NOT_ENCODED, RULES, rule, rules_on
from netralitas.procedure.deadlines import (
    CalendarDays,
    Deadline,
    DeadlineRule,
    Due,
    EndOfMonth,
    Hours,
    Months,
    Nature,
    SameDay,
    Term,
    Unit,
    Way,
    WorkingDays,
    Years,
    deadline,
)
from netralitas.procedure.working_days import (
    FIVE_DAYS,
    SIX_DAYS,
    Calendar,
    DayKind,
    DayOff,
    Doubt,
    OffKind,
    WorkingCalendar,
    nth_working_day,
)

__all__ = [
    "DAYS_OFF",
    "FIVE_DAYS",
    "NATIONAL",
    "NOT_ENCODED",
    "RULES",
    "SIX_DAYS",
    "WEEK",
    "Calendar",
    "CalendarDays",
    "DayKind",
    "DayOff",
    "Deadline",
    "DeadlineRule",
    "Doubt",
    "Due",
    "EndOfMonth",
    "Hours",
    "Months",
    "Nature",
    "OffKind",
    "SameDay",
    "Term",
    "Unit",
    "Way",
    "WorkingCalendar",
    "WorkingDays",
    "Years",
    "deadline",
    "nth_working_day",
    "rule",
    "rules_on",
]
