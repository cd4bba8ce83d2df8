package org.csecpolicy.quickstart;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOError;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The streams of the process, in UTF-8 whatever the locale is. Output that cannot be written is
 * never lost in silence: it ends the command, as an error that nothing on the way takes for its
 * own.
 */
final class StandardStreams {
  private StandardStreams() {}

  /** Standard output as bytes; whoever writes gets an {@link IOError} when it fails. */
  static OutputStream output() {
    return new Checked(new FileOutputStream(FileDescriptor.out));
  }

  /** Standard output as text; whoever flushes gets an {@link IOError} when it fails. */
  static PrintWriter out() {
    return text(output());
  }

  /** Standard error, of which nothing can be said when it cannot be written. */
  static PrintWriter err() {
    return text(new FileOutputStream(FileDescriptor.err));
  }

  /** Text that is piped or typed; only a console of Windows types in a code page of its own. */
  static Reader text(InputStream in, boolean typed) {
    boolean ofItsOwn = typed && File.separatorChar == '\\';
    Charset charset = ofItsOwn ? System.console().charset() : StandardCharsets.UTF_8;
    return new BufferedReader(new InputStreamReader(in, charset));
  }

  private static PrintWriter text(OutputStream bytes) {
    return new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
  }

  /** A writer of text passes over an IOException, and not over this. */
  private static final class Checked extends FilterOutputStream {
    Checked(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int octet) {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      try {
        out.write(bytes, offset, length);
      } catch (IOException failed) {
        throw new IOError(failed);
      }
    }
  }
}
