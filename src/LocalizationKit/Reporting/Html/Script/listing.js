// One listing as a card: both sides of each text with the findings marked, and what is said about them.

const worstOf = names => severities.find(s => names.includes(s)) ?? "neutral";

function spanFits(text, span) {
  return span && typeof text === "string" && text.substr(span.start, span.length) === span.text;
}

// Cuts a text at the ends of all places, so that places that overlap are marked as well.
function marked(text, places, language) {
  const box = textOf("", language);
  const cuts = [...new Set([0, text.length, ...places.flatMap(p => [p.start, p.start + p.length])])].sort((a, b) => a - b);
  const numbers = list => list.map(p => p.number).join(" ");
  cuts.forEach((from, i) => {
    for (const point of places.filter(p => p.length === 0 && p.start === from)) {
      box.append(el("mark", { class: "point " + point.severity, "data-n": point.number, title: point.title }));
    }
    const to = cuts[i + 1];
    if (to === undefined) return;
    const here = places.filter(p => p.length > 0 && p.start <= from && p.start + p.length >= to);
    const piece = text.slice(from, to);
    box.append(here.length === 0 ? piece : el("mark", {
      class: here.every(p => p.off) ? "off" : worstOf(here.filter(p => !p.off).map(p => p.severity)),
      "data-n": numbers(here.filter(p => p.start + p.length === to)) || null,
      title: [...new Set(here.map(p => p.title))].join(", "),
    }, piece));
  });
  return box;
}

function drawSide(name, text, language, places) {
  return el("div", { class: "side" }, el("span", { class: "tag" }, name, languageOf(language) && " · " + language),
    text === null || text === undefined ? el("span", { class: "muted" }, "(not translated)") : text === "" ? el("span", { class: "muted" }, "(empty)") : marked(text, places, language));
}

function placesOf(findings, side, text) {
  return findings.filter(f => spanFits(text, f[side])).map(f => ({ start: f[side].start, length: f[side].length, number: f.number, severity: f.severity, off: f.accepted, title: f.check + " " + (report.checks[f.check]?.name ?? "") }));
}

function drawField(item, field, findings) {
  return el("div", { class: "field" }, el("h4", null, field.name, field.cut && " (cut)"),
    el("div", { class: "sides" },
      drawSide("source", field.source, item.sourceLanguage, placesOf(findings, "source", field.source)),
      drawSide("target", field.target, item.targetLanguage, placesOf(findings, "target", field.target))),
    findings.length > 0 && el("ol", { class: "findings" }, findings.map(f => drawFinding(item, f, field))));
}

function drawWhy(id) {
  return report.checks[id].explanation.split(/^## /m).filter(part => part.trim()).flatMap(part => {
    const [head, ...body] = part.split("\n");
    return [el("h5", null, head), el("p", null, body.join("\n").trim().replaceAll("`", ""))];
  });
}

function drawQuote(name, span, language) {
  return span && span.text && el("div", { class: "quote" }, el("span", { class: "tag" }, name), textOf(span.text, language));
}

function drawFinding(item, f, field) {
  const check = report.checks[f.check];
  return el("li", { class: "finding" + (f.accepted ? " off" : "") },
    el("span", { class: "no", "aria-label": "finding " + f.number }, f.number),
    el("div", null,
      el("div", { class: "what" }, el("span", { class: "pill " + f.severity }, f.severity), el("span", null, f.check + " " + (check?.name ?? "")),
        f.state === "new" && el("span", { class: "pill new" }, "new"), f.accepted && el("span", { class: "pill neutral" }, "accepted"), f.origin && el("span", null, f.origin), !field && f.field && el("span", null, f.field)),
      el("div", { class: "message", dir: "auto" }, f.message),
      !spanFits(field?.source, f.source) && drawQuote("source", f.source, item.sourceLanguage),
      !spanFits(field?.target, f.target) && drawQuote("target", f.target, item.targetLanguage),
      f.suggestion && el("div", { class: "quote fix" }, el("span", { class: "tag" }, "suggestion"), f.suggestion.replacement === "" ? "delete it" : textOf(f.suggestion.replacement, item.targetLanguage), el("span", { class: "muted" }, f.suggestion.safe ? "  safe to apply" : "  please confirm")),
      check?.explanation && lazyDetails("why", "Why this matters and how to fix it", () => drawWhy(f.check))));
}

function drawFacts(item) {
  const right = el("div", { class: "facts right" });
  if (item.quality !== null) right.append(el("span", null, "quality " + Math.round(item.quality)), el("span", null, "risk " + share.format(item.risk)));
  return [el("div", { class: "facts" },
    [item.market, item.vertical, item.merchant && "merchant " + item.merchant, item.engine && "engine " + item.engine, item.day, item.place].filter(Boolean).map(t => textOf(t, null, null))), right];
}

function drawItem(item) {
  const grouped = new Map();
  for (const f of item.findings) {
    const index = item.fields && f.fieldIndex >= 0 && f.fieldIndex < item.fields.length ? f.fieldIndex : -1;
    grouped.set(index, [...(grouped.get(index) ?? []), f]);
  }
  const fields = item.fields ?? [];
  const clean = fields.filter((_, i) => !grouped.has(i));
  const loose = grouped.get(-1) ?? [];
  const trend = item.trend;
  const body = el("div", { class: "item-body" },
    item.reasons.length > 0 && el("p", { class: "reasons" }, "Held because: " + item.reasons.join("; ")),
    trend?.fixed.length > 0 && el("p", { class: "reasons" }, el("span", { class: "pill fixed" }, "fixed"), " " + trend.fixed.map(id => id + " " + (report.checks[id]?.name ?? "")).join(", ")),
    loose.length > 0 && el("ol", { class: "findings" }, loose.map(f => drawFinding(item, f, null))),
    fields.map((field, i) => grouped.has(i) && drawField(item, field, grouped.get(i))),
    item.choices.map(c => el("p", { class: "quote fix" }, el("span", { class: "tag" }, c.engine + " is better for " + c.field), textOf(c.text, item.targetLanguage), el("span", { class: "muted" }, "  " + c.reason))),
    clean.length > 0 && (grouped.size === 0 && clean.length <= 2 ? clean.map(f => drawField(item, f, []))
      : lazyDetails("rest", clean.length === 1 ? "1 text without findings" : whole.format(clean.length) + " texts without findings", () => clean.map(f => drawField(item, f, [])))));
  return el("article", { class: "item " + item.verdict, tabindex: "-1", "aria-label": (item.id ?? "record without id") + ", " + verdictNames[item.verdict] },
    el("header", { class: "item-head" }, el("span", { class: "pill " + item.verdict }, verdictNames[item.verdict]), el("h3", null, textOf(item.id ?? "(no id)", null, null)),
      trend?.earlier && trend.earlier !== item.verdict && el("span", { class: "muted" }, "was " + verdictNames[trend.earlier]), drawFacts(item)),
    body);
}
