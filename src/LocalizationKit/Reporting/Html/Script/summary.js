// The top of the page: it needs the sums only, so it stands before the listings are read.

const summary = report.summary;
const insights = report.insights;

function card(name, text, value, note) {
  return el("div", { class: "card " + name }, el("span", { class: "name" }, text), el("span", { class: "value" }, value), note && el("span", { class: "note" }, note));
}

// The calibrated score has no lower end; below 0 the figure says no more than that.
const scoreOf = s => s.nonLinear < 0 ? "below 0" : one.format(s.nonLinear);

function drawCards() {
  const of = name => card(name, verdictNames[name][0].toUpperCase() + verdictNames[name].slice(1), whole.format(summary.verdicts[name]), summary.records > 0 ? share.format(summary.verdicts[name] / summary.records) + " of listings" : null);
  const all = insights.scores.find(s => s.by === "all");
  const open = severities.reduce((sum, s) => sum + summary.findings[s], 0);
  byId("cards").append(...[
    card("", "Listings", whole.format(summary.records), summary.segments > 0 ? whole.format(summary.segments) + " texts" : null),
    of("publish"), of("review"), of("block"),
    summary.verdicts.error > 0 && of("error"),
    card("accent", "Findings", whole.format(open), summary.findings.suppressed > 0 ? whole.format(summary.findings.suppressed) + " more accepted" : whole.format(summary.findings.critical) + " critical"),
    all && card("accent", "MQM penalty", one.format(all.penaltyPerThousand), "per 1,000 words; score " + scoreOf(all) + (all.sufficient ? "" : "; few words")),
    insights.trend && card("accent", "New findings", whole.format(insights.trend.new), whole.format(insights.trend.fixed) + " fixed, " + whole.format(insights.trend.unchanged) + " unchanged"),
  ].filter(Boolean));
}

function drawOverview() {
  const v = verdicts.map(name => ({ name, text: verdictNames[name], value: summary.verdicts[name] })).filter(p => p.value > 0 || p.name !== "error");
  const s = severities.map(name => ({ name, text: name, value: summary.findings[name] })).filter(p => p.value > 0 || p.name !== "neutral");
  const say = parts => parts.map(p => whole.format(p.value) + " " + p.text).join(", ");
  const findings = el("div", null, el("p", { class: "lead" }, "Findings by severity"), stackedBar(s, "Findings: " + say(s)), legend(s));
  findings.style.marginTop = "20px";
  return panel("Verdicts", "What may happen to the listings", stackedBar(v, "Verdicts: " + say(v)), legend(v), findings);
}

function drawQuality() {
  return report.quality.some(n => n > 0) && panel("Quality", "Listings by quality, from 0 (worst) to 100",
    histogram(report.quality, "Listings by quality: " + report.quality.map((n, i) => n > 0 ? whole.format(n) + " from " + 10 * i + " to " + 10 * (i + 1) : null).filter(Boolean).join(", ")));
}

function factChip(fact) {
  const both = fact.source && fact.target;
  const short = text => text.length > 36 ? [...text].slice(0, 34).join("") + "…" : text;
  return el("span", { class: "term", title: [fact.source, fact.target].filter(Boolean).join(" → ") }, fact.source && textOf(short(fact.source), report.sourceLanguage, null), both && " → ", fact.target && textOf(short(fact.target), null, null), el("span", { class: "times" }, "×" + whole.format(fact.count)));
}

function drawCause(cause, most) {
  return el("tr", null,
    el("td", { class: "cause" }, button(cause.check + " " + cause.name, () => showCheck(cause.check), "link"), el("div", { class: "muted small" }, report.checks[cause.check]?.summary ?? "")),
    el("td", { class: "num", "data-label": "Findings" }, whole.format(cause.findings), smallBar(cause.findings, most)),
    el("td", { class: "num", "data-label": "Listings" }, whole.format(cause.listings)),
    el("td", null,
      cause.recurring.length > 0 && el("div", { class: "terms" }, cause.recurring.map(factChip)),
      cause.examples.length > 0 && lazyDetails("examples", cause.examples.length === 1 ? "an example" : cause.examples.length + " examples", () =>
        [el("ul", null, cause.examples.map(e => el("li", null, e.id && el("strong", null, textOf(e.id, null, null)), e.market && " " + e.market, e.field && " · " + e.field, e.id && ": ", textOf(e.message, null, null))))])));
}

function drawCauses() {
  const first = 8;
  const most = Math.max(...insights.causes.map(c => c.findings));
  const rows = insights.causes.map(c => drawCause(c, most));
  const hidden = rows.slice(first);
  for (const row of hidden) row.classList.add("more");
  const all = hidden.length > 0 && button("Show all " + rows.length + " causes", () => {
    for (const row of hidden) row.classList.remove("more");
    all.remove();
  });
  return rows.length > 0 && wide(panel("Commonest causes", "By check; within a check, the terms and facts that recur" + (insights.approximate ? " (what is rare was not counted to its end)" : ""),
    table("Commonest causes", [{ text: "Check" }, { text: "Findings", name: "num" }, { text: "Listings", name: "num" }, { text: "Most often" }], rows, "stack"), all));
}

