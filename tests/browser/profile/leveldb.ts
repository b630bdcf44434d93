// The ways in which text may lie in a browser's file: as it is, within the compressed blocks of a LevelDB table, and in the
// records of a LevelDB log whose fragments a block boundary divides.

/** A LevelDB table ends with this. */
const TABLE = Buffer.from('57fb808b247547db', 'hex');
const FOOTER = 48;
const LOG_BLOCK = 32_768;
const LOG_HEADER = 7;

/** The content, and everything that can be unpacked from it. */
export function readings(content: Buffer): Buffer[] {
  const all = [content];
  if (content.length >= FOOTER && content.subarray(-8).equals(TABLE)) all.push(Buffer.concat(table(content)));
  else if (content.length > LOG_BLOCK) all.push(unfragmented(content));
  return all;
}

/** Every data block of a table, unpacked. */
function table(content: Buffer): Buffer[] {
  const footer = content.subarray(-FOOTER);
  const [, afterMeta] = handle(footer, 0);
  const [index] = handle(footer, afterMeta);
  return entries(block(content, index)).map((value) => block(content, handle(value, 0)[0]));
}

interface Place {
  offset: number;
  size: number;
}

function handle(from: Buffer, at: number): [Place, number] {
  const [offset, next] = varint(from, at);
  const [size, end] = varint(from, next);
  return [{ offset, size }, end];
}

function block(content: Buffer, { offset, size }: Place): Buffer {
  const packed = content.subarray(offset, offset + size);
  return content[offset + size] === 1 ? unsnap(packed) : packed;
}

/** The values of a block's entries. */
function entries(content: Buffer): Buffer[] {
  const end = content.length - 4 - 4 * content.readUInt32LE(content.length - 4);
  const values: Buffer[] = [];
  for (let at = 0; at < end; ) {
    const [, afterShared] = varint(content, at);
    const [own, afterOwn] = varint(content, afterShared);
    const [size, start] = varint(content, afterOwn);
    values.push(content.subarray(start + own, start + own + size));
    at = start + own + size;
  }
  return values;
}

function varint(from: Buffer, at: number): [number, number] {
  let [value, scale] = [0, 1];
  for (;;) {
    const byte = from[at];
    at += 1;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return [value, at];
    scale *= 128;
  }
}

/** Snappy, as its format description has it: literals and copies of what came before. */
export function unsnap(packed: Buffer): Buffer {
  const [length, start] = varint(packed, 0);
  const out = Buffer.alloc(length);
  let to = 0;
  for (let at = start; at < packed.length; ) {
    const tag = packed[at];
    at += 1;
    const kind = tag & 3;
    if (kind === 0) {
      const extra = Math.max(0, (tag >> 2) - 59);
      const size = (extra > 0 ? packed.readUIntLE(at, extra) : tag >> 2) + 1;
      at += extra;
      packed.copy(out, to, at, at + size);
      at += size;
      to += size;
      continue;
    }
    const size = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const width = [0, 1, 2, 4][kind];
    const back = kind === 1 ? ((tag >> 5) << 8) + packed[at] : packed.readUIntLE(at, width);
    at += width;
    // One by one: a copy may reach into what it writes.
    for (let n = 0; n < size; n += 1) out[to + n] = out[to + n - back];
    to += size;
  }
  return out;
}

/** A log without the heads of its fragments. */
function unfragmented(content: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let start = 0; start < content.length; start += LOG_BLOCK) {
    const one = content.subarray(start, start + LOG_BLOCK);
    for (let at = 0; at + LOG_HEADER <= one.length; ) {
      const size = one.readUInt16LE(at + 4);
      parts.push(one.subarray(at + LOG_HEADER, at + LOG_HEADER + size));
      at += LOG_HEADER + size;
    }
  }
  return Buffer.concat(parts);
}
