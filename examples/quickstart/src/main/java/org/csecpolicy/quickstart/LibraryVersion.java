package org.csecpolicy.quickstart;

import org.csecpolicy.policy.PolicyDocument;
import org.csecpolicy.policy.PolicyEdition;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the library and the texts that it encodes. */
final class LibraryVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "csec-policy " + PolicyEdition.LIBRARY_VERSION,
      document(PolicyDocument.NON_FRP_PROTOCOL),
      document(PolicyDocument.EXPLOITATION_GUIDE)
    };
  }

  private static String document(PolicyDocument document) {
    return document.shortTitle()
        + document.revision().map(date -> ", revision of " + date).orElse(", undated");
  }
}
