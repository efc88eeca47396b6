"""The smallest app that keeps its words on the phone: a page, a script, a service worker, a row.

What any offline app pays for a cold start on the same machine in the same minute.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = """<!doctype html><html lang="sv"><meta charset="utf-8"><title>Golv</title>
<meta name="viewport" content="width=device-width"><div id="app"></div>
<script type="module" src="/app.js"></script></html>"""
APP = """
const asked = indexedDB.open('floor', 1);
asked.onupgradeneeded = () => asked.result.createObjectStore('words').put('%s', 1);
asked.onsuccess = () => {
  const read = asked.result.transaction('words').objectStore('words').get(1);
  read.onsuccess = () => { document.getElementById('app').textContent = read.result; };
};
navigator.serviceWorker.register('/worker.js');
"""
WORKER = """
const keep = async () => (await caches.open('floor')).addAll(['/', '/app.js']);
addEventListener('install', (event) => event.waitUntil(keep().then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.respondWith(caches.match(event.request)));
"""


@contextmanager
def served(words: str) -> Iterator[str]:
    """The app that shows those words → its address, until the block ends."""
    files = {
        "/": ("text/html", PAGE),
        "/app.js": ("text/javascript", APP % words),
        "/worker.js": ("text/javascript", WORKER),
    }

    class Files(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            kind, body = files.get(self.path, ("text/plain", ""))
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *args: object) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Files)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://localhost:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
