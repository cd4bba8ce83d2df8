package org.csecpolicy.garbled;

import java.time.OffsetDateTime;
import java.util.function.UnaryOperator;
import org.csecpolicy.directory.County;
import org.csecpolicy.directory.UsState;

/** How something is garbled, of whatever it is said. */
@FunctionalInterface
interface Slip {
  /** Garbles the call; false when it says nothing that could be garbled so. */
  boolean garble(Told call);

  /** Leaves these out, as far as they are said. */
  static Slip leaveOut(String... paths) {
    return call -> {
      boolean said = false;
      for (String path : paths) {
        said |= call.leaveOut(path);
      }
      return said;
    };
  }

  /** The same, also where none of them is said. */
  static Slip leaveOutIfAny(String... paths) {
    return call -> {
      leaveOut(paths).garble(call);
      return true;
    };
  }

  /** The other county is to come so many years after the call, to the minute. */
  static Slip arrival(int years) {
    return call ->
        say(
            call,
            "elsewhere.expectedArrival",
            OffsetDateTime.parse(call.word("calledAt")).plusYears(years).toString());
  }

  /** Says this where something is said. */
  static Slip instead(String path, String word) {
    return call -> call.says(path) && say(call, path, word);
  }

  /** Says this in any case. */
  static Slip also(String path, String word) {
    return call -> say(call, path, word);
  }

  /** The same of a call that says something there. */
  default Slip where(String path) {
    return call -> call.says(path) && garble(call);
  }

  /** Says this of a call that says that. */
  static Slip when(String said, String word, String path, String added) {
    return call -> call.says(said, word) && !call.says(path, added) && say(call, path, added);
  }

  /** Says a county of the named state otherwise. */
  static Slip county(String place, UnaryOperator<String> garbled) {
    return call ->
        call.says(place + ".county")
            && say(call, place + ".county", garbled.apply(call.word(place + ".county")));
  }

  /** The county as its code, without what stands before it. */
  static Slip code(String place) {
    return call -> {
      County county =
          UsState.find(call.word(place + ".state"))
              .flatMap(state -> County.find(call.word(place + ".county"), state))
              .orElse(null);
      return county != null
          && county.fips().isPresent()
          && say(call, place + ".county", county.fips().get());
    };
  }

  /** This place instead of any that is said; an empty part is none. */
  static Slip place(String place, String county, String state) {
    return call -> {
      call.leaveOut(place);
      if (!county.isEmpty()) {
        call.say(place + ".county", county);
      }
      return state.isEmpty() || say(call, place + ".state", state);
    };
  }

  /** The county where the state is asked for. */
  static Slip countyForState(String place) {
    return call -> {
      String county = call.word(place + ".county");
      return call.leaveOut(place + ".county") && say(call, place + ".state", county);
    };
  }

  /** A birth date that nobody read off a document. */
  static Slip birthDate(String date) {
    return call -> {
      unestablished(call);
      return say(call, "child.dateOfBirth", date);
    };
  }

  /** The age that somebody says, so many years, beside the birth date or in place of it. */
  static Slip age(int years) {
    return call -> {
      unestablished(call);
      call.say("child.statedAge", years);
      return true;
    };
  }

  /** An estimate, of which one end is 18 or more. */
  static Slip ageRange(int from, int to) {
    return call -> {
      call.leaveOut("child.statedAge");
      call.say("child.statedAge.from", from);
      call.say("child.statedAge.to", to);
      return true;
    };
  }

  /** The birth date of somebody of this age, known by heart. */
  static Slip recited(int years) {
    return call ->
        birthDate(
                OffsetDateTime.parse(call.word("calledAt"))
                    .toLocalDate()
                    .minusYears(years)
                    .toString())
            .garble(call);
  }

  private static void unestablished(Told call) {
    call.leaveOut("child.ageEstablished");
    call.leaveOut("child.ageSource");
  }

  private static boolean say(Told call, String path, String word) {
    call.say(path, word);
    return true;
  }

  /** Two letters the wrong way round. */
  static String misspelled(String county) {
    return county.length() < 4
        ? county + "x"
        : county.charAt(0) + county.substring(2, 3) + county.charAt(1) + county.substring(3);
  }

  /** A city where the county is asked for; none of these is a county of its state as well. */
  static String city(String county) {
    return switch (county) {
      case "Los Angeles County" -> "Compton";
      case "Orange County" -> "Anaheim";
      case "Kern County" -> "Bakersfield";
      default -> "Springdale";
    };
  }

  /** The county's number in a list of its state's counties, which is no code of the library's. */
  static String number(String county) {
    return switch (county) {
      case "Los Angeles County" -> "19";
      case "Orange County" -> "30";
      case "Kern County" -> "15";
      default -> "7";
    };
  }

  /** Whether it says, ungarbled, that the place is in another country. */
  static boolean isAbroad(Told call, String place) {
    return call.says(place + ".state", "OUTSIDE_US") || call.says(place + ".country");
  }

  /** Whether it says, ungarbled, that the place is not in the county. */
  static boolean isOutside(Told call, String place) {
    String county = call.word(place + ".county");
    String state = call.word(place + ".state");
    return county.isEmpty()
        ? state.equals("NV") || state.equals("OUTSIDE_US")
        : state.equals("CA") && (county.equals("Orange County") || county.equals("Kern County"));
  }
}
