"""The one map: kind of event → how it is done. Whoever writes a job adds its line here.

What has no line is given up and logged, so that a kind that was forgotten is seen.
"""

from server.worker import notices
from server.worker.between_plans import ASK
from server.worker.calls import CALL
from server.worker.deliver import DELIVER
from server.worker.handovers import CLIMB
from server.worker.jobs import Job
from server.worker.left_work import LET_GO
from server.worker.reminders import LOOK_AHEAD
from server.worker.webhooks import TELL

JOBS: dict[str, Job] = {
    "call": CALL,
    "deliver": DELIVER,
    "handover": CLIMB,
    "left_work": LET_GO,
    "look_ahead": LOOK_AHEAD,
    "notice": notices.job(),
    "repeats": ASK,
    "test_notice": notices.job(),
    "webhook": TELL,
}
"""In this order when several kinds are due together: what is quick and decides comes first."""
