package vendor;

import java.time.Instant;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.Outcomes;
import org.csecpolicy.directory.Unit;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.notifications.MessageDetails;
import org.csecpolicy.notifications.Messages;
import org.csecpolicy.referral.Custody;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.Answer;
import org.csecpolicy.screening.Category;
import org.csecpolicy.screening.Suspicion;

/** Decides, asks and writes messages, with nothing beside the library and what it brings. */
public final class Consumer {
  private Consumer() {}

  /** Fails unless the decision is the README's. */
  public static void main(String[] args) {
    HotlinePolicy policy = HotlinePolicy.losAngeles();
    Referral referral =
        Referral.builder()
            .calledAt(Instant.parse("2026-11-21T06:40:00Z"))
            .putCategory(Category.CSEC, Suspicion.POSSIBLE)
            .custody(Custody.builder().lawEnforcement(Answer.YES).build())
            .build();
    HotlineDecision decision = policy.decide(referral);
    check(decision.get(Outcomes.PRIMARY).outcome().contains(Unit.AFTER_HOURS_UNIT), "the unit");
    check(decision.steps().size() > 6, "the steps");
    check(!Inquiry.of(policy).next(referral, 3).isEmpty(), "the questions");
    check(!Messages.of(decision, MessageDetails.none()).isEmpty(), "the messages");
    try {
      PolicyJson.of(policy.agency());
      check(false, "Jackson is here, and was not meant to be");
    } catch (IllegalStateException withoutJackson) {
      check(withoutJackson.getMessage().contains("jackson-core"), "what to add for JSON");
    }
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException(what);
    }
  }
}
