package io.tanheng.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code tanheng} itself: holds what all commands understand. */
@Command(
    name = "tanheng",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = RootCommand.Version.class)
final class RootCommand {
  /** Languages of what is printed. */
  enum Lang {
    zh,
    en
  }

  // Read by Language before the arguments are parsed; stands here to be checked and shown in help.
  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      descriptionKey = "lang",
      scope = ScopeType.INHERIT)
  @SuppressWarnings("UnusedVariable")
  private Lang lang = Lang.en;

  /** The version of the build. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      return new String[] {"tanheng " + number()};
    }

    /** The number alone. */
    static String number() throws IOException {
      Properties build = new Properties();
      try (InputStream in = RootCommand.class.getResourceAsStream("version.properties")) {
        build.load(in);
      }
      return build.getProperty("version");
    }
  }
}
