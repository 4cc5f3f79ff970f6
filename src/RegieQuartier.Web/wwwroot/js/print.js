// Printing needs a script: where there is none, the button is not shown.
for (const part of document.querySelectorAll("[data-print]")) {
  part.hidden = false;
  part.addEventListener("click", () => window.print());
}
