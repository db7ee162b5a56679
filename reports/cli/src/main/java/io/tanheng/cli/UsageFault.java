package io.tanheng.cli;

import io.tanheng.documents.text.Wording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One line for arguments that cannot be understood. */
final class UsageFault {
  private final Wording wording;

  UsageFault(Wording wording) {
    this.wording = wording;
  }

  String sentence(ParameterException fault) {
    CommandLine command = fault.getCommandLine();
    String hint = wording.text("usage-help", "command", command.getCommandSpec().qualifiedName());
    return cause(fault) + " " + hint;
  }

  private String cause(ParameterException fault) {
    if (fault instanceof MissingParameterException missing) {
      return wording.text("usage-missing", "names", names(missing.getMissing()));
    }
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (fault instanceof OverwrittenOptionException) {
      return wording.text("usage-twice", "name", name(fault.getArgSpec()));
    }
    if (fault.getArgSpec() != null && fault.getValue() != null) {
      return wording.text(
          "usage-value",
          "name",
          name(fault.getArgSpec()),
          "value",
          fault.getValue(),
          "allowed",
          allowed(fault.getArgSpec()));
    }
    return String.valueOf(fault.getMessage()).lines().findFirst().orElse("") + ".";
  }

  /** What an option of a few words may be; blank for every other. */
  private String allowed(ArgSpec argument) {
    Object[] words = argument.type().getEnumConstants();
    return words == null
        ? ""
        : Stream.of(words).map(Object::toString).collect(Collectors.joining(", "));
  }

  private String unmatched(UnmatchedArgumentException fault) {
    String words = String.join(" ", fault.getUnmatched());
    List<String> near = fault.getSuggestions();
    return near.isEmpty() || near.size() > 3
        ? wording.text("usage-unknown", "words", words)
        : wording.text("usage-unknown-near", "words", words, "near", String.join(", ", near));
  }

  private static String names(List<ArgSpec> arguments) {
    return arguments.stream().map(UsageFault::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
