// The board works without this file; it adds shortcuts, one-click suggestions and the link between a finding and its place.
(() => {
  'use strict';
  const review = document.getElementById('review');
  const rows = () => [...document.querySelectorAll('.queue .row')];
  const findings = () => [...document.querySelectorAll('.finding')];

  const move = (items, step) => {
    if (items.length === 0) return;
    const at = items.indexOf(document.activeElement.closest('.finding, .row'));
    const next = items[Math.min(items.length - 1, Math.max(0, at + step))];
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };

  const mark = (numbers) => {
    for (const element of document.querySelectorAll('mark[data-findings]')) {
      element.classList.toggle('active', element.dataset.findings.split(' ').some((n) => numbers.includes(n)));
    }
  };

  const edit = (index) => {
    const box = document.getElementById('edit-' + index);
    if (!box) return null;
    box.closest('details').open = true;
    return box;
  };

  const suggest = (button) => {
    const { field, start, length, expected, replacement } = button.dataset;
    const box = edit(field);
    if (!box) return;
    // The browser's text has LF line ends only, as the record has; when the place has moved, the text is looked for.
    let at = Number(start);
    if (box.value.substr(at, Number(length)) !== expected) at = box.value.indexOf(expected);
    if (at < 0) { box.focus(); return; }
    box.setRangeText(replacement, at, at + expected.length, 'select');
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.focus();
  };

  const refresh = () => {
    const release = document.getElementById('approve');
    if (!release) return;
    const changed = [...document.querySelectorAll('textarea[name=target]')].some((t) => t.value !== t.defaultValue);
    release.firstChild.textContent = changed ? 'Release corrected ' : 'Release ';
  };

  document.addEventListener('click', (event) => {
    const button = event.target.closest('.suggest');
    if (button) {
      event.preventDefault();
      suggest(button);
    }
    const place = event.target.closest('mark[data-findings]');
    if (place && review) document.getElementById('finding-' + place.dataset.findings.split(' ')[0])?.focus();
  });
  document.addEventListener('focusin', (event) => {
    const finding = event.target.closest('.finding');
    mark(finding ? [finding.dataset.finding] : []);
  });
  document.addEventListener('mouseover', (event) => {
    const finding = event.target.closest('.finding');
    if (finding) mark([finding.dataset.finding]);
  });
  document.addEventListener('input', refresh);

  const keys = {
    j: () => move(review ? findings() : rows(), 1),
    k: () => move(review ? findings() : rows(), -1),
    s: () => { const b = document.activeElement.closest('.finding')?.querySelector('.suggest') ?? document.querySelector('.suggest'); if (b) suggest(b); },
    e: () => { const b = edit(0); if (b) b.focus(); },
    a: () => document.getElementById('approve')?.focus(),
    r: () => document.getElementById('reason')?.focus(),
    n: () => { if (review?.dataset.next) location.href = review.dataset.next; },
    q: () => { location.href = '/'; },
    '/': () => document.getElementById('filter-market')?.focus(),
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest('input, textarea, select')) {
      if (event.key === 'Escape') event.target.blur();
      return;
    }
    if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
  });
})();
