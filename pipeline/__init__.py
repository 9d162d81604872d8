"""Agency Word files in; one anonymised, signed and verified overview report out."""
