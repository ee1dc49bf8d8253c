"use strict";
// Builds nodes. Texts of listings only ever become text nodes and attributes that cannot run; nothing here parses markup.

const SVG = "http://www.w3.org/2000/svg";
const whole = new Intl.NumberFormat("en");
const one = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const share = new Intl.NumberFormat("en", { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
const report = JSON.parse(document.getElementById("report").textContent);
const verdicts = ["block", "review", "publish", "error"];
const severities = ["critical", "major", "minor", "neutral"];
const verdictNames = { block: "block", review: "review", publish: "publish", error: "unreadable" };

function byId(id) {
  return document.getElementById(id);
}

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === true) node.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value);
  }
  for (const child of children.flat()) {
    if (child !== null && child !== undefined && child !== false) node.append(child);
  }
  return node;
}

function el(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

function svg(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

// A language tag of a record is data too: what is none is left out.
function languageOf(tag) {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag ?? "") ? tag : null;
}

function textOf(text, language, name = "text") {
  return el("span", { class: name, lang: languageOf(language), dir: "auto" }, text);
}

function button(text, action, name = "button") {
  const node = el("button", { type: "button", class: name }, text);
  node.addEventListener("click", action);
  return node;
}

// Builds what is inside only when somebody opens it.
function lazyDetails(name, summary, build) {
  const details = el("details", { class: name }, el("summary", null, summary));
  details.addEventListener("toggle", () => {
    if (details.open && details.childElementCount === 1) details.append(...build());
  });
  return details;
}

function table(caption, heads, rows, name) {
  return el("div", { class: "scroll" }, el("table", { class: name },
    el("caption", { class: "sr" }, caption),
    el("thead", null, el("tr", null, heads.map(h => el("th", { scope: "col", class: h.name }, h.text)))),
    el("tbody", null, rows)));
}

function panel(title, lead, ...content) {
  const id = "h-" + title.toLowerCase().replace(/[^a-z]+/g, "-");
  return el("section", { class: "panel", "aria-labelledby": id }, el("h3", { id }, title), lead && el("p", { class: "lead" }, lead), content);
}

function wide(node) {
  node.classList.add("wide");
  return node;
}
