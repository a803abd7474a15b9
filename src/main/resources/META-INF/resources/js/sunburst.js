// What an arc of the rings says is read at once in a line below them: of the arc under the pointer, the finger or the focus.
{
  const rings = document.querySelector(".rings");
  const told = document.querySelector(".arc-told");
  if (rings && told) {
    let shown = null;
    let touched = null;

    const show = (arc) => {
      if (!arc || arc === shown) return;
      shown?.classList.remove("arc-shown");
      shown = arc;
      arc.classList.add("arc-shown");
      // The browser's own label would come late, and beside it.
      const title = arc.querySelector("title");
      if (title) {
        arc.setAttribute("aria-label", title.textContent);
        title.remove();
      }
      told.textContent = arc.getAttribute("aria-label");
    };
    const arcOf = (event) => event.target.closest?.("a.arc");

    for (const way of ["pointerover", "focusin"]) rings.addEventListener(way, (event) => show(arcOf(event)));
    // A finger reads first, and goes to the claim when it comes again.
    rings.addEventListener("click", (event) => {
      const arc = arcOf(event);
      if (!arc || event.pointerType !== "touch") return;
      if (arc !== touched) event.preventDefault();
      touched = arc;
      show(arc);
    });
  }
}
