// What became of somebody is noted where they are in the day: the list changes, the page does not jump.
let line;
document.addEventListener("htmx:beforeRequest", (event) => { line = event.detail.elt.closest("li")?.id; });
document.addEventListener("htmx:afterSettle", () => document.getElementById(line)?.querySelector("a")?.focus({ preventScroll: true }));

// Signed out meanwhile, refused, or no network: the browser shows what there is to see.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (!event.detail.xhr.responseText.includes('id="jour"')) {
    event.detail.shouldSwap = false;
    location.reload();
  }
});
document.addEventListener("htmx:sendError", () => location.reload());
