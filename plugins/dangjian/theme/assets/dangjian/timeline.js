/* The timeline's filters and its two views. What is shown stands in the address: it can be sent to someone, and the way back leads back. */
(function () {
  "use strict";

  /** Whether a row whose attribute holds `values` (joined by |) answers the wish for `value`, also known as `word`. */
  function answers(values, value, word) {
    if (!value) return true;
    var list = values.split("|");
    return list.indexOf(value) >= 0 || Boolean(word && list.indexOf(word) >= 0);
  }

  function count(phrase, number) {
    return phrase.replace("{count}", String(number));
  }

  dj.behaviour("timeline", function (timeline) {
    var all = function (selector) { return Array.prototype.slice.call(timeline.querySelectorAll(selector)); };
    var part = function (name) { return timeline.querySelector("[data-dj-part='" + name + "']"); };
    var rows = all(".dj-award");
    var years = all("[data-dj-part='year']");
    var links = all("[data-dj-filter]");
    var views = all("[data-dj-view]");
    var status = part("status");
    var reset = part("reset");
    if (!status || !reset) return;

    function state() {
      return new URLSearchParams(location.search);
    }

    /** Put what is wished into the address; the way back leads to what was wished before. */
    function go(query) {
      var words = query.toString();
      try {
        history.pushState(history.state, "", location.pathname + (words ? "?" + words : ""));
      } catch (error) {
        /* Some browsers forbid it for pages from a disk: shown, but not to be sent. */
      }
      show(query);
    }

    /** What a row must answer: of each filter the link whose value the address names. A value that no link has is no wish. */
    function wishesOf(query) {
      return links.filter(function (link) {
        return link.dataset.djValue && query.get(link.dataset.djFilter) === link.dataset.djValue;
      });
    }

    function fits(row, wishes) {
      return wishes.every(function (link) {
        var values = row.getAttribute("data-dj-" + link.dataset.djFilter) || "";
        return answers(values, link.dataset.djValue, link.dataset.djWord);
      });
    }

    /** Mark the chosen links, and say beside each how many honours it would leave with the other filters as they are. */
    function mark(wishes) {
      links.forEach(function (link) {
        var others = wishes.filter(function (wish) { return wish.dataset.djFilter !== link.dataset.djFilter; });
        var isOn = link.dataset.djValue ? wishes.indexOf(link) >= 0 : wishes.length === others.length;
        if (isOn) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
        var left = rows.filter(function (row) { return fits(row, link.dataset.djValue ? others.concat(link) : others); }).length;
        var number = link.querySelector(".dj-filter__count");
        if (number) number.textContent = String(left);
        link.classList.toggle("dj-filter__link--empty", left === 0);
      });
    }

    function show(query) {
      var wishes = wishesOf(query);
      mark(wishes);
      rows.forEach(function (row) { row.hidden = !fits(row, wishes); });
      years.forEach(function (year) {
        var left = year.querySelectorAll(".dj-award:not([hidden])").length;
        year.hidden = left === 0;
        year.querySelector("[data-dj-part='count']").textContent = count(timeline.dataset.djCount, left);
        var jump = timeline.querySelector("a[href='#" + year.id + "']");
        if (jump) jump.parentElement.hidden = left === 0;
      });
      say(wishes, rows.filter(function (row) { return !row.hidden; }).length);
      var wall = query.get("view") === "wall";
      timeline.classList.toggle("dj-timeline--wall", wall);
      views.forEach(function (button) {
        button.setAttribute("aria-pressed", String((button.dataset.djView === "wall") === wall));
      });
    }

    /** Nothing is said of a page as it was opened, all is said of what a visitor changed. */
    function say(wishes, shown) {
      var words = shown === 0 ? timeline.dataset.djNone : count(wishes.length ? timeline.dataset.djShown : timeline.dataset.djAll, shown);
      status.textContent = wishes.length || status.textContent ? words : "";
      reset.hidden = wishes.length === 0;
    }

    function choose(name, value) {
      var query = state();
      if (value) query.set(name, value);
      else query.delete(name);
      go(query);
    }

    links.forEach(function (link) {
      link.addEventListener("click", function (event) {
        if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        choose(link.dataset.djFilter, link.dataset.djValue);
      });
    });
    views.forEach(function (button) {
      button.addEventListener("click", function () { choose("view", button.dataset.djView === "wall" ? "wall" : ""); });
    });
    reset.addEventListener("click", function () {
      var query = state();
      links.forEach(function (link) { query.delete(link.dataset.djFilter); });
      go(query);
      links[0].focus(); // the button that was pressed is gone
    });
    window.addEventListener("popstate", function () {
      if (timeline.isConnected) show(state());
    });
    show(state());
  });

  dj.answers = answers;
})();
