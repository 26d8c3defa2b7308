"""The first start: five steps from the language to the first meeting."""
