"""Everything a browser keeps for the app, as text one can search."""

from pathlib import Path

from playwright.sync_api import Page

DUMP = """async () => {
    const asText = (key, value) => {
        if (value instanceof CryptoKey) return `CryptoKey ${value.extractable}`;
        if (value instanceof ArrayBuffer) value = new Uint8Array(value);
        if (ArrayBuffer.isView(value)) return new TextDecoder('latin1').decode(value);
        return value;
    };
    const asked = (request) => new Promise((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
    });
    const read = async (name) => {
        const database = await asked(indexedDB.open(name));
        const stores = [...database.objectStoreNames];
        const found = [];
        for (const store of stores) {
            const from = database.transaction(store).objectStore(store);
            found.push([store, await asked(from.getAllKeys()), await asked(from.getAll())]);
        }
        database.close();
        return found;
    };
    const databases = {};
    for (const { name } of await indexedDB.databases()) databases[name] = await read(name);
    const cached = [];
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
            cached.push([name, request.url, await (await cache.match(request)).text()]);
        }
    }
    return {
        databases: JSON.stringify(databases, asText),
        caches: cached,
        local: JSON.stringify({ ...localStorage }),
        session: JSON.stringify({ ...sessionStorage }),
    };
}"""
IS_EMPTY = """async () => {
    for (const { name } of await indexedDB.databases()) {
        const open = indexedDB.open(name);
        const database = await new Promise((done) => { open.onsuccess = () => done(open.result); });
        const stores = [...database.objectStoreNames];
        const counts = stores.map((store) => new Promise((done) => {
            const request = database.transaction(store).objectStore(store).count();
            request.onsuccess = () => done(request.result);
        }));
        const all = await Promise.all(counts);
        database.close();
        if (all.some((count) => count > 0)) return false;
    }
    return true;
}"""

KEEPS = """async ([person, nouns]) => {
    const asked = (request) => new Promise((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
    });
    const kept = new Set();
    for (const { name } of await indexedDB.databases()) {
        const database = await asked(indexedDB.open(name));
        const keys = await asked(database.transaction('rows').objectStore('rows').getAllKeys());
        database.close();
        for (const [whose, noun] of keys) if (whose === person) kept.add(noun);
    }
    return [...kept].sort().join() === nouns.join();
}"""

NEVER_HEARD_OF = f"async (id) => !(await ({DUMP})()).databases.includes(id)"


class Dump:
    """What one page's origin holds at this moment."""

    def __init__(self, page: Page):
        found = page.evaluate(DUMP)
        self.databases: str = found["databases"]
        self.kept: str = found["local"] + found["session"]
        self.addresses: list[str] = [address for _, address, _ in found["caches"]]
        self.cached: str = "\n".join(body for _, _, body in found["caches"])

    @property
    def all(self) -> str:
        return self.databases + self.kept + self.cached


def is_empty(page: Page) -> bool:
    """Whether no store of any database has a row."""
    return bool(page.evaluate(IS_EMPTY))


def on_disk(profile: Path) -> bytes:
    """Every byte of the browser's profile: also what the browser notes by itself."""
    return b"\n".join(file.read_bytes() for file in profile.rglob("*") if file.is_file())
