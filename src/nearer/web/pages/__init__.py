"""One file a noun; a handler reads the request, calls one action or read, and hands words to a template."""
