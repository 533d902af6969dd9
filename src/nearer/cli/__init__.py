"""The command line: the same actions and words as the web, Django loaded only when a command needs it."""
