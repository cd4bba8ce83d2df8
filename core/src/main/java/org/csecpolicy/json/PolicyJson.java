package org.csecpolicy.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.csecpolicy.CallDecision;
import org.csecpolicy.DecisionDifference;
import org.csecpolicy.HotlineDecision;
import org.csecpolicy.Screening;
import org.csecpolicy.directory.Agency;
import org.csecpolicy.document.AnyValue;
import org.csecpolicy.document.BriefFindings;
import org.csecpolicy.document.BriefLine;
import org.csecpolicy.document.CallDecisionDocument;
import org.csecpolicy.document.CallDocument;
import org.csecpolicy.document.ComparisonDocument;
import org.csecpolicy.document.DecisionDocument;
import org.csecpolicy.document.DifferenceDocument;
import org.csecpolicy.document.FindingsDocument;
import org.csecpolicy.document.ReadingsDocument;
import org.csecpolicy.document.RecordCheckDocument;
import org.csecpolicy.document.ReferenceDocument;
import org.csecpolicy.document.ReferralDocument;
import org.csecpolicy.document.ScreeningDocument;
import org.csecpolicy.document.ScreeningRecordDocument;
import org.csecpolicy.document.StrictJson;
import org.csecpolicy.document.WhyNotDocument;
import org.csecpolicy.inquiry.Findings;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.inquiry.ReadingEffect;
import org.csecpolicy.inquiry.ReadingSurvey;
import org.csecpolicy.inquiry.WhyNot;
import org.csecpolicy.policy.InvalidDocumentException;
import org.csecpolicy.referral.Call;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.RecordCheck;
import org.csecpolicy.screening.ScreeningComparison;
import org.csecpolicy.screening.ScreeningRecord;

/**
 * Referrals, calls, decisions, screening records and reference data as JSON documents. Immutable
 * and safe to share between threads; make one for an agency and keep it. Works on strings and bytes
 * alone.
 *
 * <p>An application that uses it adds {@code com.fasterxml.jackson.core:jackson-core}, an optional
 * dependency of this library, and on the module path requires {@code com.fasterxml.jackson.core}.
 * Only the schemas can be had without it.
 *
 * <p>Reading is strict. A document is refused as a whole, with everything that is wrong with it in
 * the order of the document, for any unknown or repeated field, wrong type, unknown word, missing
 * or impossible value; a referral never for how its values combine. It may have at most {@value
 * #MAX_BYTES} bytes of UTF-8 and be nested at most {@value #MAX_DEPTH} deep; a byte-order mark is
 * skipped, and nothing may follow the object. No error repeats what the document says, nor the name
 * of an unknown field. Whatever a document within these bounds holds, it is read or refused in time
 * that grows with its length alone, in less than 64 MiB of memory, and with 1,000 errors listed at
 * most.
 *
 * <p>Every schema has its version in its {@code $id}, such as {@code urn:csecpolicy:referral:0.2},
 * and a document that is read may name it in a field {@code format}: {@code
 * "csec-policy/referral/0.2"}. Another format is refused. None is written.
 *
 * <p>A date-time with an offset is an instant; one without is the agency's local time. Written are
 * instants with the offset of the agency's zone.
 *
 * <pre>{@code
 * PolicyJson json = PolicyJson.of(policy.agency());
 * Referral referral = json.readReferral(text); // or every error of the document at once
 * out.println(json.writeDecision(policy.decide(referral)));
 * }</pre>
 */
public final class PolicyJson {
  /** The greatest length of a document, in bytes of UTF-8: 1 MiB. */
  public static final int MAX_BYTES = StrictJson.MAX_BYTES;

  /** The greatest depth of nested objects and lists, the document itself being the first. */
  public static final int MAX_DEPTH = StrictJson.MAX_DEPTH;

  private final StrictJson documents;

  private PolicyJson(StrictJson documents) {
    this.documents = documents;
  }

  /**
   * Documents of this agency, whose zone (that of its office hours) local times are in.
   *
   * @throws IllegalStateException naming the artifact to add, when Jackson is not there
   */
  public static PolicyJson of(Agency agency) {
    return new PolicyJson(StrictJson.of(agency));
  }

