// A place on what `selector` finds, as `Session::point_on` needs it, once that has stood still for two frames: what is scrolled to
// may move what is around it. Where scripts are off there are no frames to count.
(selector, countsFrames) => {
    const shape = document.querySelector(selector);
    if (!shape) return null;
    // The figure must be in sight by itself; a list may be scrolled.
    if (shape instanceof HTMLElement) shape.scrollIntoView({ block: 'nearest' });
    const box = shape.getBoundingClientRect();
    const place = [selector, box.x, box.y].join();
    if (countsFrames && window.pointed?.place !== place) {
        const pointed = window.pointed = { place, stands: false };
        requestAnimationFrame(() => requestAnimationFrame(() => { pointed.stands = true; }));
    }
    if (countsFrames && !window.pointed.stands) return null;
    const step = Math.max(1, Math.ceil(Math.max(box.width, box.height) / 48));
    const hit = (x, y) => document.elementFromPoint(x, y)?.closest(selector) === shape;
    const rows = [];
    for (let y = Math.ceil(box.top); y < box.bottom; y += step) {
        const row = [];
        for (let x = Math.ceil(box.left); x < box.right; x += step) row.push(hit(x, y) ? 1 : 0);
        rows.push(row);
    }
    // Each round takes the rim away; who stays longest lies deepest.
    let best = null;
    for (let layer = rows; ; ) {
        const left = layer.flatMap((row, j) => row.flatMap((one, i) => (one ? [[i, j]] : [])));
        if (!left.length) break;
        best = left[Math.floor(left.length / 2)];
        layer = layer.map((row, j) => row.map((one, i) => one && row[i - 1] && row[i + 1] && layer[j - 1]?.[i] && layer[j + 1]?.[i]));
    }
    return best && [Math.ceil(box.left) + best[0] * step, Math.ceil(box.top) + best[1] * step];
}
