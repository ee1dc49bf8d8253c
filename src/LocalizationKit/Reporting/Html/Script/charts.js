// Charts: plain SVG. Each has a sentence for those who cannot see it, or stands in a table that says the same in numbers.

function stackedBar(parts, sentence) {
  const total = parts.reduce((sum, p) => sum + p.value, 0);
  const chart = svg("svg", { class: "chart", viewBox: "0 0 600 26", preserveAspectRatio: "none", height: 26, role: "img", "aria-label": sentence });
  chart.append(svg("rect", { class: "track", width: 600, height: 26, rx: 5 }));
  let x = 0;
  for (const part of parts.filter(p => p.value > 0)) {
    // A sliver stays visible: one blocked listing in ten thousand matters.
    const width = Math.max(3, 600 * part.value / total);
    chart.append(svg("rect", { class: part.name, x: Math.min(x, 597), width: Math.min(width, 600 - Math.min(x, 597)), height: 26 }, svg("title", null, part.text + ": " + whole.format(part.value))));
    x += 600 * part.value / total;
  }
  chart.style.height = "26px";
  return chart;
}

function legend(parts) {
  const total = parts.reduce((sum, p) => sum + p.value, 0);
  return el("ul", { class: "legend" }, parts.map(p => el("li", null,
    svg("svg", { viewBox: "0 0 10 10", "aria-hidden": "true" }, svg("rect", { class: p.name, width: 10, height: 10, rx: 2 })),
    p.text + " " + whole.format(p.value) + (total > 0 ? " (" + share.format(p.value / total) + ")" : ""))));
}

function smallBar(value, most) {
  const chart = svg("svg", { class: "chart", viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" });
  chart.style.height = "10px";
  chart.append(svg("rect", { class: "track", width: 100, height: 10, rx: 2 }), svg("rect", { class: "bar", width: Math.max(1, 100 * value / Math.max(1, most)), height: 10, rx: 2 }));
  return chart;
}

// A point with its interval on a line from 0 to most; the dashed line is what to compare with.
function whisker(value, low, high, most, compare) {
  const at = v => 2 + 96 * Math.min(1, Math.max(0, v / most));
  const chart = svg("svg", { class: "chart", viewBox: "0 0 100 14", preserveAspectRatio: "none", "aria-hidden": "true" });
  chart.style.height = "14px";
  chart.append(svg("rect", { class: "track", y: 5, width: 100, height: 4 }));
  if (compare !== null) chart.append(svg("line", { class: "rule", x1: at(compare), x2: at(compare), y1: 0, y2: 14, "vector-effect": "non-scaling-stroke" }));
  chart.append(svg("line", { class: "whisker", x1: at(low), x2: at(high ?? most), y1: 7, y2: 7, "vector-effect": "non-scaling-stroke" }));
  for (const end of [low, high ?? most]) chart.append(svg("line", { class: "whisker", x1: at(end), x2: at(end), y1: 3, y2: 11, "vector-effect": "non-scaling-stroke" }));
  chart.append(svg("rect", { class: "dot", x: at(value) - 1, y: 3, width: 2, height: 8 }));
  return chart;
}

function histogram(counts, sentence) {
  const most = Math.max(1, ...counts);
  const chart = svg("svg", { class: "chart", viewBox: "0 0 520 168", role: "img", "aria-label": sentence });
  counts.forEach((count, i) => {
    const height = count === 0 ? 0 : Math.max(2, 120 * count / most);
    chart.append(svg("rect", { class: "bar", x: 6 + 51 * i, y: 140 - height, width: 45, height, rx: 3 }, svg("title", null, 10 * i + " to " + 10 * (i + 1) + ": " + whole.format(count))));
    if (count > 0) chart.append(svg("text", { class: "strong", x: 28 + 51 * i, y: 134 - height, "text-anchor": "middle" }, whole.format(count)));
    chart.append(svg("text", { x: 6 + 51 * i, y: 157, "text-anchor": "middle" }, String(10 * i)));
  });
  chart.append(svg("text", { x: 514, y: 157, "text-anchor": "middle" }, "100"), svg("line", { class: "whisker", x1: 4, x2: 516, y1: 140.5, y2: 140.5 }));
  return chart;
}
