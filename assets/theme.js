try { const theme = localStorage.getItem("patchmap.theme"); if (theme) document.documentElement.dataset.theme = theme; } catch {}
