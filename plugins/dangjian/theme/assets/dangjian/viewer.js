/* The photo viewer: links marked data-dj-photo inside one [data-dj~=viewer] are one series, shown in the native dialog of the page. */
(function () {
  "use strict";

  /** `phrase` with its {holes} filled from `values`. */
  function fill(phrase, values) {
    return phrase.replace(/\{(\w+)\}/g, function (hole, name) { return name in values ? values[name] : hole; });
  }

  /** The way a finger went: -1 back, 1 on, 0 neither. */
  function swipe(dx, dy) {
    if (Math.abs(dx) < 48 || Math.abs(dx) < 1.5 * Math.abs(dy)) return 0;
    return dx < 0 ? 1 : -1;
  }

  dj.behaviour("viewer", function (group) {
    if (group.parentElement.closest("[data-dj~='viewer']")) return;
    var dialog = document.getElementById("dj-viewer");
    if (!dialog || !dialog.showModal) return;
    var part = function (name) { return dialog.querySelector("[data-dj-part='" + name + "']"); };
    var links = [];
    var place = 0;
    var closing = null;

    function visible() {
      return Array.prototype.filter.call(group.querySelectorAll("a[data-dj-photo]"), function (link) {
        return link.getClientRects().length > 0;
      });
    }

    function show(index) {
      place = Math.max(0, Math.min(links.length - 1, index));
      var link = links[place];
      var small = link.querySelector("img");
      var photo = document.createElement("img");
      photo.className = "dj-viewer__photo";
      photo.alt = small ? small.alt : "";
      if (small) {
        photo.width = small.getAttribute("width");
        photo.height = small.getAttribute("height");
      }
      photo.src = link.href;
      part("stage").replaceChildren(photo);
      var words = [fill(dialog.dataset.djStatus, { number: place + 1, total: links.length })];
      if (link.dataset.djCaption) words.push(link.dataset.djCaption);
      if (link.dataset.djCredit) words.push(dialog.dataset.djBy + link.dataset.djCredit);
      part("status").textContent = words.join("　");
      part("previous").disabled = place === 0;
      part("next").disabled = place === links.length - 1;
      if (document.activeElement && document.activeElement.disabled) part("close").focus();
      if (link.dataset.djPhoto) history.replaceState(history.state, "", "#" + encodeURIComponent(link.dataset.djPhoto));
    }

    function open(link) {
      links = visible();
      closing = new AbortController();
      var only = { signal: closing.signal };
      part("previous").addEventListener("click", function () { show(place - 1); }, only);
      part("next").addEventListener("click", function () { show(place + 1); }, only);
      part("close").addEventListener("click", function () { dialog.close(); }, only);
      dialog.addEventListener("keydown", key, only);
      dialog.addEventListener("close", closed, only);
      var stage = part("stage");
      var start = null;
      stage.addEventListener("click", function (event) { if (event.target === stage) dialog.close(); }, only);
      stage.addEventListener("touchstart", function (event) { start = event.touches.length === 1 ? event.touches[0] : null; }, { passive: true, signal: closing.signal });
      stage.addEventListener("touchend", function (event) {
        if (!start || (window.visualViewport && window.visualViewport.scale > 1.05)) return;
        var end = event.changedTouches[0];
        var way = swipe(end.clientX - start.clientX, end.clientY - start.clientY);
        if (way) show(place + way);
      }, only);
      dialog.showModal();
      show(links.indexOf(link));
      part("close").focus();
    }

    function key(event) {
      var to = { ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: links.length - 1 }[event.key];
      if (to !== undefined) {
        event.preventDefault();
        event.stopPropagation();
        show(to);
      } else if (event.key === "Tab") {
        var buttons = dialog.querySelectorAll("button:not([disabled])");
        var edge = event.shiftKey ? buttons[0] : buttons[buttons.length - 1];
        if (document.activeElement !== edge) return;
        event.preventDefault();
        buttons[event.shiftKey ? buttons.length - 1 : 0].focus();
      } else {
        event.stopPropagation(); /* Material listens for letters. */
      }
    }

    function closed() {
      closing.abort();
      part("stage").replaceChildren();
      history.replaceState(history.state, "", location.pathname + location.search);
      links[place].focus();
    }

    group.addEventListener("click", function (event) {
      var link = event.target.closest("a[data-dj-photo]");
      if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      open(link);
    });

    if (location.hash.length > 1) {
      var wanted = decodeURIComponent(location.hash.slice(1));
      visible().some(function (link) {
        if (link.dataset.djPhoto !== wanted) return false;
        open(link);
        return true;
      });
    }
  });

  dj.swipe = swipe;
  dj.fill = fill;
})();
