"""Tables that several stages share: data and nothing else, so that verify/ can read them too."""
