/* The one global: behaviours name themselves here, and are started on the elements that ask for them. */
(function () {
  "use strict";

  /** @type {Object<string, function(HTMLElement): void>} */
  var behaviours = {};
  var started = new WeakMap();

  /** Start every behaviour that elements under `root` ask for in data-dj and that has not been started there. */
  function wake(root) {
    root.querySelectorAll("[data-dj]").forEach(function (element) {
      var names = started.get(element) || [];
      element.getAttribute("data-dj").split(/\s+/).forEach(function (name) {
        if (!behaviours[name] || names.indexOf(name) >= 0) return;
        names.push(name);
        started.set(element, names);
        behaviours[name](element);
      });
    });
  }

  window.dj = {
    /**
     * @param {string} name as it stands in data-dj
     * @param {function(HTMLElement): void} start called once for each element, also after a page swap
     */
    behaviour: function (name, start) {
      behaviours[name] = start;
      wake(document);
    }
  };

  /* Material swaps pages without loading them when navigation.instant is on. */
  if (window.document$ && window.document$.subscribe) {
    window.document$.subscribe(function () { wake(document); });
  }
})();
