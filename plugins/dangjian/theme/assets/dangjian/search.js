/* The search box: asks the index while the reader types, shows what was found, and lets the arrow keys walk through it. */
(function () {
  "use strict";

  var PAUSE = 120;
  var PAGE = 10;

  function make(name, block, text) {
    var element = document.createElement(name);
    element.className = block;
    if (text) element.textContent = text;
    return element;
  }

  /** Pieces of text with the finds marked; text only, so that no markup of an author gets in. */
  function marked(element, pieces) {
    pieces.forEach(function (piece) {
      element.appendChild(piece[1] ? make("mark", "dj-search__mark", piece[0]) : document.createTextNode(piece[0]));
    });
    return element;
  }

  dj.behaviour("search", function (box) {
    var input = part("input");
    var panel = part("panel");
    var list = part("list");
    var status = part("status");
    var more = part("more");
    var filters = Array.prototype.slice.call(box.querySelectorAll("[data-dj-filter]"));
    var root = new URL("../../", dj.home).href;
    var index = dj.search.engine(dj.search.scripts(root + "assets/search/"));
    var timer = 0;
    var turn = 0;
    var answer = null;
    var asked = "";
    var pending = Promise.resolve();

    function part(name) {
      return box.querySelector("[data-dj-part='" + name + "']");
    }

    /** Pages opened from a disk have no server that knows what a folder shows. */
    function address(url) {
      var halves = url.split("#");
      if (location.protocol === "file:" && /(^|\/)(\.\/)?$/.test(halves[0])) halves[0] += "index.html";
      return root + halves.join("#");
    }

    function item(found) {
      var row = make("li", "dj-search__item");
      var link = make("a", "dj-search__link");
      link.href = address(found.url);
      link.appendChild(marked(make("span", "dj-search__title"), found.title));
      var where = [found.column, found.date].filter(function (word) { return word; }).join(" · ");
      if (where) link.appendChild(make("span", "dj-search__where", where));
      var words = make("span", "dj-search__words");
      if (found.heading.length) words.appendChild(marked(make("span", "dj-search__heading"), found.heading));
      marked(words, found.words);
      if (words.textContent) link.appendChild(words);
      row.appendChild(link);
      return row;
    }

    function say() {
      var words = box.dataset;
      if (!answer) status.textContent = words.djFailed;
      else if (answer.isEmpty) status.textContent = words.djHint;
      else if (!answer.count) status.textContent = words.djNone;
      else if (answer.isNear) status.textContent = words.djNear;
      else status.textContent = (answer.isExact ? words.djCount : words.djAbout).replace("{count}", String(answer.count));
      more.hidden = !answer || answer.isEmpty || Boolean(answer.isDone) || !answer.count;
    }

    function offer() {
      filters.forEach(function (filter) {
        var entries = (answer && answer.facets[filter.dataset.djFilter]) || [];
        var value = filter.value;
        while (filter.options.length > 1) filter.remove(1);
        entries.forEach(function (entry) {
          filter.add(new Option(entry.name + "（" + entry.count + "）", entry.name, false, entry.name === value));
        });
        filter.parentElement.hidden = entries.length < 2 && !filter.value;
      });
    }

    function choice() {
      var chosen = {};
      filters.forEach(function (filter) { chosen[filter.dataset.djFilter] = filter.value; });
      return chosen;
    }

    /** Ask for what stands in the box, unless that is what is shown already. */
    function ask() {
      clearTimeout(timer);
      var query = input.value.trim();
      var wish = JSON.stringify([query, choice()]);
      if (wish === asked) return pending;
      asked = wish;
      var mine = (turn += 1);
      open();
      pending = index.search(query, choice()).then(function (found) {
        if (mine !== turn) return null;
        answer = found;
        if (!found) asked = "";
        return found ? found.more(PAGE) : [];
      }).then(function (shown) {
        if (mine !== turn) return;
        list.textContent = "";
        shown.forEach(function (found) { list.appendChild(item(found)); });
        panel.scrollTop = 0;
        offer();
        say();
        box.dataset.djShown = query;
      });
      return pending;
    }

    function open() {
      panel.hidden = false;
      box.classList.add("dj-search--open");
    }

    function close() {
      panel.hidden = true;
      box.classList.remove("dj-search--open");
    }

    function links() {
      return Array.prototype.slice.call(list.querySelectorAll("a"));
    }

    /** One step down or up: from the box into the list, and back. */
    function step(by) {
      var stops = [input].concat(links(), more.hidden ? [] : [more]);
      var here = stops.indexOf(document.activeElement);
      var next = stops[here + by];
      if (here >= 0 && next) next.focus();
    }

    input.addEventListener("input", function (event) {
      if (event.isComposing) return;
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });
    input.addEventListener("compositionend", function () {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });
    input.addEventListener("focus", function () {
      index.warm();
      if (input.value.trim()) open();
    });
    filters.forEach(function (filter) { filter.addEventListener("change", ask); });

    box.addEventListener("submit", function (event) {
      event.preventDefault();
      ask().then(function () {
        var first = links()[0];
        if (first) first.click();
      });
    });
    box.addEventListener("keydown", function (event) {
      if (event.isComposing || event.target.tagName === "SELECT") return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (panel.hidden && input.value.trim()) open();
        step(event.key === "ArrowDown" ? 1 : -1);
      }
    });
    box.addEventListener("keydown", function (event) {
      if (event.key !== "Escape" || event.isComposing) return;
      event.preventDefault();
      var wasOpen = !panel.hidden;
      if (wasOpen) input.focus();
      close();
      if (!wasOpen) input.blur();
    });
    part("close").addEventListener("click", function () {
      close();
      document.activeElement.blur();
    });
    more.addEventListener("click", function () {
      var before = links().length;
      answer.more(PAGE).then(function (shown) {
        shown.forEach(function (found) { list.appendChild(item(found)); });
        say();
        var next = links()[before];
        if (next) next.focus();
      });
    });
    list.addEventListener("click", function (event) {
      if (event.target.closest("a")) close();
    });
    box.addEventListener("focusout", function () {
      setTimeout(function () { if (!box.contains(document.activeElement)) close(); }, 0);
    });

    index.warm();
    box.dataset.djReady = "";
    if (input.value.trim()) ask();
  });
})();
