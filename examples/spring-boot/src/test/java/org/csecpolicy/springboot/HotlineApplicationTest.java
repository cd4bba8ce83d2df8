package org.csecpolicy.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.json.PolicyJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.context.ConfigurableApplicationContext;

/** Real requests to the service, started as its users start it, whatever the version of Boot. */
class HotlineApplicationTest {
  private static final Path REFERRALS =
      Path.of(System.getProperty("basedir", "."), "../quickstart/referrals");

  /** Of the example's child, caller, address, exploiter and narrative. */
  private static final String[] PERSONAL = {
    "Quillfeather",
    "Placeholder",
    "Fable Court",
    "\"Ace",
    "2012-08-19",
    "Patrol found",
    "Paper Moon"
  };

  /** Where a document begins with a name, its first bytes must not be there in digits either. */
  private static final String NAME_FIRST =
      "{\"child\":{\"name\":\"Quillfeather\"},\"calledAt\":\"2026-11-20T14:17:00-08:00\"}";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ByteArrayOutputStream LOG = new ByteArrayOutputStream();
  private static final PrintStream OUT = System.out;
  private static ConfigurableApplicationContext service;
  private static String address;

  /** Even a service that is asked to log everything of the web layer logs nobody's data. */
  @BeforeAll
  static void start() {
    System.setOut(new PrintStream(LOG, true, StandardCharsets.UTF_8));
    service =
        SpringApplication.run(
            HotlineApplication.class,
            "--server.port=0",
            "--logging.level.root=INFO",
            "--logging.level.org.springframework.web=DEBUG");
    address = "http://localhost:" + service.getEnvironment().getProperty("local.server.port");
  }

  @AfterAll
  static void stop() {
    service.close();
    System.setOut(OUT);
  }

  @Test
  void itRunsOnTheVersionOfBootThatWasAskedFor() {
    assertThat(SpringBootVersion.getVersion())
        .isEqualTo(System.getProperty("spring-boot.version", SpringBootVersion.getVersion()));
  }

  @Test
  void aReferralIsDecidedAsTheLibraryDecidesIt() throws Exception {
    String call = call();
    HttpResponse<String> answer = post("/decisions", call);
    HotlinePolicy policy = HotlinePolicy.losAngeles();
    PolicyJson json = PolicyJson.of(policy.agency());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(contentType(answer)).isEqualTo("application/json");
    assertThat(answer.body())
        .isEqualTo(
            new String(
                json.writeDecisionLine(policy.decide(json.readReferral(call))),
                StandardCharsets.UTF_8))
        .contains("\"immediate\"");
  }

  @Test
  void theNextQuestionsOfAMinimalCallAreAsked() throws Exception {
    HttpResponse<String> answer =
        post("/next?n=2", "{\"calledAt\": \"2026-11-20T14:17:00-08:00\"}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body().split("\"question\":")).hasSize(3);
    assertThat(answer.body()).contains("\"field\":", "\"answers\":", "\"key\":");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/decisions", "/next"})
  void whatIsWrongIsToldByFieldAndCodeAndWithoutTheValue(String path) throws Exception {
    HttpResponse<String> answer =
        post(
            path,
            call()
                .replace("2012-08-19", "of Quillfeather")
                .replace("\"parent\"", "\"with Marisol Quillfeather\""));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(contentType(answer)).isEqualTo("application/problem+json");
    assertThat(answer.body())
        .contains(
            "\"field\":\"/child/dateOfBirth\"", "\"field\":\"/home\"", "\"code\":\"", "\"rule\":\"")
        .doesNotContain("Quillfeather");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "Marisol Quillfeather", "{\"Quillfeather\": 1}"})
  void whatIsNoReferralIsAProblemToo(String document) throws Exception {
    HttpResponse<String> answer = post("/decisions", document);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(contentType(answer)).isEqualTo("application/problem+json");
    assertThat(answer.body()).doesNotContain("Quillfeather");
  }

  @Test
  void whatHttpItselfRefusesIsAProblemToo() throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(address + "/decisions")).GET().build(),
            BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(contentType(answer)).isEqualTo("application/problem+json");
  }

  @Test
  void nobodysDataIsLogged() throws Exception {
    post("/decisions", call());
    post("/next", call());
    post("/decisions", call().replace("2012-08-19", "of Quillfeather"));
    post("/decisions", NAME_FIRST);
    post("/next", NAME_FIRST);
    post("/decisions", NAME_FIRST.replace("calledAt", "Quillfeather"));

    assertThat(LOG.toString(StandardCharsets.UTF_8))
        .contains("POST \"/decisions\"") // what is asked of the web layer at DEBUG is there
        .doesNotContain(PERSONAL)
        .doesNotContain(HexFormat.of().formatHex("Quill".getBytes(StandardCharsets.UTF_8)));
  }

  private static String call() throws IOException {
    return Files.readString(REFERRALS.resolve("01-runaway-found-by-patrol-in-custody.json"))
        .replace("2011-03-04", "2012-08-19"); // no date that a rule gives as an example
  }

  private static HttpResponse<String> post(String path, String document) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(document))
            .build(),
        BodyHandlers.ofString());
  }

  private static String contentType(HttpResponse<?> answer) {
    return answer.headers().firstValue("Content-Type").orElse("none").split(";")[0];
  }
}
