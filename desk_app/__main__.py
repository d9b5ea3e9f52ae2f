"""python -m desk_app."""

import sys

STOPPED = 130  # by Ctrl+C, as shells say it

if __name__ == "__main__":
    try:
        from desk_app.cli import main  # Ctrl+C may come while it loads

        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(STOPPED)
