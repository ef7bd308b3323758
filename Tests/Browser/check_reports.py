"""Looks at report pages in a headless Chromium: nothing may be wrong at any width, light or dark.

    check_reports.py [--axe FILE] [--pictures DIR] REPORT.html ...

For each page at 1280 and 390 pixels, light and dark: no console message of a warning or an error,
no request to any host, no horizontal scroll, no violation of WCAG 2.1 A/AA that axe-core finds.
Chromium is driven over its own pipe; only Python's standard library is used.
"""

import argparse
import base64
import concurrent.futures
import json
import os
import pathlib
import select
import shutil
import subprocess
import sys
import tempfile

WIDTHS = (1280, 390)
SCHEMES = ("light", "dark")
PATIENCE = 600


class Browser:
    """Chromium's DevTools protocol over two pipes: messages end with a zero byte."""

    def __init__(self, program, profile):
        to_child, self.output = os.pipe()
        self.input, from_child = os.pipe()
        flags = [
            "--headless", "--remote-debugging-pipe", f"--user-data-dir={profile}",
            "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "about:blank",
        ]
        if os.geteuid() == 0:
            flags.insert(0, "--no-sandbox")  # Chromium refuses to run as root with one.

        def connect():
            # Lifted out of the way first: one of them may be 3 or 4 already.
            reading, writing = os.dup(to_child), os.dup(from_child)
            while reading in (3, 4):
                reading = os.dup(reading)
            while writing in (3, 4):
                writing = os.dup(writing)
            os.dup2(reading, 3)
            os.dup2(writing, 4)

        self.process = subprocess.Popen(
            [program, *flags], preexec_fn=connect, close_fds=False,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_child)
        os.close(from_child)
        self.pending = b""
        self.number = 0
        self.events = []
        self.session = None

    def read(self):
        while b"\0" not in self.pending:
            if not select.select([self.input], [], [], PATIENCE)[0]:
                sys.exit(f"Chromium said nothing for {PATIENCE} seconds")
            part = os.read(self.input, 1 << 20)
            if not part:
                sys.exit("Chromium ended early")
            self.pending += part
        message, self.pending = self.pending.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.output, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self.number:
                if "error" in answer:
                    sys.exit(f"{method}: {answer['error']['message']}")
                return answer["result"]
            if "method" in answer:
                self.events.append(answer)

    def wait(self, event):
        while not any(found["method"] == event for found in self.events):
            message = self.read()
            if "method" in message:
                self.events.append(message)

    def value(self, script):
        result = self.call(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in result:
            sys.exit(f"a script failed: {result['exceptionDetails']}")
        return result["result"].get("value")

    def close(self):
        self.process.terminate()
        self.process.wait(timeout=30)


def open_page(browser, page, width, scheme):
    target = browser.call("Target.createTarget", url="about:blank")["targetId"]
    browser.session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
    for domain in ("Page", "Runtime", "Log", "Network"):
        browser.call(f"{domain}.enable")
    browser.call(
        "Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1,
        mobile=width < 600)
    browser.call(
        "Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    browser.events = []
    browser.call("Page.navigate", url=page.resolve().as_uri())
    browser.wait("Page.loadEventFired")
    return target


def messages(browser, page):
    """What the page said or asked for while it was loaded."""
    found = []
    own = page.resolve().as_uri()
    for event in browser.events:
        parameters = event.get("params", {})
        if event["method"] == "Runtime.exceptionThrown":
            found.append(f"exception: {parameters['exceptionDetails']['text']}")
        elif event["method"] == "Runtime.consoleAPICalled" and parameters["type"] in ("error", "warning", "assert"):
            found.append(f"console {parameters['type']}: {parameters['args']}")
        elif event["method"] == "Log.entryAdded" and parameters["entry"]["level"] in ("error", "warning"):
            found.append(f"log: {parameters['entry']['text']}")
        elif event["method"] == "Network.requestWillBeSent":
            url = parameters["request"]["url"]
            if url != own and not url.startswith("data:"):
                found.append(f"request: {url[:120]}")
    return found


def check(browser, page, width, scheme, axe, pictures):
    target = open_page(browser, page, width, scheme)
    browser.value("new Promise(done => requestAnimationFrame(() => setTimeout(done, 100)))")
    problems = messages(browser, page)
    overflow = browser.value(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if overflow > 0:
        problems.append(f"scrolls sideways by {overflow} pixels")
    if axe:
        browser.call("Runtime.evaluate", expression=axe)
        violations = browser.value(
            "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],"
            " resultTypes: ['violations'], preload: false}).then(found =>"
            " found.violations.map(v => v.id + ' (' + v.nodes.length + '): '"
            " + v.nodes.slice(0, 2).map(n => n.html.slice(0, 160)).join(' ; ')))")
        problems += [f"axe: {violation}" for violation in violations]
    if pictures:
        height = browser.value("document.documentElement.scrollHeight")
        shot = browser.call(
            "Page.captureScreenshot", captureBeyondViewport=True,
            clip={"x": 0, "y": 0, "width": width, "height": min(height, 16000), "scale": 1})
        name = f"{page.parent.name}-{width}-{scheme}.png"
        (pictures / name).write_bytes(base64.b64decode(shot["data"]))
    browser.session = None
    browser.call("Target.closeTarget", targetId=target)
    return problems


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--axe", type=pathlib.Path, help="axe.min.js; without it only the rest is checked")
    parser.add_argument("--pictures", type=pathlib.Path, help="folder for a picture of each view")
    parser.add_argument("pages", nargs="+", type=pathlib.Path)
    options = parser.parse_args()
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not program:
        sys.exit("Chromium is missing: sudo apt-get install chromium")
    axe = options.axe.read_text() if options.axe else None
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
    failures = 0
    # Two at once: axe keeps one core busy for each page.
    with concurrent.futures.ThreadPoolExecutor(2) as workers:
        for lines, problems in workers.map(
                lambda page: check_page(program, page, axe, options.pictures), options.pages):
            failures += problems
            print("\n".join(lines), flush=True)
    sys.exit(1 if failures else 0)


def check_page(program, page, axe, pictures):
    """Looks at a page in all views, in a browser of its own; returns lines and the number of problems."""
    lines, failures = [], 0
    if page.stat().st_size > 3_000_000:
        failures += 1
        lines.append(f"{page}: {page.stat().st_size} bytes, more than 3 MB")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(program, profile)
        for width in WIDTHS:
            for scheme in SCHEMES:
                problems = check(browser, page, width, scheme, axe, pictures)
                failures += len(problems)
                lines.append(f"{page} at {width} {scheme}: " + ("well" if not problems else "NOT WELL"))
                lines += [f"  {problem}" for problem in problems]
        browser.close()
    return lines, failures


if __name__ == "__main__":
    main()
