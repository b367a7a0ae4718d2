/* Copies the address of the page, and says so on the button. */
(function () {
  "use strict";

  /** Also where the clipboard is closed, as on plain http in a school's network. */
  function copy(words) {
    if (navigator.clipboard && window.isSecureContext) return navigator.clipboard.writeText(words);
    var field = document.createElement("textarea");
    field.value = words;
    field.className = "dj-hidden";
    document.body.appendChild(field);
    field.select();
    var done = document.execCommand("copy");
    field.remove();
    return done ? Promise.resolve() : Promise.reject(new Error("copy"));
  }

  dj.behaviour("copy-link", function (button) {
    var words = button.textContent;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", function () {
      copy(location.href.split("#")[0]).then(function () {
        button.textContent = button.dataset.djDone;
        setTimeout(function () { button.textContent = words; }, 2400);
      }, function () { /* The reader sees that nothing changed. */ });
    });
  });
})();
