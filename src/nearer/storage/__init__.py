"""Where it is kept: Django's models, sealing, keys. Returns domain objects; an `Owner` is always required."""
