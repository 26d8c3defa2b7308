"""What screens ask: plain reads that return frozen rows. Nothing here loads the ORM."""
