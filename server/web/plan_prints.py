"""The plan on paper, as the agencies of each country know it."""

from flask import Response

from server.access.session import CareSession
from server.care import plan_print
from server.schemas.plan_print import PrintQuery
from server.web import plan_page
from server.web.plan_words import AT_HOME
from server.web.room import SIGNED_IN, Room

room = Room("plan_prints", __name__, description="The plan on paper")


@room.route("/api/people/<uuid:person_id>/plan/print", access=SIGNED_IN, own=True)
@room.arguments(PrintQuery, location="query")
@room.response(200, {"type": "string"}, content_type="text/html")
def as_page(session: CareSession, query: dict[str, str], person_id: str) -> Response:
    """The plan as one page: SIP, individuell plan or koordinerende indsatsplan"""
    paper = plan_print.gather(session, person_id)
    form = query["form"] or AT_HOME[paper.person.country]
    response = Response(plan_page.page(paper, form), mimetype="text/html")
    response.headers["Content-Language"] = paper.person.language
    response.headers["Content-Security-Policy"] = f"{plan_page.CSP}; frame-ancestors 'none'"
    return response
