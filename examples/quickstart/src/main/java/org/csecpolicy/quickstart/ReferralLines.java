package org.csecpolicy.quickstart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.csecpolicy.json.PolicyJson;

/**
 * The lines of a stream, in batches that many hands can work on. Of a line that is longer than any
 * document only so much is kept that it is refused as too long.
 */
final class ReferralLines {
  private static final int LINES = 64;
  private static final int BYTES = 1 << 20;
  private static final int BUFFER = 1 << 16;
  private static final int USUAL_LINE = 1 << 11;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int end;
  private long lines;
  private long bytes;

  ReferralLines(InputStream in) {
    this.in = in;
  }

  /** Some lines in a row; the first has this number, counted from 1. */
  record Batch(long first, List<byte[]> lines) {}

  /** How many bytes have been read. */
  long bytes() {
    return bytes;
  }

  /** The next lines; none at the end. */
  Batch next() throws IOException {
    List<byte[]> batch = new ArrayList<>(LINES);
    long first = lines + 1;
    int size = 0;
    while (batch.size() < LINES && size < BYTES && (next < end || fill())) {
      byte[] line = line();
      size += line.length;
      batch.add(line);
      lines++;
    }
    return new Batch(first, batch);
  }

  private byte[] line() throws IOException {
    int from = next;
    seekLineFeed();
    if (next < end) {
      return Arrays.copyOfRange(buffer, from, next++); // without the line feed
    }
    return lineAcrossBuffers(from);
  }

  private byte[] lineAcrossBuffers(int from) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(USUAL_LINE);
    line.write(buffer, from, end - from);
    while (fill()) {
      seekLineFeed();
      line.write(buffer, 0, Math.min(next, PolicyJson.MAX_BYTES + 1 - line.size()));
      if (next < end) {
        next++; // the line feed
        break;
      }
    }
    return line.toByteArray();
  }

  private void seekLineFeed() {
    int at = next; // most of the time of reading is spent here
    while (at < end && buffer[at] != '\n') {
      at++;
    }
    next = at;
  }

  private boolean fill() throws IOException {
    next = 0;
    end = Math.max(0, in.read(buffer));
    bytes += end;
    return end > 0;
  }
}
