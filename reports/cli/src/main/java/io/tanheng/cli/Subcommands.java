package io.tanheng.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The commands below a command. To look one over costs time, so where the arguments begin with the
 * name of one, it alone is made; help and faults of usage are about all.
 */
final class Subcommands {
  private final Map<String, Supplier<Object>> byName = new LinkedHashMap<>();

  /**
   * Adds a command, in the order of help.
   *
   * @param made an annotated object, or a {@link CommandLine}
   */
  Subcommands add(String name, Supplier<Object> made) {
    byName.put(name, made);
    return this;
  }

  /**
   * Puts those that the arguments need below a command.
   *
   * @param arguments what follows the name of that command
   */
  CommandLine below(CommandLine command, List<String> arguments) {
    if (!arguments.isEmpty() && byName.containsKey(arguments.get(0))) {
      String name = arguments.get(0);
      return command.addSubcommand(name, byName.get(name).get());
    }
    byName.forEach((name, made) -> command.addSubcommand(name, made.get()));
    return command;
  }
}