  /**
   * The referral that a document describes; {@link #referralSchema()} says what it may contain. A
   * field that is null or an empty text was not asked about, the same as one that is left out; only
   * {@code calledAt} must be given.
   *
   * @throws InvalidDocumentException naming everything that is wrong, by place and rule
   */
  public Referral readReferral(String json) {
    return documents.read(json, ReferralDocument.TYPE);
  }

  /**
   * The referral that a document in UTF-8 describes.
   *
   * @throws InvalidDocumentException naming everything that is wrong, by place and rule
   */
  public Referral readReferral(byte[] utf8) {
    return documents.read(utf8, ReferralDocument.TYPE);
  }

  /**
   * A referral as an indented document, what is not known left out. Reading it gives an equal
   * referral, of a county that is in no list with the agency that has it; its texts are bounded, so
   * that no referral needs {@link #MAX_BYTES}.
   *
   * <p>Holds everything personal that the referral holds.
   */
  public String writeReferral(Referral referral) {
    return documents.write(ReferralDocument.TYPE, referral);
  }

  /**
   * Whether a document is one of a call about several children, by its field {@code children} or
   * {@code shared}, and not of a referral. One that is not JSON is neither.
   */
  public boolean isCall(String json) {
    return documents.hasAny(json, CallDocument.FIELDS);
  }

  /** The same of a document in UTF-8. */
  public boolean isCall(byte[] utf8) {
    return documents.hasAny(utf8, CallDocument.FIELDS);
  }

  /**
   * The call that a document describes; {@link #callSchema()} says what it may contain. What the
   * children share stands under {@code shared}, and of these the moment of the call must be given.
   * Each of {@code children} has its {@code key}, and what is not as it is shared: a field that a
   * child has takes the place of the shared one whole, also when it says that nothing is known.
   *
   * @throws InvalidDocumentException naming everything that is wrong, by place and rule
   */
  public Call readCall(String json) {
    return documents.read(json, CallDocument.TYPE);
  }

  /**
   * The call that a document in UTF-8 describes.
   *
   * @throws InvalidDocumentException naming everything that is wrong, by place and rule
   */
  public Call readCall(byte[] utf8) {
    return documents.read(utf8, CallDocument.TYPE);
  }

  /**
   * A call as an indented document: what is the same of all children is shared, of one child alone
   * the moment of the call. Reading it gives an equal call, unless it is longer than {@link
   * #MAX_BYTES}. Holds everything personal that the call holds.
   */
  public String writeCall(Call call) {
    return documents.write(CallDocument.TYPE, call);
  }

  /**
   * The decision of a call as an indented document: the steps and contingencies with the keys of
   * the children, the outcomes of each child as in {@link #writeDecision}, and the text of every
   * clause cited; see {@link #callDecisionSchema()}.
   */
  public String writeCallDecision(CallDecision decision) {
    return documents.write(CallDecisionDocument.TYPE, decision, decision.agency());
  }

  /** The same document in one line of UTF-8, without a line break at its end. */
  public byte[] writeCallDecisionLine(CallDecision decision) {
    return documents.writeLine(CallDecisionDocument.TYPE, decision, decision.agency());
  }

  /**
   * A decision as an indented document that explains itself: every outcome with its clauses, the
   * readings and open questions behind it, the steps, and the text of every clause cited; see
   * {@link #decisionSchema()}. Names and offsets are those of the decision's own agency.
   *
   * <p>Of the referral it holds its id and what became part of an outcome: the name of the
   * placement that a referral is named after, offices, the county, state or country that receives a
   * cross report, and by what an age of 18 or more is established.
   */
  public String writeDecision(HotlineDecision decision) {
    return documents.write(DecisionDocument.TYPE, decision, decision.agency());
  }

  /**
   * The same document as {@link #writeDecision} in one line of UTF-8, without a line break at its
   * end.
   */
  public byte[] writeDecisionLine(HotlineDecision decision) {
    return documents.writeLine(DecisionDocument.TYPE, decision, decision.agency());
  }

  /**
   * A decision that was written by {@link #writeDecision}, by this version of the library or by
   * another from 0.2 on; {@link StoredDecision} says what is read of either. A brief line, which
   * holds no clause texts and no steps, is refused.
   *
   * @throws InvalidDocumentException naming everything that is wrong, by place and rule
   */
  public StoredDecision readDecision(String json) {
    return StoredDecisionReader.read(documents.read(json, AnyValue.OBJECT));
  }

