package org.csecpolicy.springboot;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.inquiry.AnswerOption;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.KeyQuestion;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.referral.Referral;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes referrals as documents of the library. Its strict reader gets the bytes as they came, and a
 * decision leaves as it was written: Spring's converters, which log the beginning of what they
 * convert at DEBUG, never see either.
 */
@RestController
class HotlineController {
  private final HotlinePolicy policy;
  private final PolicyJson documents;
  private final Inquiry inquiry;

  HotlineController(HotlinePolicy policy, PolicyJson documents, Inquiry inquiry) {
    this.policy = policy;
    this.documents = documents;
    this.inquiry = inquiry;
  }

  /** The decision about a referral. */
  @PostMapping(
      path = "/decisions",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  void decide(InputStream body, HttpServletResponse response) throws IOException {
    byte[] decision = documents.writeDecisionLine(policy.decide(read(body)));
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.getOutputStream().write(decision);
  }

  /** What to ask next, the most urgent first. */
  @PostMapping(
      path = "/next",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  List<Ask> next(InputStream body, @RequestParam(name = "n", defaultValue = "3") int n)
      throws IOException {
    return inquiry.next(read(body), Math.max(1, Math.min(n, 20))).stream().map(Ask::of).toList();
  }

  /** No more than a byte too many is read; the library refuses it. */
  private Referral read(InputStream body) throws IOException {
    return documents.readReferral(body.readNBytes(PolicyJson.MAX_BYTES + 1));
  }

  /** A question: the field of the document that its answer goes to, the words, the answers. */
  record Ask(String field, String question, String urgency, List<Choice> answers) {
    static Ask of(KeyQuestion asked) {
      return new Ask(
          asked.question().fact().id(),
          asked.question().text(),
          asked.urgency().name(),
          asked.answers().stream().map(Choice::of).toList());
    }
  }

  /** One of the answers to choose from, with its key. */
  record Choice(String key, String label) {
    static Choice of(AnswerOption option) {
      return new Choice(option.key(), option.label());
    }
  }
}
