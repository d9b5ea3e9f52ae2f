"""Runs the migrations on the connection that the program hands over."""

from alembic import context

from desk_app.adapters.database import (  # noqa: F401 - they fill metadata
    count_tables,
    evidence_tables,
    tables,
)
from desk_app.adapters.database.schema import metadata


def ours(_thing, name, kind, _reflected, _compared):
    """The search index is the migrations' own: SQLite keeps it in shadow tables."""
    return not (kind in ("table", "index") and name and name.startswith("newcomer_search"))


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=connection.dialect.name == "sqlite",
    include_object=ours,
)
context.run_migrations()
