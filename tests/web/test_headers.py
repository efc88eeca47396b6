"""What every reply says to the browser about what it may do."""

import pytest

PATHS = ["/api/health", "/api/me", "/api/nowhere", "/", "/plan", "/service-worker.js"]


@pytest.mark.parametrize("path", PATHS)
def test_no_reply_gets_out_without_its_headers(phone, path):
    reply = phone.get(path, status=None)
    policy = reply.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "require-trusted-types-for 'script'" in policy
    assert "unsafe" not in policy
    assert reply.headers["X-Content-Type-Options"] == "nosniff"
    assert reply.headers["Referrer-Policy"] == "no-referrer"
    assert "Access-Control-Allow-Origin" not in reply.headers


@pytest.mark.parametrize("path", ["/api/me", "/api/changes", "/api/nowhere"])
def test_nothing_of_the_api_is_kept_by_a_cache(phone, path):
    assert phone.get(path, status=None).headers["Cache-Control"] == "no-store"


def test_a_screens_address_gets_the_apps_page_and_a_missing_file_does_not(phone, settings):
    if not settings.shell.is_dir():
        pytest.fail("the app is not built: make test builds it first")
    page = phone.get("/plan/step/x")
    assert page.mimetype == "text/html"
    phone.get("/assets/missing-12345678.js", status=404)


def test_a_large_reply_is_compressed_and_a_small_one_is_not(phone):
    brotli = {"Accept-Encoding": "gzip, br"}
    assert phone.get("/api/changes", headers=brotli).headers["Content-Encoding"] == "br"
    gzip = {"Accept-Encoding": "gzip"}
    assert phone.get("/api/changes", headers=gzip).headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in phone.get("/api/health", headers=brotli).headers
