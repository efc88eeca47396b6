"""Which form a plan is printed as."""

from marshmallow import Schema

from server.schemas.fields import Choice

FORMS = ("sip", "individual_plan", "indsatsplan")


class PrintQuery(Schema):
    """The form; without one, that of the country the person lives in."""

    form = Choice(*FORMS, load_default="", data_key="as")
