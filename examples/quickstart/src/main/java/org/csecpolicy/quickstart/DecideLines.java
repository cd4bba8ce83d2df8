package org.csecpolicy.quickstart;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.csecpolicy.CallDecision;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.policy.DocumentError;
import org.csecpolicy.policy.ErrorCode;
import org.csecpolicy.policy.InvalidDocumentException;

/**
 * One referral or call a line in, one line out, in the same order: the decision, or why there is
 * none. Every processor decides its share, and no line costs another one its decision. Whenever no
 * more lines have come, all that have are answered.
 */
final class DecideLines {
  /** Some whole documents, or many brief lines, at once. */
  private static final int BUFFER = 1 << 16;

  private static final DocumentError NOT_DECIDED =
      DocumentError.of("", ErrorCode.OTHER, "not decided, by an error of the program");

  private final HotlinePolicy policy;
  private final PolicyJson json;
  private final Function<HotlineDecision, byte[]> write;
  private final Function<CallDecision, byte[]> writeCall;

  /** A line may be of a referral or of a call about several children. */
  DecideLines(
      HotlinePolicy policy,
      PolicyJson json,
      Function<HotlineDecision, byte[]> write,
      Function<CallDecision, byte[]> writeCall) {
    this.policy = policy;
    this.json = json;
    this.write = write;
    this.writeCall = writeCall;
  }

  /** What stands in the place of each line of a batch, and how many of them are no decision. */
  record Answers(List<byte[]> lines, Undecided undecided) {}

  /** How many lines were refused, and how many an error of the program took the decision from. */
  record Undecided(long refused, long failed) {
    Undecided plus(Undecided more) {
      return new Undecided(refused + more.refused, failed + more.failed);
    }
  }

  /** Answers the whole stream, as far as it can be read. */
  Undecided run(InputStream in, OutputStream out, LineProgress progress) throws IOException {
    ReferralLines lines = new ReferralLines(in);
    AnswersInOrder answers = new AnswersInOrder(new BufferedOutputStream(out, BUFFER), progress);
    ExecutorService hands = Executors.newFixedThreadPool(AnswersInOrder.PROCESSORS);
    try {
      submit(lines, answers, hands);
    } finally {
      hands.shutdownNow();
      progress.clear();
    }
    return answers.undecided();
  }

  private void submit(ReferralLines lines, AnswersInOrder answers, ExecutorService hands)
      throws IOException {
    try {
      for (ReferralLines.Batch batch = lines.next();
          !batch.lines().isEmpty();
          batch = lines.next()) {
        ReferralLines.Batch share = batch;
        answers.makeRoom(share.bytes(), lines.bytes());
        answers.add(share.bytes(), hands.submit(() -> decide(share)));
        if (lines.mustWait()) {
          answers.printAll(lines.bytes());
        }
      }
    } finally {
      answers.printAll(lines.bytes()); // also when the rest cannot be read
    }
  }

  private byte[] answer(byte[] line) {
    return json.isCall(line)
        ? writeCall.apply(policy.decide(json.readCall(line)))
        : write.apply(policy.decide(json.readReferral(line)));
  }

  private Answers decide(ReferralLines.Batch batch) {
    List<byte[]> answers = new ArrayList<>(batch.lines().size());
    long refused = 0;
    long failed = 0;
    long number = batch.first();
    for (byte[] line : batch.lines()) {
      try {
        answers.add(answer(line));
      } catch (InvalidDocumentException invalid) {
        answers.add(RefusedLine.of(number, line, invalid.errors()));
        refused++;
      } catch (RuntimeException | StackOverflowError wrong) {
        answers.add(RefusedLine.of(number, line, List.of(NOT_DECIDED)));
        failed++;
      }
      number++;
    }
    return new Answers(answers, new Undecided(refused, failed));
  }
}
