"""Where the program starts: `nearer` or `python -m nearer`."""

from nearer.cli.main import nearer as main

if __name__ == "__main__":
    main()