function drawMarkets() {
  const markets = insights.scores.filter(s => s.by === "market" && s.key);
  const most = Math.max(20, ...markets.map(m => Math.min(m.interval[1] ?? 0, 5 * m.penaltyPerThousand)));
  const rows = markets.map(m => {
    const group = insights.groups.find(g => g.by === "market" && g.key === m.key);
    return el("tr", null,
      el("td", { class: "nowrap" }, m.key, !m.sufficient && el("span", { class: "muted" }, " (few words)")),
      el("td", { class: "num" }, whole.format(m.records)),
      el("td", { class: "num" }, group ? share.format(group.share) : markets.length === 1 && summary.records > 0 ? share.format((summary.verdicts.review + summary.verdicts.block) / summary.records) : ""),
      el("td", { class: "num" }, one.format(m.penaltyPerThousand)),
      el("td", { class: "bar-cell" }, whisker(m.penaltyPerThousand, m.interval[0], m.interval[1], most, 10), el("span", { class: "sr" }, "95 % interval " + one.format(m.interval[0]) + " to " + (m.interval[1] === null ? "unbounded" : one.format(m.interval[1])))),
      el("td", { class: "num" }, scoreOf(m)));
  });
  return markets.length > 0 && panel("Score by market", "MQM penalty per 1,000 words with its 95 % interval; dashed: what is just good enough (10), which scores 95",
    table("Score by market", [{ text: "Market" }, { text: "Listings", name: "num" }, { text: "Held", name: "num" }, { text: "Penalty", name: "num" }, { text: "" }, { text: "Score", name: "num" }], rows));
}

function drawGroups() {
  const groups = insights.groups.filter(g => g.by !== "market" || g.standing !== "ordinary");
  const shown = groups.slice(0, 24);
  const most = Math.max(0.1, ...shown.map(g => g.interval[1]));
  const rows = shown.map(g => el("tr", null,
    el("td", null, el("span", { class: "muted" }, g.by + " "), textOf(g.key, null, null), g.small && el("span", { class: "muted" }, " (small)")),
    el("td", { class: "num" }, whole.format(g.held) + " of " + whole.format(g.listings)),
    el("td", { class: "num" }, share.format(g.share)),
    el("td", { class: "bar-cell" }, whisker(g.share, g.interval[0], g.interval[1], most, g.restShare), el("span", { class: "sr" }, "95 % interval " + share.format(g.interval[0]) + " to " + share.format(g.interval[1]) + ", the rest " + share.format(g.restShare))),
    el("td", { class: "nowrap" }, g.standing === "worse" ? el("span", { class: "up" }, "▲ worse") : g.standing === "better" ? el("span", { class: "down" }, "▼ better") : el("span", { class: "muted" }, "no clear difference"))));
  return shown.length > 0 && panel("Who stands out", "Share of listings that are held, with its 95 % interval; dashed: the rest of the kind" + (groups.length > shown.length ? "; the first " + shown.length + " of " + whole.format(groups.length) : ""),
    table("Who stands out", [{ text: "Group" }, { text: "Held", name: "num" }, { text: "Share", name: "num" }, { text: "" }, { text: "" }], rows));
}

function drawTerms() {
  const shown = insights.terms.slice(0, 24);
  const rows = shown.map(t => el("tr", null,
    el("td", null, textOf(t.source, report.sourceLanguage, null)),
    el("td", { class: "nowrap" }, t.market),
    el("td", { class: "num" }, whole.format(t.listings)),
    el("td", null, el("div", { class: "terms" }, t.untranslated && el("span", { class: "muted" }, "left untranslated"), t.renderings.map(r => el("span", { class: "term" }, textOf(r.text, t.market, null), el("span", { class: "times" }, "×" + whole.format(r.count))))))));
  return shown.length > 0 && panel("Terms to add", "Source words that stay untranslated or are rendered in several ways, in more than one listing",
    table("Terms to add to a glossary", [{ text: "Term" }, { text: "Market" }, { text: "Listings", name: "num" }, { text: "Seen as" }], rows));
}

function drawTrend() {
  const trend = insights.trend;
  const rows = trend?.checks.filter(c => c.new + c.fixed > 0).sort((a, b) => b.new + b.fixed - a.new - a.fixed).slice(0, 16).map(c => el("tr", null,
    el("td", null, c.check + " " + (report.checks[c.check]?.name ?? "")),
    el("td", { class: "num" + (c.new > 0 ? " up" : "") }, whole.format(c.new)), el("td", { class: "num" + (c.fixed > 0 ? " down" : "") }, whole.format(c.fixed)), el("td", { class: "num" }, whole.format(c.unchanged))));
  return trend && panel("Since the earlier run", [whole.format(trend.listings.better) + " listings better", whole.format(trend.listings.worse) + " worse", whole.format(trend.listings.added) + " added", whole.format(trend.listings.gone) + " gone"].join(", "),
    rows.length > 0 ? table("Findings since the earlier run", [{ text: "Check" }, { text: "New", name: "num" }, { text: "Fixed", name: "num" }, { text: "Unchanged", name: "num" }], rows) : el("p", null, "No finding is new and none is gone."));
}

function drawSummary() {
  byId("title").textContent = report.title;
  document.title = report.title + " – LocalizationKit";
  byId("meta").textContent = [report.created, "lockit " + report.kit].filter(Boolean).join(" · ");
  const notes = [];
  if (summary.interrupted) notes.push("The run was interrupted; these are the results so far.");
  if (report.shown < report.total) notes.push("The sums are those of all " + whole.format(report.total) + " listings; the worst " + whole.format(report.shown) + " are listed below.");
  if (!report.hasTexts && report.total > 0) notes.push("The results carry no texts: only the places of the findings are shown. Give 'lockit report' the batch with --batch, or write the results with --with-texts.");
  byId("notice").textContent = notes.join(" ");
  byId("notice").hidden = notes.length === 0;
  drawCards();
  byId("charts").append(...[drawOverview(), drawQuality(), drawCauses(), drawTrend(), drawMarkets(), drawGroups(), drawTerms()].filter(Boolean));
}
