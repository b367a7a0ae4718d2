"""What Material's search and Pagefind find of the same kinds of fragments, and what they cost.

    _bench_search_peers.py HOME        HOME holds docs/ and site/ of plain Material, and site/pagefind/

Asked in a browser as a visitor asks: Material through its box, Pagefind through its script. Bytes are those the server
sends, not packed: with the first page, and for a first search after it.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import statistics
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from _bench_search import SEED, Kind, Quiet, kinds_of, share

MOST_QUESTIONS = 100
"""Of each kind: Material goes through its whole index for every one of them."""
FIRST_SEARCHES = 20
"""Visitors who come new, for the bytes of a first search."""
LISTEN = """
const Usual = window.Worker;
window.Worker = class extends Usual {
  constructor(...given) {
    super(...given);
    this.addEventListener("message", ({ data }) => {
      if (data?.type === 1) window.isReady = true;
      if (data?.type === 3) window.found = data.data;
    });
  }
};
"""
"""Material's box and its worker talk in messages: 1 is ready, 3 a result."""
ASK_MATERIAL = """async (query) => {
  const box = document.querySelector("[data-md-component=search-query]");
  const until = async (is) => { for (let n = 0; n < 3000 && !is(); n++) await new Promise((go) => setTimeout(go, 5)); };
  box.focus();
  await until(() => window.isReady);
  window.found = null;
  box.value = query;
  for (const kind of ["keyup", "input"]) box.dispatchEvent(new Event(kind, { bubbles: true }));
  await until(() => window.found);
  return window.found ? window.found.items.slice(0, 10).map((group) => group[0].title) : null;
}"""
ASK_PAGEFIND = """async (query) => {
  const pagefind = await import("/pagefind/pagefind.js");
  const { results } = await pagefind.search(query);
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return shown.map((page) => page.meta.title);
}"""
PEERS = {"Material, jieba": ASK_MATERIAL, "Pagefind, extended": ASK_PAGEFIND}
OF_THE_PAGE = "Material, jieba"
"""What the first page loads belongs to it; Pagefind is asked on the same page."""
_NOT_TITLE = re.compile(r"<[^>]*>|[\u200b¶]")


class Counting(Quiet):
    """Counts the bytes of all answers."""

    sent = 0

    def copyfile(self, source: Any, outputfile: Any) -> None:
        data = source.read()
        Counting.sent += len(data)
        outputfile.write(data)


def main(home: Path) -> None:
    stories = [path.read_text(encoding="utf-8") for path in sorted((home / "docs" / "activities").rglob("*.md"))]
    titles = [match[1] for story in stories if (match := re.search(r"^title: (.+)$", story, re.MULTILINE))]
    bodies = [story.split("---", 2)[2] for story in stories]
    drawn = [kind for kind in kinds_of(titles, bodies, random.Random(SEED)) if kind.titles]
    kinds = [replace(kind, questions=kind.questions[:MOST_QUESTIONS]) for kind in drawn]
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Counting, directory=str(home / "site")))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/"
    browser_path = os.environ.get("DANGJIAN_CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox", "--disable-gpu"])
        tell(kinds, browser, address)
        browser.close()
    server.shutdown()


def tell(kinds: Sequence[Kind], browser: Browser, address: str) -> None:
    print(f"\n| query | number | {' | '.join(f'{name}: recall in ten' for name in PEERS)} |")
    print(f"|---|---|{'---|' * len(PEERS)}")
    with visitor(browser, address) as page:
        for kind in kinds:
            shares = [f"{statistics.mean(recall(kind, page, ask)):.4f}" for ask in PEERS.values()]
            print(f"| {kind.name} | {len(kind.questions)} | {' | '.join(shares)} |", flush=True)
    print("\n| | with the first page, KB | first search, KB mean / max |\n|---|---|---|")
    for name, ask in PEERS.items():
        queries = [question.query for question in kinds[0].questions[:FIRST_SEARCHES]]
        costs = list(first_searches(queries, ask, browser, address))
        loaded, searched = zip(*costs, strict=True)
        first = f"{statistics.mean(loaded):.0f}" if name == OF_THE_PAGE else "–"
        print(f"| {name} | {first} | {statistics.mean(searched):.0f} / {max(searched):.0f} |")


def recall(kind: Kind, page: Page, ask: str) -> Iterable[float]:
    answers: dict[str, list[str]] = {}
    for question in kind.questions:
        if question.query not in answers:  # a box says nothing when it is told the same again
            found = page.evaluate(ask, question.query)
            if found is None:
                sys.exit(f"no answer to {question.query}")
            answers[question.query] = [_NOT_TITLE.sub("", title) for title in found]
        yield share(question, {"titles": answers[question.query]}, kind.titles)


def first_searches(queries: Iterable[str], ask: str, browser: Browser, address: str) -> Iterator[tuple[float, float]]:
    """Kilobytes of the first page, and of a search after it."""
    for query in queries:
        Counting.sent = 0
        with visitor(browser, address) as page:
            loaded = Counting.sent
            page.evaluate(ask, query)
            page.wait_for_load_state("networkidle")
            yield loaded / 1000, (Counting.sent - loaded) / 1000


@contextmanager
def visitor(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(locale="zh-CN")
    context.add_init_script(LISTEN)
    page = context.new_page()
    page.goto(address, wait_until="networkidle")
    yield page
    context.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
