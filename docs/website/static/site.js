/* The switch of languages keeps the provision that is being read. */
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-language]");
  if (link) link.hash = window.location.hash;
});

// On paper nothing of the law can be unfolded.
window.addEventListener("beforeprint", () => {
  for (const folded of document.querySelectorAll("details.earlier")) folded.open = true;
});

/* What was searched for is not marked on the page that is found: of a citation it would be
   every "n" and every "5", and the script for it stumbles over the titles of pictures. */
localStorage.removeItem("sphinx_highlight_terms");

/* What scrolls by itself can be reached with the keyboard. */
function reachable() {
  for (const box of document.querySelectorAll("pre, .scroll, .table-wrapper")) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  }
}
reachable();
addEventListener("resize", reachable);
