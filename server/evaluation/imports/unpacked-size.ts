import yauzl from 'yauzl';

/**
 * How many bytes an archive says that it holds, so that a small file that unpacks to gigabytes is refused before
 * anything is unpacked. Infinite when it cannot be read.
 */
export function unpackedSize(bytes: Buffer): Promise<number> {
  return new Promise((done) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, archive) => {
      if (error) return done(Number.POSITIVE_INFINITY);
      let total = 0;
      archive.on('entry', ({ uncompressedSize }: { uncompressedSize: number }) => {
        total += uncompressedSize;
        archive.readEntry();
      });
      archive.on('end', () => done(total));
      archive.on('error', () => done(Number.POSITIVE_INFINITY));
      archive.readEntry();
    });
  });
}
