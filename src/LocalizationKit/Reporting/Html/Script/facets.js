// Which listings fit: a listing's own facets, and facets of its findings, where one finding must fit them all.

const NONE = "(none)";
const facets = [
  { id: "verdict", text: "Verdict", of: item => item.verdict, order: verdicts, name: v => verdictNames[v], always: true },
  { id: "severity", text: "Severity", ofFinding: f => f.severity, order: severities, always: true },
  { id: "state", text: "State of findings", ofFinding: f => f.state, order: ["new", "unchanged", "open", "accepted"] },
  { id: "market", text: "Market", of: item => item.market ?? NONE, always: true },
  { id: "check", text: "Check", ofFinding: f => f.check, name: id => id + " " + (report.checks[id]?.name ?? ""), always: true },
  { id: "merchant", text: "Merchant", of: item => item.merchant ?? NONE },
  { id: "engine", text: "Engine", of: item => item.engine ?? NONE },
  { id: "vertical", text: "Vertical", of: item => item.vertical ?? NONE },
  { id: "day", text: "Day", of: item => item.day ?? NONE },
].map(f => ({ ...f, chosen: new Set(), known: new Map() }));
const ofListing = facets.filter(f => f.of);
const ofFinding = facets.filter(f => f.ofFinding);
const stateFacet = facets.find(f => f.id === "state");
let words = [];

const fold = text => text.normalize("NFKC").toLowerCase();

// Made on the first search and kept: most readers never search.
function haystack(item) {
  item.hay ??= fold([item.id, item.market, item.vertical, item.merchant, item.engine, item.place,
    ...(item.fields ?? []).flatMap(f => [f.name, f.source, f.target]),
    ...item.findings.flatMap(f => [f.check, report.checks[f.check]?.name, f.field, f.message, f.source?.text, f.target?.text, f.suggestion?.replacement])].filter(Boolean).join("\n"));
  return item.hay;
}

const fits = (facet, value) => facet.chosen.size === 0 || facet.chosen.has(value);

// Accepted findings count only for those who ask for them.
function findingFits(f, except) {
  if (f.accepted && stateFacet.chosen.size === 0 && except !== stateFacet) return false;
  return ofFinding.every(facet => facet === except || fits(facet, facet.ofFinding(f)));
}

const asksForFindings = except => ofFinding.some(f => f !== except && f.chosen.size > 0);

function itemFits(item, except) {
  return ofListing.every(f => f === except || fits(f, f.of(item)))
    && (!asksForFindings(except) || item.findings.some(f => findingFits(f, except)))
    && words.every(word => haystack(item).includes(word));
}

function learn(item) {
  for (const f of ofListing) f.known.set(f.of(item), 0);
  for (const finding of item.findings) for (const f of ofFinding) f.known.set(f.ofFinding(finding), 0);
}

function countFacet(facet, items) {
  const counts = new Map([...facet.known.keys()].map(k => [k, 0]));
  for (const item of items) {
    if (!itemFits(item, facet)) continue;
    const values = facet.of ? [facet.of(item)] : new Set(item.findings.filter(f => findingFits(f, facet)).map(facet.ofFinding));
    for (const value of values) counts.set(value, counts.get(value) + 1);
  }
  return counts;
}

function valuesOf(facet) {
  const values = [...facet.known.keys()];
  return facet.order ? facet.order.filter(v => facet.known.has(v)) : values.sort((a, b) => (a === NONE) - (b === NONE) || (a < b ? -1 : 1));
}

// Boxes are made once and then only counted anew, so that focus and scroll position stay where they are.
function drawFacets(changed) {
  const box = byId("facets");
  box.replaceChildren(...facets.filter(f => f.known.size > 1 || (f.always && f.known.size > 0)).map(facet => {
    facet.rows = new Map();
    const options = valuesOf(facet).map(value => {
      const input = el("input", { type: "checkbox", value });
      const number = el("span", { class: "number" });
      const label = el("label", { class: "option" }, input, el("span", { class: "text" }, facet.name ? facet.name(value) : value), number);
      input.addEventListener("change", () => {
        if (input.checked) facet.chosen.add(value); else facet.chosen.delete(value);
        changed();
      });
      facet.rows.set(value, { input, number, label });
      return label;
    });
    const list = el("div", { class: "options" }, options);
    const narrow = options.length > 12 && el("input", { type: "text", placeholder: "find", "aria-label": "Find in " + facet.text.toLowerCase(), autocomplete: "off" });
    if (narrow) narrow.addEventListener("input", () => { for (const o of options) o.hidden = !fold(o.textContent).includes(fold(narrow.value)); });
    return el("fieldset", { "data-facet": facet.id }, el("legend", null, facet.text), narrow, list);
  }));
}

function countFacets(items) {
  for (const facet of facets.filter(f => f.rows)) {
    const counts = countFacet(facet, items);
    for (const [value, row] of facet.rows) {
      const count = counts.get(value) ?? 0;
      row.number.textContent = whole.format(count);
      row.label.classList.toggle("none", count === 0 && !facet.chosen.has(value));
      row.input.checked = facet.chosen.has(value);
    }
  }
  const active = facets.reduce((sum, f) => sum + f.chosen.size, 0);
  byId("active").textContent = active + " active";
  byId("active").hidden = active === 0;
}
