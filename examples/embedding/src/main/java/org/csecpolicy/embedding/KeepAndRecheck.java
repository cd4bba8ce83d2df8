package org.csecpolicy.embedding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.json.StoredDecision;
import org.csecpolicy.json.StoredDifference;
import org.csecpolicy.referral.Referral;

/** Keeps a call and its decision in a database file, reads both back and decides once more. */
public final class KeepAndRecheck {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final PolicyJson JSON = PolicyJson.of(POLICY.agency());

  private KeepAndRecheck() {}

  public static void main(String[] args) throws Exception {
    Referral call = JSON.readReferral(Files.readAllBytes(Path.of(args[0])));
    try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + args[1])) {
      database.createStatement().execute("create table kept (referral clob, decision clob)");
      try (PreparedStatement keep = database.prepareStatement("insert into kept values (?, ?)")) {
        keep.setString(1, JSON.writeReferral(call));
        keep.setString(2, JSON.writeDecision(POLICY.decide(call)));
        keep.executeUpdate();
      }
      ResultSet kept = database.createStatement().executeQuery("select * from kept");
      kept.next();
      Referral again = JSON.readReferral(kept.getString("referral"));
      StoredDecision stored = JSON.readDecision(kept.getString("decision"));
      System.out.println("decided by version " + stored.libraryVersion());
      System.out.println("response: " + stored.values("response"));
      StoredDifference today = stored.against(POLICY, again);
      System.out.println("the same today: " + today.isEmpty());
      today
          .outcomes()
          .forEach(it -> System.out.println(it.name() + ": " + it.before() + " -> " + it.after()));
    }
  }
}
