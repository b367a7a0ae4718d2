"""A folder over HTTP, as any static server serves it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from time import sleep
from typing import IO, Any

HEAD_WAIT, PIECE_WAIT = 0.3, 0.03
"""Seconds: until the style sheet of a page that comes in pieces is there, and between two pieces (about two frames)."""
PIECE, PIECES = 500, 40
"""Bytes a piece, and how many: what a first screen holds. The rest follows at once."""


class _Quiet(SimpleHTTPRequestHandler):
    def __init__(self, *args: object, headers: Mapping[str, str], in_pieces: bool, **kwargs: object) -> None:
        self.own_headers = headers
        self.in_pieces = in_pieces
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]

    def end_headers(self) -> None:
        for name, value in self.own_headers.items():
            self.send_header(name, value)
        super().end_headers()

    def copyfile(self, source: IO[bytes], outputfile: Any) -> None:
        if not (self.in_pieces and self.path.endswith((".html", "/"))):
            super().copyfile(source, outputfile)
            return
        head, mark, body = source.read().partition(b"<body")
        outputfile.write(head)
        sleep(HEAD_WAIT)
        body = mark + body
        for start in range(0, PIECE * PIECES, PIECE):
            outputfile.write(body[start : start + PIECE])
            sleep(PIECE_WAIT)
        outputfile.write(body[PIECE * PIECES :])

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the tests look at the answers."""


@contextmanager
def served(folder: Path, *, headers: Mapping[str, str] | None = None, in_pieces: bool = False) -> Iterator[str]:
    """The address of the folder's root, ending in a slash, while the block lasts; `headers` go with every answer.

    With `in_pieces` the first screen of a page comes a little at a time, as on a weak network: the browser shows what
    it has, so whatever is pushed away by what comes later is seen to move.
    """
    handler = partial(_Quiet, directory=str(folder), headers=headers or {}, in_pieces=in_pieces)
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
