"""A network between a desk and its server that can be cut, held up, or made to swallow answers."""

import contextlib
import selectors
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy.engine import make_url


class Proxy:
    """Passes bytes on between a TCP port and a server's Unix socket, until it is told not to.

    ``silent``: connections are accepted and nothing is passed on, as when packets are dropped.
    ``cut``: every connection is broken, and none is accepted.
    """

    def __init__(self, target: Path) -> None:
        self._target = str(target)
        self.silent = False
        self._selector = selectors.DefaultSelector()
        self._pairs: dict[socket.socket, socket.socket] = {}
        self._ends, self._wake = socket.socketpair()
        self._selector.register(self._ends, selectors.EVENT_READ)
        self.port = self._listen(0)
        self._thread = threading.Thread(target=self._work, daemon=True)
        self._orders: list[str] = []
        self._done = threading.Event()
        self._thread.start()

    def cut(self) -> None:
        self._order("cut")

    def heal(self) -> None:
        self.silent = False
        self._order("heal")

    def close(self) -> None:
        self._order("close")
        self._thread.join()
        self._ends.close()
        self._wake.close()

    def _order(self, what: str) -> None:
        self._done.clear()
        self._orders.append(what)
        self._wake.send(b".")
        self._done.wait(5)

    def _listen(self, port: int) -> int:
        self._door = socket.create_server(("127.0.0.1", port))
        self._selector.register(self._door, selectors.EVENT_READ)
        return int(self._door.getsockname()[1])

    def _work(self) -> None:
        while True:
            for key, _ in self._selector.select(0.05):
                if key.fileobj is self._ends:
                    self._ends.recv(100)
                elif key.fileobj is self._door:
                    self._accept()
                elif not self.silent:
                    self._pass_on(key.fileobj)
            while self._orders:
                order = self._orders.pop(0)
                self._obey(order)
                self._done.set()
                if order == "close":
                    return

    def _obey(self, order: str) -> None:
        if order in ("cut", "close"):
            for end in list(self._pairs):
                self._drop(end)
            if self._door.fileno() != -1:
                self._selector.unregister(self._door)
                self._door.close()
            if order == "close":
                self._selector.close()
        if order == "heal" and self._door.fileno() == -1:
            self._listen(self.port)

    def _accept(self) -> None:
        near, _ = self._door.accept()
        far = socket.socket(socket.AF_UNIX)
        try:
            far.connect(self._target)
        except OSError:
            near.close()
            far.close()
            return
        for one, other in ((near, far), (far, near)):
            self._pairs[one] = other
            self._selector.register(one, selectors.EVENT_READ)

    def _pass_on(self, end: object) -> None:
        if not isinstance(end, socket.socket) or end not in self._pairs:
            return
        try:
            heard = end.recv(65536)
            if heard:
                self._pairs[end].sendall(heard)
                return
        except OSError:
            pass
        self._drop(end)

    def _drop(self, end: socket.socket) -> None:
        other = self._pairs.pop(end, None)
        for each in filter(None, (end, other)):
            self._pairs.pop(each, None)
            with contextlib.suppress(KeyError, ValueError):
                self._selector.unregister(each)
            each.close()


@contextlib.contextmanager
def proxied(url: str) -> Iterator[tuple[str, Proxy]]:
    """A proxy before a server on a Unix socket: the URL to reach it by, and the proxy."""
    parsed = make_url(url)
    target = Path(str(parsed.query["host"])) / f".s.PGSQL.{parsed.query['port']}"
    proxy = Proxy(target)
    near = parsed.set(host="127.0.0.1", port=proxy.port, query={"sslmode": "disable"})
    try:
        yield near.render_as_string(hide_password=False), proxy
    finally:
        proxy.close()


@contextlib.contextmanager
def mute() -> Iterator[str]:
    """The URL of something that accepts and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        yield f"postgresql+psycopg://desk@127.0.0.1:{door.getsockname()[1]}/leenbalie"
