package org.csecpolicy.springboot;

import org.csecpolicy.policy.DocumentError;
import org.csecpolicy.policy.InvalidDocumentException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A document that is refused: everything that is wrong with it, by field, code and rule. */
@RestControllerAdvice
class Problems {
  @ExceptionHandler(InvalidDocumentException.class)
  ProblemDetail refused(InvalidDocumentException refused) {
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    problem.setTitle("The document cannot be read as a referral");
    problem.setDetail(refused.errors().size() + " places are wrong");
    problem.setProperty("errors", refused.errors().stream().map(Wrong::of).toList());
    return problem;
  }

  /** Where, what kind of rule and the rule; never what stands there. */
  record Wrong(String field, String code, String rule) {
    static Wrong of(DocumentError error) {
      return new Wrong(error.pointer(), error.code().key(), error.rule());
    }
  }
}
