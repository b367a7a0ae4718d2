/* A moving picture moves where its visitor wants that, and each has a button that stops it. Without script it stands still. */
(function () {
  "use strict";

  /** Whether this visitor asked for stillness, or for little data. */
  function wantsCalm() {
    var wish = function (query) { return window.matchMedia(query).matches; };
    var line = navigator.connection || {};
    return wish("(prefers-reduced-motion: reduce)") || wish("(prefers-reduced-data: reduce)") || Boolean(line.saveData) || /2g/.test(line.effectiveType || "");
  }

  /** Say on a button whether the next press stops or starts the picture. */
  function label(button, isOn) {
    var words = isOn ? button.dataset.djPause : button.dataset.djPlay;
    button.setAttribute("aria-label", words);
    button.title = words;
    button.dataset.djMoves = String(isOn);
  }

  dj.behaviour("moving", function (frame) {
    var source = frame.querySelector("source");
    var pattern = document.querySelector("#dj-viewer [data-dj-part='moving']");
    if (!source || !pattern) return;
    var button = pattern.cloneNode(true);
    button.className = "dj-moving__button";
    button.removeAttribute("data-dj-part");
    button.hidden = false;
    frame.append(button);

    function set(isOn) {
      source.media = isOn ? "screen" : "not all"; // on paper it stands still
      frame.dataset.djMoves = String(isOn);
      label(button, isOn);
    }

    button.addEventListener("click", function () { set(frame.dataset.djMoves !== "true"); });
    set(!wantsCalm());
  });

  /**
   * The moving picture that a link shows, or null.
   * @param {HTMLElement} link
   */
  dj.movingOf = function (link) {
    var frame = link.closest("[data-dj~='moving']");
    var button = frame && frame.querySelector(".dj-moving__button");
    if (!button) return null;
    return {
      address: frame.querySelector("source").srcset,
      isOn: function () { return frame.dataset.djMoves === "true"; },
      toggle: function () { button.click(); }
    };
  };
  dj.labelMoving = label;
})();
