package org.csecpolicy.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.csecpolicy.quickstart.DecideLines.Answers;
import org.csecpolicy.quickstart.DecideLines.Undecided;

/**
 * The answers that are being worked on, printed in the order of the lines. So much is under way at
 * once as the memory holds, however many processors there are and whatever stands in the lines.
 */
final class AnswersInOrder {
  static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private static final int BATCHES_A_PROCESSOR = 3;
  private static final long MEMORY = Runtime.getRuntime().maxMemory();

  /** Sixteen answers of 50 KB, with what is needed to make them. */
  private static final long MEMORY_A_BATCH = 3 << 20;

  /** Reading a line takes some ten times its length; long lines take turns. */
  private static final long MEMORY_A_BYTE = 32;

  private final OutputStream out;
  private final LineProgress progress;
  private final Queue<Share> underWay = new ArrayDeque<>();
  private long bytesUnderWay;
  private Undecided undecided = new Undecided(0, 0);

  AnswersInOrder(OutputStream out, LineProgress progress) {
    this.out = out;
    this.progress = progress;
  }

  /** One batch, with the length of its lines. */
  private record Share(long bytes, Future<Answers> answers) {}

  /** Prints what was asked first, until another batch of so many bytes may be worked on. */
  void makeRoom(long bytes, long bytesRead) throws IOException {
    while (!underWay.isEmpty()
        && (underWay.size() >= PROCESSORS * BATCHES_A_PROCESSOR
            || underWay.size() >= MEMORY / MEMORY_A_BATCH
            || bytesUnderWay + bytes > MEMORY / MEMORY_A_BYTE)) {
      print(underWay.remove(), bytesRead);
    }
  }

  void add(long bytes, Future<Answers> answers) {
    underWay.add(new Share(bytes, answers));
    bytesUnderWay += bytes;
  }

  /** Prints everything that has been asked, so that whoever waits for it has it. */
  void printAll(long bytesRead) throws IOException {
    while (!underWay.isEmpty()) {
      print(underWay.remove(), bytesRead);
    }
    out.flush();
  }

  /** How many of the lines printed are no decisions. */
  Undecided undecided() {
    return undecided;
  }

  private void print(Share share, long bytesRead) throws IOException {
    Answers answers = get(share.answers());
    bytesUnderWay -= share.bytes();
    for (byte[] line : answers.lines()) {
      out.write(line);
      out.write('\n');
    }
    undecided = undecided.plus(answers.undecided());
    progress.add(answers.lines().size(), bytesRead);
  }

  private static Answers get(Future<Answers> answers) {
    try {
      return answers.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while deciding", interrupted);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a batch could not be decided", failed.getCause());
    }
  }
}
