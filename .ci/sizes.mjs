// sizes.mjs [FOLDER]: what a visitor downloads from the built site, in kB after brotli 11, as a table.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";

const dist = process.argv[2] ?? "dist";
if (!existsSync(join(dist, "index.html"))) {
  console.error(`There is no built site in ${dist}: run 'make build' first.`);
  process.exit(1);
}
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/"))
  .filter((file) => !file.startsWith(".")) // Trunk's staging folder while it builds.
  .sort();
const named = (pattern) => files.filter((file) => pattern.test(file));

function row(name, members) {
  const contents = members.map((file) => readFileSync(join(dist, file)));
  const total = (sizes) => (sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1).padStart(8);
  const packed = contents.map((content) => brotliCompressSync(content).length);
  console.log(`${name.padEnd(38)}${total(contents.map((content) => content.length))}${total(packed)}`);
}

console.log(`${"kB".padEnd(38)}${"plain".padStart(8)}${"brotli".padStart(8)}`);
row("first page, with styles and figure", ["index.html"]);
row("WebAssembly and JavaScript", named(/\.(wasm|m?js)$/));
named(/^atlas.*\.bin$/).forEach((file) => row(file, [file]));
named(/^art\//).forEach((file) => row(file, [file]));
row("all cards", named(/^card\//));
console.log(`${named(/(^|\/)index\.html$/).length} pages, ${files.length} files`);
