package org.csecpolicy.quickstart;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.InvalidDocumentException;

/**
 * One referral a line in, one decision a line out, in the same order. Every processor decides its
 * share; a bounded number of batches is under way, so that memory does not grow with the stream. A
 * bad line is reported with its number and has no line of its own.
 */
final class DecideLines {
  private static final int BATCHES_A_PROCESSOR = 3;

  /** Some whole documents, or many brief lines, at once. */
  private static final int BUFFER = 1 << 16;

  private final HotlinePolicy policy;
  private final PolicyJson json;
  private final Function<HotlineDecision, byte[]> write;
  private final int processors = Runtime.getRuntime().availableProcessors();

  DecideLines(HotlinePolicy policy, PolicyJson json, boolean brief) {
    this.policy = policy;
    this.json = json;
    this.write = brief ? json::writeBriefLine : json::writeDecisionLine;
  }

  /** The decisions of a batch as lines, and what is wrong with its bad ones. */
  private record Decided(List<byte[]> lines, int count, List<String> refused) {}

  /** Decides the whole stream and says how many lines were refused. */
  long run(InputStream in, OutputStream out, PrintWriter err, LineProgress progress)
      throws IOException {
    ReferralLines lines = new ReferralLines(in);
    OutputStream buffered = new BufferedOutputStream(out, BUFFER);
    ExecutorService hands = Executors.newFixedThreadPool(processors);
    try {
      Queue<Future<Decided>> underWay = new ArrayDeque<>();
      long refused = 0;
      for (ReferralLines.Batch batch = lines.next();
          !batch.lines().isEmpty();
          batch = lines.next()) {
        ReferralLines.Batch share = batch;
        underWay.add(hands.submit(() -> decide(share)));
        if (underWay.size() > processors * BATCHES_A_PROCESSOR) {
          refused += print(underWay.remove(), buffered, err, progress, lines.bytes());
        }
      }
      while (!underWay.isEmpty()) {
        refused += print(underWay.remove(), buffered, err, progress, lines.bytes());
      }
      return refused;
    } finally {
      hands.shutdownNow();
      progress.clear();
      buffered.flush(); // last: it may fail as the writing did
    }
  }

  private Decided decide(ReferralLines.Batch batch) {
    List<byte[]> decisions = new ArrayList<>(batch.lines().size());
    List<String> refused = new ArrayList<>();
    long number = batch.first();
    for (byte[] line : batch.lines()) {
      try {
        decisions.add(write.apply(policy.decide(json.readReferral(line))));
      } catch (InvalidDocumentException invalid) {
        long bad = number;
        invalid.errors().stream()
            .map(error -> "line " + bad + ": " + Documents.words(error))
            .forEach(refused::add);
      }
      number++;
    }
    return new Decided(decisions, batch.lines().size(), refused);
  }

  private static long print(
      Future<Decided> batch, OutputStream out, PrintWriter err, LineProgress progress, long bytes)
      throws IOException {
    Decided decided = get(batch);
    if (!decided.refused().isEmpty()) {
      progress.clear();
      decided.refused().forEach(err::println);
      err.flush();
    }
    for (byte[] line : decided.lines()) {
      out.write(line);
      out.write('\n');
    }
    progress.add(decided.count(), bytes);
    return decided.refused().stream().map(error -> error.split(":", 2)[0]).distinct().count();
  }

  private static Decided get(Future<Decided> batch) {
    try {
      return batch.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while deciding", interrupted);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a batch could not be decided", failed.getCause());
    }
  }
}
