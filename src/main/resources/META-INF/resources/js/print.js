// A page for paper prints itself.
document.addEventListener("click", (event) => event.target.closest("[data-act='print']") && window.print());
