"""A generator of clipped agency notes, for developing detection: its figures are not blind."""
