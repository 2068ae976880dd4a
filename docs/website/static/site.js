/* The switch of languages keeps the provision that is being read. */
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-language]");
  if (link) link.hash = window.location.hash;
});

// On paper nothing of the law can be unfolded.
window.addEventListener("beforeprint", () => {
  for (const folded of document.querySelectorAll("details.earlier")) folded.open = true;
});
