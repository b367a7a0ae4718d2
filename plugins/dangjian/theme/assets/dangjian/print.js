/* Prints the page, with every photo loaded first. */
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
})();
