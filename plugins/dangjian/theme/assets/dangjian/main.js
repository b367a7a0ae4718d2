/* The one global: behaviours name themselves here, and are started on the elements that ask for them. */
(function () {
  "use strict";

  /** @type {Object<string, function(HTMLElement): void>} */
  var behaviours = {};
  var started = new WeakMap();
  var home = document.currentScript.src.replace(/[^/]*$/, "");
  var fetched = {};

  /** Start every behaviour that elements under `root` ask for in data-dj and that has not been started there. */
  function wake(root) {
    root.querySelectorAll("[data-dj]").forEach(function (element) {
      var names = started.get(element) || [];
      element.getAttribute("data-dj").split(/\s+/).forEach(function (name) {
        if (!behaviours[name] || names.indexOf(name) >= 0) return;
        names.push(name);
        started.set(element, names);
        try {
          behaviours[name](element);
        } catch (error) {
          setTimeout(function () { throw error; }, 0); // told in the console; the others go on
        }
      });
    });
  }

  /** A script that is dear is named in data-dj-later; it comes when something in its element gets the focus. */
  function fetchLater(element) {
    var owner = element && element.closest && element.closest("[data-dj-later]");
    var name = owner && owner.getAttribute("data-dj-later");
    if (!name || fetched[name]) return;
    fetched[name] = true;
    var script = document.createElement("script");
    script.src = home + name;
    document.head.appendChild(script);
  }

  window.dj = {
    /** Address of the folder of this script, ending in a slash. */
    home: home,
    /**
     * @param {string} name as it stands in data-dj
     * @param {function(HTMLElement): void} start called once for each element, also after a page swap
     */
    behaviour: function (name, start) {
      behaviours[name] = start;
      wake(document);
    }
  };

  document.addEventListener("focusin", function (event) { fetchLater(event.target); });
  fetchLater(document.activeElement);

  /* Material swaps pages without loading them when navigation.instant is on. */
  if (window.document$ && window.document$.subscribe) {
    window.document$.subscribe(function () { wake(document); });
  }
})();
