package io.tanheng.documents.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Whether a signature is that of a message. */
final class SignedProof {
  static final String ALGORITHM = "Ed25519";

  private SignedProof() {}

  /**
   * Checks a signature.
   *
   * @param publicKey X.509 in Base64
   * @param signature Base64
   */
  static boolean holds(byte[] message, String publicKey, String signature) {
    try {
      byte[] key = Base64.getDecoder().decode(publicKey);
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(
          KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(key)));
      check.update(message);
      return check.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException notOne) {
      return false;
    }
  }
}
