// A claim is dragged by its number: onto another claim to answer it, onto the upper edge of one to stand before it.
{
  const outline = document.querySelector("#arguments");
  const acts = document.querySelector(".acts[data-editable]");
  const claimOf = (element) => element?.closest?.("[data-claim]");
  let dragged = null;

  const clear = () =>
    outline.querySelectorAll(".drop, .drop-before").forEach((body) => body.classList.remove("drop", "drop-before"));

  const before = (body, event) => {
    const stance = claimOf(body).dataset.stance;
    const box = body.getBoundingClientRect();
    return (stance === "support" || stance === "rebut") && event.clientY < box.top + box.height / 3;
  };

  if (outline && acts) {
    outline.addEventListener("dragstart", (event) => {
      const number = event.target.closest?.(".claim-number");
      dragged = number && claimOf(number);
      if (dragged) event.dataTransfer.setData("text/plain", dragged.querySelector(".said").textContent);
    });
    outline.addEventListener("dragover", (event) => {
      const body = event.target.closest?.(".claim-body");
      clear();
      if (!dragged || !body || dragged.contains(body)) return;
      event.preventDefault();
      body.classList.add(before(body, event) ? "drop-before" : "drop");
    });
    outline.addEventListener("dragend", () => {
      clear();
      dragged = null;
    });
    outline.addEventListener("drop", (event) => {
      const body = event.target.closest?.(".claim-body");
      if (!dragged || !body || dragged.contains(body)) return;
      event.preventDefault();
      const target = claimOf(body);
      const ahead = before(body, event);
      const place = ahead
        ? {
            target: claimOf(target.parentElement).dataset.claim,
            before: target.dataset.claim,
            as: target.dataset.stance.toUpperCase(),
          }
        : { target: target.dataset.claim, as: (dragged.dataset.stance ?? "support").toUpperCase() };
      if (place.as === "UNDERCUT" && !target.dataset.stance) place.as = "REBUT";
      htmx.ajax("POST", `/maps/${acts.dataset.map}/claims/${dragged.dataset.claim}/place`, {
        target: "#flash",
        swap: "none",
        values: place,
      });
      clear();
    });
  }
}
