"""Shape and wording of what comes in and goes out (marshmallow). Never a query."""
