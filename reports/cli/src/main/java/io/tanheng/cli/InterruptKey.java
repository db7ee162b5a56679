package io.tanheng.cli;

import java.lang.reflect.Proxy;

/**
 * Ctrl-C while a search runs: the first asks for the best found so far, the second ends the program
 * as ever. The Java machine has no public interface to signals; where it lacks the usual one too,
 * Ctrl-C ends the program at once.
 */
final class InterruptKey implements AutoCloseable {
  private static final String SIGNAL = "sun.misc.Signal";
  private static final String HANDLER = "sun.misc.SignalHandler";

  private final Runnable pressed;

  private InterruptKey(Runnable pressed) {
    this.pressed = pressed;
  }

  /** Runs something once when the key is pressed, until this is closed. */
  static InterruptKey onPress(Runnable pressed) {
    InterruptKey key = new InterruptKey(pressed);
    key.listen();
    return key;
  }

  private void listen() {
    try {
      Class<?> type = Class.forName(HANDLER);
      Object listener =
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (proxy, method, arguments) -> {
                close();
                pressed.run();
                return null;
              });
      take(type, listener);
    } catch (ReflectiveOperationException without) {
      return;
    }
  }

  @Override
  public void close() {
    try {
      Class<?> type = Class.forName(HANDLER);
      take(type, type.getField("SIG_DFL").get(null));
    } catch (ReflectiveOperationException without) {
      return;
    }
  }

  private static void take(Class<?> type, Object listener) throws ReflectiveOperationException {
    Class<?> signal = Class.forName(SIGNAL);
    Object interrupt = signal.getConstructor(String.class).newInstance("INT");
    signal.getMethod("handle", signal, type).invoke(null, interrupt, listener);
  }
}
