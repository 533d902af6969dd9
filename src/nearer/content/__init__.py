"""What Nearer says of itself: steps, helplines and the like, one folder a language, in TOML anyone can edit.

Knows how to read each kind strictly and how to check it before a release. Does not know people, storage or pages.
"""
