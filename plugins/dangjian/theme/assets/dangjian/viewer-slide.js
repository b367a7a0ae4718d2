/* One photo in the viewer: first the small one that the page has already, then the size that fits; still or moving as on the page. */
(function () {
  "use strict";

  var BLANK = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E"; // behind it the photo's colour is seen

  /** @param {{failed: string}} texts what is said where the photo does not come */
  function makeSlide(link, texts) {
    var small = link.querySelector("img");
    var slide = document.createElement("div");
    var photo = document.createElement("img");
    var moving = dj.movingOf(link);
    var moves = function () { return Boolean(moving && moving.isOn()); };
    var still = "";
    var sharpest = 0;
    slide.className = "dj-viewer__slide";
    photo.className = "dj-viewer__photo";
    photo.draggable = false;
    photo.alt = small ? small.alt : "";
    photo.src = BLANK;
    if (small) {
      ["width", "height"].forEach(function (name) { photo.setAttribute(name, small.getAttribute(name)); });
      slide.style.setProperty("--dj-width", small.getAttribute("width"));
      slide.style.setProperty("--dj-ratio", String(small.getAttribute("width") / small.getAttribute("height")));
      slide.style.setProperty("--dj-colour", small.style.getPropertyValue("--dj-colour"));
      if (small.complete && small.naturalWidth && small.currentSrc) {
        photo.src = small.currentSrc;
        if (!moves()) still = small.currentSrc;
      }
    }
    slide.append(photo);

    /** Load the size that is right for `width` px on this screen; the promise holds whether there is a picture now. */
    function load(width) {
      if (width <= sharpest) return Promise.resolve(true);
      var loader = new Image();
      if (small && small.srcset) {
        loader.sizes = Math.ceil(width) + "px";
        loader.srcset = small.srcset;
      }
      loader.src = link.href;
      return loader.decode().then(function () {
        if (width <= sharpest) return true;
        sharpest = width;
        still = loader.currentSrc || loader.src;
        if (!moves()) photo.src = still;
        slide.classList.remove("dj-viewer__slide--failed");
        return true;
      }, function () {
        if (sharpest) return true;
        if (!slide.querySelector("p")) {
          var words = document.createElement("p");
          words.className = "dj-viewer__failed";
          words.textContent = texts.failed;
          slide.append(words);
        }
        slide.classList.add("dj-viewer__slide--failed");
        return false;
      });
    }

    return {
      element: slide,
      photo: photo,
      moving: moving,
      load: load,
      fit: function () { return load(photo.offsetWidth || slide.clientWidth); },
      /** Move or stand still as the picture on the page does. */
      follow: function () {
        if (moves()) photo.src = moving.address;
        else if (still) photo.src = still;
      }
    };
  }

  dj.viewerSlide = makeSlide;
})();
