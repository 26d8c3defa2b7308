"""The encrypted workspace: one log of operations, tables that follow from it, queries over them."""
