package org.csecpolicy.guidance;

import com.google.common.collect.ImmutableList;
import org.csecpolicy.policy.Clause;

/**
 * One thing that the texts tell the people who ask, listen and assess: a sentence or two in this
 * library's words with the terms of the source, and the printed items where the text gives a list.
 * In the order of {@link GuidanceTopic}, and within a topic of print. Figures, names and codes are
 * as printed, with plain quotation marks.
 */
public enum GuidancePoint {
  FORMS_INTERSECT(
      GuidanceTopic.VICTIMS_AND_TRAFFICKERS,
      Clause.P_DEF_7,
      "CSEC and child labor trafficking may intersect: the child has to provide commercial sexual "
          + "services and carry out additional duties, such as",
      "massage",
      "housekeeping",
      "selling drugs",
      "stealing"),
  COMMON_SETTINGS(
      GuidanceTopic.VICTIMS_AND_TRAFFICKERS,
      Clause.P_DEF_7,
      "Common settings of that intersection, as identified by the National Human Trafficking "
          + "Hotline, are",
      "bars and clubs",
      "illicit massage",
      "health and beauty industries"),
  SIMILAR_TACTICS(
      GuidanceTopic.VICTIMS_AND_TRAFFICKERS,
      Clause.P_DEF_7,
      "Whichever the type of trafficking, exploiters use similar tactics to control children and "
          + "youth."),
  ANY_BACKGROUND(
      GuidanceTopic.VICTIMS_AND_TRAFFICKERS,
      Clause.P_CTX_1,
      "Victims and traffickers can be from any background, race, gender, sexual orientation and "
          + "economic status."),
  VULNERABILITIES(
      GuidanceTopic.VICTIMS_AND_TRAFFICKERS,
      Clause.P_CTX_1,
      "Traffickers prey on a person's vulnerabilities, such as",
      "poverty",
      "status as a runaway or homeless youth",
      "criminal record",
      "young age",
      "disabilities",
      "an unstable family environment",
      "immigration status",
      "chemical dependency",
      "racial or ethnic marginalization"),
  PRIMARY_OR_SECONDARY(
      GuidanceTopic.VICTIMS_AND_TRAFFICKERS,
      Clause.P_CTX_2,
      "A child may be the primary victim, or a secondary victim in the care of a parent or guardian "
          + "who is being trafficked."),
  POSITIONS_OF_TRUST(
      GuidanceTopic.VICTIMS_AND_TRAFFICKERS,
      Clause.P_CTX_3,
      "In many scenarios traffickers are in a position to gain the victim's trust. They may present "
          + "as",
      "family members, parents or other caregivers",
      "an intimate partner",
      "a gang member",
      "a dealer or illicit substance provider",
      "a smuggler",
      "a landlord",
      "an employer or employment recruiter"),
  TRAUMA_BOND(
      GuidanceTopic.VICTIMS_AND_TRAFFICKERS,
      Clause.P_CTX_3,
      "Children, particularly those trafficked by family or an intimate partner, may show love and "
          + "care for the trafficker and at the same time live in extreme fear and abuse. This is "
          + "known as a trauma bond."),

