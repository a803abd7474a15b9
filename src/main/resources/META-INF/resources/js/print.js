// A page for paper prints itself.
document.addEventListener("click", (event) => event.target.closest("[data-act='print']") && window.print());

// On paper a diagram is printed in strips as wide as the page. Each box is whole on the strip where it begins; the lines go on from one to the next.
{
  const WIDEST = 1700; // wider than this, letters would be too small to read
  const WIDTH = 1400;
  const RATIO = 1.15; // of height to width, so that a strip fits on A4 and Letter below a heading
  const AIR = 6;
  const PAGE = 670; // pixels between the margins

  const starts = (length, most, spans) => {
    const all = [0];
    while (all.at(-1) + most < length) {
      const from = all.at(-1);
      const cut = spans.filter(([a, b]) => a - AIR > from && b + AIR > from + most && b - a + 2 * AIR < most && a < from + most);
      all.push(Math.min(from + most, ...cut.map(([a]) => a - AIR)));
    }
    return all;
  };

  const strip = (drawing, most, parts, [left, right], [top, bottom]) => {
    const begins = (at, from, to) => at >= from && at < to;
    const kept = parts.filter(({ box, whole }) =>
      whole
        ? begins(box.x, left, right) && begins(box.y, top, bottom)
        : box.x < right && box.x + box.width >= left && box.y < bottom && box.y + box.height >= top);
    const own = kept.filter(({ whole }) => whole);
    if (!own.length) return null;
    const svg = drawing.cloneNode(false);
    svg.removeAttribute("id");
    const width = Math.max(...own.map(({ box }) => box.x + box.width), Math.min(right, drawing.viewBox.baseVal.width)) + AIR - left;
    const height = Math.max(...own.map(({ box }) => box.y + box.height)) + AIR - top;
    svg.setAttribute("viewBox", [left, top, width, height].join(" "));
    svg.setAttribute("width", width);
    svg.setAttribute("height", height);
    svg.classList.add("strip");
    if (most > PAGE) svg.style.inlineSize = (100 * width) / most + "%"; // all at one scale
    for (const { part } of kept) svg.append(part.cloneNode(true));
    for (const named of svg.querySelectorAll("[id]")) named.removeAttribute("id");
    return svg;
  };

  addEventListener("beforeprint", () => {
    const drawing = document.querySelector("#diagram svg.diagram:not(.strip)");
    if (!drawing || document.querySelector(".strips")) return;
    const { width, height } = drawing.viewBox.baseVal;
    const most = width > WIDEST ? WIDTH : width;
    const boxes = [...drawing.querySelectorAll(":scope > :is(.node, .fold-chip)")];
    const wires = [...drawing.querySelectorAll(":scope > .edges > path")];
    const parts = [...wires, ...boxes].map((part) => ({ part, box: part.getBBox(), whole: boxes.includes(part) }));
    const across = boxes.map((one) => one.getBBox());
    const columns = starts(width, most, across.map((box) => [box.x, box.x + box.width]));
    const rows = starts(height, Math.max(RATIO * most, 400), across.map((box) => [box.y, box.y + box.height]));
    const strips = document.createElement("div");
    strips.className = "strips";
    rows.forEach((top, i) => columns.forEach((left, j) => {
      const one = strip(drawing, most, parts, [left, columns[j + 1] ?? Infinity], [top, rows[i + 1] ?? Infinity]);
      if (one) strips.append(one);
    }));
    document.querySelector("#diagram .canvas").after(strips);
  });

  addEventListener("afterprint", () => document.querySelector(".strips")?.remove());
}
