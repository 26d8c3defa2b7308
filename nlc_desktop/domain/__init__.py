"""What things are and their rules: enums, values, frozen rows and views. No files, no Qt."""
