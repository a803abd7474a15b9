// The diagram as a view: it is dragged, zoomed, folded and drawn anew without leaving the page, and found again as it was.
const diagram = (() => {
  const stage = document.querySelector("#diagram");
  if (!stage) return null;

  const canvas = stage.querySelector(".canvas");
  const kept = `diagram ${stage.dataset.map}`;
  const LEAST = 0.1;
  const MOST = 4;
  // Where all of it would have to be smaller than this, words could not even be guessed.
  const LEAST_TO_FIT = matchMedia("(max-width: 47.99rem)").matches ? 0.35 : 0.3;
  let zoom = 1;
  let fitted = false;

  const said = stage.querySelector(".zoom output").firstChild;

  const drawing = () => canvas.querySelector("svg.diagram");
  const size = () => drawing().viewBox.baseVal;
  const isDown = () => canvas.querySelector(".plane").dataset.direction === "down";
  const overview = stage.querySelector(".overview");
  const box = (claim) => document.getElementById(`box-${claim}`);

  // ── zoom ──────────────────────────────────────────────────────────────
  const scale = (to) => {
    zoom = Math.min(MOST, Math.max(LEAST, to));
    const { width, height } = size();
    const scaled = drawing().parentElement;
    const plane = scaled.parentElement;
    plane.style.width = `${width * zoom}px`;
    plane.style.height = `${height * zoom}px`;
    surround();
    scaled.style.transform = `scale(${zoom})`;
    // A new text node would have the styles of all boxes looked up anew, frame by frame.
    said.nodeValue = `${Math.round(zoom * 100)}%`;
  };

  // The map in small is there while something is out of sight and the window is large. Room below lets the last boxes be seen beside it.
  const surround = () => {
    const { width, height } = size();
    const out = width * zoom > canvas.clientWidth + 1 || height * zoom > canvas.clientHeight + 1;
    const map = overview.querySelector(".minimap");
    const [wide, high] = map ? [map.width.baseVal.value, map.height.baseVal.value] : [0, 0];
    overview.hidden = !map || !out || canvas.clientHeight < 2 * high || canvas.clientWidth < 2.5 * wide;
    canvas.querySelector(".plane").style.marginBlockEnd = overview.hidden ? "" : `${high + 48}px`;
  };

  // What lies under a point of the screen stays there.
  const zoomAt = (to, x, y) => {
    fitted = false;
    const before = drawing().getBoundingClientRect();
    const [across, down] = [(x - before.left) / before.width, (y - before.top) / before.height];
    scale(to);
    const after = drawing().getBoundingClientRect();
    canvas.scrollLeft += after.left + across * after.width - x;
    canvas.scrollTop += after.top + down * after.height - y;
    seen();
  };
  const zoomBy = (factor) => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    zoomAt(zoom * factor, left + width / 2, top + height / 2);
  };
  /** The whole, or where that would be too small, all levels side by side, with the beginning in sight. */
  const fit = () => {
    const { width, height } = size();
    const [across, down] = [canvas.clientWidth / width, canvas.clientHeight / height];
    const whole = Math.min(across, down);
    scale(Math.min(1, whole >= LEAST_TO_FIT ? whole : Math.max(LEAST_TO_FIT, isDown() ? down : across)));
    fitted = true;
    begin();
    seen();
  };

  // ── where one is ──────────────────────────────────────────────────────
  let waiting = 0;
  const seen = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => {
      const map = stage.querySelector(".minimap");
      const whole = drawing().getBoundingClientRect();
      const view = canvas.getBoundingClientRect();
      const part = [
        (view.left - whole.left) / whole.width,
        (view.top - whole.top) / whole.height,
        view.width / whole.width,
        view.height / whole.height,
      ];
      if (map) {
        const { width, height } = map.viewBox.baseVal;
        const frame = map.querySelector(".seen") ?? framed(map);
        const x = Math.max(0, part[0] * width);
        const y = Math.max(0, part[1] * height);
        frame.setAttribute("x", x);
        frame.setAttribute("y", y);
        frame.setAttribute("width", Math.min(width - x, part[2] * width));
        frame.setAttribute("height", Math.min(height - y, part[3] * height));
      }
    });
  };
  const framed = (map) => {
    const frame = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    frame.classList.add("seen");
    return map.appendChild(frame);
  };
  // Less of it is seen beside the chosen claim.
  new ResizeObserver(() => {
    surround();
    seen();
  }).observe(canvas);
  // A zoom that nobody chose is none to come back to.
  addEventListener("pagehide", () => {
    const [x, y] = [canvas.scrollLeft / zoom, canvas.scrollTop / zoom];
    sessionStorage.setItem(kept, JSON.stringify({ search: location.search, ...(!fitted && { zoom, x, y }) }));
  });

  /** Scrolls as little as brings a box into view, and leaves some room around it. */
  const reveal = (element) => {
    const room = 24;
    const it = element.getBoundingClientRect();
    const view = canvas.getBoundingClientRect();
    const by = (low, high, from, to) =>
      high - low > to - from - 2 * room || low < from + room ? low - from - room : Math.max(0, high - to + room);
    canvas.scrollBy(by(it.left, it.right, view.left, view.right), by(it.top, it.bottom, view.top, view.bottom));
    uncover(element);
  };

  /** Nor does it lie below the map in small then. */
  const uncover = (element) => {
    if (overview.hidden) return;
    const air = 8;
    const it = element.getBoundingClientRect();
    const over = overview.getBoundingClientRect();
    const apart = it.right + air <= over.left || it.left >= over.right || it.bottom + air <= over.top || it.top >= over.bottom;
    if (!apart) canvas.scrollBy(0, it.bottom + air - over.top);
  };

  /** Where one begins: a thesis at its end of the drawing. */
  const center = (element) => {
    const it = element.getBoundingClientRect();
    const view = canvas.getBoundingClientRect();
    if (isDown()) canvas.scrollLeft += it.left + it.width / 2 - view.left - view.width / 2;
    reveal(element);
  };
  const begin = () => {
    const first = canvas.querySelector(".node");
    if (first) center(first);
  };

  // ── drawn anew ────────────────────────────────────────────────────────
  /** What stands where something that had the focus stood before. */
  const again = (held, part) => {
    const there = stage.querySelector(`[data-part="${part}"]`);
    return part === "drawing"
      ? (document.getElementById(held.id) ?? there.querySelector(`a[data-redraw="${held.dataset.redraw}"]`) ?? box(held.dataset.redraw))
      : (there.querySelector("[aria-current]") ?? canvas);
  };

  const at = (claim) => claim && box(claim)?.getBoundingClientRect();

  /** Fetches another state of the drawing; the first of these claims that stays keeps its place on the screen. */
  const draw = async (address, ...anchors) => {
    const answer = await fetch(address, { headers: { "HX-Request": "true" }, cache: "no-store" });
    if (!answer.ok) return location.assign(address);
    const text = await answer.text();
    const were = anchors.map((claim) => [claim, at(claim)]).filter(([, was]) => was);
    const held = document.activeElement;
    const part = held.closest("[data-part]")?.dataset.part;
    const wasDown = isDown();
    const piece = document.createElement("template");
    piece.innerHTML = text;
    for (const part of piece.content.querySelectorAll("[data-part]")) {
      const there = stage.querySelector(`[data-part="${part.dataset.part}"]`);
      there.replaceChildren(...part.childNodes);
      if (part.dataset.part === "paper") there.hidden = part.hidden;
    }
    if (part && !held.isConnected) again(held, part)?.focus({ preventScroll: true });
    history.replaceState(null, "", canvas.querySelector(".plane").dataset.address);
    scale(zoom);
    const [anchor, was] = were.find(([claim]) => box(claim)) ?? [];
    const now = at(anchor);
    if (now) canvas.scrollBy(now.left - was.left, now.top - was.top);
    else if (fitted) fit();
    else if (isDown() !== wasDown) begin();
    seen();
    stage.dispatchEvent(new CustomEvent("drawn"));
  };

  // Whoever comes back finds it as it was left.
  const back = async () => {
    const was = JSON.parse(sessionStorage.getItem(kept) ?? "null");
    sessionStorage.removeItem(kept);
    const plain = !location.search;
    if (was?.search && plain) await draw(location.pathname + was.search);
    scale(was?.zoom ?? (!plain || size().width * 0.6 < canvas.clientWidth ? 1 : 0.8));
    if (was?.zoom && was.search === location.search) canvas.scrollTo(was.x * zoom, was.y * zoom);
    else {
      const first = canvas.querySelector(".node-found") ?? canvas.querySelector(".node");
      if (first) center(first);
    }
    seen();
  };

  // ── words to look for ─────────────────────────────────────────────────
  stage.querySelector(".find-box").addEventListener("submit", async (event) => {
    event.preventDefault();
    await draw(`${location.pathname}?${new URLSearchParams(new FormData(event.target))}`);
    const first = canvas.querySelector(".node-found");
    if (first) reveal(first);
  });

  // ── mouse, fingers, keys ──────────────────────────────────────────────
  canvas.addEventListener("scroll", seen, { passive: true });
  canvas.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomAt(zoom * Math.exp(-event.deltaY / (event.deltaMode ? 10 : 300)), event.clientX, event.clientY);
    },
    { passive: false },
  );

  let spread = 0;
  const between = ([one, other]) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
  canvas.addEventListener("touchstart", (event) => {
    if (event.touches.length === 2) spread = between(event.touches);
  }, { passive: true });
  canvas.addEventListener(
    "touchmove",
    (event) => {
      if (event.touches.length !== 2 || !spread) return;
      event.preventDefault();
      const [one, other] = event.touches;
      const now = between(event.touches);
      zoomAt((zoom * now) / spread, (one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2);
      spread = now;
    },
    { passive: false },
  );
  canvas.addEventListener("touchend", () => (spread = 0));

  canvas.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "mouse" || event.button || event.target.closest("a")) return;
    canvas.setPointerCapture(event.pointerId);
    canvas.classList.add("held");
  });
  canvas.addEventListener("pointermove", (event) => {
    if (canvas.classList.contains("held")) canvas.scrollBy(-event.movementX, -event.movementY);
  });
  for (const end of ["pointerup", "pointercancel"])
    canvas.addEventListener(end, () => canvas.classList.remove("held"));

  const goTo = (event) => {
    const map = event.target.closest(".minimap");
    if (!map || !(event.buttons & 1)) return;
    const { left, top, width, height } = map.getBoundingClientRect();
    const whole = size();
    canvas.scrollTo(
      ((event.clientX - left) / width) * whole.width * zoom - canvas.clientWidth / 2,
      ((event.clientY - top) / height) * whole.height * zoom - canvas.clientHeight / 2,
    );
  };
  stage.addEventListener("pointerdown", goTo);
  stage.addEventListener("pointermove", goTo);

  const ZOOMS = { in: () => zoomBy(1.25), out: () => zoomBy(0.8), fit, full: () => zoomBy(1 / zoom) };
  stage.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const button = event.target.closest("button[data-zoom]");
    if (button) return ZOOMS[button.dataset.zoom]();
    const link = event.target.closest("a[data-redraw]");
    if (!link) return;
    event.preventDefault();
    draw(link.href?.baseVal ?? link.getAttribute("href"), link.dataset.redraw);
  });
  stage.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) return;
    const act = { "+": "in", "=": "in", "-": "out", 0: "fit", 1: "full" }[event.key];
    if (!act) return;
    event.preventDefault();
    ZOOMS[act]();
  });

  return { stage, canvas, box, draw, reveal, ready: back() };
})();