  FREQUENT_TARGETS(
      GuidanceTopic.LGBTQ_CHILDREN,
      Clause.P_CTX_4,
      "Trafficking affects all demographics. Traffickers frequently target those who",
      "lack strong support networks",
      "are facing financial strains",
      "have experienced violence in the past",
      "are marginalized by society"),
  HIGHER_RATES(
      GuidanceTopic.LGBTQ_CHILDREN,
      Clause.P_CTX_4,
      "LGBTQ+ children face higher rates of discrimination, violence and economic instability than "
          + "their non-LGBTQ+ peers; without adequate community support they may be at particular "
          + "risk for sex trafficking."),
  STREET_ECONOMY(
      GuidanceTopic.LGBTQ_CHILDREN,
      Clause.P_CTX_4,
      "Away from home and with fewer resources, opportunities or supports, LGBTQ+ children may enter "
          + "the street economy and engage in commercial sex to meet basic needs. Others may exploit "
          + "that to compel them into commercial sex."),
  NEEDS_MET_BY_TRAFFICKER(
      GuidanceTopic.LGBTQ_CHILDREN,
      Clause.P_CTX_4,
      "Traffickers may meet a child's needs to build rapport and dependency, and offer a sense of "
          + "family, protection or love to build loyalty. The bond may cloud how the youth sees the "
          + "situation and keep the youth from speaking out."),
  FEAR_OF_NOT_BEING_BELIEVED(
      GuidanceTopic.LGBTQ_CHILDREN,
      Clause.P_CTX_4,
      "Reaching out for assistance is especially difficult for those who fear to be mistreated or "
          + "not believed because of their gender identity or sexual orientation."),
  DETENTION_AND_POLICE(
      GuidanceTopic.LGBTQ_CHILDREN,
      Clause.P_CTX_4,
      "Studies have found LGBTQ+ children overrepresented in detention for prostitution-related "
          + "offenses, and reporting higher levels of police misconduct than their straight peers."),
  NO_ACCESS_TO_SERVICES(
      GuidanceTopic.LGBTQ_CHILDREN,
      Clause.P_CTX_4,
      "Gay and transgender youth may not have access to anti-trafficking services because",
      "they are unaware of services in their area",
      "the community lacks resources (e.g. bed space, funding)",
      "they are concerned that providers are not LGBTQ+ friendly"),
  HOMELESS_YOUTH(
      GuidanceTopic.LGBTQ_CHILDREN,
      Clause.P_CTX_4,
      "Up to 40% of homeless youth identify as LGBTQ+."),
  SURVIVAL_SEX(
      GuidanceTopic.LGBTQ_CHILDREN,
      Clause.P_CTX_4,
      "LGBTQ+ children run away because of family rejection, are more likely to experience sexual violence than "
          + "their heterosexual peers, and are more likely to engage in survival sex to meet basic "
          + "needs, such as",
      "shelter",
      "food",
      "drugs",
      "toiletries"),

  LABOR_OR_SERVICES(
      GuidanceTopic.LABOR_TRAFFICKING,
      Clause.P_DEF_5,
      "Labor or services may include",
      "formal employment in various industries",
      "informal services such as babysitting and housekeeping",
      "illegal activities such as drug cultivation or drug sales"),
  LACK_OF_EXPERIENCE(
      GuidanceTopic.LABOR_TRAFFICKING,
      Clause.P_CTX_5,
      "Children and youth are at especially high risk for labor trafficking, as they may lack the "
          + "experience and knowledge to recognize abusive employment practices and suspicious job "
          + "offers."),
  SUPPORTING_THE_FAMILY(
      GuidanceTopic.LABOR_TRAFFICKING,
      Clause.P_CTX_5,
      "Some feel that the only way to support their families is to work, even if only illegally, "
          + "which makes them susceptible to recruitment for fraudulent, illegal or abusive work."),
  DEBT_BONDAGE(
      GuidanceTopic.LABOR_TRAFFICKING,
      Clause.P_DEF_15,
      "In bonded labor, or debt bondage, work is demanded as repayment of a loan or service on "
          + "undefined terms, or without its value being applied to the debt. The work is often worth "
          + "more than the sum \"borrowed\"; many victims are controlled by the belief that they must "
          + "repay."),
  EVERYWHERE(
      GuidanceTopic.LABOR_TRAFFICKING,
      Clause.P_CTX_6,
      "Labor trafficking occurs in communities of all sizes and in many industries and locations: "
          + "urban counties may attract youth to sales or restaurant jobs, rural areas more "
          + "agricultural workers."),

  FOUR_SUBCATEGORIES(
      GuidanceTopic.DOCUMENTING,
      Clause.P_CMS_1,
      "CWS/CMS has 4 abuse subcategories under the Abuse Category of Exploitation. The text names "
          + "three, and for the rest speaks of other forms:",
      "Commercial Sexual Exploitation (CSE)",
      "labor trafficking (Exploiting Child's Labor)",
      "Involving Child in Criminal Behavior",
      "other forms of exploitation"),
  ALL_THAT_APPLY(
      GuidanceTopic.DOCUMENTING,
      Clause.P_CMS_2,
      "When substantiating Exploitation, select all the subcategories that apply."),
  TWO_PLACES(
      GuidanceTopic.DOCUMENTING,
      Clause.P_CMS_5,
      "There are two existing places in CWS/CMS to document child labor trafficking."),

