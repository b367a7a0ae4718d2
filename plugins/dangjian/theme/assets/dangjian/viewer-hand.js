/* What a hand does to the photo in the viewer: swipe, pull down, pinch, double tap, wheel, drag. Touch, pen and mouse alike. */
(function () {
  "use strict";

  var SLOP = 8; // px a finger trembles
  var FAR = 96; // px that count as meant, however slow
  var FAST = 0.45; // px in a millisecond that count as meant, however short
  var DOUBLE_MS = 320;
  var LEAST_CLOSER = 2.5; // how much nearer even a small photo can be seen
  var MOST_CLOSER = 6;

  /** Past its bound a photo follows the hand at a third, as if on a spring. */
  function spring(value, bound) {
    var past = Math.abs(value) - bound;
    return past > 0 ? Math.sign(value) * (bound + past / 3) : value;
  }

  function clamp(value, bound) {
    return Math.max(-bound, Math.min(bound, value));
  }

  /** Which way a hand turned the pages that went `dx` px, at last `speed` px a millisecond: -1 back, 1 on, 0 neither. */
  function swipe(dx, speed) {
    var meant = Math.abs(dx) > FAR || (Math.abs(dx) > 3 * SLOP && Math.abs(speed) > FAST && speed * dx > 0);
    return meant ? -Math.sign(dx) : 0;
  }

  /**
   * @param {HTMLElement} stage where the hand moves; the photos stand in its middle
   * @param {{photo: function(): HTMLImageElement?, drag: function(number, boolean): void, turn: function(number, number): void,
   *   pull: function(number): void, close: function(): void, closer: function(number): void}} viewer
   *   `photo` is the one that is shown; `drag` moves the row of photos by px, `turn` shows the next one that way, from where the
   *   row was dragged to; `pull` says how many px the photo was pulled down; `closer` hears how much nearer the photo now is
   * @param {AbortSignal} signal ends it all
   */
  dj.viewerHand = function (stage, viewer, signal) {
    var scale = 1, x = 0, y = 0;
    var fingers = new Map();
    var gesture = null;
    var lastTap = null;
    var moved = false; // a click that ends a gesture is none

    function middle() {
      var box = stage.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }

    /** How far the photo may be pushed from the middle, in px. */
    function bounds() {
      var photo = viewer.photo();
      if (!photo) return { x: 0, y: 0 };
      return {
        x: Math.max(0, (photo.offsetWidth * scale - stage.clientWidth) / 2),
        y: Math.max(0, (photo.offsetHeight * scale - stage.clientHeight) / 2)
      };
    }

    function most() {
      var photo = viewer.photo();
      var whole = photo && photo.offsetWidth ? Number(photo.getAttribute("width")) / photo.offsetWidth : 1;
      return Math.min(MOST_CLOSER, Math.max(LEAST_CLOSER, whole));
    }

    function draw(gliding) {
      var photo = viewer.photo();
      if (!photo) return;
      photo.classList.toggle("dj-viewer__photo--gliding", Boolean(gliding));
      photo.style.transform = scale === 1 && !x && !y ? "" : "translate(" + x + "px," + y + "px) scale(" + scale + ")";
      stage.classList.toggle("dj-viewer__stage--closer", scale > 1);
      viewer.closer(scale);
    }

    /** Nearer or farther, so that what is at this point of the window stays there. */
    function zoom(next, point, gliding) {
      var centre = middle();
      var at = point || centre;
      var by = next / scale;
      x = at.x - centre.x - (at.x - centre.x - x) * by;
      y = at.y - centre.y - (at.y - centre.y - y) * by;
      scale = next;
      if (gliding !== undefined) rest();
      draw(gliding);
    }

    function rest() {
      if (scale <= 1.02) scale = 1;
      var bound = bounds();
      x = scale === 1 ? 0 : clamp(x, bound.x);
      y = scale === 1 ? 0 : clamp(y, bound.y);
    }

    function reset() {
      scale = 1;
      x = y = 0;
      gesture = null;
      fingers.clear();
      draw(false);
    }

    function toggle(point) {
      zoom(scale > 1 ? 1 : Math.min(most(), Math.max(2, most())), point, true);
    }

    function begin(kind) {
      var first = fingers.values().next().value;
      gesture = { kind: kind, from: { x: first.x, y: first.y }, x: x, y: y, scale: scale, trail: [] };
      if (kind === "pinch") gesture.spread = spread();
    }

    /** Distance and middle of the first two fingers. */
    function spread() {
      var two = Array.from(fingers.values());
      return {
        far: Math.max(1, Math.hypot(two[0].x - two[1].x, two[0].y - two[1].y)),
        x: (two[0].x + two[1].x) / 2,
        y: (two[0].y + two[1].y) / 2
      };
    }

    /** Of the last tenth of a second, in px a millisecond. */
    function speed(axis) {
      var trail = gesture.trail;
      if (trail.length < 2) return 0;
      var last = trail[trail.length - 1];
      var early = trail.find(function (point) { return last.time - point.time < 100; });
      return (last[axis] - early[axis]) / Math.max(1, last.time - early.time);
    }

    function down(event) {
      if (event.button > 0) return;
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (fingers.size === 1) {
        moved = false;
        begin(scale > 1 ? "pan" : event.pointerType === "mouse" ? "press" : "wait");
      } else if (fingers.size === 2) {
        moved = true;
        viewer.drag(0, true);
        viewer.pull(0);
        begin("pinch");
      }
    }

    function move(event) {
      var finger = fingers.get(event.pointerId);
      if (!finger || !gesture) return;
      finger.x = event.clientX;
      finger.y = event.clientY;
      var dx = finger.x - gesture.from.x;
      var dy = finger.y - gesture.from.y;
      if (!moved && Math.hypot(dx, dy) > SLOP) {
        moved = true;
        if (gesture.kind === "wait") begin(Math.abs(dx) > Math.abs(dy) ? "turn" : dy > 0 ? "pull" : "press");
        return;
      }
      if (!moved) return;
      gesture.trail.push({ x: event.clientX, y: event.clientY, time: event.timeStamp });
      if (gesture.kind === "turn") viewer.drag(dx, false);
      else if (gesture.kind === "pull") viewer.pull(Math.max(0, dy));
      else if (gesture.kind === "pan") pan(dx, dy);
      else if (gesture.kind === "pinch" && fingers.size > 1) pinch();
    }

    function pan(dx, dy) {
      var bound = bounds();
      gesture.past = Math.abs(gesture.x + dx) - bound.x;
      x = spring(gesture.x + dx, bound.x);
      y = spring(gesture.y + dy, bound.y);
      draw(false);
    }

    function pinch() {
      var now = spread();
      var centre = middle();
      var wish = gesture.scale * now.far / gesture.spread.far;
      var next = Math.max(0.7, Math.min(most() * 1.2, wish));
      var by = next / gesture.scale;
      x = now.x - centre.x - (gesture.spread.x - centre.x - gesture.x) * by;
      y = now.y - centre.y - (gesture.spread.y - centre.y - gesture.y) * by;
      scale = next;
      draw(false);
    }

    function up(event) {
      var finger = fingers.get(event.pointerId);
      if (!finger || !gesture) return;
      fingers.delete(event.pointerId);
      var kind = gesture.kind;
      if (fingers.size) {
        if (kind === "pinch" && fingers.size === 1) begin(scale > 1 ? "pan" : "press");
        return;
      }
      var dx = finger.x - gesture.from.x;
      var dy = finger.y - gesture.from.y;
      if (event.type === "pointercancel") moved = true;
      if (kind === "turn") turn(event.type === "pointerup" ? swipe(dx, speed("x")) : 0, dx);
      else if (kind === "pull") letGo(dy, speed("y"), event.type === "pointerup");
      else if (moved) settle(kind === "pan" && gesture.past > FAR ? -Math.sign(dx) : 0);
      gesture = null;
      if (!moved) tap(event);
    }

    function turn(way, dx) {
      if (way) viewer.turn(way, dx);
      else viewer.drag(0, true);
    }

    function letGo(dy, fall, meant) {
      if (meant && (dy > FAR || (dy > 3 * SLOP && fall > FAST))) viewer.close();
      else viewer.pull(0);
    }

    /** When the hand leaves it a photo comes back within its bounds; pushed well past them, it gives way to the next. */
    function settle(way) {
      if (way && scale > 1) {
        viewer.turn(way, 0);
        return;
      }
      if (scale > most()) zoom(most(), null, true);
      rest();
      draw(true);
    }

    function tap(event) {
      var on = event.target.closest(".dj-viewer__photo");
      var again = lastTap && on && event.timeStamp - lastTap.time < DOUBLE_MS && Math.hypot(event.clientX - lastTap.x, event.clientY - lastTap.y) < 4 * SLOP;
      lastTap = again || !on ? null : { x: event.clientX, y: event.clientY, time: event.timeStamp };
      if (again) toggle({ x: event.clientX, y: event.clientY });
    }

    function wheel(event) {
      event.preventDefault();
      var lines = event.deltaMode === 1 ? 16 : 1;
      var next = scale * Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.0025));
      zoom(Math.max(1, Math.min(most(), next)), { x: event.clientX, y: event.clientY }, false);
    }

    var only = { signal: signal };
    stage.addEventListener("pointerdown", down, only);
    window.addEventListener("pointermove", move, only);
    window.addEventListener("pointerup", up, only);
    window.addEventListener("pointercancel", up, only);
    window.addEventListener("resize", reset, only);
    stage.addEventListener("wheel", wheel, { passive: false, signal: signal });
    stage.addEventListener("click", function (event) {
      if (!moved && scale === 1 && !event.target.closest(".dj-viewer__photo")) viewer.close();
    }, only);

    return {
      reset: reset,
      toggle: toggle,
      /** @param {number} by more than 1 nearer, less than 1 farther */
      zoom: function (by) { zoom(Math.max(1, Math.min(most(), scale * by)), null, true); },
      /** Push a photo that was brought nearer; false where it cannot go that way. */
      push: function (dx, dy) {
        var bound = bounds();
        var before = [x, y];
        x = clamp(x + dx, bound.x);
        y = clamp(y + dy, bound.y);
        draw(true);
        return scale > 1 && (Math.abs(before[0] - x) > 1 || Math.abs(before[1] - y) > 1);
      },
      isCloser: function () { return scale > 1; }
    };
  };

  dj.swipe = swipe;
})();
