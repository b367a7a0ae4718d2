/* The menu of narrow screens closes on Esc, on a click elsewhere, and when the reader has chosen. */
(function () {
  "use strict";
  dj.behaviour("menu", function (menu) {
    menu.addEventListener("keydown", function (event) {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
    document.addEventListener("click", function (event) {
      var link = event.target.closest && event.target.closest("a");
      if (menu.open && (!menu.contains(event.target) || link)) menu.open = false;
    });
  });
})();