  CONSENT(
      GuidanceTopic.INVESTIGATIVE_AREAS,
      Clause.P_INT_1,
      "Commonly understood rules of consent do not always apply. Asked whether anyone forced them, "
          + "youth may say no, because they felt like active participants or had consented."),
  ASK_ABOUT_FACTS(
      GuidanceTopic.INVESTIGATIVE_AREAS,
      Clause.P_INT_1,
      "It may be more informative to ask about the facts of the labor or service performed, and to "
          + "make an independent assessment."),
  CHANGING_TACTICS(
      GuidanceTopic.INVESTIGATIVE_AREAS,
      Clause.P_INT_3,
      "Exploitation is constantly evolving, and exploiters regularly change tactics to avoid "
          + "detection: receive regular training and seek out updated information."),

  SIGN_OF_DOMINANCE(
      GuidanceTopic.BRANDING,
      Clause.P_INT_2,
      "For CSEC and for involving a child in criminal activities, exploiters may demonstrate "
          + "dominance, psychologically and physically, through branding: to strengthen a trauma bond "
          + "and to signal their dominance over the child to other exploiters."),
  WHERE_TATTOOS_ARE(
      GuidanceTopic.BRANDING,
      Clause.P_INT_2,
      "Tattoos commonly associated with CSEC are placed in highly visible areas of the body, "
          + "including the",
      "face",
      "neck",
      "chest",
      "hands",
      "thighs"),
  WHAT_TATTOOS_SHOW(
      GuidanceTopic.BRANDING,
      Clause.P_INT_2,
      "They may refer symbolically to the commercial sex industry, and may name the exploiter:",
      "roses",
      "crowns",
      "dollar signs",
      "names",
      "names crossed out",
      "the name or moniker of the exploiter"),

  RECRUITED_ONLINE(
      GuidanceTopic.ONLINE_SIGNS,
      Clause.P_INT_4,
      "CSEC are often recruited, advertised and monitored by traffickers and buyers online and "
          + "through social media."),
  SIGNS_IN_POSTS(
      GuidanceTopic.ONLINE_SIGNS,
      Clause.P_INT_4,
      "Obvious signs of CSE can often be obtained from a child's social media posts and account "
          + "usernames; they include, but are not limited to,",
      "images of crowns",
      "use of codes (304; \"izm\")",
      "references to making money",
      "provocative photos",
      "personal advertisements",
      "references to daddy and \"the life\"",
      "images of firearms",
      "large sums of money"),
  NICKNAMES(
      GuidanceTopic.ONLINE_SIGNS,
      Clause.P_INT_4,
      "Families may not know the exact usernames, but they are likely to know nicknames or monikers "
          + "that can be used to search for online accounts."),
  SEARCHING(
      GuidanceTopic.ONLINE_SIGNS,
      Clause.P_INT_4,
      "To identify additional accounts and evidence of exploitation, web-based search engines and "
          + "social media platforms can be searched with the child's",
      "name",
      "nicknames",
      "phone numbers"),
  WEBSITES(
      GuidanceTopic.ONLINE_SIGNS,
      Clause.P_INT_4,
      "Some of the websites often used by traffickers are",
      "\"Seeking Arrangements\"",
      "\"Plenty of Fish\"",
      "\"Fans Only\""),
  LABOR_RECRUITERS(
      GuidanceTopic.ONLINE_SIGNS,
      Clause.P_INT_5,
      "Labor trafficking recruits online through similar practices. Recruiters can be",
      "gang members",
      "marriage bureaus or adoption agencies",
      "guest worker or study abroad programs",
      "labor brokers",
      "fake or legitimate employment agencies",
      "fraudulent travel agents"),
  FRAUDULENT_JOB_OFFERS(
      GuidanceTopic.ONLINE_SIGNS,
      Clause.P_INT_5,
      "An ad can be a fraudulent job offer. The printed example: recruited through a Craigslist Ad, a "
          + "youth uses all their money for a flight to a job that is nothing like what was promised "
          + "and includes no payment."),
  IS_THE_AD_STILL_ONLINE(
      GuidanceTopic.ONLINE_SIGNS, Clause.P_INT_5, "Ask the youth if the ad is still online."),

