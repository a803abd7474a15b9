// The boxes of the diagram: chosen by mouse or arrow keys, each shows its line of the outline with the same commands, and
// is dragged onto another to answer it.
if (diagram) {
  const { stage, canvas, box, draw, reveal } = diagram;
  const map = stage.dataset.map;
  const acts = document.querySelector(".acts[data-map]");
  const panel = stage.querySelector(".chosen");
  const line = panel.querySelector("#arguments");
  const words = panel.querySelector(".box-acts");
  let chosen = null;
  let loading = null;

  const boxOf = (element) => element?.closest?.("a.node");
  const boxes = () => [...canvas.querySelectorAll("a.node")];
  const numberOf = (element) => element.dataset.number;
  const below = (element) => boxes().filter((one) => one.dataset.parent === element.dataset.claim);
  const beside = (element, by) => {
    const all = boxes().filter((one) => one.dataset.parent === element.dataset.parent);
    return all[all.indexOf(element) + by];
  };

  // ── choosing ──────────────────────────────────────────────────────────
  const choose = (claim) => {
    if (chosen === claim && loading) return loading;
    canvas.querySelector("[aria-current]")?.removeAttribute("aria-current");
    box(claim)?.setAttribute("aria-current", "true");
    chosen = claim;
    return (loading = show(claim));
  };

  const show = async (claim) => {
    const answer = await fetch(`/maps/${map}/claims/${claim}/line`, {
      headers: { "HX-Request": "true", "HX-Current-URL": location.href },
      cache: "no-store",
    });
    if (!answer.ok || chosen !== claim) return;
    const html = await answer.text();
    if (chosen !== claim) return;
    line.innerHTML = html;
    htmx.process(line);
    panel.hidden = false;
    const fold = canvas.querySelector(`a[data-redraw="${claim}"]`);
    const branch = new URLSearchParams(location.search);
    branch.set("from", claim);
    words.querySelector(".branch-only").href = `?${branch}`;
    words.querySelector(".turn").hidden = !fold;
    if (box(claim)) reveal(box(claim));
  };

  const leave = () => {
    panel.hidden = true;
    line.replaceChildren();
    canvas.querySelector("[aria-current]")?.removeAttribute("aria-current");
    box(chosen)?.focus();
    chosen = loading = null;
  };

  const turn = (claim) => {
    const fold = canvas.querySelector(`a[data-redraw="${claim}"]`);
    if (fold) draw(fold.href.baseVal, claim);
    return Boolean(fold);
  };

  const seek = async (claim) => {
    if (!box(claim)) {
      const asked = new URLSearchParams(location.search);
      asked.set("show", claim);
      await draw(`${location.pathname}?${asked}`);
    }
    const there = box(claim);
    if (!there) return;
    await choose(claim);
    there.focus({ preventScroll: true });
    there.classList.add("arrived");
    there.addEventListener("animationend", () => there.classList.remove("arrived"), { once: true });
  };
  const step = (by) => {
    const all = boxes();
    const at = all.indexOf(boxOf(document.activeElement));
    all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]?.focus({ preventScroll: true });
  };
  diagram.step = step;
  diagram.turn = turn;
  diagram.seek = seek;
  diagram.choose = choose;

  canvas.addEventListener("focusin", (event) => {
    const there = boxOf(event.target);
    if (there) reveal(there);
  });
  canvas.addEventListener("click", async (event) => {
    const there = boxOf(event.target);
    if (!there || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    event.preventDefault();
    there.focus({ preventScroll: true });
    await choose(there.dataset.claim);
    // By keyboard one goes on to the commands, and comes back by Escape.
    if (event.detail === 0) line.querySelector(".claim-number, a")?.focus();
  });
  panel.addEventListener("click", (event) => {
    if (event.target.closest(".close")) leave();
    else if (event.target.closest(".turn")) turn(chosen);
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.target.closest("form")) leave();
  });

  const ACROSS = { ArrowRight: "in", ArrowLeft: "out", ArrowDown: "next", ArrowUp: "before" };
  const DOWN = { ArrowDown: "in", ArrowUp: "out", ArrowRight: "next", ArrowLeft: "before" };
  const WAYS = {
    in: (at) => below(at)[0],
    out: (at) => box(at.dataset.parent),
    next: (at) => beside(at, 1),
    before: (at) => beside(at, -1),
  };
  canvas.addEventListener("keydown", (event) => {
    const at = boxOf(event.target);
    if (!at || event.altKey || event.ctrlKey || event.metaKey) return;
    const way = (canvas.querySelector(".sheet").dataset.direction === "down" ? DOWN : ACROSS)[event.key];
    if (event.key === "Escape" && !panel.hidden) leave();
    if (!way) return;
    event.preventDefault();
    WAYS[way](at)?.focus({ preventScroll: true });
  });

  // ── after a change ────────────────────────────────────────────────────
  let asking = null;
  document.addEventListener("htmx:beforeRequest", () => {
    asking = boxOf(document.activeElement) ?? box(chosen);
  });
  document.addEventListener("arrived", async (event) => {
    const claim = event.detail.claim ?? asking?.dataset.parent;
    chosen = loading = null;
    await draw(location.pathname + location.search, asking?.dataset.claim);
    if (claim) seek(String(claim));
    else leave();
  });

  // ── dragging ──────────────────────────────────────────────────────────
  let held = null;
  const target = (event) => {
    const there = boxOf(document.elementFromPoint(event.clientX, event.clientY));
    const inside = there && held && `${numberOf(there)}.`.startsWith(`${numberOf(held.box)}.`);
    return there && !inside ? there : null;
  };
  const clear = () => canvas.querySelectorAll(".drop-on").forEach((one) => one.classList.remove("drop-on"));

  canvas.addEventListener("dragstart", (event) => event.preventDefault());
  canvas.addEventListener("pointerdown", (event) => {
    const there = boxOf(event.target);
    if (!there || !("editable" in acts.dataset) || event.pointerType !== "mouse" || event.button) return;
    held = { box: there, x: event.clientX, y: event.clientY, moving: false };
  });
  addEventListener("pointermove", (event) => {
    if (!held) return;
    if (!held.moving && Math.hypot(event.clientX - held.x, event.clientY - held.y) < 8) return;
    held.moving = true;
    held.box.classList.add("lifted");
    clear();
    target(event)?.classList.add("drop-on");
  });
  addEventListener("pointerup", (event) => {
    if (!held) return;
    const { box: moved, moving } = held;
    const onto = moving && target(event);
    moved.classList.remove("lifted");
    clear();
    held = null;
    if (!moving) return;
    // The click that ends the drag is not meant for the box.
    canvas.addEventListener("click", (click) => click.preventDefault(), { once: true, capture: true });
    setTimeout(() => canvas.dispatchEvent(new Event("click", { cancelable: true })), 0);
    if (!onto) return;
    const as = (moved.dataset.stance ?? "support").toUpperCase();
    htmx.ajax("POST", `/maps/${map}/claims/${moved.dataset.claim}/place`, {
      target: "#flash",
      swap: "none",
      values: { target: onto.dataset.claim, as: as === "UNDERCUT" && !onto.dataset.stance ? "REBUT" : as },
    });
  });
}
