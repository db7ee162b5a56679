package io.tanheng.documents.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import org.erdtman.jcs.JsonCanonicalizer;

/** The canonical form of JSON (RFC 8785), which is the same however a document is laid out. */
final class CanonicalJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private CanonicalJson() {}

  /** The canonical form in UTF-8. */
  static byte[] of(byte[] json) throws IOException {
    return new JsonCanonicalizer(json).getEncodedUTF8();
  }

  /** Digest of the canonical form, hex. */
  static String sha256(byte[] json) throws IOException {
    return Sha256.of(of(json));
  }

  /** The canonical form of an object without some of its members. */
  static byte[] without(Set<String> members, byte[] json) throws IOException {
    ByteArrayOutputStream rest = new ByteArrayOutputStream(json.length);
    try (JsonParser in = FACTORY.createParser(json);
        JsonGenerator out = FACTORY.createGenerator(rest)) {
      in.nextToken();
      out.writeStartObject();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        if (members.contains(name)) {
          in.skipChildren();
        } else {
          out.writeFieldName(name);
          out.copyCurrentStructureExact(in);
        }
      }
      out.writeEndObject();
    }
    return of(rest.toByteArray());
  }
}
