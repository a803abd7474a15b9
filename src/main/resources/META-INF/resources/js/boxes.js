// The boxes of the diagram: chosen by mouse or arrow keys, each shows its line of the outline with the same commands.
if (diagram) {
  const { stage, canvas, box, draw, reveal } = diagram;
  const map = stage.dataset.map;
  const panel = stage.querySelector(".chosen");
  const line = panel.querySelector("#arguments");
  const words = panel.querySelector(".box-acts");
  let chosen = null;
  let loading = null;

  const boxOf = (element) => element?.closest?.("a.node");
  const boxes = () => [...canvas.querySelectorAll("a.node")];
  const below = (element) => boxes().filter((one) => one.dataset.parent === element.dataset.claim);
  const beside = (element, by) => {
    const all = boxes().filter((one) => one.dataset.parent === element.dataset.parent);
    return all[all.indexOf(element) + by];
  };

  // ── choosing ──────────────────────────────────────────────────────────
  const choose = (claim) => {
    if (chosen === claim && loading) return loading;
    chosen = panel.dataset.claim = claim;
    mark();
    return (loading = show(claim));
  };

  /** Also where the drawing is another one now. */
  const mark = () => {
    canvas.querySelector("[aria-current]")?.removeAttribute("aria-current");
    box(chosen)?.setAttribute("aria-current", "true");
    const fold = canvas.querySelector(`a[data-redraw="${chosen}"]`);
    const word = words.querySelector(".turn");
    word.hidden = !fold;
    if (fold && fold.matches(".fold-chip") !== word.matches(".folded")) {
      word.classList.toggle("folded");
      [word.textContent, word.dataset.other] = [word.dataset.other, word.textContent];
    }
    const branch = new URLSearchParams(location.search);
    branch.set("from", chosen);
    words.querySelector(".branch-only").href = `?${branch}`;
  };
  stage.addEventListener("drawn", () => chosen && mark());

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
    if (box(claim)) reveal(box(claim));
  };

  const leave = () => {
    const there = box(chosen);
    panel.hidden = true;
    line.replaceChildren();
    canvas.querySelector("[aria-current]")?.removeAttribute("aria-current");
    chosen = loading = null;
    there?.focus({ preventScroll: true });
  };

  const turn = (claim) => {
    const fold = canvas.querySelector(`a[data-redraw="${claim}"]`);
    if (fold) draw(fold.href.baseVal, claim);
    return Boolean(fold);
  };

  const seek = async (claim, chooses = true) => {
    if (!box(claim)) {
      const asked = new URLSearchParams(location.search);
      asked.set("show", claim);
      await draw(`${location.pathname}?${asked}`, chosen);
    }
    const there = box(claim);
    if (!there) return;
    if (chooses || chosen) await choose(claim);
    there.focus({ preventScroll: true });
    reveal(there);
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
  diagram.chosen = () => chosen ?? boxOf(canvas.querySelector(":focus"))?.dataset.claim;

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
    const way = (canvas.querySelector(".plane").dataset.direction === "down" ? DOWN : ACROSS)[event.key];
    if (event.key === "Escape" && !panel.hidden) leave();
    if (!way) return;
    event.preventDefault();
    WAYS[way](at)?.focus({ preventScroll: true });
  });

  // ── found ─────────────────────────────────────────────────────────────
  stage.addEventListener("click", (event) => {
    const hit = event.target.closest("a[href^='#box-']");
    if (!hit || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    seek(hit.hash.slice("#box-".length), false);
  });

  // ── after a change ────────────────────────────────────────────────────
  let asking = null;
  let next = null;
  /** Who deletes a claim goes on beside it. */
  diagram.deletes = (claim) => {
    const there = box(claim);
    next = there && (beside(there, 1) ?? beside(there, -1))?.dataset.claim;
  };
  document.addEventListener("htmx:beforeRequest", () => {
    asking = boxOf(document.activeElement) ?? box(chosen);
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    if (!event.detail.successful) next = null;
  });
  document.addEventListener("arrived", async (event) => {
    const claim = next ?? event.detail.claim ?? asking?.dataset.parent;
    next = chosen = loading = null;
    await draw(location.pathname + location.search, asking?.dataset.claim, asking?.dataset.parent);
    if (claim) seek(String(claim));
    else leave();
  });

  // Who comes from another view of the map sees the same claim.
  const arrival = location.hash.match(/^#(?:box|claim)-(\d+)$/)?.[1];
  diagram.ready.then(() => arrival && seek(arrival));
}
