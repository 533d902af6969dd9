"""What can be done: one function, one use case, one transaction. The web and the command line call these."""
