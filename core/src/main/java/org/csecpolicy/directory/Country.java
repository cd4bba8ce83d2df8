package org.csecpolicy.directory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * A country other than the United States, or a territory of one, by its code in ISO 3166-1. Puerto
 * Rico, Guam and the other territories where Americans live are each a {@link UsState}.
 */
public enum Country {
  AF("Afghanistan"),
  AX("Åland Islands"),
  AL("Albania"),
  DZ("Algeria"),
  AD("Andorra"),
  AO("Angola"),
  AI("Anguilla"),
  AQ("Antarctica"),
  AG("Antigua and Barbuda"),
  AR("Argentina"),
  AM("Armenia"),
  AW("Aruba"),
  AU("Australia"),
  AT("Austria"),
  AZ("Azerbaijan"),
  BS("Bahamas"),
  BH("Bahrain"),
  BD("Bangladesh"),
  BB("Barbados"),
  BY("Belarus"),
  BE("Belgium"),
  BZ("Belize"),
  BJ("Benin"),
  BM("Bermuda"),
  BT("Bhutan"),
  BO("Bolivia"),
  BQ("Bonaire, Sint Eustatius and Saba", "Caribbean Netherlands", "Bonaire"),
  BA("Bosnia and Herzegovina", "Bosnia"),
  BW("Botswana"),
  BV("Bouvet Island"),
  BR("Brazil", "Brasil"),
  IO("British Indian Ocean Territory"),
  BN("Brunei", "Brunei Darussalam"),
  BG("Bulgaria"),
  BF("Burkina Faso"),
  BI("Burundi"),
  CV("Cabo Verde", "Cape Verde"),
  KH("Cambodia"),
  CM("Cameroon"),
  CA("Canada"),
  KY("Cayman Islands"),
  CF("Central African Republic"),
  TD("Chad"),
  CL("Chile"),
  CN("China", "People's Republic of China"),
  CX("Christmas Island"),
  CC("Cocos (Keeling) Islands", "Cocos Islands", "Keeling Islands"),
  CO("Colombia"),
  KM("Comoros"),
  CG("Republic of the Congo", "Congo-Brazzaville"),
  CD("Democratic Republic of the Congo", "DR Congo", "DRC", "Congo-Kinshasa"),
  CK("Cook Islands"),
  CR("Costa Rica"),
  CI("Côte d'Ivoire", "Ivory Coast"),
  HR("Croatia"),
  CU("Cuba"),
  CW("Curaçao"),
  CY("Cyprus"),
  CZ("Czechia", "Czech Republic"),
  DK("Denmark"),
  DJ("Djibouti"),
  DM("Dominica"),
  DO("Dominican Republic"),
  EC("Ecuador"),
  EG("Egypt"),
  SV("El Salvador"),
  GQ("Equatorial Guinea"),
  ER("Eritrea"),
  EE("Estonia"),
  SZ("Eswatini", "Swaziland"),
  ET("Ethiopia"),
  FK("Falkland Islands"),
  FO("Faroe Islands"),
  FJ("Fiji"),
  FI("Finland"),
  FR("France"),
  GF("French Guiana"),
  PF("French Polynesia"),
  TF("French Southern Territories"),
  GA("Gabon"),
  GM("Gambia"),
  GE("Georgia"),
  DE("Germany"),
  GH("Ghana"),
  GI("Gibraltar"),
  GR("Greece"),
  GL("Greenland"),
  GD("Grenada"),
  GP("Guadeloupe"),
  GT("Guatemala"),
  GG("Guernsey"),
  GN("Guinea"),
  GW("Guinea-Bissau"),
  GY("Guyana"),
  HT("Haiti"),
  HM("Heard Island and McDonald Islands"),
  VA("Vatican City", "Holy See", "Vatican"),
  HN("Honduras"),
  HK("Hong Kong"),
  HU("Hungary"),
  IS("Iceland"),
  IN("India"),
  ID("Indonesia"),
  IR("Iran"),
  IQ("Iraq"),
  IE("Ireland"),
  IM("Isle of Man"),
  IL("Israel"),
  IT("Italy"),
  JM("Jamaica"),
  JP("Japan"),
  JE("Jersey"),
  JO("Jordan"),
  KZ("Kazakhstan"),
  KE("Kenya"),
  KI("Kiribati"),
  KP("North Korea", "DPRK", "Democratic People's Republic of Korea"),
  KR("South Korea", "Republic of Korea"),
  KW("Kuwait"),
  KG("Kyrgyzstan"),
  LA("Laos"),
  LV("Latvia"),
  LB("Lebanon"),
  LS("Lesotho"),
  LR("Liberia"),
  LY("Libya"),
  LI("Liechtenstein"),
  LT("Lithuania"),
  LU("Luxembourg"),
  MO("Macao", "Macau"),
  MG("Madagascar"),
  MW("Malawi"),
  MY("Malaysia"),
  MV("Maldives"),
  ML("Mali"),
  MT("Malta"),
  MH("Marshall Islands"),
  MQ("Martinique"),
  MR("Mauritania"),
  MU("Mauritius"),
  YT("Mayotte"),
  MX("Mexico"),
  FM("Micronesia", "Federated States of Micronesia"),
  MD("Moldova"),
  MC("Monaco"),
  MN("Mongolia"),
  ME("Montenegro"),
  MS("Montserrat"),
  MA("Morocco"),
  MZ("Mozambique"),
  MM("Myanmar", "Burma"),
  NA("Namibia"),
  NR("Nauru"),
  NP("Nepal"),
  NL("Netherlands", "Holland"),
  NC("New Caledonia"),
  NZ("New Zealand"),
  NI("Nicaragua"),
  NE("Niger"),
  NG("Nigeria"),
  NU("Niue"),
  NF("Norfolk Island"),
  MK("North Macedonia", "Macedonia"),
  NO("Norway"),
  OM("Oman"),
  PK("Pakistan"),
  PW("Palau"),
  PS("Palestine", "State of Palestine"),
  PA("Panama"),
  PG("Papua New Guinea"),
  PY("Paraguay"),
  PE("Peru"),
  PH("Philippines"),
  PN("Pitcairn"),
  PL("Poland"),
  PT("Portugal"),
  QA("Qatar"),
  RE("Réunion"),
  RO("Romania"),
  RU("Russia", "Russian Federation"),
  RW("Rwanda"),
  BL("Saint Barthélemy"),
  SH("Saint Helena, Ascension and Tristan da Cunha", "Saint Helena"),
  KN("Saint Kitts and Nevis"),
  LC("Saint Lucia"),
  MF("Saint Martin"),
  PM("Saint Pierre and Miquelon"),
  VC("Saint Vincent and the Grenadines"),
  WS("Samoa", "Western Samoa"),
  SM("San Marino"),
  ST("São Tomé and Príncipe"),
  SA("Saudi Arabia"),
  SN("Senegal"),
  RS("Serbia"),
  SC("Seychelles"),
  SL("Sierra Leone"),
  SG("Singapore"),
  SX("Sint Maarten"),
  SK("Slovakia"),
  SI("Slovenia"),
  SB("Solomon Islands"),
  SO("Somalia"),
  ZA("South Africa"),
  GS("South Georgia and the South Sandwich Islands"),
  SS("South Sudan"),
  ES("Spain"),
  LK("Sri Lanka"),
  SD("Sudan"),
  SR("Suriname"),
  SJ("Svalbard and Jan Mayen"),
  SE("Sweden"),
  CH("Switzerland"),
  SY("Syria"),
  TW("Taiwan"),
  TJ("Tajikistan"),
  TZ("Tanzania"),
  TH("Thailand"),
  TL("Timor-Leste", "East Timor"),
  TG("Togo"),
  TK("Tokelau"),
  TO("Tonga"),
  TT("Trinidad and Tobago", "Trinidad"),
  TN("Tunisia"),
  TR("Turkey", "Türkiye"),
  TM("Turkmenistan"),
  TC("Turks and Caicos Islands", "Turks and Caicos"),
  TV("Tuvalu"),
  UG("Uganda"),
  UA("Ukraine"),
  AE("United Arab Emirates", "UAE"),
  GB("United Kingdom", "UK", "Great Britain", "England", "Scotland", "Wales", "Northern Ireland"),
  UY("Uruguay"),
  UZ("Uzbekistan"),
  VU("Vanuatu"),
  VE("Venezuela"),
  VN("Vietnam"),
  VG("British Virgin Islands"),
  WF("Wallis and Futuna"),
  EH("Western Sahara"),
  YE("Yemen"),
  ZM("Zambia"),
  ZW("Zimbabwe");

