"""The small log of a desk: what went wrong, without names of people."""

from pathlib import Path
from types import TracebackType


def log_crash(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log what nobody caught."""
    import logging  # noqa: PLC0415 - 10 ms that the first paint saves

    exc_info = (kind, error, trace)
    logging.getLogger(__name__).critical("not caught", exc_info=exc_info)


def log_to(folder: Path) -> None:
    """Keep a small log without names of people; a folder that cannot be written is no reason."""
    import logging  # noqa: PLC0415 - after the first paint
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415

    if logging.getLogger().handlers:
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "leenbalie.log", maxBytes=500_000, backupCount=3, encoding="utf-8"
        )
    except OSError:
        handler = logging.StreamHandler()
    line = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    logging.basicConfig(level=logging.INFO, handlers=[handler], format=line)
