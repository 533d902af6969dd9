"""Measurements and simulated worlds. Nothing here is part of the program, and no test asserts a time."""
