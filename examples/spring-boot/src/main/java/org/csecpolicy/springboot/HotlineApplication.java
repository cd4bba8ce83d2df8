package org.csecpolicy.springboot;

import org.csecpolicy.HotlinePolicy;
import org.csecpolicy.inquiry.Inquiry;
import org.csecpolicy.json.PolicyJson;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The policy, its documents and its questions: immutable, made once and shared by all requests. */
@SpringBootApplication
public class HotlineApplication {
  /** Starts the service. */
  public static void main(String[] args) {
    SpringApplication.run(HotlineApplication.class, args);
  }

  @Bean
  HotlinePolicy policy() {
    return HotlinePolicy.losAngeles();
  }

  @Bean
  PolicyJson documents(HotlinePolicy policy) {
    return PolicyJson.of(policy.agency());
  }

  @Bean
  Inquiry inquiry(HotlinePolicy policy) {
    return Inquiry.of(policy);
  }
}
