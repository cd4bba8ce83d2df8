package org.csecpolicy.embedding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.json.PolicyJson;
import org.csecpolicy.referral.Referral;
import org.csecpolicy.screening.ScreeningRecord;

/** Keeps a call and its screening in a database file, reads both back and checks them again. */
public final class KeepAndRecheck {
  private static final HotlinePolicy POLICY = HotlinePolicy.losAngeles();
  private static final PolicyJson JSON = PolicyJson.of(POLICY.agency());

  private KeepAndRecheck() {}

  public static void main(String[] args) throws Exception {
    Referral call = JSON.readReferral(Files.readAllBytes(Path.of(args[0])));
    ScreeningRecord screening =
        ScreeningRecord.builder()
            .screenedAt(call.calledAt())
            .screener("CSW 4711")
            .answers(call.indicators())
            .build();
    try (Connection database = DriverManager.getConnection("jdbc:h2:file:" + args[1])) {
      database.createStatement().execute("create table kept (referral clob, screening clob)");
      try (PreparedStatement keep = database.prepareStatement("insert into kept values (?, ?)")) {
        keep.setString(1, JSON.writeReferral(call));
        keep.setString(2, JSON.writeScreeningRecord(screening));
        keep.executeUpdate();
      }
      ResultSet kept = database.createStatement().executeQuery("select * from kept");
      kept.next();
      Referral again = JSON.readReferral(kept.getString("referral"));
      System.out.println("same facts: " + again.equals(call));
      System.out.println("same decision: " + POLICY.decide(again).equals(POLICY.decide(call)));
      var check = JSON.readScreeningRecord(kept.getString("screening")).recheck();
      System.out.println("screening still follows: " + check.stillFollows());
      System.out.println("found then and now: " + check.present().outcome().risk());
    }
  }
}
