"""What Alembic runs: the migrations on the connection handed over, in its transaction."""

from alembic import context

from nlc_desktop.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    compare_type=True,
)
context.run_migrations()