  ADDITIONAL_BENEFITS(
      GuidanceTopic.IMMIGRANT_CHILDREN,
      Clause.P_FN_1,
      "A foreign national minor (non-US citizen/legal permanent resident and currently under 18) who "
          + "may have experienced CSEC or labor trafficking at any point in life is eligible for "
          + "additional benefits and services under the Trafficking Victims Protection Act."),
  REQUEST_FOR_ASSISTANCE(
      GuidanceTopic.IMMIGRANT_CHILDREN,
      Clause.P_FN_4,
      "In the guide the worker submits the Request for Assistance (RFA) through the Shepherd Case "
          + "Management System; the protocol gives that task to the SIS Unit."),
  TALK_TO_THE_SPECIALISTS(
      GuidanceTopic.IMMIGRANT_CHILDREN,
      Clause.P_FN_5,
      "Discussing the case with the OTIP Child Protection Specialists before the RFA is suggested: "
          + "(202) 205-4582, 9:00 am to 5:00 pm ET in normal business hours, or "
          + "ChildTrafficking@acf.hhs.gov. They will respond within one business day."),

  FEARS(
      GuidanceTopic.CELL_PHONES,
      Clause.P_CELL_1,
      "Caregivers and providers have many fears about cell phones, among them that a youth may be",
      "contacting the exploiter or purchaser",
      "recruiting other youth in the home into exploitation",
      "using social media inappropriately, which can lead to further exploitation and harmful "
          + "contact"),
  POSITIVE_USE(
      GuidanceTopic.CELL_PHONES,
      Clause.P_CELL_1,
      "These are valid concerns; a youth who has experienced exploitation may also be able to use a "
          + "cell phone in a positive way."),
  RECOMMENDED_PRACTICES(
      GuidanceTopic.CELL_PHONES,
      Clause.P_CELL_1,
      "The CSEC Action Team and its partners developed recommended practices (Attachment I) for youth "
          + "who experience, or are at risk of, CSE in foster care: how to mitigate risk and support "
          + "the positive aspects of a cell phone."),
  PRACTICES_RELY_ON(
      GuidanceTopic.CELL_PHONES,
      Clause.P_CELL_1,
      "The recommended practices rely on",
      "open and ongoing communication",
      "the Reasonable and Prudent Parent Standard",
      "a harm reduction approach"),
  RIGHTS_OF_FOSTER_YOUTH(
      GuidanceTopic.CELL_PHONES,
      Clause.P_CELL_1,
      "They discourage stringent restrictions and impeding the youth's rights, as stated in the "
          + "foster youth bill of rights."),

  NOT_CONTINGENT(
      GuidanceTopic.BASIC_NEEDS,
      Clause.P_INT_6,
      "Ensure that basic needs are met, and do not make them contingent on taking part in an "
          + "assessment."),
  RESTRICTED_BY_EXPLOITERS(
      GuidanceTopic.BASIC_NEEDS,
      Clause.P_INT_6,
      "As part of coercive control, exploiters often restrict a youth's access to",
      "food",
      "water",
      "restrooms",
      "sleep"),

  IDENTIFY_EXPLOITERS(
      GuidanceTopic.INTERVIEWING,
      Clause.P_INT_7,
      "Identifying exploiters is critical for preventing further victimization and recruitment."),
  NAMES_AND_MONIKERS(
      GuidanceTopic.INTERVIEWING,
      Clause.P_INT_7,
      "The answers may be evidence: ask youth and their families for the names, nicknames and "
          + "monikers of the youth's",
      "associates",
      "employers",
      "romantic partners"),
  FAMILY_INVOLVEMENT(
      GuidanceTopic.INTERVIEWING,
      Clause.P_INT_7,
      "To learn of the child's initial point of contact, ask if immediate or extended family members "
          + "have ever been involved in",
      "the commercial sex industry",
      "an exploitive work situation",
      "forced criminal activities"),
  EXPLOITERS_OWN_CHILDREN(
      GuidanceTopic.INTERVIEWING,
      Clause.P_INT_7,
      "Determine if the exploiter has children: they may be victims too, of commercial exploitation "
          + "or of other abuse or neglect."),
  NEW_ALLEGATIONS(
      GuidanceTopic.INTERVIEWING,
      Clause.P_REP_6,
      "Report any new allegation to the child protection hotline, and share the information with "
          + "Human Trafficking law enforcement partners."),
  OTHER_VICTIMS(
      GuidanceTopic.INTERVIEWING,
      Clause.P_INT_8,
      "Many traffickers exploit multiple minors and adults at the same time: ask if the youth knows "
          + "of other victims, and the address where they might be."),
  WORDS_FOR_OTHER_VICTIMS(
      GuidanceTopic.INTERVIEWING,
      Clause.P_INT_8,
      "In the CSE context, victims may call other victims their",
      "girlfriends",
      "wifeys",
      "boyfriends"),
  NO_JUDGMENT(
      GuidanceTopic.INTERVIEWING, Clause.P_INT_9, "Refrain from judgmental or shaming statements."),
  LANGUAGE_OF_THE_INDUSTRY(
      GuidanceTopic.INTERVIEWING,
      Clause.P_INT_9,
      "Become familiar with the language of the commercial sex industry, or of whichever industry the "
          + "child has been trafficked in."),

