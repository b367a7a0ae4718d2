"""Does the search find what stands in the stories, and what does it cost? Runs inside the `.venv`, on a built site.

    _bench_search.py HOME        HOME holds docs/ and site/, as bench.py leaves them

Fragments are drawn from titles and texts with a fixed seed. Recall counts, among the first ten finds, the titles that
hold the fragment, against all that do (ten at most). Bytes are those of all files a first search asks for, plain.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import statistics
import sys
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from dangjian.search.folding import Folding
from dangjian.values.pinyin import initials

SEED = 20261122
ASK = """async (queries) => {
  const folder = new URL("../search/", dj.home).href;
  const answers = [];
  const warm = dj.search.engine(dj.search.scripts(folder));
  for (const query of queries) {
    const asked = new Set();
    const load = dj.search.scripts(folder);
    const cold = dj.search.engine((name, version) => { asked.add(name); return load(name, version); });
    const first = await cold.search(query, {});
    const shown = await first.more(10);
    const started = performance.now();
    await (await warm.search(query, {})).more(10);
    answers.push({
      titles: shown.map((item) => item.title.map((piece) => piece[0]).join("")),
      words: shown.map((item) => [...item.title, ...item.heading, ...item.words].map((piece) => piece[0]).join("")),
      asked: [...asked], milliseconds: performance.now() - started,
    });
  }
  return answers;
}"""
"""Each query with nothing loaded, for the files it asks for; and once more for the time it takes."""


@dataclass(frozen=True, slots=True)
class Question:
    """A query, and whether a title or text answers it."""

    query: str
    fits: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Kind:
    """Questions of one kind, and the texts that might answer."""

    name: str
    questions: Sequence[Question]
    titles: Sequence[str]
    """Empty where any find whose words answer is right."""


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing: the table is the answer."""


def main(home: Path) -> None:
    stories = [path.read_text(encoding="utf-8") for path in sorted((home / "docs" / "activities").rglob("*.md"))]
    titles = [match[1] for story in stories if (match := re.search(r"^标题: (.+)$", story, re.MULTILINE))]
    bodies = [story.split("---", 2)[2] for story in stories]
    kinds = kinds_of(titles, bodies, random.Random(SEED))
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(home / "site")))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    browser_path = os.environ.get("DANGJIAN_CHROMIUM") or shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()
        page.goto(f"http://127.0.0.1:{server.server_port}/")
        page.locator(".dj-search__input").focus()
        page.wait_for_function("window.dj && dj.search")
        tell(kinds, page, home / "site" / "assets")
        browser.close()
    server.shutdown()


def kinds_of(titles: Sequence[str], bodies: Sequence[str], rnd: random.Random) -> list[Kind]:
    rare = partial(drawn, titles, rnd, most=10)
    return [
        Kind("title, 2–6 characters anywhere", rare(300, lambda t: piece(t, rnd, rnd.randint(2, 6))), titles),
        Kind("title, 2–6 characters, whole words", rare(300, lambda t: words(t, rnd)), titles),
        Kind("title, 2 characters", drawn(titles, rnd, 200, lambda t: piece(t, rnd, 2)), titles),
        Kind("title, 1 character", drawn(titles, rnd, 100, lambda t: piece(t, rnd, 1)), titles),
        Kind("title, with digits", rare(200, lambda t: with_digits(t, rnd)), titles),
        Kind("pinyin initials, 4–7 letters", in_initials(titles, rnd), titles),
        Kind("text, phrase of 3–8 characters", in_text(bodies, rnd), ()),
    ]


def piece(title: str, rnd: random.Random, length: int) -> str:
    start = rnd.randrange(max(1, len(title) - length + 1))
    return title[start : start + length]


def words(title: str, rnd: random.Random) -> str:
    """The words of the corpus have two characters each."""
    pairs = re.findall(r"[一-鿿]{2}", title)
    length = rnd.randint(1, min(3, len(pairs)))
    start = rnd.randrange(len(pairs) - length + 1)
    return "".join(pairs[start : start + length])


def with_digits(title: str, rnd: random.Random) -> str:
    digits = len(title) - len(title.rstrip("0123456789"))
    return title[-digits - rnd.randint(0, 2) :] if digits else ""


def drawn(
    titles: Sequence[str], rnd: random.Random, count: int, draw: Callable[[str], str], *, most: int = 0
) -> list[Question]:
    """`count` fragments; `most` leaves out those that more titles hold."""
    found: list[Question] = []
    for _ in range(count * 60):
        fragment = draw(rnd.choice(titles))
        if fragment and (not most or sum(fragment in title for title in titles) <= most):
            found.append(Question(fragment, partial(holds, fragment)))
        if len(found) == count:
            break
    return found


def holds(fragment: str, text: str) -> bool:
    return fragment in text


def in_initials(titles: Sequence[str], rnd: random.Random) -> list[Question]:
    letters = {title: Folding().fold_title(initials(title)) for title in titles}

    def fits(fragment: str, title: str) -> bool:
        return fragment in letters.get(title, "")

    found: list[Question] = []
    while len(found) < 150:
        fragment = piece(letters[rnd.choice(titles)].rstrip("0123456789"), rnd, rnd.randint(4, 7))
        if len(fragment) >= 4 and sum(fragment in text for text in letters.values()) <= 10:
            found.append(Question(fragment, partial(fits, fragment)))
    return found


def in_text(bodies: Sequence[str], rnd: random.Random) -> list[Question]:
    found: list[Question] = []
    while len(found) < 200:
        clause = rnd.choice(re.findall(r"[一-鿿]{8,}", rnd.choice(bodies)))
        fragment = piece(clause, rnd, rnd.randint(3, 8))
        found.append(Question(fragment, partial(holds, fragment)))
    return found


def tell(kinds: Iterable[Kind], page: Page, assets: Path) -> None:
    scripts = [path.stat().st_size for path in (assets / "dangjian").glob("search.*.js")]
    print("| query | number | recall in ten | first search, KB mean / max | files mean | later, ms p50 / p95 |")
    print("|---|---|---|---|---|---|")
    everything: list[float] = []
    for kind in kinds:
        answers = page.evaluate(ASK, [question.query for question in kind.questions])
        shares, sizes, counts, times = [], [], [], []
        for question, answer in zip(kind.questions, answers, strict=True):
            shares.append(share(question, answer, kind.titles))
            files = [assets / "search" / f"{name}.js" for name in answer["asked"]]
            sizes.append((sum(scripts) + sum(file.stat().st_size for file in files)) / 1000)
            counts.append(len(files) + len(scripts))
            times.append(answer["milliseconds"])
        everything += sizes
        middle, slow = statistics.median(times), sorted(times)[int(len(times) * 0.95)]
        print(
            f"| {kind.name} | {len(shares)} | {statistics.mean(shares):.4f} | {statistics.mean(sizes):.0f} / "
            f"{max(sizes):.0f} | {statistics.mean(counts):.0f} | {middle:.0f} / {slow:.0f} |",
            flush=True,
        )
    files = list((assets / "search").rglob("*.js"))
    print(
        f"\nAll first searches: mean {statistics.mean(everything):.0f}, max {max(everything):.0f} KB. "
        f"On disk: {len(files)} files, {sum(path.stat().st_size for path in files) / 1e6:.1f} MB."
    )


def share(question: Question, answer: dict[str, list[str]], titles: Sequence[str]) -> float:
    if not titles:
        return float(bool(answer["words"]) and any(question.fits(words) for words in answer["words"]))
    right = min(10, sum(question.fits(title) for title in titles))
    return min(1.0, sum(question.fits(title) for title in answer["titles"]) / right)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
