/* Runs in the head, before anything is painted: what must not flicker. The remembered type size, and days of mourning. */
(function () {
  "use strict";
  var root = document.documentElement;
  var script = document.currentScript;
  root.setAttribute("data-dj-scripted", "");

  try {
    var size = localStorage.getItem("dj-size");
    if (size === "smaller" || size === "larger" || size === "elder") root.setAttribute("data-dj-size", size);
  } catch (error) {
    /* Storage is closed in some browsers when pages are opened from a disk: the normal size, then. */
  }

  /** The reader's day as YYYY-MM-DD. */
  function today() {
    var now = new Date();
    var two = function (number) { return (number < 10 ? "0" : "") + number; };
    return now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  }

  var day = today();
  var spans = ((script && script.getAttribute("data-dj-mourning")) || "").split(" ");
  for (var index = 0; index < spans.length; index += 1) {
    var ends = spans[index].split("/");
    if (ends[0] && ends[0] <= day && day <= (ends[1] || ends[0])) root.setAttribute("data-dj-mourning", "");
  }
})();
