// Photos into pictures for the web as sharp makes them: node _bench_sharp.mjs SHARP PHOTOS OUT WIDTH…
// SHARP is the folder of the package. As many photos at once as the machine has cores, the fastest of several ways tried.
import { mkdirSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";

const [folder, photos, out, ...widths] = process.argv.slice(2);
const sharp = createRequire(import.meta.url)(folder);
const waiting = readdirSync(photos).filter((name) => name.endsWith(".jpg")).sort();
mkdirSync(out, { recursive: true });

async function work() {
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    for (const width of widths) {
      const target = join(out, `${basename(name, ".jpg")}-${width}.webp`);
      await sharp(join(photos, name)).rotate().resize({ width: Number(width) }).webp({ quality: 80 }).toFile(target);
    }
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