  /**
   * The same of a document in UTF-8, such as {@link #writeDecisionLine} writes it.
   *
   * @throws InvalidDocumentException naming everything that is wrong, by place and rule
   */
  public StoredDecision readDecision(byte[] utf8) {
    return StoredDecisionReader.read(documents.read(utf8, AnyValue.OBJECT));
  }

  /**
   * The screening record that a document describes; {@link #screeningRecordSchema()} says what it
   * may contain. The finding is the stored one, whether it follows from the answers or not: see
   * {@link ScreeningRecord#recheck()}.
   *
   * @throws InvalidDocumentException naming everything that is wrong, by place and rule
   */
  public ScreeningRecord readScreeningRecord(String json) {
    return documents.read(json, ScreeningRecordDocument.TYPE);
  }

  /**
   * The screening record that a document in UTF-8 describes.
   *
   * @throws InvalidDocumentException naming everything that is wrong, by place and rule
   */
  public ScreeningRecord readScreeningRecord(byte[] utf8) {
    return documents.read(utf8, ScreeningRecordDocument.TYPE);
  }

  /**
   * A screening record as an indented document, what is not known left out. Reading it gives an
   * equal record. Holds everything that the record holds, who screened included.
   */
  public String writeScreeningRecord(ScreeningRecord screening) {
    return documents.write(ScreeningRecordDocument.TYPE, screening);
  }

  /**
   * The check of a stored finding as an indented document in the manner of {@link #writeDecision}:
   * what was stored and what follows today, with the present text of every clause that either
   * cites; see {@link #recordCheckSchema()}. Holds nothing that says who the child is.
   */
  public String writeRecordCheck(RecordCheck check) {
    return documents.write(RecordCheckDocument.TYPE, check);
  }

  /**
   * What changed between two screenings of one child as an indented document; see {@link
   * #screeningComparisonSchema()}. Holds what was observed of the child, vulnerabilities included,
   * and not who screened.
   */
  public String writeComparison(ScreeningComparison comparison) {
    return documents.write(ComparisonDocument.TYPE, comparison);
  }

  /**
   * The reference data as an indented document: red flags, indicators, settings and activities,
   * definitions, guidance, what the texts are missing and what they refer to, and the directory of
   * the agency; see {@link #referenceSchema()}. Every list is in printed order, under the words
   * that referral documents use. Holds nothing personal.
   */
  public String writeReference() {
    return documents.write(ReferenceDocument.TYPE, documents.agency());
  }

  /**
   * The routing, the response, who is alerted and the clauses of a decision in one line of UTF-8,
   * for those who count many; without a line break at its end. Of the referral it holds the id
   * alone.
   */
  public byte[] writeBriefLine(HotlineDecision decision) {
    return documents.writeLine(BriefLine.TYPE, decision, decision.agency());
  }

  /** The same of each child of a call, under its key; without a line break at its end. */
  public byte[] writeBriefCallLine(CallDecision decision) {
    return documents.writeLine(BriefLine.OF_CALL, decision, decision.agency());
  }

  /**
   * A screening as an indented document in the manner of {@link #writeDecision}, without repeating
   * the decision; see {@link #screeningSchema()}. Holds nothing personal.
   */
  public String writeScreening(Screening screening) {
    return documents.write(ScreeningDocument.TYPE, screening);
  }

  /**
   * What is settled about a referral and what is still to be asked, as an indented document; see
   * {@link #findingsSchema()}. Holds nothing personal.
   */
  public String writeFindings(Findings findings) {
    return documents.write(FindingsDocument.TYPE, findings);
  }

  /**
   * The same in one line of UTF-8, under 40 kB for a call of which little is known, where {@link
   * #writeFindings} takes ten times as much; see {@link #briefFindingsSchema()}. Every outcome,
   * question and answer is in it, and where each answer leads: as what it rules out, by the
   * position in what the outcome can be. Left out are the sentence of an outcome beside its words,
   * how urgent an outcome is, what it was before an answer changes it (which is what it is now) and
   * what it rests on afterwards, and the explanation at the end: the texts of clauses, the prose of
   * readings and contradictions, and the labels of facts.
   */
  public byte[] writeBriefFindings(Findings findings) {
    return documents.writeLine(BriefFindings.TYPE, findings, documents.agency());
  }

