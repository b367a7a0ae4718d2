/* Runs in the head, so that it is first in line when a visitor goes back or on: Material, where it swaps pages, would fetch
   the page again even if only a photo was closed. viewer.js says which steps are its own. */
(function () {
  "use strict";
  window.addEventListener("popstate", function (event) {
    if (window.dj && dj.onWayBack && dj.onWayBack()) event.stopImmediatePropagation();
  });
})();
