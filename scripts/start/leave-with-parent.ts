// Preloaded into the hub and the site: when the start that made them is gone, however it went, they go too.
process.on('disconnect', () => process.exit(0));
