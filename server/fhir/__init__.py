"""The agencies' door: FHIR R4 for their systems, onto the same verbs and the same policy as the
phones' (``server.web``).

A system shows a token it got for a signed assertion (``token``), and from then on acts as its own
account (``caller``): what it sees and may write is what the person has given its agency, asked of
the policy in each statement. Scopes only narrow that, before anything is read (``room``).
"""
