/* 字号: A−, A, A+ and 大字版, remembered on this device. One attribute on the root; the style sheet does the rest. */
(function () {
  "use strict";
  var root = document.documentElement;
  var steps = ["smaller", "normal", "larger", "elder"];

  function current() {
    return root.getAttribute("data-dj-size") || "normal";
  }

  /** The size that a press of the button `wish` leads to, from the size `now`. */
  function next(wish, now) {
    if (wish === "elder") return now === "elder" ? "normal" : "elder";
    if (wish === "normal") return "normal";
    var place = steps.indexOf(now) + (wish === "larger" ? 1 : -1);
    return steps[Math.max(0, Math.min(steps.length - 1, place))];
  }

  function set(size) {
    if (size === "normal") root.removeAttribute("data-dj-size");
    else root.setAttribute("data-dj-size", size);
    try {
      localStorage.setItem("dj-size", size);
    } catch (error) {
      /* Not remembered, but shown. */
    }
    show();
  }

  /** Say on the buttons which size is on. */
  function show() {
    document.querySelectorAll("[data-dj-size][data-dj~='text-size']").forEach(function (button) {
      var wish = button.getAttribute("data-dj-size");
      if (wish === "elder" || wish === "normal") button.setAttribute("aria-pressed", String(current() === wish));
    });
  }

  dj.behaviour("text-size", function (button) {
    button.addEventListener("click", function () { set(next(button.getAttribute("data-dj-size"), current())); });
    show();
  });

  dj.nextTextSize = next;
})();
