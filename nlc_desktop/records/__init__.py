"""The tables, each field marked with who may see it. For `store` and `services` alone."""
