/* Prints the page, with every photo loaded first, and tells the paper where the page stands if the site does not know. */
(function () {
  "use strict";
  dj.behaviour("print", function (button) {
    button.addEventListener("click", function () {
      var waiting = [];
      document.querySelectorAll("img[loading='lazy']").forEach(function (image) {
        image.loading = "eager";
        if (!image.complete) waiting.push(image.decode().catch(function () { /* printed without it */ }));
      });
      var patience = new Promise(function (resolve) { setTimeout(resolve, 4000); });
      Promise.race([Promise.all(waiting), patience]).then(function () { window.print(); });
    });
  });

  dj.behaviour("page-address", function (place) {
    if (location.protocol.indexOf("http") !== 0) return;
    var address = location.href.split("#")[0];
    try {
      address = decodeURI(address);
    } catch (error) {
      /* As it stands, then. */
    }
    place.textContent = address;
  });
})();
