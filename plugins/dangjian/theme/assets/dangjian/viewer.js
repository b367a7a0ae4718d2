/* The photo viewer. Links marked data-dj-photo whose nearest [data-dj~=viewer] is the same are one series, shown in the page's own dialog.
   Every photo has an address, #its-key: sent to someone it opens the viewer, and the browser's way back closes it. */
(function () {
  "use strict";

  var TURNS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  var STEP = 96; // px that an arrow key pushes a photo which was brought nearer
  var MARK = "djViewer"; // in the state of the entry that the viewer put into the browser's history

  /** @type {{dialog: HTMLDialogElement, close: function(boolean): void, show: function(string): boolean}|null} */
  var open = null;
  var afterTheWayBack = null;
  var page = ""; // the address that the photos stand on
  var isAhead = false; // the viewer's own entry is the present one, or the way on leads to it

  /** `phrase` with its {holes} filled from `values`. */
  function fill(phrase, values) {
    return phrase.replace(/\{(\w+)\}/g, function (hole, name) { return name in values ? values[name] : hole; });
  }

  function groupOf(link) {
    return link.closest("[data-dj~='viewer']");
  }

  /** The links of a series that can be seen: filters may have hidden some. */
  function seriesOf(group) {
    return Array.prototype.filter.call(group.querySelectorAll("a[data-dj-photo]"), function (link) {
      return groupOf(link) === group && link.getClientRects().length > 0;
    });
  }

  function keyInAddress() {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch (error) {
      return "";
    }
  }

  function linkOf(key) {
    return key && Array.prototype.find.call(document.querySelectorAll("a[data-dj-photo]"), function (link) {
      return link.dataset.djPhoto === key && groupOf(link) && link.getClientRects().length > 0;
    });
  }

  /** Write the address without loading anything; some browsers forbid it for pages from a disk. */
  function address(how, hash, state) {
    try {
      history[how + "State"](state, "", hash || pageInAddress());
    } catch (error) {
      /* The photo is shown all the same. */
    }
  }

  /** Whether this visitor's line should carry nothing that nobody asked for. */
  function savesData() {
    var line = navigator.connection || {};
    return Boolean(line.saveData) || /2g/.test(line.effectiveType || "") || window.matchMedia("(prefers-reduced-data: reduce)").matches;
  }

  function start(link, dialog, opener) {
    var links = seriesOf(groupOf(link));
    var place = links.indexOf(link);
    var slides = new Map(); // by place in the series
    var ending = new AbortController();
    var only = { signal: ending.signal };
    var part = function (name) { return dialog.querySelector("[data-dj-part='" + name + "']"); };
    var stage = part("stage");
    var texts = { failed: dialog.dataset.djFailed };
    var leaving = false;

    function slideAt(index) {
      if (!slides.has(index)) {
        var slide = dj.viewerSlide(links[index], texts);
        slides.set(index, slide);
        stage.append(slide.element);
      }
      return slides.get(index);
    }

    function drag(px, gliding) {
      stage.classList.toggle("dj-viewer__stage--gliding", Boolean(gliding));
      stage.style.setProperty("--dj-drag", px + "px");
    }

    function hasNeighbour(way) {
      return place + way >= 0 && place + way < links.length;
    }

    /** @param {number} [from] px by which the row of photos was dragged; undefined to appear at once */
    function show(index, from) {
      var before = place;
      hand.reset();
      place = Math.max(0, Math.min(links.length - 1, index));
      var near = [place - 1, place, place + 1].filter(function (at) { return at >= 0 && at < links.length; });
      Array.from(slides.keys()).forEach(function (at) {
        if (near.indexOf(at) >= 0) return;
        slides.get(at).element.remove();
        slides.delete(at);
      });
      near.forEach(function (at) {
        var element = slideAt(at).element;
        element.style.setProperty("--dj-at", String(at - place));
        element.setAttribute("aria-hidden", String(at !== place));
      });
      drag(from === undefined ? 0 : from + (place - before) * (stage.clientWidth + 24), false);
      if (from !== undefined) {
        stage.getBoundingClientRect(); // the photos stand where the hand left them before they glide
        drag(0, true);
      }
      say();
      var current = slides.get(place);
      current.follow();
      current.fit().then(function (isThere) {
        if (slides.get(place) === current) part("note").textContent = isThere ? "" : texts.failed;
        if (!ending.signal.aborted && !savesData()) near.forEach(function (at) { if (slides.has(at)) slides.get(at).fit(); });
      });
      address("replace", "#" + encodeURIComponent(links[place].dataset.djPhoto), history.state);
    }

    /** The one line of words, and what the buttons can do. */
    function say() {
      var data = links[place].dataset;
      part("note").textContent = "";
      part("number").textContent = fill(dialog.dataset.djStatus, { number: place + 1, total: links.length });
      part("caption").textContent = data.djCaption || "";
      part("credit").textContent = data.djCredit ? dialog.dataset.djBy + data.djCredit : "";
      part("colon").hidden = !data.djCaption;
      part("previous").disabled = place === 0;
      part("next").disabled = place === links.length - 1;
      dialog.classList.toggle("dj-viewer--single", links.length === 1);
      var moving = slides.get(place).moving;
      part("moving").hidden = !moving;
      if (moving) dj.labelMoving(part("moving"), moving.isOn());
      var held = document.activeElement;
      if (held && (held.disabled || !held.getClientRects().length)) part("close").focus();
    }

    function turn(way, from) {
      if (hasNeighbour(way)) show(place + way, from);
      else drag(0, true);
    }

    function pull(px) {
      var slide = slides.get(place);
      dialog.classList.toggle("dj-viewer--pulled", px > 0);
      dialog.style.setProperty("--dj-pulled", String(Math.min(1, px / 400)));
      slide.element.style.setProperty("--dj-pull", px + "px");
    }

    function closer(scale) {
      part("zoom").setAttribute("aria-pressed", String(scale > 1));
      dialog.classList.toggle("dj-viewer--closer", scale > 1);
      if (scale > 1 && slides.has(place)) slides.get(place).load(slides.get(place).photo.offsetWidth * scale);
    }

    var hand = dj.viewerHand(stage, {
      photo: function () { return slides.has(place) ? slides.get(place).photo : null; },
      drag: function (px, gliding) { drag(hasNeighbour(-Math.sign(px)) ? px : px / 3, gliding); },
      turn: turn,
      pull: pull,
      close: function () { close(false); },
      closer: closer
    }, ending.signal);

    function key(event) {
      event.stopPropagation(); /* Material listens for letters. */
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      var turned = TURNS[event.key];
      if (event.key === "Tab") cycle(event);
      else if (turned && hand.isCloser()) hand.push(-turned[0] * STEP, -turned[1] * STEP) || turn(turned[0], turned[0] ? 0 : undefined);
      else if (turned) turned[0] && turn(turned[0], 0);
      else if (event.key === "PageUp" || event.key === "PageDown") turn(event.key === "PageUp" ? -1 : 1, 0);
      else if (event.key === "Home") show(0);
      else if (event.key === "End") show(links.length - 1);
      else if (event.key === "+" || event.key === "=") hand.zoom(1.5);
      else if (event.key === "-") hand.zoom(1 / 1.5);
      else if (event.key === "0") hand.zoom(0);
      else return;
      event.preventDefault();
    }

    /** Tab and Shift+Tab stay inside, both ways. */
    function cycle(event) {
      var buttons = Array.from(dialog.querySelectorAll("button:not([disabled])")).filter(function (button) { return button.getClientRects().length; });
      var at = buttons.indexOf(document.activeElement) + (event.shiftKey ? -1 : 1);
      buttons[(at + buttons.length) % buttons.length].focus();
    }

    /** @param {boolean} isAddressRight the browser's own way back has been used */
    function close(isAddressRight) {
      leaving = isAddressRight;
      dialog.close();
    }

    function closed() {
      ending.abort();
      open = null;
      stage.replaceChildren();
      dialog.classList.remove("dj-viewer--pulled", "dj-viewer--closer");
      dialog.style.removeProperty("--dj-pulled");
      var last = links[place];
      function giveBack() {
        last.focus({ preventScroll: true });
        if (last !== opener) last.scrollIntoView({ block: "nearest" });
      }
      if (leaving) requestAnimationFrame(giveBack);
      else if (isAhead || (history.state && history.state[MARK])) { // Material writes its own states over ours
        afterTheWayBack = giveBack;
        history.back();
      } else {
        address("replace", "", history.state);
        giveBack();
      }
    }

    part("previous").addEventListener("click", function () { turn(-1, 0); }, only);
    part("next").addEventListener("click", function () { turn(1, 0); }, only);
    part("close").addEventListener("click", function () { close(false); }, only);
    part("zoom").addEventListener("click", function () { hand.toggle(); }, only);
    part("moving").addEventListener("click", function () {
      var slide = slides.get(place);
      slide.moving.toggle();
      dj.labelMoving(part("moving"), slide.moving.isOn());
      slide.follow();
    }, only);
    dialog.addEventListener("click", function (event) {
      if (event.target === dialog || event.target === part("tools")) close(false);
    }, only);
    dialog.addEventListener("keydown", key, only);
    dialog.addEventListener("close", closed, only);
    dialog.addEventListener("wheel", function (event) {
      if (!event.target.closest(".dj-viewer__status")) event.preventDefault(); /* The page behind stays where it is. */
    }, { passive: false, signal: ending.signal });
    window.addEventListener("resize", function () { slides.get(place).fit(); }, only);

    dialog.showModal();
    show(place);
    part("close").focus();
    open = {
      dialog: dialog,
      close: close,
      /** Whether the photo of this key is in the series, and now shown. */
      show: function (key) {
        var at = links.findIndex(function (one) { return one.dataset.djPhoto === key; });
        if (at >= 0 && at !== place) show(at);
        return at >= 0;
      }
    };
  }

  /** @param {HTMLElement} [opener] the link that was pressed; none where the address asked for the photo */
  function openOn(link, opener) {
    var dialog = document.getElementById("dj-viewer");
    if (!dialog || !dialog.showModal) return false;
    var hash = "#" + encodeURIComponent(link.dataset.djPhoto);
    arrive();
    if (opener) {
      var state = Object.assign({}, history.state);
      state[MARK] = true;
      address("push", hash, state);
      isAhead = true;
    }
    start(link, dialog, opener);
    return true;
  }

  function pageInAddress() {
    return location.pathname + location.search;
  }

  /** Another page, another history. */
  function arrive() {
    if (page !== pageInAddress()) isAhead = false;
    page = pageInAddress();
  }

  /** Show what the address says: a photo, or none. True where that was all the step was about. */
  function follow() {
    if (open && !open.dialog.isConnected) open = null;
    var key = keyInAddress();
    var isOurs = Boolean(open || afterTheWayBack || linkOf(key)) && page === pageInAddress();
    if (open && !(key && open.show(key))) open.close(true);
    if (!open && linkOf(key)) openOn(linkOf(key));
    if (afterTheWayBack) requestAnimationFrame(afterTheWayBack);
    afterTheWayBack = null;
    return isOurs;
  }

  window.addEventListener("hashchange", follow);

  dj.behaviour("viewer", function (group) {
    arrive();
    group.addEventListener("click", function (event) {
      var link = event.target.closest("a[data-dj-photo]");
      if (!link || groupOf(link) !== group || event.defaultPrevented) return;
      if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      if (!openOn(link, link)) return;
      event.preventDefault();
      event.stopPropagation();
    });
    var wanted = linkOf(keyInAddress());
    if (wanted && groupOf(wanted) === group && !open) openOn(wanted);
  });

  dj.onWayBack = follow;
  dj.fill = fill;
})();
