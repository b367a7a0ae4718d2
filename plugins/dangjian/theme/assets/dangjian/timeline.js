/* The timeline's filters and its two views. What is shown stands in the address, so that it can be sent to someone. */
(function () {
  "use strict";

  /** Whether a row whose attribute holds `values` (joined by |) answers the wish for `value`, also known as `word`. */
  function answers(values, value, word) {
    if (!value) return true;
    var list = values.split("|");
    return list.indexOf(value) >= 0 || (word && list.indexOf(word) >= 0);
  }

  dj.behaviour("timeline", function (timeline) {
    var rows = Array.prototype.slice.call(timeline.querySelectorAll(".dj-award"));
    var years = Array.prototype.slice.call(timeline.querySelectorAll("[data-dj-part='year']"));
    var links = Array.prototype.slice.call(timeline.querySelectorAll("[data-dj-filter]"));
    var views = Array.prototype.slice.call(timeline.querySelectorAll("[data-dj-view]"));
    var status = timeline.querySelector("[data-dj-part='status']");

    function state() {
      return new URLSearchParams(location.search);
    }

    function go(query) {
      var words = query.toString();
      history.replaceState(history.state, "", location.pathname + (words ? "?" + words : "") + location.hash);
      show();
    }

    function show() {
      var query = state();
      var chosen = [];
      links.forEach(function (link) {
        var on = (query.get(link.dataset.djFilter) || "") === link.dataset.djValue;
        if (on) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
        if (on && link.dataset.djValue) chosen.push(link.dataset);
      });
      var shown = 0;
      rows.forEach(function (row) {
        var fits = chosen.every(function (wish) {
          var key = "dj" + wish.djFilter.charAt(0).toUpperCase() + wish.djFilter.slice(1);
          return answers(row.dataset[key] || "", wish.djValue, wish.djWord);
        });
        row.hidden = !fits;
        if (fits) shown += 1;
      });
      years.forEach(function (year) {
        var left = year.querySelectorAll(".dj-award:not([hidden])").length;
        year.hidden = left === 0;
        year.querySelector("[data-dj-part='count']").textContent = timeline.dataset.djCount.replace("{count}", String(left));
        var jump = timeline.querySelector("a[href='#" + year.id + "']");
        if (jump) jump.parentElement.hidden = left === 0;
      });
      if (status) status.textContent = chosen.length ? timeline.dataset.djShown.replace("{count}", String(shown)) : "";
      var wall = query.get("view") === "wall";
      timeline.classList.toggle("dj-timeline--wall", wall);
      views.forEach(function (button) {
        button.setAttribute("aria-pressed", String((button.dataset.djView === "wall") === wall));
      });
    }

    links.forEach(function (link) {
      link.addEventListener("click", function (event) {
        event.preventDefault();
        event.stopPropagation();
        var query = state();
        if (link.dataset.djValue) query.set(link.dataset.djFilter, link.dataset.djValue);
        else query.delete(link.dataset.djFilter);
        go(query);
      });
    });
    views.forEach(function (button) {
      button.addEventListener("click", function () {
        var query = state();
        if (button.dataset.djView === "wall") query.set("view", "wall");
        else query.delete("view");
        go(query);
      });
    });
    show();
  });

  dj.answers = answers;
})();
