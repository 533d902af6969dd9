"""How it travels: text to domain objects and back, without reading or writing anything."""