  /**
   * What sets two decisions apart as an indented document: the outcomes that are not the same, and
   * the steps to add and to undo; see {@link #differenceSchema()}. Of the referral it holds only
   * what a step names: an office, and the county or state that receives a cross report.
   */
  public String writeDifference(DecisionDifference difference) {
    return documents.write(DifferenceDocument.TYPE, difference);
  }

  /**
   * The readings that would change a decision as an indented document, each with the {@linkplain
   * #writeDifference difference}; see {@link #readingsSchema()}.
   *
   * @param decision the decision as it is
   * @param effects what {@link Inquiry#readingsThatMatter} says of its referral
   */
  public String writeReadings(HotlineDecision decision, Iterable<ReadingEffect> effects) {
    return documents.write(
        ReadingsDocument.EFFECTS,
        new ReadingsDocument.Effects(decision.edition(), ImmutableList.copyOf(effects)));
  }

  /**
   * What an agency's choice of readings changes as an indented document: how often, of what kinds,
   * and one example of each, which holds what {@link #writeDifference} does; see {@link
   * #readingsSchema()}.
   */
  public String writeReadings(ReadingSurvey survey) {
    return documents.write(ReadingsDocument.SURVEY, survey);
  }

  /**
   * Why a decision is not otherwise as an indented document; see {@link #whyNotSchema()}. Holds
   * nothing personal.
   *
   * @param decision the decision as it is
   * @param whyNot what {@link Inquiry#whyNot} says of its referral
   */
  public String writeWhyNot(HotlineDecision decision, WhyNot whyNot) {
    return documents.write(
        WhyNotDocument.TYPE, new WhyNotDocument(decision, whyNot), decision.agency());
  }

  /** The JSON Schema (2020-12) of what is settled and what is still to be asked. */
  public static String findingsSchema() {
    return resource("findings.schema.json");
  }

  /** The JSON Schema (2020-12) of the same in brief. */
  public static String briefFindingsSchema() {
    return resource("brief-findings.schema.json");
  }

  /** The JSON Schema (2020-12) of the difference of two decisions. */
  public static String differenceSchema() {
    return resource("difference.schema.json");
  }

  /** The JSON Schema (2020-12) of what other readings change, of one decision or of many. */
  public static String readingsSchema() {
    return resource("readings.schema.json");
  }

  /** The JSON Schema (2020-12) of why a decision is not otherwise. */
  public static String whyNotSchema() {
    return resource("why-not.schema.json");
  }

  /** The JSON Schema (2020-12) of a screening document. */
  public static String screeningSchema() {
    return resource("screening.schema.json");
  }

  /** The JSON Schema (2020-12) of a referral document. */
  public static String referralSchema() {
    return resource("referral.schema.json");
  }

  /** The JSON Schema (2020-12) of a call about several children. */
  public static String callSchema() {
    return resource("call.schema.json");
  }

  /** The JSON Schema (2020-12) of the decision of a call. */
  public static String callDecisionSchema() {
    return resource("call-decision.schema.json");
  }

  /** The JSON Schema (2020-12) of a decision document. */
  public static String decisionSchema() {
    return resource("decision.schema.json");
  }

  /** The JSON Schema (2020-12) of a screening record. */
  public static String screeningRecordSchema() {
    return resource("screening-record.schema.json");
  }

  /** The JSON Schema (2020-12) of the check of a screening record. */
  public static String recordCheckSchema() {
    return resource("record-check.schema.json");
  }

  /** The JSON Schema (2020-12) of the comparison of two screening records. */
  public static String screeningComparisonSchema() {
    return resource("screening-comparison.schema.json");
  }

  /** The JSON Schema (2020-12) of a reference document. */
  public static String referenceSchema() {
    return resource("reference.schema.json");
  }

  private static String resource(String name) {
    try (InputStream in = PolicyJson.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the library");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name + " cannot be read from the library", unreadable);
    }
  }
}