  BROAD_TERMS_FIRST(
      GuidanceTopic.CAREGIVER_CONVERSATION,
      Clause.P_INT_11,
      "Begin in broad terms, in order to ease into the questions."),
  A_PROBLEM_HERE(
      GuidanceTopic.CAREGIVER_CONVERSATION,
      Clause.P_INT_11,
      "Share that CSE/sex trafficking and child labor trafficking are a problem in Los Angeles "
          + "County, deemed one of the areas in the nation with the highest levels of children and "
          + "youth being exploited."),
  EXPLAIN_THE_DEFINITION(
      GuidanceTopic.CAREGIVER_CONVERSATION,
      Clause.P_INT_11,
      "Explain the definition of CSE and/or child labor trafficking, and provide examples."),
  OFFER_EMPATHY(
      GuidanceTopic.CAREGIVER_CONVERSATION,
      Clause.P_INT_11,
      "Offer empathy and support. Parents of children who are being exploited may experience a range "
          + "of emotions, such as",
      "denial",
      "anger",
      "depression",
      "hopelessness",
      "shame",
      "confusion"),
  SUPPORT_IS_AVAILABLE(
      GuidanceTopic.CAREGIVER_CONVERSATION,
      Clause.P_INT_11,
      "Share that support is available to parents and youth impacted by trafficking."),
  WHY_YOU_ASK(
      GuidanceTopic.CAREGIVER_CONVERSATION,
      Clause.P_INT_11,
      "Explain that you would like to ask questions to assess whether the child may be a victim of "
          + "exploitation."),
  ANSWERS_MAY_BE_DIFFICULT(
      GuidanceTopic.CAREGIVER_CONVERSATION,
      Clause.P_INT_11,
      "Let them know that answering may be difficult; ask for as much information as possible, so "
          + "that the child can receive the support needed."),
  CULTURAL_HUMILITY(
      GuidanceTopic.CAREGIVER_CONVERSATION,
      Clause.P_INT_11,
      "Be mindful and respectful of familial customs, and demonstrate cultural humility."),

  LAW_ENFORCEMENT_UNITS(
      GuidanceTopic.COLLATERAL_CONTACTS,
      Clause.P_INT_12,
      "Consult law enforcement's specialized Vice and Human Trafficking units, who are highly trained "
          + "in identifying victims, when trying to determine whether an incident of exploitation "
          + "occurred."),

  PRIMA_FACIE(
      GuidanceTopic.SUBSTANTIATION,
      Clause.P_SUB_1,
      "An allegation can be substantiated if investigative findings and collateral information "
          + "indicate that the exploitation likely occurred (prima facie). The text adds \"regardless "
          + "of the following\", and what followed is missing."),