  private static final ImmutableSet<String> THE_UNITED_STATES =
      ImmutableSet.of("us", "usa", "unitedstates", "unitedstatesofamerica");

  private static final ImmutableMap<String, Country> BY_CODE = byCode();
  private static final ImmutableMap<String, Country> BY_NAME = byName();

  private final String label;
  private final ImmutableList<String> otherNames;

  Country(String label, String... otherNames) {
    this.label = label;
    this.otherNames = ImmutableList.copyOf(otherNames);
  }

  /**
   * The country of this code or name, in any case, with or without accents: "mx", "México". Where a
   * country has another everyday name, by that too: "UK", "Ivory Coast". Not by a code that is also
   * a state's, or how people say that they do not know: "CA", "NA" and "no" are asked again. Nor by
   * a code with an article: "the ER" is a hospital's.
   */
  public static Optional<Country> find(String said) {
    Country byCode = BY_CODE.get(together(NameKey.words(said, " ")));
    return Optional.ofNullable(byCode == null ? BY_NAME.get(key(said)) : byCode);
  }

  /** Whether this names the United States, which is none of these. */
  public static boolean isTheUnitedStates(String said) {
    return THE_UNITED_STATES.contains(key(said));
  }

  /** The usual name in English. */
  public String label() {
    return label;
  }

  private static boolean isAlsoSaidOtherwise(String code) {
    return code.equals("NA") || code.equals("NO") || UsState.find(code).isPresent();
  }

  private static ImmutableMap<String, Country> byCode() {
    ImmutableMap.Builder<String, Country> codes = ImmutableMap.builder();
    for (Country country : values()) {
      if (!isAlsoSaidOtherwise(country.name())) {
        codes.put(together(NameKey.words(country.name(), " ")), country);
      }
    }
    return codes.build();
  }

  private static ImmutableMap<String, Country> byName() {
    ImmutableMap.Builder<String, Country> names = ImmutableMap.builder();
    for (Country country : values()) {
      names.put(key(country.label), country);
      country.otherNames.forEach(name -> names.put(key(name), country));
    }
    return names.build();
  }

  /** "The Gambia" is the Gambia. */
  private static String key(String name) {
    String words = NameKey.words(name, " ");
    return together(words.startsWith("the ") ? words.substring("the ".length()) : words);
  }

  private static String together(String words) {
    return words.replace(" ", "");
  }
}
