// A page for paper prints itself.
document.addEventListener("click", (event) => event.target.closest("[data-act='print']") && window.print());

// On paper a diagram is printed in strips as wide as the page. Each box is whole on the strip where it begins; the lines go on from one to the next.
{
  const LEAST = 0.58; // so much smaller than on the screen, letters can just be read
  const AIR = 6;
  const CAPTION = 16;
  // Pixels between the margins of A4, or a little less, so that Letter does as well; and those that the heading takes.
  const UPRIGHT = { side: "upright", width: 672, height: 880, heading: 170 };
  const LYING = { side: "lying", width: 1001, height: 660, heading: 78 };

  const starts = (length, most, spans, first = most) => {
    const all = [0];
    while (all.at(-1) + (all.length > 1 ? most : first) < length) {
      const from = all.at(-1);
      const step = all.length > 1 ? most : first;
      const cut = spans.filter(([a, b]) => a - AIR > from && b + AIR > from + step && b - a + 2 * AIR < most && a < from + step);
      all.push(Math.min(from + step, ...cut.map(([a]) => a - AIR)));
    }
    return all;
  };

  /** What a strip between these bounds would hold; null where no box begins in it. */
  const piece = (all, parts, [left, right], [top, bottom]) => {
    const begins = (at, from, to) => at >= from && at < to;
    const kept = parts.filter(({ box, whole }) =>
      whole
        ? begins(box.x, left, right) && begins(box.y, top, bottom)
        : box.x < right && box.x + box.width >= left && box.y < bottom && box.y + box.height >= top);
    const own = kept.filter(({ whole }) => whole);
    if (!own.length) return null;
    const width = Math.max(...own.map(({ box }) => box.x + box.width), Math.min(right, all.width)) + AIR - left;
    const height = Math.max(...own.map(({ box }) => box.y + box.height)) + AIR - top;
    return { kept, left, top, width, height };
  };

  /** How all of it goes over pages of a kind. */
  const plan = (page, all, parts) => {
    const most = Math.min(all.width, page.width / LEAST);
    const scale = Math.min(1, page.width / most);
    const boxes = parts.filter(({ whole }) => whole).map(({ box }) => box);
    const across = boxes.map((box) => [box.x, box.x + box.width]);
    const down = boxes.map((box) => [box.y, box.y + box.height]);
    const columns = starts(all.width, most, across);
    const foot = Math.max(...down.map(([, end]) => end)) + AIR;
    const [whole, first] = [page.height - CAPTION, page.height - CAPTION - page.heading].map((height) => height / scale);
    const rows = starts(foot, whole, down, first);
    const pieces = rows.flatMap((top, i) =>
      columns.map((left, j) => piece(all, parts, [left, columns[j + 1] ?? Infinity], [top, rows[i + 1] ?? Infinity])));
    return { side: page.side, most, scale, rows: rows.length, pieces: pieces.filter(Boolean) };
  };

  const strip = (drawing, { most, scale }, { kept, left, top, width, height }, said) => {
    const svg = drawing.cloneNode(false);
    svg.removeAttribute("id");
    svg.setAttribute("viewBox", [left, top, width, height].join(" "));
    svg.setAttribute("width", width);
    svg.setAttribute("height", height);
    svg.style.inlineSize = scale < 1 ? `${(100 * width) / most}%` : `${width}px`; // all at one scale
    for (const { part } of kept) svg.append(part.cloneNode(true));
    for (const named of svg.querySelectorAll("[id]")) named.removeAttribute("id");
    const figure = document.createElement("figure");
    figure.className = "strip";
    if (said) figure.append(Object.assign(document.createElement("figcaption"), { textContent: said }));
    figure.append(svg);
    return figure;
  };

  addEventListener("beforeprint", () => {
    const drawing = document.querySelector("#diagram svg.diagram");
    if (!drawing || document.querySelector(".strips")) return;
    const all = drawing.viewBox.baseVal;
    const boxes = [...drawing.querySelectorAll(":scope > :is(.node, .fold-chip)")];
    const wires = [...drawing.querySelectorAll(":scope > .edges > path")];
    const parts = [...wires, ...boxes].map((part) => ({ part, box: part.getBBox(), whole: boxes.includes(part) }));
    const { paper } = drawing.closest(".plane").dataset;
    const plans = { upright: [UPRIGHT], lying: [LYING], strips: [LYING, UPRIGHT] }[paper].map((page) => plan(page, all, parts));
    // Side by side is easier to follow than to and fro.
    const best = plans.find(({ rows }) => rows === 1) ?? plans.reduce((one, other) => (other.pieces.length < one.pieces.length ? other : one));
    const count = best.pieces.length;
    const note = document.querySelector("#diagram .on-paper");
    const strips = document.createElement("div");
    strips.className = "strips";
    strips.dataset.side = best.side;
    best.pieces.forEach((one, i) => {
      const said = count > 1 && note.dataset.strip.replace("N", i + 1).replace("M", count);
      strips.append(strip(drawing, best, one, said));
    });
    const thesis = best.pieces.findIndex(({ kept }) => kept.some(({ part }) => part.matches(".node-thesis")));
    if (thesis > 0) {
      const textContent = ` ${note.dataset.thesis.replace("N", thesis + 1)}`;
      note.append(Object.assign(document.createElement("span"), { className: "thesis-at", textContent }));
    }
    document.querySelector("#diagram .canvas").after(strips);
  });

  addEventListener("afterprint", () => {
    for (const made of document.querySelectorAll(".strips, .thesis-at")) made.remove();
  });
}
