// A box of the diagram is carried onto another to answer it: it travels with the mouse, and says what will happen.
if (diagram) {
  const { stage, canvas, box } = diagram;
  const carried = stage.querySelector(".carried");
  const map = stage.dataset.map;
  const SLACK = 8;
  const EDGE = 48;
  let held = null;

  const boxOf = (element) => element?.closest?.("a.node");
  const numbered = (words, there) => words.replace("N", there.dataset.number);

  /** How the box will bear on what it is carried to. */
  const as = (there) => {
    const { stance } = held.box.dataset;
    if (stance === "thesis") return "support";
    return stance === "undercut" && there.dataset.stance === "thesis" ? "rebut" : stance;
  };
  const within = (there) => `${there.dataset.number}.`.startsWith(`${held.box.dataset.number}.`);
  const already = (there) => held.box.dataset.parent === there.dataset.claim && held.box.dataset.stance === as(there);

  /** Why it cannot stay there; null where it can. */
  const objection = (there) => {
    if (!there) return carried.dataset.nowhere;
    if (within(there)) return carried.dataset.itself;
    return already(there) ? numbered(carried.dataset.already, there) : null;
  };

  const lift = () => {
    const { x, y, width, height } = held.box.querySelector("rect").getBBox();
    const size = held.box.getBoundingClientRect();
    const ghost = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    ghost.setAttribute("viewBox", `${x - 2} ${y - 2} ${width + 4} ${height + 4}`);
    ghost.setAttribute("width", Math.min(size.width, 240));
    const copy = ghost.appendChild(held.box.cloneNode(true));
    copy.classList.remove("arrived");
    for (const name of ["id", "href", "aria-current", "data-claim"]) copy.removeAttribute(name);
    carried.replaceChildren(ghost, document.createElement("span"));
    carried.hidden = false;
    held.box.classList.add("lifted");
    document.querySelector("#flash").replaceChildren();
    canvas.classList.add("carries");
  };

  const clear = () => canvas.querySelectorAll(".drop-on").forEach((one) => one.classList.remove("drop-on"));
  const under = () => boxOf(document.elementFromPoint(held.x, held.y));
  const look = () => {
    carried.style.translate = `${held.x + 12}px ${held.y + 12}px`;
    clear();
    const there = under();
    const why = objection(there);
    if (!why) there.classList.add("drop-on");
    carried.classList.toggle("refused", Boolean(why));
    carried.lastElementChild.textContent = why ?? numbered(carried.dataset[as(there)], there);
  };

  /** Near the edge of the window what lies beyond comes into it. */
  const glide = () => {
    if (!held?.moving) return;
    const view = canvas.getBoundingClientRect();
    const pull = (at, low, high) => Math.max(0, at - high + EDGE) - Math.max(0, low + EDGE - at);
    const [x, y] = [pull(held.x, view.left, view.right), pull(held.y, view.top, view.bottom)];
    if (x || y) {
      canvas.scrollBy(Math.max(-EDGE, Math.min(EDGE, x)) / 4, Math.max(-EDGE, Math.min(EDGE, y)) / 4);
      look();
    }
    requestAnimationFrame(glide);
  };

  const put = () => {
    const { box: moved, moving } = held;
    moved.classList.remove("lifted");
    canvas.classList.remove("carries");
    clear();
    carried.hidden = true;
    held = null;
    if (!moving) return;
    // The click that ends the way is not meant for the box.
    canvas.addEventListener("click", (click) => click.preventDefault(), { once: true, capture: true });
    setTimeout(() => canvas.dispatchEvent(new Event("click", { cancelable: true })), 0);
  };

  const refuse = (why) => {
    const said = document.createElement("p");
    said.className = "flash flash-refused";
    said.textContent = why;
    document.querySelector("#flash").replaceChildren(said);
  };

  if (carried) {
    canvas.addEventListener("dragstart", (event) => event.preventDefault());
    canvas.addEventListener("pointerdown", (event) => {
      const there = boxOf(event.target);
      if (!there || event.pointerType !== "mouse" || event.button) return;
      held = { box: there, x: event.clientX, y: event.clientY, moving: false };
    });
    addEventListener("pointermove", (event) => {
      if (!held) return;
      if (!held.moving && Math.hypot(event.clientX - held.x, event.clientY - held.y) < SLACK) return;
      [held.x, held.y] = [event.clientX, event.clientY];
      if (!held.moving) {
        held.moving = true;
        lift();
        glide();
      }
      look();
    });
    addEventListener("pointerup", (event) => {
      if (!held) return;
      const { box: moved, moving } = held;
      const there = moving && under();
      const why = moving && objection(there);
      const bears = there && !why && as(there);
      put();
      if (why) refuse(why);
      if (!bears) return;
      box(there.dataset.claim).focus({ preventScroll: true });
      htmx.ajax("POST", `/maps/${map}/claims/${moved.dataset.claim}/place`, {
        target: "#flash",
        swap: "none",
        values: { target: there.dataset.claim, as: bears.toUpperCase() },
      });
    });
    addEventListener("pointercancel", () => held && put());
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !held?.moving) return;
      event.stopPropagation();
      put();
    }, true);
  }
}
