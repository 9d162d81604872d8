"""Makes the sample cases: the story is in story/, the hands that write Word files are here."""
