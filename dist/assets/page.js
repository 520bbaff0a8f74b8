// What runs in the page of the HTML report: plots and copying. The report reads well without it.
(() => {
  const charts = JSON.parse(document.getElementById('charts').textContent);
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(`--plot-${name}`).trim();
  const font = '12px system-ui, sans-serif';
  const axis = { stroke: colour('axis'), font, grid: { stroke: colour('grid'), width: 1 }, ticks: { show: false } };
  const inMs = (_, values) => values.map((value) => (value < 1000 ? `${value} ms` : `${value / 1000} s`));
  const base = { height: 180, legend: { show: false }, cursor: { show: false }, padding: [10, 8, 0, 0] };
  const line = (name, dash) => ({ stroke: colour(name), width: 1.5, dash, points: { show: false } });
  const dots = (name, size = 6) => ({
    paths: () => null,
    points: { show: true, size, width: 0, fill: colour(name), stroke: colour(name) },
  });
  const level = (length, value) => new Array(length).fill(value);

  function strip({ samplesMs, budgetMs, p95Ms, intervalMs }) {
    const n = samplesMs.length;
    const top = 1.08 * Math.max(1, p95Ms ?? 0, 1.2 * (budgetMs ?? 0), intervalMs?.[1] ?? 0, ...samplesMs);
    const isOver = (ms) => budgetMs !== null && ms > budgetMs;
    const [low, high] = intervalMs ?? [null, null];
    const columns = [
      [samplesMs.map((_, index) => index + 1), {}],
      [level(n, low === null ? null : (high ?? top)), { points: { show: false } }],
      [level(n, low), { points: { show: false } }],
      [level(n, p95Ms), line('point')],
      [level(n, budgetMs), line('budget', [6, 4])],
      [samplesMs.map((ms) => (ms !== null && !isOver(ms) ? ms : null)), dots('point')],
      [samplesMs.map((ms) => (ms !== null && isOver(ms) ? ms : null)), dots('over')],
      [samplesMs.map((ms) => (ms === null ? top * 0.97 : null)), { paths: () => null, points: { show: crosses } }],
    ];
    return {
      data: columns.map(([values]) => values),
      options: {
        ...base,
        scales: { x: { time: false, range: [0.5, n + 0.5] }, y: { range: [0, top] } },
        axes: [
          { ...axis, size: 26, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] },
          { ...axis, size: 62, values: inMs },
        ],
        series: columns.map(([, series]) => series),
        bands: [{ series: [1, 2], fill: colour('band') }],
      },
    };
  }

  /** Draws a cross for each failed request, which has no time. uPlot calls this in place of its own drawing. */
  function crosses(plot, series, from, to) {
    const { ctx, data } = plot;
    const arm = 4 * devicePixelRatio;
    ctx.save();
    ctx.strokeStyle = colour('over');
    ctx.lineWidth = 2 * devicePixelRatio;
    ctx.beginPath();
    for (let index = from; index <= to; index++) {
      if (data[series][index] === null) continue;
      const x = plot.valToPos(data[0][index], 'x', true);
      const y = plot.valToPos(data[series][index], 'y', true);
      ctx.moveTo(x - arm, y - arm);
      ctx.lineTo(x + arm, y + arm);
      ctx.moveTo(x - arm, y + arm);
      ctx.lineTo(x + arm, y - arm);
    }
    ctx.stroke();
    ctx.restore();
    return false;
  }

  function history({ releases, budgetMs }) {
    const n = releases.length;
    const top = 1.15 * Math.max(1, budgetMs ?? 0, ...releases.map(({ p95Ms }) => p95Ms));
    const labels = (_, values) => values.map((value) => releases[value]?.label ?? '');
    const p95 = {
      stroke: colour('point'),
      width: 1.5,
      points: { show: true, size: 6, width: 0, fill: colour('point') },
    };
    return {
      data: [releases.map((_, index) => index), releases.map(({ p95Ms }) => p95Ms), level(n, budgetMs)],
      options: {
        ...base,
        scales: { x: { time: false, range: [-0.5, n - 0.5] }, y: { range: [0, top] } },
        axes: [
          { ...axis, size: 26, space: 64, incrs: [1, 2, 5, 10, 20, 50], values: labels, grid: { show: false } },
          { ...axis, size: 62, values: inMs },
        ],
        series: [{}, p95, line('budget', [6, 4])],
      },
    };
  }

  function waterfall({ bars }) {
    const facet = (pick) => ({ unit: 1, values: () => bars.map(pick) });
    const end = ({ startMs, durationMs }) => startMs + durationMs;
    const labels = (_, values) => values.map((value) => bars[value]?.label ?? '');
    return {
      data: [bars.map((_, index) => index), bars.map(end)],
      options: {
        ...base,
        height: 48 + 24 * bars.length,
        scales: {
          x: { time: false, ori: 1, dir: -1, range: [-0.5, bars.length - 0.5] },
          y: { ori: 0, range: [0, Math.max(1, ...bars.map(end))] },
        },
        axes: [
          { ...axis, side: 3, size: 76, space: 16, incrs: [1], values: labels, grid: { show: false } },
          { ...axis, side: 2, size: 26, space: 70, values: inMs },
        ],
        series: [
          {},
          {
            fill: colour('point'),
            width: 0,
            points: { show: false },
            paths: uPlot.paths.bars({
              size: [0.6],
              disp: { y0: facet(({ startMs }) => startMs), y1: facet(end) },
            }),
          },
        ],
      },
    };
  }

  const kinds = { strip, history, waterfall };
  const drawn = new WeakMap();

  function draw(place) {
    const width = place.clientWidth;
    if (width === 0) return;
    const plot = drawn.get(place);
    if (plot) {
      if (plot.width !== width) plot.setSize({ width, height: plot.height });
      return;
    }
    const chart = charts[place.dataset.chart];
    const { options, data } = kinds[chart.kind](chart);
    drawn.set(place, new uPlot({ ...options, width }, data, place));
  }

  // A plot is drawn when it comes near the screen. A plot in a closed fold waits until the fold opens.
  const places = [...document.querySelectorAll('.chart')];
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) draw(target);
    },
    { rootMargin: '400px' },
  );
  for (const place of places) near.observe(place);
  let frame = 0;
  addEventListener('resize', () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => places.filter((place) => drawn.has(place)).forEach(draw));
  });
  addEventListener('beforeprint', () => {
    // Nobody can open a fold on paper. The lists of samples stay closed: the plots show the single requests.
    for (const fold of document.querySelectorAll('details:not(:has(.samples))')) fold.open = true;
    places.forEach(draw);
  });

  const status = document.getElementById('status');
  document.addEventListener('click', async ({ target }) => {
    const button = target.closest?.('.copy');
    if (!button) return;
    const code = button.parentElement.querySelector('code');
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = 'Copied';
    } catch {
      // If the page may not write to the clipboard, it selects the text, so that one key copies it.
      getSelection().selectAllChildren(code);
      button.textContent = 'Selected';
    }
    status.textContent = `${button.textContent}: ${code.textContent.slice(0, 80)}`;
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 2000);
  });
})();
