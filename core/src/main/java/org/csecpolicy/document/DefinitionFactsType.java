package org.csecpolicy.document;

import static org.csecpolicy.document.ListType.set;
import static org.csecpolicy.document.Vocabulary.ANSWER;

import org.csecpolicy.screening.ChildRole;
import org.csecpolicy.screening.DefinitionFacts;
import org.csecpolicy.screening.DefinitionFacts.Builder;
import org.csecpolicy.screening.Means;
import org.csecpolicy.screening.Purpose;
import org.csecpolicy.screening.ValueRecipient;

/** What the legal definitions turn on; not needed to route a referral. */
final class DefinitionFactsType {
  static final ValueType<DefinitionFacts> TYPE =
      ObjectType.of("definitionFacts", DefinitionFacts::builder, Builder::build)
          .blankIsAbsent()
          .known(
              "childRoles",
              set(Words.of(ChildRole.class)),
              DefinitionFacts::childRoles,
              Builder::childRoles)
          .known("childConsented", ANSWER, DefinitionFacts::childConsented, Builder::childConsented)
          .known("sexAct", ANSWER, DefinitionFacts::sexAct, Builder::sexAct)
          .known("valueExchanged", ANSWER, DefinitionFacts::valueExchanged, Builder::valueExchanged)
          .known(
              "valueRecipients",
              set(Words.of(ValueRecipient.class)),
              DefinitionFacts::valueRecipients,
              Builder::valueRecipients)
          .known("basicNeedMet", ANSWER, DefinitionFacts::basicNeedMet, Builder::basicNeedMet)
          .known(
              "laborOrServices", ANSWER, DefinitionFacts::laborOrServices, Builder::laborOrServices)
          .known(
              "means",
              ObjectType.map("means", Words.of(Means.class), ANSWER).blankIsAbsent().build(),
              DefinitionFacts::means,
              Builder::means)
          .known(
              "purposes",
              ObjectType.map("purposes", Words.of(Purpose.class), ANSWER).blankIsAbsent().build(),
              DefinitionFacts::purposes,
              Builder::purposes)
          .known(
              "parentFailedOrUnableToProtect",
              ANSWER,
              DefinitionFacts::parentFailedOrUnableToProtect,
              Builder::parentFailedOrUnableToProtect)
          .build();

  private DefinitionFactsType() {}
}
