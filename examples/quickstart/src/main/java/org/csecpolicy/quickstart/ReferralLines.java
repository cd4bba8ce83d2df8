package org.csecpolicy.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.csecpolicy.json.PolicyJson;

/**
 * The lines of a stream, in batches that many hands can work on. No line waits for another to come:
 * a batch ends where the stream has no more for now. Of a line that is longer than any document
 * only so much is kept that it is refused as too long.
 */
final class ReferralLines {
  /** Few enough that what is decided of a batch is small beside the least memory. */
  private static final int LINES = 16;

  private static final int BYTES = 1 << 16;
  private static final int BUFFER = 1 << 16;
  private static final int USUAL_LINE = 1 << 11;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int lineFeed;
  private int end;
  private boolean ended;
  private long lines;
  private long bytes;

  /** What has come of a line that goes on beyond the buffer. */
  private final ByteArrayOutputStream begun = new ByteArrayOutputStream(USUAL_LINE);

  ReferralLines(InputStream in) {
    this.in = in;
  }

  /** Some lines in a row, so many bytes in all; the first has this number, counted from 1. */
  record Batch(long first, List<byte[]> lines, int bytes) {}

  /** How many bytes have been read. */
  long bytes() {
    return bytes;
  }

  /** Whether {@link #next} would have to wait for a line, as far as can be known. */
  boolean mustWait() throws IOException {
    return lineFeed == end && !ended && in.available() == 0;
  }

  /** The next lines; none at the end. */
  Batch next() throws IOException {
    List<byte[]> batch = new ArrayList<>(LINES);
    long first = lines + 1;
    int size = 0;
    awaitLine();
    while (batch.size() < LINES && size < BYTES && (lineFeed < end || ended && begun.size() > 0)) {
      byte[] line = line();
      size += line.length;
      batch.add(line);
      lines++;
    }
    return new Batch(first, batch, size);
  }

  /** Reads on until a whole line has come, or the last of the stream. */
  private void awaitLine() throws IOException {
    while (lineFeed == end && !ended) {
      begin(end);
      next = 0;
      end = Math.max(0, in.read(buffer));
      bytes += end;
      ended = end == 0;
      seekLineFeed();
    }
  }

  private byte[] line() {
    byte[] line;
    if (begun.size() == 0) {
      line = Arrays.copyOfRange(buffer, next, lineFeed);
    } else {
      begin(lineFeed);
      line = begun.toByteArray();
      begun.reset();
    }
    next = Math.min(lineFeed + 1, end);
    seekLineFeed();
    return line;
  }

  /** Keeps what stands in the buffer before this place: it belongs to the line that has begun. */
  private void begin(int to) {
    begun.write(buffer, next, Math.min(to - next, PolicyJson.MAX_BYTES + 1 - begun.size()));
  }

  private void seekLineFeed() {
    int at = next; // most of the time of reading is spent here
    while (at < end && buffer[at] != '\n') {
      at++;
    }
    lineFeed = at;
  }
}
