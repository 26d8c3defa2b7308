"""What a person can do; one module per subject. Writes return `Changes`."""
