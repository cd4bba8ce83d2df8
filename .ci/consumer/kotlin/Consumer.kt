package vendor

import java.time.Instant
import org.csecpolicy.HotlineDecision
import org.csecpolicy.HotlinePolicy
import org.csecpolicy.OutsideProtocol
import org.csecpolicy.Outcomes
import org.csecpolicy.ResponsePlan
import org.csecpolicy.directory.Unit as Team
import org.csecpolicy.inquiry.Inquiry
import org.csecpolicy.notifications.MessageDetails
import org.csecpolicy.notifications.Messages
import org.csecpolicy.referral.Custody
import org.csecpolicy.referral.Referral
import org.csecpolicy.screening.Answer
import org.csecpolicy.screening.Category
import org.csecpolicy.screening.Suspicion

/** Nothing of the library needs a quoted name, a cast or a question mark here. */
fun main() {
    val policy = HotlinePolicy.losAngeles()
    val referral: Referral = Referral.builder()
        .calledAt(Instant.parse("2026-11-21T06:40:00Z"))
        .putCategory(Category.CSEC, Suspicion.POSSIBLE)
        .custody(Custody.builder().lawEnforcement(Answer.YES).build())
        .build()
    val decision: HotlineDecision = policy.decide(referral)
    val units: Set<Team> = decision.get(Outcomes.PRIMARY).outcome()
    check(Team.AFTER_HOURS_UNIT in units)
    when (decision) {
        is ResponsePlan -> check(decision.assignment().isPresent)
        is OutsideProtocol -> error(decision.decidingField())
    }
    val office: String? = decision.assignment().flatMap { it.regionalOffice() }.map { "named" }.orElse(null)
    check(office == null || office == "named")
    check(Inquiry.of(policy).next(referral, 3).all { it.question().text().isNotEmpty() })
    check(Messages.of(decision, MessageDetails.none()).isNotEmpty())
}
