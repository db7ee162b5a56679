package io.tanheng.cli;

import picocli.CommandLine.Command;

/** {@code tanheng factors}: holds the commands that look into the factor library. */
@Command(name = "factors")
final class FactorsCommand {}
