package io.tanheng.documents.json;

import io.tanheng.accounting.evaluation.HeadlineFigure;
import io.tanheng.accounting.evaluation.MethodResult;
import io.tanheng.accounting.method.MethodDocument;
import java.io.IOException;
import java.util.Locale;

/** Writes {@code method}: what the total was accounted by, and its headlines. */
final class MethodJson {
  private MethodJson() {}

  static void write(MethodResult result, JsonPage page) throws IOException {
    page.object("method", () -> inside(result, page));
  }

  private static void inside(MethodResult result, JsonPage page) throws IOException {
    document(result.method().document(), page);
    page.objects("headlines", result.headlines(), headline -> headline(headline, page));
    page.number("total_tce", result.energy());
    page.number("per_tce", result.intensity());
    page.number("direct_share", result.directShare());
    page.text("conformity", result.conformity().map(MethodResult.Conformity::word));
  }

  static void document(MethodDocument document, JsonPage page) throws IOException {
    page.text("id", document.id());
    page.text("title", document.title());
    page.text("edition", document.edition());
    page.text("source", document.source());
  }

  static void headline(HeadlineFigure figure, JsonPage page) throws IOException {
    page.text("name", figure.headline().name());
    page.text("scope2", figure.headline().basis().name().toLowerCase(Locale.ROOT));
    page.number("value", figure.value());
  }
}