  EFFECTIVE_SERVICES(
      GuidanceTopic.SERVICES,
      Clause.P_SVC_1,
      "To be effective, interventions and services must be",
      "trauma-informed",
      "victim-centered",
      "strengths-based",
      "culturally sensitive",
      "developmentally appropriate"),
  NO_LINEAR_PATH(
      GuidanceTopic.SERVICES,
      Clause.P_SVC_1,
      "Most children will not follow a linear path out of the exploitative relationship or situation. "
          + "They will often cycle through the stages of exploitation many times before they can "
          + "maintain a life outside of it."),
  NEEDS_DIFFER(
      GuidanceTopic.SERVICES,
      Clause.P_SVC_1,
      "Each child's needs will differ; the factors that the text goes on to list are missing."),
  SERVICES_AS_NEEDED(
      GuidanceTopic.SERVICES,
      Clause.P_SVC_1,
      "Provide a wide array of services, and flexible and intensive case management services, as "
          + "needed; the list of them is missing."),

  COERCION_OF_THE_MIND(
      GuidanceTopic.FACTS,
      Clause.N_FACT_1,
      "Most children who experience sex and/or labor trafficking are coerced through psychological "
          + "manipulation and control. Some are brutally beaten and raped, kidnapped off the streets, "
          + "isolated, drugged, and starved until they become \"willing\" participants."),
  CHILD_WELFARE_SHARE(
      GuidanceTopic.FACTS,
      Clause.N_FACT_2,
      "Foster children are especially vulnerable: between 50 and 80 percent of commercially sexually "
          + "exploited children (CSEC) are or were formally involved with the child welfare system."),
  CHILD_SEXUAL_ABUSE(
      GuidanceTopic.FACTS,
      Clause.N_FACT_3,
      "Child sexual abuse increases the risk of exploitation and is the most common characteristic of "
          + "commercially sexually exploited children."),
  RUNNING_FROM_PLACEMENT(
      GuidanceTopic.FACTS,
      Clause.N_FACT_4,
      "Out-of-home placement may trigger patterns of running away, which increases vulnerability to "
          + "exploiters who target these children. They know where foster care group homes are, and "
          + "recruit there directly or force foster children to recruit."),
  LGBTQ_SHARE(
      GuidanceTopic.FACTS,
      Clause.N_FACT_5,
      "LGBTQ youth are disproportionately represented in the child welfare system, often become "
          + "homeless, and are then targeted. Close to half of gay or bisexual boys have been victims "
          + "of sex and/or labor trafficking."),
  WORKING_FOR_THE_FAMILY(
      GuidanceTopic.FACTS,
      Clause.N_FACT_6,
      "Youth who feel that work, even illegal, is the only way to support their families are "
          + "susceptible to labor traffickers. This compounds where they lack support networks or "
          + "face barriers to employment, such as a criminal record."),
  MOST_LABOR_CASES(
      GuidanceTopic.FACTS,
      Clause.N_FACT_7,
      "The National Human Trafficking Hotline reports the highest number of child labor trafficking "
          + "cases in",
      "peddling and begging",
      "domestic work",
      "traveling sales crews"),
  WHERE_BOTH_MEET(
      GuidanceTopic.FACTS,
      Clause.N_FACT_8,
      "Common settings where child sex and labor trafficking intersect are",
      "bars and clubs",
      "illicit massage",
      "health and beauty industries"),
  MULTIPLE_FORMS(
      GuidanceTopic.FACTS,
      Clause.N_FACT_9,
      "Victims of sex and labor trafficking are often subjected to multiple forms of exploitation and "
          + "may have a history of complex trauma; for instance, commercial sexual services together "
          + "with additional duties such as massage, housekeeping or selling drugs.");

  private final GuidanceTopic topic;
  private final Clause clause;
  private final String text;
  private final ImmutableList<String> items;

  GuidancePoint(GuidanceTopic topic, Clause clause, String text, String... items) {
    this.topic = topic;
    this.clause = clause;
    this.text = text;
    this.items = ImmutableList.copyOf(items);
  }

  /** What it is about. */
  public GuidanceTopic topic() {
    return topic;
  }

  /** Where it stands. */
  public Clause clause() {
    return clause;
  }

  /** What it says; where there are items, the words that lead to them. */
  public String text() {
    return text;
  }

  /** The printed items, in printed order; empty where the text gives no list. */
  public ImmutableList<String> items() {
    return items;
  }

  /** The text and its items as one sentence, for a page. */
  public String sentence() {
    return items.isEmpty()
        ? text
        : text.replaceFirst("[,:]$", "") + ": " + String.join("; ", items) + ".";
  }
}
