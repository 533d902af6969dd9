"""Nearer: from loneliness to meaningful connection, by small steps at your own pace."""

__version__ = "0.1.0"
