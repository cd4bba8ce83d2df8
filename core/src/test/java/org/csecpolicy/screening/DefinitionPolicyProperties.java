package org.csecpolicy.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.csecpolicy.screening.Answer.NO;
import static org.csecpolicy.screening.Answer.UNKNOWN;
import static org.csecpolicy.screening.Answer.YES;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.csecpolicy.policy.Cited;

/** What holds of every finding, whatever the facts. */
class DefinitionPolicyProperties {
  @Provide
  Arbitrary<DefinitionFacts> facts() {
    Arbitrary<Answer> answer = Arbitraries.of(Answer.class);
    return Combinators.combine(
            answer.array(Answer[].class).ofSize(6),
            Arbitraries.maps(Arbitraries.of(Means.class), answer),
            Arbitraries.maps(Arbitraries.of(Purpose.class), answer),
            Arbitraries.of(ValueRecipient.class).set().ofMaxSize(2),
            Arbitraries.of(ChildRole.class).set().ofMaxSize(2))
        .as(
            (answers, means, purposes, recipients, roles) ->
                DefinitionFacts.builder()
                    .sexAct(answers[0])
                    .valueExchanged(answers[1])
                    .basicNeedMet(answers[2])
                    .laborOrServices(answers[3])
                    .parentFailedOrUnableToProtect(answers[4])
                    .childConsented(answers[5])
                    .means(means)
                    .purposes(purposes)
                    .valueRecipients(recipients)
                    .childRoles(roles)
                    .build());
  }

  @Property
  void everyElementIsFoundMissingOrUnknown(
      @ForAll("facts") DefinitionFacts facts, @ForAll Answer under18) {
    for (Cited<DefinitionFinding> cited : DefinitionPolicy.examine(facts, under18).all()) {
      DefinitionFinding finding = cited.outcome();
      assertThat(Iterables.concat(finding.found(), finding.missing(), finding.unknown()))
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(finding.definition().elements());
    }
  }

  @Property
  void learningAYesNeverUndoesWhatIsMet(
      @ForAll("facts") DefinitionFacts facts, @ForAll Answer under18) {
    List<Answer> before = met(facts, under18);
    List<List<Answer>> after = new ArrayList<>();
    variants(facts, YES).forEach(more -> after.add(met(more, under18)));
    after.add(met(facts, YES));
    for (ValueRecipient recipient : ValueRecipient.values()) {
      after.add(
          met(
              DefinitionFacts.builder()
                  .from(facts)
                  .valueRecipients(Sets.union(facts.valueRecipients(), Set.of(recipient)))
                  .build(),
              under18));
    }
    for (List<Answer> each : after) {
      for (int i = 0; i < before.size(); i++) {
        if (before.get(i) == YES) {
          assertThat(each.get(i)).isEqualTo(YES);
        }
      }
    }
  }

  /** A no that contradicts a known exchange is outweighed by it, so it is left out here. */
  @Property
  void forgettingAFactNeverMakesANo(
      @ForAll("facts") DefinitionFacts facts, @ForAll Answer under18) {
    boolean exchanged = !facts.valueRecipients().isEmpty() || facts.basicNeedMet() == YES;
    Assume.that(!(exchanged && facts.valueExchanged() == NO));
    List<Answer> before = met(facts, under18);
    List<List<Answer>> after = new ArrayList<>();
    variants(facts, UNKNOWN).forEach(less -> after.add(met(less, under18)));
    after.add(met(facts, UNKNOWN));
    after.add(
        met(DefinitionFacts.builder().from(facts).valueRecipients(Set.of()).build(), under18));
    for (List<Answer> each : after) {
      for (int i = 0; i < before.size(); i++) {
        if (before.get(i) != NO) {
          assertThat(each.get(i)).isNotEqualTo(NO);
        }
      }
    }
  }

  @Property
  void consentAndRoleChangeNoFinding(
      @ForAll("facts") DefinitionFacts facts,
      @ForAll Answer under18,
      @ForAll Answer consented,
      @ForAll Set<ChildRole> roles) {
    DefinitionFacts other =
        DefinitionFacts.builder().from(facts).childConsented(consented).childRoles(roles).build();
    assertThat(met(other, under18)).isEqualTo(met(facts, under18));
    List<DefinitionFinding> findings =
        DefinitionPolicy.examine(facts, under18).all().stream().map(Cited::outcome).toList();
    assertThat(DefinitionPolicy.examine(other, under18).all().stream().map(Cited::outcome))
        .containsExactlyElementsOf(findings);
  }

  /** What federal law takes, California takes; it is the wider of the two in every element. */
  @Property
  void whatIsMetUnderFederalLawIsMetUnderCalifornias(
      @ForAll("facts") DefinitionFacts facts, @ForAll Answer under18) {
    Definitions definitions = DefinitionPolicy.examine(facts, under18);
    if (definitions.laborTraffickingFederal().outcome().met() == YES) {
      assertThat(definitions.laborTraffickingCalifornia().outcome().met()).isEqualTo(YES);
    }
    if (definitions.laborTraffickingCalifornia().outcome().met() == NO) {
      assertThat(definitions.laborTraffickingFederal().outcome().met()).isEqualTo(NO);
    }
  }

  @Property
  void sexTraffickingOfAMinorIsASevereForm(
      @ForAll("facts") DefinitionFacts facts, @ForAll Answer under18) {
    Definitions definitions = DefinitionPolicy.examine(facts, under18);
    Cited<DefinitionFinding> ofAMinor = definitions.sexTraffickingOfAMinor();
    Cited<Answer> severe = definitions.severeForms().get(SevereForm.SEX_TRAFFICKING);
    assertThat(severe.outcome() == YES || ofAMinor.outcome().met() != YES).isTrue();
    assertThat(severe.interpretations()).isEqualTo(ofAMinor.interpretations());
  }

  private static List<Answer> met(DefinitionFacts facts, Answer under18) {
    Definitions definitions = DefinitionPolicy.examine(facts, under18);
    List<Answer> met = new ArrayList<>();
    definitions.all().forEach(finding -> met.add(finding.outcome().met()));
    definitions.severeForms().values().forEach(severe -> met.add(severe.outcome()));
    return met;
  }

  /** The same facts with one of them answered so, each in turn. */
  private static List<DefinitionFacts> variants(DefinitionFacts facts, Answer answer) {
    List<DefinitionFacts> variants = new ArrayList<>();
    variants.add(with(facts).sexAct(answer).build());
    variants.add(with(facts).valueExchanged(answer).build());
    variants.add(with(facts).basicNeedMet(answer).build());
    variants.add(with(facts).laborOrServices(answer).build());
    variants.add(with(facts).parentFailedOrUnableToProtect(answer).build());
    variants.add(with(facts).childConsented(answer).build());
    for (Means means : Means.values()) {
      variants.add(with(facts).means(with(Means.class, facts.means(), means, answer)).build());
    }
    for (Purpose purpose : Purpose.values()) {
      variants.add(
          with(facts).purposes(with(Purpose.class, facts.purposes(), purpose, answer)).build());
    }
    return variants;
  }

  private static DefinitionFacts.Builder with(DefinitionFacts facts) {
    return DefinitionFacts.builder().from(facts);
  }

  private static <E extends Enum<E>> Map<E, Answer> with(
      Class<E> keys, ImmutableMap<E, Answer> answers, E key, Answer answer) {
    Map<E, Answer> changed = new EnumMap<>(keys);
    changed.putAll(answers);
    changed.put(key, answer);
    return changed;
  }
}
